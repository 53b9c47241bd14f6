### The chain up to the root, the CA files, and revocation by a CRL file. The
### rules of the text stand in certificate.ftl.
