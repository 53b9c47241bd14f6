### How long certificates hold: on the board, on the timeline, and in the calendar.

## The board: what comes next, and both environments

board-next = Next
action-give-details = Enter details
action-make-key = Key and CSR
action-prove-key = Save and verify
action-take-to-directory = Upload to directory
action-check-certificate = Check certificate
action-check-jwks = Check JWKS
action-install-key = Deploy key
action-hand-over = Hand over
action-renew = Renew
action-await-nebras = Nebras renews it
action-switch = Switch keys
action-retire = Revoke old key
progress-renew-soon = Renew soon
progress-expired = Expired
progress-replaced = Replaced
column-certificate-id = Certificate

## Until when

outlook-valid = Expires { $date }, { PLURAL($days) ->
    [zero] less than a day left
    [one] 1 day left
   *[other] { $days } days left
    }
outlook-expired = Expired { $date }, { PLURAL($days) ->
    [zero] less than a day ago
    [one] 1 day ago
   *[other] { $days } days ago
    }
outlook-not-yet-valid = Valid from { $date }
outlook-never-expires = Does not expire

## The timeline

nav-timeline = Timeline
timeline-title = Expiry dates
timeline-lead = Every certificate in this workspace, and the dates on which you need to act.
timeline-empty = No certificates yet. A certificate appears here once it passes its checks.
timeline-description = { PLURAL($count) ->
    [one] One certificate
   *[other] { $count } certificates
    } from { $from } to { $to }; today is { $today }. The table below has the same information.
timeline-today = Today
timeline-table = The same as a table
timeline-from = Valid from
timeline-until = Valid until
timeline-state = Status
timeline-reminder = Directory’s reminder
timeline-renew = Renew from
timeline-urgent = Urgent from
generation-current = Current
generation-previous = Old
urgency-not-yet-valid = Not yet valid
urgency-valid = Valid
urgency-reminded = The directory sends reminders
urgency-renew-soon = Renew soon
urgency-urgent = Urgent
urgency-expired = Expired
urgency-never-expires = Does not expire
legend-title = Legend
legend-sandbox = Sandbox
legend-production = Production
legend-expired = Expired
legend-previous = The old certificate of a renewal
legend-reminder = The directory’s reminders start, two months before expiry
legend-renew = Our advice: renew from this date, 60 days before expiry
legend-urgent = Our advice: urgent from this date, 30 days before expiry

## The calendar file

calendar-title = In your calendar
calendar-lead = A calendar file with an event for each certificate of { $environment } that expires: reminders 60, 30 and 7 days before, and what to do. Add it to a calendar that your team shares.
calendar-save = Save the calendar file
calendar-lead-one = A calendar file with this certificate’s expiry date, reminders 60, 30 and 7 days before, and what to do.
calendar-summary = { $certificate }, { $environment }: the certificate expires. Renew it before this date.
calendar-alarm = { $certificate }, { $environment }: the certificate expires in { $days } days. Renew it.
calendar-ends = When: it expires on { $when }. Start on { $renew }, 60 days before. The directory’s reminders start two months before.
calendar-who-hold-key = Who: your bank generates the new key and CSR, and creates the new certificate in the directory.
calendar-who-certify-hub-key = Who: Nebras rotates this key. According to its knowledge base of June 2026 you only check the new kid in the JWKS. For Production this is only announced: if the API Hub’s team gives you a CSR, create the new certificate in the directory.
calendar-who-trust-hub-key = Who: the API Hub renews it. Ask its team for the new kid, and check that your servers trust the new key.
calendar-who-observe = Who: the key holder renews it. Your bank does not need to create anything.
calendar-where-organisation = Where: { $url }, Organisation Certificates, New Certificate, type { $type }.
calendar-where-application = Where: { $url }, Applications, { $application }, App Certificates, New Certificate, type { $type }.
calendar-same-subject = What stays the same: the subject { $subject }
calendar-same-names = What stays the same: the alternative names { $names }
calendar-what-changes = What changes: the key and therefore the KID. Give the API Hub’s team the new KID exactly as the JWKS states it.
calendar-overlap = How: open the OFTF Key Desk. Publish the new key alongside the old one, wait at least 10 minutes for caches, switch, monitor, then revoke the old certificate.
calendar-who-holder = Who: your organisation generates the new key and CSR, and creates the new certificate in the directory.
calendar-who-ask = Who: you generate the new key and CSR and give the CSR to the LFI, which creates the certificate; Nebras may do it for you.
calendar-where-own-application = Where: { $url }, Applications, your application, App Certificates, New Certificate, type { $type }.
