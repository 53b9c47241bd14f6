### Renewing a certificate: the same subject, a new key, both published for a
### while, then the old one revoked.

step-switch = Switch
step-title-switch = Switch to the new key and retire the old one
blocked-switch = This is the last step.

## The way in

renewal-offer-title = Renewal
renewal-offer = A renewal makes a new key for the same subject. The old certificate stays valid until you revoke it at the end; nothing is interrupted.
renewal-offer-hub = Nebras holds this key and renews it: its knowledge base of June 2026 says that no action is required from you. Its tool serves the Sandbox so far, and Production is announced. So wait, and check here the JWKS with the new kid once you are told. If the API Hub’s team sends you a new CSR all the same, renew here.
renewal-begin = Renew this certificate
renewal-begin-inspected = Renew from this certificate
said-renewal-begun = The renewal has begun. The old certificate is kept beside it.

## Above the steps

renewal-title = Renewal of the certificate that ends on { $until }
renewal-title-key = Renewal of a published key
renewal-state-under-way = under way
renewal-state-published = new key published
renewal-state-switched = switched, old key still to be revoked
renewal-state-replaced = replaced
renewal-subject = Subject that must stay
renewal-old-kid = KID that is replaced
renewal-began = Begun
renewal-why-admitted = Published texts say that the API Hub admits this subject, and that it looks at OU. With every letter as before, both are right; with another subject the hub may turn the new certificate away. The details below are those of the old certificate.
renewal-why = A renewal keeps the subject, so that everybody recognises the same party with a new key. The details below are those of the old certificate.
renewal-why-hub = The API Hub makes the new key and the new CSR. It should keep the subject and the host names of the old certificate.
renewal-install-note = This is a renewal. Prepare the new key here, but let the system use it only in the step “Switch”, when every cache has it. You can come back then and prove that the system has it.
renewal-problems = The details no longer give this subject:
err-detail-renewal = The certificate that is renewed says “{ $old }”. A renewal keeps it.
renewal-give-up = Give the renewal up
renewal-give-up-question = The new key, its CSR and its certificate are removed from this page; a new key that was not proved may be lost. The old certificate counts again as before. If the new certificate was issued, revoke it at the directory.
renewal-give-up-yes = Yes, back to the old certificate
said-renewal-given-up = The renewal was given up. The old certificate counts again.
err-renewal-not-ours = This certificate is not made by you, so you cannot renew it.
rec-renewal-not-ours = Tell whoever holds its key that it ends.
err-renewal-other-ca = This certificate was not issued for the environment that is open. Its issuer is { $issuer }.
rec-renewal-other-ca = Choose the environment that it belongs to above, then drop it again.
err-renewal-in-the-way = The workspace already has a CSR or a certificate for { $certificate }, and it must not get lost.
rec-renewal-in-the-way = Renew the one in the workspace from its own steps, or start again there first. Or save the workspace to a file and open a new one.
err-renewal-key-in-making = A key for this certificate is being made or waits for its proof.
rec-renewal-key-in-making = Prove it first, or cancel.

## Checks of the new CSR and the new certificate

check-renewal-subject = Renewal: subject
ok-renewal-subject = The subject is that of the certificate that is renewed.
err-renewal-subject = The subject is not that of the certificate that is renewed. These differ: { $attributes }.
rec-renewal-subject = Make the CSR again with exactly the old subject. If the organisation’s name or an ID has really changed, this is no renewal: give it up, and make a new certificate for the new subject.
err-renewal-subject-admitted = The subject is not the one that the API Hub knows. By what is published the hub admits that subject, or looks at its OU, so it may turn this one away. These differ: { $attributes }.
rec-renewal-subject-admitted = Make the CSR again with exactly the old subject. If the organisation’s name or an ID has really changed, this is no renewal: give it up, make a new certificate, and agree with the hub’s team when they admit the new subject.
err-renewal-subject-hub = The subject is not that of the certificate that is renewed. These differ: { $attributes }.
rec-renewal-subject-hub = Ask the API Hub’s team whether they meant to change it.
err-renewal-subject-order = The values are the same, but their order is not that of the old certificate. Whoever compares the subject as a text sees another one.
rec-renewal-subject-order = Nothing at your side. Tell the API Hub’s team the subject as it stands in the new certificate.
check-renewal-key = Renewal: new key
ok-renewal-key = The key is a new one.
err-renewal-same-key = This is the old key again. A renewal replaces the key, so that whatever became known of the old one ends with it, and so that the old one can be revoked.
rec-renewal-same-key = Make a new key, and a CSR with it.
check-renewal-names = Renewal: alternative names
ok-renewal-names = All alternative names of the old certificate are there.
err-renewal-names-lost = Alternative names of the old certificate are missing: { $hosts }.
rec-renewal-names-lost = If a client still connects to one of them, add it and make the CSR again. If it is no longer used, go on.

