### The saved public state: file, browser storage, forgetting.

workspace-title = Workspace
theme-title = Appearance
theme-question = Colours of this page
theme-system = Same as this computer
theme-light = Light
theme-dark = Dark
workspace-lead = Your details, CSRs, certificates, progress and ceremony record for every environment, without any private key or passphrase. This browser stores it until you erase it. When you open a file, we first show you what it would replace.
kept-of = This browser had stored this work. Its oldest entry is from { $since }, its newest from { $when }.
kept-of-shared = This browser had stored this work, from { $since } to { $when }. Other pages that were opened from this computer’s disk can change it.
workspace-save = Save workspace file
workspace-open = Open workspace file
workspace-forget = Erase everything
workspace-forget-question = This erases the details, CSRs, certificates, progress and ceremony record of every environment from this browser. Any key that you have not saved is lost; saved files are not affected.
workspace-forget-yes = Yes, erase everything
said-workspace-read = File read; nothing has changed yet. Compare your workspace with the file, then replace it or cancel.
said-not-changed = Nothing was changed.
said-workspace-opened = Workspace file opened. Verify again, with their key files, any keys that were generated in a page and not handed over.
said-other-tab = Another tab changed the workspace at { $when }. You now see that version; anything you typed here is still here.
said-other-tab-replaced = The version in this tab is stored.
other-tab-conflict = Another tab changed the same item at { $when }. Until you choose a version, nothing you do here is stored.
other-tab-both = Changed in both: { $certificates }
other-tab-load = Load the other tab’s version
other-tab-keep = Keep this version
rec-other-tab-unreadable = Another tab stored this, perhaps with a newer Key Desk. Nothing you do here is stored now: save your workspace file, and continue in that tab.
said-forgotten = Everything has been erased from this browser.
rec-workspace = Your current workspace has not changed. Choose a file that was saved by the Key Desk.
rec-storage-unreadable = We could not read what this browser stored, so you start with an empty workspace. Open your saved workspace file, if you have one.

# Before a file takes the place of what is here.
review-title = Workspace file
review-lead = Nothing has changed yet. The file replaces your whole workspace; differences are marked.
review-lead-untouched = Nothing has changed yet, and your workspace is empty. The file contains:
review-same = The file is identical to your workspace.
review-unreadable = The stored data that we could not read is replaced too: this browser will store the contents of the file.
review-claim = Anyone could have written this file. You must accept its CA files yourself, and verify again, with their key files, any keys that were generated in a page and not handed over.
review-here = Your workspace
review-file = The file
review-nothing = Nothing
review-key = Key, SHA-256
review-certificate = Certificate, SHA-256
review-until = Certificate expires on { $when }
review-accepted = Accepted by you
review-waits = Waiting for you to accept it
review-done = Activity
review-done-count =
    { PLURAL($count) ->
        [one] 1 entry, from { $when }
       *[other] { $count } entries, the newest from { $when }
    }
review-replace = Replace my workspace
review-open = Open this file
review-save = Save my workspace first
review-saved = Your browser is saving your workspace as { $file }. Check that you have the file, then replace.

err-workspace-unproved-key = A key was generated but its saved file is not verified. Verify it, or start again, before you open another workspace.
err-workspace-too-large = This file is too large to be a workspace file.
err-workspace-not-json = This file is not valid JSON: line { $line }, column { $column }.
err-workspace-other-format = This file is not a workspace of the Key Desk.
err-workspace-older = This workspace has version { $version }, which is older than version { $read }, the oldest we can read. No Key Desk has saved such files.
err-workspace-newer = This workspace has version { $version } from a newer Key Desk; this one reads version { $read }. Open it with the newer Key Desk.
err-workspace-unknown-part = This workspace contains an unknown part, “{ $name }”, near line { $line }. It was probably saved by a newer Key Desk: open it with that one.
err-workspace-broken = This workspace file is damaged near line { $line }.
err-workspace-broken-part = We cannot read the { $part } of { $certificate } in this workspace file.
