### What a file is, how it had to be repaired to be read, and what is in it. The
### rules of the text stand in certificate.ftl.
