### Renewing a certificate: the same subject, a new key, both published for a
### while, then the old one revoked.

step-switch = Switch
step-title-switch = Switch to the new key and revoke the old one
blocked-switch = This is the last step.

## The way in

renewal-offer-title = Renewal
renewal-offer = A renewal generates a new key for the same subject. The old certificate stays valid until you revoke it at the end, so service is not interrupted.
renewal-offer-hub = Nebras holds this key and renews it: its knowledge base of June 2026 says that you don’t need to act. Its tool so far covers the Sandbox; Production is only announced. Wait until you are told, then check the JWKS with the new kid here. If the API Hub’s team sends you a new CSR anyway, renew here.
renewal-begin = Renew this certificate
renewal-begin-inspected = Renew from this certificate
said-renewal-begun = Renewal started. The old certificate stays in your workspace.

## Above the steps

renewal-title = Renewal of the certificate that expires on { $until }
renewal-title-key = Renewal of a published key
renewal-state-under-way = in progress
renewal-state-published = new key published
renewal-state-switched = switched; old key not revoked yet
renewal-state-replaced = replaced
renewal-subject = Subject to keep
renewal-old-kid = KID to replace
renewal-began = Started
renewal-why-admitted = Published documents say that the API Hub admits this subject, and also that it looks at OU. If you keep every character, you meet both; with another subject the hub may reject the new certificate. The details below are those of the old certificate.
renewal-why = A renewal keeps the subject, so that others recognise the same party with a new key. The details below are those of the old certificate.
renewal-why-hub = The API Hub generates the new key and CSR. It should keep the subject and the host names of the old certificate.
renewal-install-note = This is a renewal. Prepare the new key here, but let the system use it only in the step “Switch”, when every cache contains it. You can return then to verify that the system uses it.
renewal-problems = The details no longer match this subject:
err-detail-renewal = The certificate you are renewing has “{ $old }”. Keep this value.
renewal-give-up = Cancel renewal
renewal-give-up-question = This removes the new key, its CSR and its certificate from this page; a new key that you have not verified may be lost. The old certificate becomes current again. If the new certificate was issued, revoke it in the directory.
renewal-give-up-yes = Yes, cancel the renewal
said-renewal-given-up = Renewal cancelled. The old certificate is current again.
err-renewal-not-ours = You did not create this certificate, so you cannot renew it.
rec-renewal-not-ours = Tell the key holder that it expires.
err-renewal-other-ca = This certificate was not issued for the current environment. Its issuer is { $issuer }.
rec-renewal-other-ca = Choose its environment above, then drop it again.
err-renewal-in-the-way = The workspace already contains a CSR or a certificate for { $certificate }, which this would replace.
rec-renewal-in-the-way = Renew that one from its own steps, or start again there first. Or save the workspace to a file and open a new one.
err-renewal-key-in-making = A key for this certificate is being generated or is not verified yet.
rec-renewal-key-in-making = Verify it first, or cancel.

## Checks of the new CSR and the new certificate

check-renewal-subject = Renewal: subject
ok-renewal-subject = The subject is the same as in the old certificate.
err-renewal-subject = The subject is not the same as in the old certificate. Different: { $attributes }.
rec-renewal-subject = Create the CSR again with exactly the old subject. If the organisation’s name or an ID has really changed, this is not a renewal: cancel it, and create a new certificate for the new subject.
err-renewal-subject-admitted = The subject is not the one that the API Hub knows, and the hub may reject it: published documents say that it admits that subject, or looks at its OU. Different: { $attributes }.
rec-renewal-subject-admitted = Create the CSR again with exactly the old subject. If the organisation’s name or an ID has really changed, this is not a renewal: cancel it, create a new certificate, and agree with the hub’s team when they admit the new subject.
err-renewal-subject-hub = The subject is not the same as in the old certificate. Different: { $attributes }.
rec-renewal-subject-hub = Ask the API Hub’s team whether they changed it on purpose.
err-renewal-subject-order = The values are the same as in the old certificate, but in another order. Systems that compare the subject as text see a different one.
rec-renewal-subject-order = You don’t need to change anything. Give the API Hub’s team the subject exactly as in the new certificate.
check-renewal-key = Renewal: new key
ok-renewal-key = The key is new.
err-renewal-same-key = This is the old key again. A renewal replaces the key, so that the old one can be revoked and anything learned about it becomes useless.
rec-renewal-same-key = Generate a new key, and create a CSR with it.
check-renewal-names = Renewal: alternative names
ok-renewal-names = All alternative names of the old certificate are included.
err-renewal-names-lost = Alternative names of the old certificate are missing: { $hosts }.
rec-renewal-names-lost = If a client still connects to one of them, add it and create the CSR again. If it is no longer used, continue.

## The change of keys

renewal-lead = Both keys are valid for a while. Follow this order and no connection is interrupted.
renewal-columns-title = Old and new side by side
renewal-column-old = Old
renewal-column-new = New
overlap-publish = Publish both
overlap-wait = Wait for the caches
overlap-switch = Switch
overlap-watch = Monitor
overlap-revoke = Revoke the old one
renewal-publish = Open the JWKS URL, save the document and drop it here. It should contain both the old and the new key.
renewal-published-when = The new key was first seen in the JWKS on { $when }.
renewal-wait =
    { PLURAL($minutes) ->
        [one] Receivers may cache the JWKS for one minute. Until then, some do not know the new key.
       *[other] Receivers may cache the JWKS for { $minutes } minutes. Until then, some do not know the new key.
    }
