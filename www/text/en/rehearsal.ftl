### The rehearsal: a practice directory inside the page. Whatever it says must not
### be taken for the real directory’s word. The rules of the text stand in
### certificate.ftl.

environment-rehearsal = Rehearsal
band-rehearsal = Practice only. The directory is simulated in this page, and nothing you create here is valid anywhere else.
said-rehearsal = Rehearsal

## On the board

rehearsal-title = This is a rehearsal
rehearsal-lead = Practise the whole process offline, in about ten minutes. The details are filled in, we play the directory and the API Hub, and every subject and file name says REHEARSAL.
rehearsal-way = Start with { $certificate }: generate the key, save and verify it, upload the CSR to the practice directory, accept its CA files, check the certificate and the JWKS, and hand over.
rehearsal-end = End the rehearsal
rehearsal-end-question = This erases the details, CSRs, certificates, progress and record of the rehearsal from this browser; its CA cannot be restored. Sandbox, Production and your saved files are not affected.
rehearsal-end-yes = Yes, end it
said-rehearsal-ended = Rehearsal ended. All its data has been erased from this page.

## Details

note-rehearsal-legal-name = In the rehearsal, the subject contains “{ $name }”.
err-legal-name-rehearsal = This name begins with REHEARSAL, which is reserved for the rehearsal. Enter the real legal name.
err-rehearsal-host = Host { $position }: in the rehearsal, host names must end in .example, so that nothing you create here fits a real server.

## The practice directory and the practice hub

guide-sign-in-rehearsal = In the real process you would now sign in to the directory. In the rehearsal the directory is in this page: read the steps, then use the practice directory below them.
practice-directory-title = Practice directory
practice-certificate-lead = Like the real directory, it accepts your CSR and issues the certificate. Save the file and drop it in the certificate step, as in the real process, or use it there directly.
practice-certificate-save = Upload the CSR and download the certificate
practice-jwks-lead = It publishes the keys of the certificates it issued. Save the JWKS and drop it below, as in the real process, or use it here directly. The ten minutes of caching are skipped.
practice-jwks-save = Download the JWKS
practice-bring = Use it directly
practice-hub-title = Practice hub
practice-hub-lead = It plays the API Hub, which generates and keeps the key and sends you the CSR. Save the file and drop it below, as in the real process, or use it here directly.
practice-hub-save = Receive the hub’s CSR
practice-hub-working = The practice hub is generating its key.
said-practice-hub = The practice hub is generating its key.
said-practice-saved = Saved. Now drop the file in its step.

## Mistakes to practise

practice-mistake = Practise a mistake
practice-no-mistake = None: everything is correct
mistake-other-key = The certificate is for another key
mistake-other-authority = The certificate is from another directory
mistake-expired = The certificate has expired
mistake-not-published = Our key is not in the JWKS yet
mistake-other-kid = The JWKS shows another certificate’s kid for our key

err-practice-not-rehearsal = The practice directory works only in the rehearsal.
rec-practice-not-rehearsal = Choose the rehearsal at the top of the page, or use the real directory.
err-practice-not-marked = The practice directory accepts only CSRs whose organisation begins with REHEARSAL.
rec-practice-not-marked = Generate the key and the CSR in the rehearsal.
err-practice-signature = The CSR was not signed by its own key, so the practice directory rejected it. The real one would only return “400”.
rec-practice-signature = Create the CSR again.
err-practice-not-issued = The practice directory was closed, perhaps when you reloaded the page, and does not know this certificate.
rec-practice-not-issued = Go back to the certificate step and upload the CSR to the practice directory again.
err-practice-not-made = The practice directory could not create the certificate.
rec-practice-not-made = Reload the page and try again.

## Findings

check-csr-subject-rehearsal = Mark of the rehearsal
check-certificate-subject-rehearsal = Mark of the rehearsal
ok-subject-mark = The organisation’s name begins with REHEARSAL.
err-subject-mark-missing = The organisation’s name does not begin with REHEARSAL, so this is not from the rehearsal.
rec-subject-mark-missing = If you are not practising, change the environment here. In the rehearsal, use only what you created in it.
err-subject-mark-in-real = This is from a rehearsal: the organisation’s name begins with REHEARSAL.
rec-subject-mark-in-real = Do not use it. Create the key, CSR and certificate in this environment.
err-subject-mark-seen = This is from a rehearsal: the organisation’s name begins with REHEARSAL.
rec-subject-mark-seen = Use it for practice only. No real environment accepts it.
ok-environment-of-rehearsal = Issued by the practice CA of the rehearsal.
not-environment-of-rehearsal = It names the practice CA as its issuer. We check whether that CA signed it once you accept the practice root among the CA files.
rehearsal-authorities = The practice directory provided its CA files with the first file it issued. Nobody can read their fingerprint out to you, so here you only practise; with the real directory, compare before you accept.
err-environment-rehearsal-in-real = This certificate is from the practice CA of a rehearsal, but you are working in a real environment.
rec-environment-rehearsal-in-real = Do not use it. Create the certificate in the real directory.
err-environment-rehearsal-seen = This certificate is from the practice CA of a rehearsal.
rec-environment-rehearsal-seen = Use it for practice only. No real environment accepts it.
err-environment-real-in-rehearsal = This certificate is from a real environment, but you are working in the rehearsal.
rec-environment-real-in-rehearsal = If you are not practising, change the environment here. In the rehearsal, use the files of its practice directory.
err-environment-not-rehearsal = This certificate was not issued by the practice CA of the rehearsal.
rec-environment-not-rehearsal = Use the certificate that the practice directory issued for this CSR.
ok-certificate-signature-rehearsal = The practice CA signed it with SHA-256 and ECDSA. The real CA uses RSA.
