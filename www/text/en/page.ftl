### The frame of the page: header, board, steps, buttons, and what is said to
### those who do not see a change. Plain, short sentences; technical terms exact.

name = OFTF Key Desk
skip-to-content = Skip to content
foot = Works without a network. Nothing you type, drop or make leaves this browser unless you save or copy it.
# The language that one can switch to, in its own letters.
other-language = العربية
nav-label = Screens
nav-board = Board
nav-check = Check anything
nav-handovers = All handovers
nav-trust = What this page can and cannot do

## Environment and connection

environment-label = Environment
band-sandbox = OFTF Sandbox. It serves the pre-production hub.
band-production = OFTF Production. It serves the production hub. Real customers depend on what you do here.
online = Online
offline = Offline
online-note = Being online is fine. This page makes no request and works the same without a network.
no-workers = This browser runs no workers for this page. Everything works all the same, but slower: while a key is made or a file is opened, the page stands still and the work cannot be cancelled.
storage-refused = This browser keeps nothing for this page. Save the workspace to a file before you close it.
insecure-page = This page came over http. It could have been changed on the way, and Chrome and Edge hold back the files that it saves: better open it from the disk or over https. To get a file that was held back, open the browser’s list of downloads and choose to keep it.

## Board

board-title = Certificates of UAE Open Finance
board-lead = Every certificate of this environment, and the next thing to do for it.
board-authority-waits = A CA file waits here until you compared its fingerprint and accept it; until then no certificate of this environment is verified.
questions-title = Two questions
action-start = Start
action-view = View
action-check = Check
progress-not-needed = Not needed
progress-not-started = To do
progress-planned = Details given
progress-key-made = Key made, not proved
progress-csr-ready = CSR ready
progress-at-directory = At the directory
progress-certificate-checked = Certificate checked
progress-in-jwks = In the JWKS
progress-deployed = Key seen at work
progress-handed-over = Handed over

## Check page

inspect-link = Check a file
inspect-title = Check files
inspect-lead = For whoever has a file of this certificate, whosever it is. Your own details are not compared, and nothing is kept.

## Check anything

heap-title = Check anything
heap-lead = Drop whatever the directory, the API Hub or a colleague gave you. The page says what each thing is, what belongs to what, what is wrong, and what to do. Nothing of it is kept.
heap-drop = Files, as many as you like
heap-drop-hint = Keys, CSRs, certificates, chains, PKCS#7, PKCS#12, CRLs, JWK and JWKS, tokens; PEM, DER or base64, also inside JSON, YAML, mails and headers. At most 200 files of 16 MiB, 64 MiB together.
heap-working = The files are being read.
heap-groups = What belongs together
heap-no-groups = Nothing here belongs together: no key, CSR or certificate shares its key with another one.
heap-there = here
heap-missing = not here
heap-more = { $count ->
    [one] and one more
   *[other] and { $count } more
    }
heap-items = { $count ->
    [one] One thing in all
   *[other] { $count } things in all
    }
heap-clear = Remove all
heap-remove = Remove
heap-pasted = Pasted text
heap-line = It begins on line { $line } of the file.
heap-repairs = To read the file, this had to be mended. Other programs may refuse it as it is:
heap-passphrase = Passphrase of this file
heap-unseal = Open
said-identifying = The files are being read.
said-identified = { $items } things were found in { $groups } groups.

## Steps

steps-label = Steps of this certificate
step-overview = About
step-details = Details
step-key = Key and CSR
step-save = Save and prove
step-guide = Directory
step-certificate = Certificate
step-jwks = JWKS
step-install = Install
step-handover = Hand over
step-state-done = (done)
step-state-blocked = (an earlier step comes first)
step-title-overview = What it is
step-title-details = Details
step-title-key = Key and CSR
step-title-own-csr = Your CSR
step-title-hub-csr = The API Hub’s CSR
step-title-save = Save the key and prove it
step-title-guide = At the OFTF directory
step-title-certificate = Check the certificate
step-title-jwks = Check the JWKS
step-title-install = Put the key in its place and prove it
step-title-handover = Hand over
next = Next:
back = Back
blocked-overview = Read what it is first.
blocked-details = Give the details first.
blocked-key = The next step opens when there is a CSR that the checks let through.
blocked-save = The next step opens when the saved key file was opened again and proved.
blocked-guide = The next step opens when the CSR is ready.
blocked-certificate = The next step opens when a certificate passes its checks.
blocked-jwks = The next step opens when your key is found in the JWKS.
blocked-install = The next step opens when your key is found in the JWKS.
blocked-handover = The next step opens when the handover is recorded.

## Overview

overview-issuer = Issued by
overview-key-holder = Private key held by
overview-csr-by = CSR made by
overview-no-csr = Nobody: it is issued by ACME
overview-certificate-by = Certificate made by
issuer-oftf = OFTF
issuer-lets-encrypt = Let’s Encrypt

## Details

details-organisation = Your organisation
details-organisation-lead = Asked once for each environment. The identifiers of Sandbox and Production differ.
details-options = Options
details-options-lead = The defaults are what the Trust Framework describes.
details-submit = Check and continue
details-notes = How your details were understood:
details-problems = Some details need attention:
details-change-bank = Change the bank’s details
details-own = The CSR of this certificate was made with these details, and keeps them. The bank has others now; the next key takes those.

## The bank

bank-title = The bank’s details
bank-lead = All certificates of this environment share them. A change says first which certificates it touches. What has a CSR or a certificate keeps what it was made with.
bank-submit = Save
bank-change-title = This change touches these certificates
bank-change-lead = Nothing was changed yet.
bank-change-yes = Change the details
fate-takes = Has no CSR yet: it takes the new details.
fate-request-keeps = Its CSR carries the old details and stays as it is. To have it issued with the new ones, start over there with a new key.
fate-keeps = Keeps the details that it was issued with.