renewal-earliest = Do not switch before { $when }.
countdown = { $time } left
said-renewal-wait-over = The waiting time is over. You can switch now.
renewal-switch-client-tls = Deploy the new key and its certificate to the client that calls cm and hh, and make it reconnect. Keep the old key file until the renewal is complete.
renewal-switch-server-tls = Deploy the new key and its certificate to every Ozone Connect server, and reload the servers. Keep the old key file until the renewal is complete.
renewal-switch-signing = Sign with the new key from now on, with the new KID in the header of each message. Keep the old key file until the renewal is complete.
renewal-switch-encryption = Configure your decryption system with both keys: senders start using the new key as their caches expire, and messages for the old key still arrive.
renewal-switch-hub = Give the new certificate and KID to the API Hub’s team. They switch, and tell you when they have finished.
renewal-switched = The new key is in use
renewal-switched-when = In use since { $when }.
err-renewal-not-published = The new key has not been found in the JWKS yet.
rec-renewal-not-published = Drop the JWKS above first.
err-renewal-too-early = Receivers may still have the old JWKS. Do not switch before { $when }.
rec-renewal-too-early = Wait until then. If you already use the new key, check your logs for rejected connections or messages.
renewal-watch-use = Watch your logs and the hub’s for about a day: connections and signatures with the new key must succeed, and nothing may use the old KID.
renewal-watch-encryption = Watch which KID the message headers contain. Revoke the old key only when no message uses the old KID, and keep its private key for messages that you may still need to read.
renewal-revoke = When nothing uses the old key, revoke it in the directory.
renewal-revoke-row = In the list, find the row with this KID and compare the serial number. Open the row’s menu and choose “Revoke”.
renewal-revoke-note = Two rows have the same description. Revoke the old one, which expires first.
renewal-revoked = After ten minutes open the JWKS URL again, save the document and drop it here. It must no longer contain the old key.
renewal-gone-when = The JWKS no longer contained the old key on { $when }. The renewal is complete.
said-renewal-switched = Marked as switched.
check-renewal-both-published = Renewal: both keys published
ok-renewal-both-published = The JWKS contains both the old and the new key.
err-renewal-new-missing = This JWKS contains the old key but not the new one.
rec-renewal-new-missing = Wait until the directory publishes the new key and the cache of 300 seconds expires, then save the document again. Until then systems must use the old key: do not revoke it.
err-renewal-old-missing = This JWKS no longer contains the old key, although you have not confirmed the switch. Anything that still uses it is rejected.
rec-renewal-old-missing = It may have expired or been revoked too early. Switch to the new key as soon as the caches contain it.
err-renewal-none-of-them = This JWKS contains neither the old key nor the new one.
rec-renewal-none-of-them = Check that the document comes from the JWKS URL above and from this environment.
check-renewal-old-gone = Renewal: old key gone
ok-renewal-old-gone = The JWKS contains the new key and no longer contains the old one.
err-renewal-old-stays = The JWKS still contains the old key.
rec-renewal-old-stays = Revoke it in the directory once nothing uses it. It may then stay in a cache for some minutes: save the document again later.

## Handover and record

handover-replaces = Replaces KID
handover-replaces-same-subject = Replaces KID (subject unchanged)
deed-renewal-began = A renewal was started: a new key for the same subject will replace this one.
deed-renewal-given-up = The renewal was cancelled; the old certificate is current again.
deed-both-published = A JWKS was added: it contains both the old and the new key.
deed-switched = A person confirmed that the new key is in use.
deed-old-retired = A JWKS was added: it no longer contains the old key. The renewal is complete.

## Revoke and replace at once

emergency-title = Emergency: revoke and replace this key
emergency-cause = What happened?
cause-key-compromised = The key is compromised: someone else has it, or may have it
cause-key-lost = The key is lost: nobody can open its file any more
cause-staff-left = A person who could use the key has left
cause-why-key-compromised = Revoke first: anyone who has the key can act as you until it is revoked. The connection is down until the new key is in use.
cause-why-key-lost = Replace first: nobody else has the key, so the old certificate may stay until the new one is in use.
cause-why-staff-left = Replace first, if nothing suggests misuse. If the person may have a copy of the key, treat it as compromised.
measure-tell = Tell the API Hub’s team, Nebras, and those responsible for security in your organisation: what happened, since when, and which KID.
measure-revoke = In the directory, open the certificate’s row menu and choose “Revoke”. Identify it by its KID and serial number. If a reason is asked for, give the one below.
measure-replace = Generate a new key and a CSR with the same subject, and create the new certificate in the directory.
measure-switch = Check the new KID in the JWKS, hand it over, and deploy the new key. Wait 10 minutes for caches.
measure-record = Save the ceremony record. It states the cause, both fingerprints and the times.
emergency-reason = Reason (RFC 5280, section 5.3.1)
emergency-stops = What stops working, and when
emergency-begin = Record the emergency and generate a new key
stops-client-tls = The other side rejects your connections as soon as it reads the revocation (CRL or OCSP) or no longer finds the key in the JWKS. The keystore is cached for 300 seconds, and receivers may cache for 10 minutes. How often each side reads the CRL is not published.
stops-server-tls = Clients that check revocation reject your server as soon as they read the CRL or ask OCSP. Deploy the new certificate before that, if you can: a server has one certificate at a time.
stops-signing = Signatures with this key are rejected once receivers have fetched the JWKS without it: 300 seconds in the keystore, up to 10 minutes in caches. What you sign afterwards must carry the new KID.
stops-encryption = Senders encrypt with the old key until they have fetched the JWKS without it: 300 seconds in the keystore, up to 10 minutes in caches. Keep the old key, if you have it, until no such message is left.
