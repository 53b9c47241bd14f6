### What is handed over to the API Hub's team.

handover-lead = Give these values to the API Hub’s team. Use the kid exactly as the JWKS states it.
handover-copy-all = Copy all values
handover-done = I have handed them over
handover-done-when = Handed over on { $when }.
handover-application-id = Application ID
handover-jwks-url = JWKS URL
handover-kid = KID
handover-subject = Subject
handover-valid-until = Valid until
handover-column-name = Name
handover-column-value = Value
handover-text = As text
handover-markdown = As Markdown
handover-json = As JSON
handovers-title = All handovers
handovers-lead = The values of every certificate of this environment whose key is in the JWKS.
handovers-empty = Nothing to hand over yet. A certificate appears here once its key is found in the JWKS.
err-handover-certificate = The certificate fails its checks, so there is nothing to hand over; see checkCertificate.
err-handover-no-kid = The key was not found in this JWKS, or the JWKS failed its checks, so there is no kid to hand over.
handover-lead-other = These values identify your key. Enter them in the configuration of your own system, and give them to anyone who asks for them: the API Hub reads your key from the directory.
