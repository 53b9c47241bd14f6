### The frame of the page: header, board, steps, buttons, and what is said to
### those who do not see a change. Plain, short sentences; technical terms exact.

name = OFTF Key Desk
skip-to-content = Skip to content
foot = Works offline. Nothing you type, drop or generate leaves this browser unless you save or copy it.
# The language that one can switch to, in its own letters.
other-language = العربية
nav-label = Screens
nav-handovers = All handovers
nav-trust = What this page can and cannot do

## Environment and connection

environment-label = Environment
band-sandbox = OFTF Sandbox, connected to the pre-production hub.
band-production = OFTF Production, connected to the production hub. What you do here affects real customers.
online = Online
offline = Offline
online-note = You can stay online. This page makes no network requests and works the same offline.
no-workers = This browser does not run background workers for this page. Everything still works, but while we generate a key or open a file the page does not respond and you cannot cancel.
storage-refused = This browser does not store anything for this page. Save the workspace to a file before you close it.
insecure-page = This page was loaded over http, so it could have been changed on the way. Chrome and Edge also block the files it saves: open it from disk or over https, or choose to keep the blocked file in the browser’s list of downloads.

## Board

board-title = Certificates of UAE Open Finance
board-authority-waits = A CA file is waiting for you: compare its fingerprint and accept it. Until then, no certificate of this environment can be verified.
questions-title = Two questions
action-start = Start
action-view = View
action-check = Check
progress-not-needed = Not needed
progress-not-started = To do
progress-planned = Details entered
progress-key-made = Key generated, not verified
progress-csr-ready = CSR ready
progress-at-directory = At the directory
progress-certificate-checked = Certificate checked
progress-in-jwks = In the JWKS
progress-deployed = Deployed key verified
progress-handed-over = Handed over

## Check page

inspect-link = Check a file
inspect-title = Check a file
inspect-lead = Check a file of this certificate, no matter who it belongs to. We don’t compare it with your own details, and nothing is stored.

## Check anything

heap-title = Check files
heap-lead = Drop any files that you received from the directory, the API Hub or a colleague. We tell you what each one is, which belong together, what is wrong and how to fix it. Nothing is stored.
heap-drop = Files, as many as you like
heap-drop-hint = Keys, CSRs, certificates, chains, PKCS#7, PKCS#12, CRLs, JWK and JWKS, tokens; PEM, DER or base64, also inside JSON, YAML, e-mails and headers. At most 200 files of 16 MiB, 64 MiB together.
heap-working = Reading the files.
heap-groups = What belongs together
heap-no-groups = None of these files belong together: no key, CSR or certificate shares its key with another.
heap-there = here
heap-missing = not here
heap-more = { PLURAL($count) ->
    [one] and one more
   *[other] and { $count } more
    }
heap-items = { PLURAL($count) ->
    [one] 1 item
   *[other] { $count } items
    }
heap-clear = Remove all
heap-remove = Remove
heap-pasted = Pasted text
heap-line = Starts on line { $line } of the file.
heap-repairs = We had to fix the following to read the file. Other programs may reject it:
heap-passphrase = Passphrase of this file
heap-unseal = Open
said-identifying = Reading the files.
said-identified = Items found: { $items }; groups: { $groups }.

## Steps

steps-label = Steps of this certificate
step-overview = About
step-details = Details
step-key = Key and CSR
step-guide = Directory
step-certificate = Certificate
step-jwks = JWKS
step-install = Deploy
step-handover = Hand over
step-state-done = (done)
step-state-blocked = (an earlier step comes first)
step-title-overview = About this certificate
step-title-details = Details
step-title-key = Key and CSR
step-title-own-csr = Your CSR
step-title-hub-csr = The API Hub’s CSR
step-title-guide = At the OFTF directory
step-title-certificate = Check the certificate
step-title-jwks = Check the JWKS
step-title-install = Deploy the key and verify it
step-title-handover = Hand over
next = Next:
back = Back
blocked-overview = Read about this certificate first.
blocked-details = Enter the details first.
blocked-key = To continue, create a CSR that passes the checks.
blocked-guide = To continue, complete the CSR.
blocked-certificate = To continue, add a certificate that passes its checks.
blocked-jwks = To continue, add a JWKS that contains your key.
blocked-install = To continue, add a JWKS that contains your key.
blocked-handover = To continue, record the handover.

## Overview

overview-issuer = Issued by
overview-key-holder = Private key held by
overview-csr-by = CSR created by
overview-no-csr = Nobody: the certificate is issued over ACME
overview-certificate-by = Certificate created by
issuer-oftf = OFTF
issuer-lets-encrypt = Let’s Encrypt

