### The way through the directory's screens. The names of its buttons and fields
### stand in quotation marks, as the directory shows them.

guide-lead = Do these steps in the directory. Its screens may have changed since we described them (2024 to 2026).
guide-done = I have uploaded it: check the certificate
guide-sign-in-sandbox = Open the Sandbox directory and sign in to your organisation.
guide-sign-in-production = Open the Production directory and sign in to your organisation.
guide-application = Under “Applications”, open this application, then its tab “App Certificates”.
guide-application-note = If the application does not exist yet, create it: LFI role only, any https redirect URI, federation enabled (recommended). A certificate created at organisation level does not work for C3. Since directory release 2.4 the sections of the application’s page are collapsed: expand this one.
guide-folded-note = Since directory release 2.4 the sections of this page are collapsed. Expand the one named here.
guide-organisation = Open “Organisation Certificates” of your organisation, not the certificates of an application.
guide-information = Choose “+ New Certificate”. In step 1, Information, choose this type and paste this description.
guide-description-note = You can edit the description later, in the row’s menu.
guide-type-note = We don’t know for certain which type is right. If the directory does not offer this one, go back to the details and choose the other.
guide-generate = Step 2, Generate CSR, shows an openssl command. Do not run it: you already have your CSR. Choose “Next”.
guide-generate-note = Compare the command’s -subj with this subject. If they differ, stop: the directory’s is the right one. Go back to the details and create the CSR again.
guide-upload = In step 3, Upload CSR/PEM, choose this file.
guide-upload-note = Upload the CSR only. Never upload a private key.
guide-upload-enckey-note = Published documents differ on what SERVER ENCKEY accepts: the CSR, or the public key as PEM. Try the CSR first; if the directory returns an error, upload the public key. Never upload a private key.
guide-download = After “Done”, open the row’s menu and choose “Download”. The file is named after the kid. The row’s “Keystores” shows where the key is published.
guide-download-note = The JWKS may take a few minutes to update: the keystore is cached for 300 seconds.
guide-download-application-note = The JWKS may be a few minutes behind: the keystore is cached for 300 seconds. The application’s audit history lists its certificates by key type and kid.

guide-value-application = Application
guide-value-type = Certificate Type
guide-value-description = Description
guide-value-subject = Subject
guide-csr-of = This is the CSR of { $certificate }. The SHA-256 of its public key begins with { $key }.
guide-value-file = File
guide-value-directory-file = File name in the directory’s own command
guide-value-jwks-url = JWKS URL

## The command that the directory shows, and the sheet for a colleague

command-title = Paste the command that the directory shows
command-label = The openssl command of the directory
command-hint = We compare it with your details value by value, and run nothing.
command-none = There is no -subj in this text. Copy the whole command from step 2, Generate CSR.
command-agrees = The command matches your details.
command-differs = The command differs from your details. The directory’s value is the one that counts: correct the details, then generate the CSR again.
command-planned = Your details
command-directory = The directory’s command
sheet-summary = Hand the upload to a colleague
sheet-lead = If a colleague can sign in to the directory, give them these steps with the CSR. Nothing here is secret.
sheet-label = Steps and CSR
sheet-save = Save as a file
sheet-title = { $certificate }, { $environment }: steps in the OFTF directory
sheet-send-back = Send back: the downloaded certificate (a .pem file), and its kid. Never a private key; this sheet has none.
sheet-csr = The CSR to upload

## For whoever is not the LFI

guide-own-application = Under “Applications”, open your application, then its tab “App Certificates”.
guide-value-application-id = Application ID
guide-lead-ask = The LFI creates the certificate in the directory, under its own organisation.
guide-ask = Give this CSR to the LFI. It creates the certificate under “Organisation Certificates”, with this type and this description.
guide-await = The LFI gives you back the certificate, the JWKS URL and the KID.
guide-done-ask = I gave it to the LFI: check the certificate
