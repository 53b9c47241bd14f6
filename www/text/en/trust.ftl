# What this page can and cannot do

trust-title = What this page can and cannot do
trust-can = What it does
trust-can-keys = It makes keys and CSRs in this browser. A private key leaves it only as an encrypted file that you save.
trust-can-offline = It works from a file, without a network, also on a machine that has none.
trust-can-no-request = Its content security policy forbids it every request, and it loads nothing from elsewhere.
trust-can-save = It opens every saved key file again before the next step, so that no key is lost unnoticed.
trust-cannot = What it does not do
trust-cannot-chain = It does not know the CA’s fingerprints and asks nobody whether a certificate was revoked. You supply the CA files and the revocation list; what is missing is said to be not checked.
trust-cannot-browser = It cannot protect a key from a harmful browser, extension or machine.
trust-cannot-links = It cannot stop you from following a link. Links to the directory open a new tab and send no referrer.
trust-cannot-hsm = It is not an HSM and holds no certification. For production the Trust Framework asks for an HSM or an equivalent.
trust-cannot-rules = It quotes rules read from documents of 2024 to 2026. The directory may have changed since.
trust-kept = What this browser keeps
trust-kept-what = Your organisation’s details, answers, CSRs, certificates, CA files, kids, progress, what was done and when, and the names and roles that you type into the ceremony record. “Forget everything” on the board removes them.
trust-kept-never = Never a private key, a passphrase or a JWKS.
trust-version = Version