## Details

details-organisation = Your organisation
details-organisation-lead = Enter these once for each environment. Sandbox and Production use different identifiers.
details-options = Options
details-options-lead = The defaults follow the Trust Framework.
details-submit = Check and continue
details-notes = We read your details as follows:
details-problems = Some details need your attention:
details-change-bank = Change your organisation’s details
details-own = The CSR of this certificate was created with these details and keeps them. Your organisation’s details have changed since; the next key uses the new ones.

## The bank

bank-title = Your organisation
bank-lead = All certificates of this environment share these details. Before a change, we show you which certificates it affects. Any CSR or certificate you already have keeps its details.
bank-submit = Save
bank-change-title = This change affects these certificates
bank-change-lead = Nothing has changed yet.
bank-change-yes = Change the details
fate-takes = Has no CSR yet: it uses the new details.
fate-request-keeps = Its CSR has the old details and does not change. To issue it with the new ones, start again with a new key.
fate-keeps = Keeps the details it was issued with.

## Buttons and small words

copy = Copy
copied = Copied
copy-refused = Select the text and copy it
cancel = Cancel
close = Close
undo = Undo
confirm-no = No, keep it
drop-choose = Choose a file
drop-choose-many = Choose files
drop-replace = Replace
drop-more = Add files
drop-read = A file was read
drop-size = { $size } KiB
drop-files = { PLURAL($count) ->
    [one] One file
   *[other] { $count } files
    }
drop-here = or drop it here
paste-instead = Paste text instead
paste-label = Text
paste-read = Read this text
save-as-file = Save as a file
print = Print
working-elapsed = { $seconds } s

## Reports

report-pass =
    { PLURAL($unchecked) ->
        [zero] No problems found
        [one] No problems found; 1 check could not be done
       *[other] No problems found; { $unchecked } checks could not be done
    }
report-incomplete =
    { PLURAL($lacking) ->
        [one] Incomplete: no problems found, but 1 check needs something that is missing
       *[other] Incomplete: no problems found, but { $lacking } checks need something that is missing
    }
report-warn = Usable, with warnings
report-unverified =
    { PLURAL($warned) ->
        [zero] Incomplete: not verified up to a root that you accepted. No other problems found, and { PLURAL($lacking) ->
            [one] 1 check needs
           *[other] { $lacking } checks need
        } something that is missing
        [one] 1 warning, and not verified up to a root that you accepted
       *[other] { $warned } warnings, and not verified up to a root that you accepted
    }
report-unaccepted =
    { PLURAL($warned) ->
        [zero] You have not accepted this yet: compare its fingerprint first
        [one] You have not accepted this yet; 1 warning
       *[other] You have not accepted this yet; { $warned } warnings
    }
report-fail = Do not use this
report-counts =
    { PLURAL($failed) ->
        [zero] No failures
        [one] 1 failure
       *[other] { $failed } failures
    }, { PLURAL($warned) ->
        [zero] no warnings
        [one] 1 warning
       *[other] { $warned } warnings
    }, { PLURAL($unchecked) ->
        [zero] { $passed } passed
       *[other] { $unchecked } not checked, { $passed } passed
    }.
report-passed =
    { PLURAL($count) ->
        [one] 1 check passed
       *[other] { $count } checks passed
    }
report-unchecked =
    { PLURAL($count) ->
        [one] 1 check that nobody can do: its answer is not published, or it does not apply
       *[other] { $count } checks that nobody can do: the answer is not published, or the check does not apply
    }
report-advice = What to do:
report-expected = Expected
report-csr = In the CSR
report-found = Found
report-source = Source:
report-sources = Sources of the rules
report-check = Check
report-written = Written
report-link = Address in the Key Desk
err-finding-missing = The link points to a finding that is not on this screen.
rec-finding-missing = A link does not contain what was checked. Choose the right environment, open your workspace or check the file again; the finding then appears.
report-finding-copy = Copy this finding with its values and its address: { $title }
report-export = Export
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
    { PLURAL($count) ->
        [one] One detail needs attention.
       *[other] { $count } details need attention.
    }
said-report =
    { $verdict ->
        [fail] Do not use this.
        [warn] Usable, with warnings.
        [incomplete] No problems found, but some information is missing.
        [unverified] Not verified up to a root that you accepted.
        [unaccepted] You have not accepted this yet.
       *[pass] No problems found.
    } { $failed } failed, { $warned } warnings, { $unchecked } not checked, { $passed } passed.
