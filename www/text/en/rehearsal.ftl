### The rehearsal: a practice directory inside the page. Whatever it says must not
### be taken for the real directory’s word. The rules of the text stand in
### certificate.ftl.

environment-rehearsal = Rehearsal
band-rehearsal = Practice only. The directory is inside this page, and nothing made here is of use anywhere else.
said-rehearsal = Rehearsal

## On the board

rehearsal-title = This is a rehearsal
rehearsal-lead = Train the whole way here, offline, in about ten minutes. The details are filled in, the directory and the API Hub are played by this page, and every subject and every file name says REHEARSAL.
rehearsal-way = Begin with C3. Make the key, save and prove it, give the CSR to the practice directory, accept its CA files, check the certificate and the JWKS, and hand over.
rehearsal-end = End the rehearsal
rehearsal-end-question = This removes the details, CSRs, certificates, progress and record of the rehearsal from this browser, and its CA for good. Sandbox and Production stay as they are, and so do saved files.
rehearsal-end-yes = Yes, end it
said-rehearsal-ended = The rehearsal has ended. Nothing of it is left in this page.

## Details

note-rehearsal-legal-name = The rehearsal writes “{ $name }” into the subject.
err-legal-name-rehearsal = A name that begins with REHEARSAL belongs to the rehearsal, not to a real environment.
err-rehearsal-host = Host { $position }: in the rehearsal a host name ends in .example, so that nothing made here fits a real server.

## The practice directory and the practice hub

guide-sign-in-rehearsal = In earnest, you would sign in to the directory of your environment now. In the rehearsal the directory is inside this page: read the steps, then use the practice directory below them.
practice-directory-title = Practice directory
practice-certificate-lead = It takes your CSR and gives the certificate, as the real directory does. Save the file and give it to the page at the certificate step, as you would in earnest; or have it brought there at once.
practice-certificate-save = Upload the CSR and download the certificate
practice-jwks-lead = It publishes the keys that it certified. Save the JWKS and give it to the page below, as you would in earnest; or have it brought here at once. The ten minutes of caching are not played.
practice-jwks-save = Download the JWKS
practice-bring = Bring it to its step at once
practice-hub-title = Practice hub
practice-hub-lead = It plays the API Hub, which makes the key, keeps it, and sends you the CSR. Save the file and give it to the page below, as you would in earnest; or have it brought here at once.
practice-hub-save = Receive the hub’s CSR
practice-hub-working = The practice hub is making its key.
said-practice-hub = The practice hub is making its key.
said-practice-saved = Saved. Give the file to the page now.

## Mistakes to practise

practice-mistake = Practise a mistake
practice-no-mistake = None: everything is right
mistake-other-key = The certificate is for another key
mistake-other-authority = The certificate is from another directory
mistake-expired = The certificate has expired
mistake-not-published = Our key is not in the JWKS yet
mistake-other-kid = Another certificate’s kid stands beside our key

err-practice-not-rehearsal = The practice directory works in the rehearsal only.
rec-practice-not-rehearsal = Choose the rehearsal at the top of the page, or go to the real directory.
err-practice-not-marked = The practice directory takes no CSR whose organisation does not begin with REHEARSAL.
rec-practice-not-marked = Make the key and the CSR in the rehearsal.
err-practice-signature = The CSR was not signed by its own key, so the practice directory rejected it. The real one would only say “400”.
rec-practice-signature = Create the CSR again.
err-practice-not-issued = The practice directory was closed, perhaps when the page was reloaded, and it does not know this certificate.
rec-practice-not-issued = Go back to the step of the certificate and give the CSR to the practice directory again.
err-practice-not-made = The practice directory could not make the certificate.
rec-practice-not-made = Reload the page and try again.

## Findings

check-csr-subject-rehearsal = Mark of the rehearsal
check-certificate-subject-rehearsal = Mark of the rehearsal
ok-subject-mark = The organisation’s name bears the mark of the rehearsal.
err-subject-mark-missing = The organisation’s name does not begin with REHEARSAL, so this is not from the rehearsal.
rec-subject-mark-missing = Change the environment here if this is in earnest. In the rehearsal, use what was made in it.
err-subject-mark-in-real = This is from a rehearsal: the organisation’s name begins with REHEARSAL.
rec-subject-mark-in-real = Do not use it. Make key, CSR and certificate in this environment.
err-subject-mark-seen = This is from a rehearsal: the organisation’s name begins with REHEARSAL.
rec-subject-mark-seen = Use it for practice only. No real environment takes it.
ok-environment-of-rehearsal = Issued by the practice CA of the rehearsal.
not-environment-of-rehearsal = It names the practice CA as its issuer; whether that CA signed it is not checked until you accept the practice root among the CA files.
rehearsal-authorities = The practice directory gave its CA files with its first paper. Nobody can read their fingerprint out to you, so here you only practise the act; in the real directory, compare before you accept.
err-environment-rehearsal-in-real = This certificate is from the practice CA of a rehearsal, and you work in a real environment.
rec-environment-rehearsal-in-real = Do not use it. Make the certificate in the real directory.
err-environment-rehearsal-seen = This certificate is from the practice CA of a rehearsal.
rec-environment-rehearsal-seen = Use it for practice only. No real environment takes it.
err-environment-real-in-rehearsal = This certificate is from a real environment, and you work in the rehearsal.
rec-environment-real-in-rehearsal = Change the environment here if this is in earnest. In the rehearsal, use what its practice directory gave.
err-environment-not-rehearsal = This certificate was not issued by the practice CA of the rehearsal.
rec-environment-not-rehearsal = Use the certificate that the practice directory gave for this CSR.
ok-certificate-signature-rehearsal = The practice CA signed it with SHA-256 and ECDSA. The real CA uses RSA.
