# Proofs with a key: what was tried when it was made, and that a deployed system has it.