## Buttons and small words

copy = Copy
copied = Copied
copy-refused = Select and copy by hand
cancel = Cancel
close = Close
undo = Undo
confirm-no = No, keep it
drop-here = or drop it here
paste-instead = Paste the text instead
paste-label = Text
paste-read = Read this text
save-as-file = Save as a file
print = Print
working-elapsed = { $seconds } s

## Reports

report-pass =
    { $unchecked ->
        [0] Nothing wrong was found
        [one] Nothing wrong was found; 1 check could not be made
       *[other] Nothing wrong was found; { $unchecked } checks could not be made
    }
report-incomplete =
    { $lacking ->
        [one] Incomplete: nothing wrong was found, but 1 check needs something that was not given
       *[other] Incomplete: nothing wrong was found, but { $lacking } checks need something that was not given
    }
report-warn = Usable, with warnings
report-unverified =
    { $warned ->
        [0] Incomplete: not verified up to a root that you accepted; nothing wrong was found otherwise, and { $lacking ->
            [one] 1 check needs
           *[other] { $lacking } checks need
        } something that was not given
        [one] With 1 warning, and not verified up to a root that you accepted
       *[other] With { $warned } warnings, and not verified up to a root that you accepted
    }
report-unaccepted =
    { $warned ->
        [0] Not accepted by you yet: compare its fingerprint first
        [one] Not accepted by you yet, with 1 warning
       *[other] Not accepted by you yet, with { $warned } warnings
    }
report-fail = Do not use this
report-counts =
    { $failed ->
        [0] No failure
        [one] 1 failure
       *[other] { $failed } failures
    }, { $warned ->
        [0] no warning
        [one] 1 warning
       *[other] { $warned } warnings
    }, { $unchecked ->
        [0] { $passed } passed
       *[other] { $unchecked } not checked, { $passed } passed
    }.
report-passed =
    { $count ->
        [one] 1 check passed
       *[other] { $count } checks passed
    }
report-advice = What to do:
report-expected = Expected
report-csr = In the CSR
report-found = Found
report-source = Source:
report-check = Check
report-written = Written
report-link = Link
err-finding-missing = The link names a finding that is not on this screen now.
rec-finding-missing = A link carries nothing of what was checked. See that the environment is the right one, open your workspace, or check the file again: the finding then comes into view.
report-link-copy = Copy the link to this finding: { $title }
report-copy = Copy report
report-save-markdown = Save as Markdown
report-save-json = Save as JSON
verdict-pass = Passed
verdict-warn = Warning
verdict-fail = Failed
verdict-not-checked = Not checked

## Said to those who do not see it

said-copied = Copied.
said-problems =
    { $count ->
        [one] One detail needs attention.
       *[other] { $count } details need attention.
    }
said-report =
    { $verdict ->
        [fail] Do not use this.
        [warn] Usable, with warnings.
        [incomplete] Nothing wrong was found, but not everything was given.
        [unverified] Not verified up to a root that you accepted.
        [unaccepted] Not accepted by you yet.
       *[pass] Nothing wrong was found.
    } { $failed } failed, { $warned } warnings, { $unchecked } not checked, { $passed } passed.
said-saving = The file is being saved.
said-making-key = The key is being made.
said-key-made = The key was made and its encrypted file is being saved.
said-key-forgotten = The page holds nothing of this key any more.
said-key-proved = The saved key file is proved.
said-job-cancelled = Cancelled. Nothing was made.
said-handed-over = Marked as handed over.
said-started-over = The key was given up.
said-bank-change =
    { $count ->
        [one] Nothing was changed yet. The change touches one certificate: read what becomes of it, then decide.
       *[other] Nothing was changed yet. The change touches { $count } certificates: read what becomes of them, then decide.
    }
said-bank-changed = The bank’s details are saved.
said-undone = Undone: it is as it was before.
said-sandbox = Sandbox
said-production = Production

## What went wrong in the page itself

err-job-broke = The browser could not do this work.
rec-job-broke = Try again. If it fails again, open this file in a current Chromium, Edge or Firefox.
err-download = The browser refused the download. Allow downloads for this page and save again.
err-undo = Something was changed in the same place since, so this cannot be undone any more.
err-file-unreadable = The browser could not read this file.
rec-file-unreadable = Check that it is a file and not a folder, and that it still exists. Then choose it again.
err-plan-incomplete = Some details are missing or not valid.
rec-plan-incomplete = Go back to the details and mend what is marked.

## The package for other programs

err-options = The argument must be one object.
err-files = The argument must be a list of files: { $shape }
err-option-missing = The option “{ $name }” is missing.
err-option-no-anchor = No trust anchor was given (trustAnchors), and without one no chain can be verified. Name the root that you accepted.
err-option-bytes = The option “{ $name }” must be a text or a Uint8Array.
err-option-text = The option “{ $name }” must be a text.
err-option-purpose = The option “purpose” must be server, client or any, not “{ $found }”.
err-option-now = The option “now” must be a time in RFC 3339, for example 2026-11-24T08:00:00Z.
err-plan-shape = The plan has not the shape that is expected: { $reason }
err-plan =
    { $count ->
        [one] One detail of the plan needs attention; see “problems”.
       *[other] { $count } details of the plan need attention; see “problems”.
    }
err-plan-not-made-by-lfi = { $certificate } is not made by the LFI, so there is nothing to plan.