said-saving = Saving the file.
said-making-key = Generating the key.
said-key-made = Key generated. Its encrypted file is being saved.
said-key-forgotten = The key material has been erased from this page.
said-key-proved = Saved key file verified.
said-job-cancelled = Cancelled. Nothing was created.
said-handed-over = Marked as handed over.
said-started-over = The key has been removed from this page.
said-bank-change =
    { PLURAL($count) ->
        [one] Nothing has changed yet. The change affects one certificate: review the effect, then decide.
       *[other] Nothing has changed yet. The change affects { $count } certificates: review the effect, then decide.
    }
said-bank-changed = Organisation’s details saved.
said-undone = Undone. Everything is as it was before.
said-sandbox = Sandbox
said-production = Production

## What went wrong in the page itself

err-job-broke = The browser could not complete this task.
rec-job-broke = Try again. If it fails again, open this file in a current version of Chromium, Edge or Firefox.
err-download = The browser blocked the download. Allow downloads for this page and save again.
err-undo = This can no longer be undone, because the same item has changed since.
err-file-unreadable = The browser could not read this file.
rec-file-unreadable = Check that it still exists and is a file, not a folder. Then choose it again.
err-plan-incomplete = Some details are missing or invalid.
rec-plan-incomplete = Go back to the details and correct the marked fields.

## The package for other programs

err-options = The argument must be one object.
err-files = The argument must be a list of files: { $shape }
err-option-missing = The option “{ $name }” is missing.
err-option-no-anchor = The option “trustAnchors” is missing, and no chain can be verified without a trust anchor. Give the root that you accepted.
err-option-bytes = The option “{ $name }” must be a string or a Uint8Array.
err-option-text = The option “{ $name }” must be a string.
err-option-purpose = The option “purpose” must be server, client or any, not “{ $found }”.
err-option-now = The option “now” must be an RFC 3339 time, for example 2026-11-24T08:00:00Z.
err-option-challenge = The option “challenge” must be what makeChallenge returned, and “algorithm” RSA-OAEP-256 or RSA-OAEP.
err-option-decrypts = The key of this certificate decrypts and does not sign. Use makeChallenge.
err-plan-shape = The plan does not have the expected shape: { $reason }
err-plan =
    { PLURAL($count) ->
        [one] One detail of the plan needs attention; see “problems”.
       *[other] { $count } details of the plan need attention; see “problems”.
    }
err-plan-not-of-role = The role { $role } neither holds the key of { $certificate } nor creates its CSR or certificate, so there is nothing to plan.

## Roles, and several certificates of one kind

organisation-title = Your organisation’s details
organisation-lead = All certificates of this environment share these details. Before a change, we show you which certificates it affects. Any CSR or certificate you already have keeps its details.
role-title = Role
said-role = Role changed.
several-title = Several brands, applications or sites
several-lead = If your bank has a second brand, application or site, add a certificate for it. It shares the bank’s legal name and organisation ID; host names, LFI code and application can be its own. C3, Sig4, S4 and Enc1 may be shared by the brands of a bank; S1 and S3 carry the host names of one brand.
several-title-other = Several applications or sites
several-lead-other = If your organisation has a second application or site, add a certificate for it. It shares the legal name and the organisation ID; its application can be its own.
several-kind = Certificate
several-label = Label
several-label-hint = For example DR site, or the brand’s name. It becomes part of file names and of the description in the directory.
several-add = Add
several-remove = Remove
several-remove-question = This removes the certificate, its CSR and its kid from this page. Your files and the directory do not change.
several-remove-yes = Yes, remove it
said-removed = { $certificate } has been removed from this page.
apart-shared = Enter only what differs for this certificate. Fields that you do not change stay shared.
err-label-missing = Give it a label, so that it can be told from the others.
err-label-long = A label has at most { $limit } characters.
err-label-same = Another certificate of this kind already has this label. Choose a different one.
err-label-too-many = You already have { $limit } certificates of this kind, which is the limit.

## Places, one certificate

nav-certificates = Certificates
nav-check-files = Check files
nav-records = Records
nav-settings = Settings
nav-help = Help
tabs-label = Sections of this page
tab-board = All certificates
foot-proof = See how this is secured
board-expires = Expires
board-questions-link = Do you need Sig4 and Sig3?
board-others-link = Certificates of others
others-title = Certificates of others
others-lead = The API Hub and TPPs create these certificates. You can check their files here.
workspace-file-title = Workspace file
summary-title = Summary
summary-values = Values to copy
summary-steps = All steps
summary-history = History
help-title = Help
help-practise = Practise
help-shortcuts = Keyboard shortcuts
help-shortcuts-lead = They work when you are not typing in a field. You can also drop a file, or paste a file or text, anywhere on the page.
help-version = Version
blocked-key-file = To continue, verify the saved key file.
progress-switch-pending = Switch pending
