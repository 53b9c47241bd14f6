### What belongs together, what is missing, and near misses. The rules of the
### text stand in certificate.ftl.
