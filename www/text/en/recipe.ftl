# Making a CSR with other tools: OpenSSL, keytool, certreq.
