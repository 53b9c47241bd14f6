### What is said about keys that can be broken: what was looked for and what was
### found. The rules of the text stand in certificate.ftl.
