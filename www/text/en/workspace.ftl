### The saved public state: file, browser storage, forgetting.

workspace-title = Workspace
workspace-lead = Your details, CSRs, certificates, progress and ceremony record in every environment. No private key and no passphrase is in it. This browser keeps it until you forget it. Opening a file shows first what would take the place of what is here.
workspace-kept-of = This browser kept what you found here; its oldest entry is of { $since }, its newest of { $when }.
workspace-save = Save workspace file
workspace-open = Open workspace file
workspace-forget = Forget everything
workspace-forget-question = This removes the details, CSRs, certificates, progress and ceremony record of every environment from this browser. A key that was not saved is lost. Saved files stay where they are.
workspace-forget-yes = Yes, forget everything
said-workspace-read = The file was read and nothing was changed. What is here and what is in the file stand side by side: replace, or cancel.
said-not-changed = Nothing was changed.
said-workspace-opened = The workspace file is open. Keys that were made in a page and not handed over are proved again here, with their key files.
said-other-tab = Another tab changed the workspace at { $when }. This page shows it now; what you typed here is still here.
said-other-tab-replaced = What this tab has is kept.
other-tab-conflict = Another tab changed the same thing as you, at { $when }. Until you choose, nothing that you do here is kept.
other-tab-both = Changed in both: { $certificates }
other-tab-load = Load what the other tab has
other-tab-keep = Keep what is here
rec-other-tab-unreadable = Another tab stored this, perhaps with a newer Key Desk. Nothing that you do here is kept now: save your workspace file, and go on in that tab.
said-forgotten = Everything was removed from this browser.
rec-workspace = What was here before is untouched. Choose a file that this page saved.
rec-storage-unreadable = What this browser kept cannot be read, so the page starts empty. Open your saved workspace file, if you have one.

# Before a file takes the place of what is here.
review-title = Workspace file
review-lead = Nothing was changed yet. The file replaces everything that is here; what differs is marked.
review-lead-untouched = Nothing was changed yet, and nothing was done here. This is what the file brings:
review-same = The file holds exactly what is here.
review-unreadable = What this browser kept and this page could not read goes, too: the browser will keep what is in the file.
review-claim = A file is a claim of whoever wrote it. CA files that you did not accept here wait for you, and keys that were made in a page and not handed over are proved again with their key files.
review-here = Here
review-file = In the file
review-nothing = Nothing
review-key = Key, SHA-256
review-certificate = Certificate, SHA-256
review-until = Certificate until { $when }
review-accepted = Accepted by you
review-waits = Waits until you accept it
review-done = What was done
review-done-count =
    { $count ->
        [one] 1 entry, of { $when }
       *[other] { $count } entries, the newest of { $when }
    }
review-replace = Replace what is here
review-open = Open this file
review-save = Save what is here first
review-saved = What is here was given to the browser as { $file }. See that you have it, then replace.

err-workspace-unproved-key = A key was made and its saved file is not proved. Prove it, or start over, before you open another workspace.
err-workspace-too-large = This file is too large for a workspace file.
err-workspace-not-json = This file is not JSON: line { $line }, column { $column }.
err-workspace-other-format = This file is not a workspace of the Key Desk.
err-workspace-older = This workspace has version { $version }, which is older than any that this page reads (version { $read }). No Key Desk has saved such files.
err-workspace-newer = This workspace was saved by a newer Key Desk: it has version { $version }, and this page reads version { $read }. Open it with that Key Desk.
err-workspace-unknown-part = This workspace has a part that this page does not know, “{ $name }”, near line { $line }. A newer Key Desk has probably saved it: open it with that one.
err-workspace-broken = This workspace file is damaged near line { $line }.
err-workspace-broken-part = The { $part } of { $certificate } in this workspace file cannot be read.