## The change of keys

renewal-lead = Both keys are valid for a while. Nobody is cut off if you go in this order.
renewal-columns-title = Old and new side by side
renewal-column-old = Old
renewal-column-new = New
overlap-publish = Publish both
overlap-wait = Wait for the caches
overlap-switch = Switch
overlap-watch = Watch
overlap-revoke = Revoke the old one
renewal-publish = Open the JWKS URL, save the document and drop it here. The old key and the new one should both be in it.
renewal-published-when = The new key was first seen in the JWKS on { $when }.
renewal-wait =
    { $minutes ->
        [one] Receivers may cache the JWKS for one minute. Until then some do not know the new key.
       *[other] Receivers may cache the JWKS for { $minutes } minutes. Until then some do not know the new key.
    }
renewal-earliest = Do not switch before { $when }.
countdown = { $minutes }:{ $seconds } left
said-renewal-wait-over = The waiting time is over. You can switch now.
renewal-switch-client-tls = Put the new key and its certificate into the client that calls cm and hh, and have it connect anew. Keep the old key file until the end.
renewal-switch-server-tls = Put the new key and its certificate on every server that answers for Ozone Connect, and have them load it. Keep the old key file until the end.
renewal-switch-signing = Sign with the new key from now on, and state the new KID in the header of each message. Keep the old key file until the end.
renewal-switch-encryption = Let your decryptor hold both keys: senders take the new one as their caches end, and messages for the old one still arrive.
renewal-switch-hub = Give the new certificate and KID to the API Hub’s team. They switch, and tell you when it is done.
renewal-switched = The new key is in use
renewal-switched-when = In use since { $when }.
err-renewal-not-published = The new key was not seen in the JWKS yet.
rec-renewal-not-published = Drop the JWKS above first.
err-renewal-too-early = Receivers may still have the old JWKS. Do not switch before { $when }.
rec-renewal-too-early = Wait until then. If the new key is in use already, watch for refusals until then.
renewal-watch-use = Watch your logs and the hub’s for a day or so: connections and signatures with the new key succeed, and nothing uses the old KID any more.
renewal-watch-encryption = Watch which KID arrives in the headers of messages. Revoke the old key only when none of them names the old KID any more, and keep its private key for what you may still have to read.
renewal-revoke = When nothing uses the old key any more, revoke it in the directory.
renewal-revoke-row = In the list, find the row with this KID and compare the serial number. Open the row’s menu and choose “Revoke”.
renewal-revoke-note = Two rows have the same description. The one to revoke is the old one, whose expiry comes first.
renewal-revoked = Then open the JWKS URL again after ten minutes, save the document and drop it here. The old key must be gone.
renewal-gone-when = The old key was gone from the JWKS on { $when }. The renewal is complete.
said-renewal-switched = Marked as switched.
check-renewal-both-published = Renewal: both keys published
ok-renewal-both-published = The old key and the new one are both in the JWKS.
err-renewal-new-missing = The new key is not in this JWKS; the old one is.
rec-renewal-new-missing = Wait until the directory publishes it and the cache of 300 seconds ends, then save the document again. As long as it is missing, systems must use the old key: do not revoke that.
err-renewal-old-missing = The old key is no longer in this JWKS, although the switch was not confirmed here. Whoever still uses it is turned away.
rec-renewal-old-missing = Whether it expired or was revoked too early: switch to the new key as soon as the caches have it.
err-renewal-none-of-them = Neither the old key nor the new one is in this JWKS.
rec-renewal-none-of-them = Check that the document is from the JWKS URL above, and of this environment.
check-renewal-old-gone = Renewal: old key gone
ok-renewal-old-gone = The new key is in the JWKS, and the old one is gone.
err-renewal-old-stays = The old key is still in the JWKS.
rec-renewal-old-stays = Revoke it in the directory when nothing uses it any more. After that it may stay in a cache for some minutes: save the document again later.

## Handover and record

handover-replaces = Replaces KID
handover-replaces-same-subject = Replaces KID (subject unchanged)
deed-renewal-began = A renewal began: a new key for the same subject is to replace this one.
deed-renewal-given-up = The renewal was given up; the old certificate counts again.
deed-both-published = The old key and the new one were seen in one JWKS that was brought.
deed-switched = A person said that the new key is in use.
deed-old-retired = A JWKS was brought without the old key: the renewal is complete.
