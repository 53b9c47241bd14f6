### How long certificates hold: on the board, on the timeline, and in the calendar.

## The board: what comes next, and both environments

board-next = Next
board-next-lead = The most pressing first.
action-give-details = Give the details
action-make-key = Key and CSR
action-prove-key = Save and prove
action-take-to-directory = To the directory
action-check-certificate = Check certificate
action-check-jwks = Check the JWKS
action-install-key = Install the key
action-hand-over = Hand over
action-renew = Renew
action-switch = Switch keys
action-retire = Retire the old
progress-renew-soon = Renew soon
progress-expired = Expired
progress-replaced = Replaced
comparison-title = Sandbox and Production side by side
comparison-lead = Choose a cell to go to that certificate in that environment.
column-certificate-id = Certificate

## Until when

outlook-valid = Until { $date }, { $days ->
    [0] less than a day left
    [one] 1 day left
   *[other] { $days } days left
    }
outlook-expired = Ended { $date }, { $days ->
    [0] less than a day ago
    [one] 1 day ago
   *[other] { $days } days ago
    }
outlook-not-yet-valid = Valid from { $date }
outlook-never-expires = Does not expire

## The timeline

nav-timeline = Timeline
timeline-title = How long certificates hold
timeline-lead = Every certificate that this page knows, and the days on which to act.
timeline-empty = No certificate yet. One appears here when it passed its checks.
timeline-description = { $count ->
    [one] One certificate
   *[other] { $count } certificates
    } from { $from } to { $to }; today is { $today }. The table below says the same.
timeline-today = Today
timeline-table = The same as a table
timeline-from = Valid from
timeline-until = Valid until
timeline-state = State
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
legend-title = What the signs mean
legend-sandbox = Sandbox
legend-production = Production
legend-expired = Expired
legend-previous = The old certificate of a renewal
legend-reminder = The directory’s reminders begin, two months before the end
legend-renew = Our advice: renew from here, 60 days before the end
legend-urgent = Our advice: urgent from here, 30 days before the end

## The calendar file

calendar-title = In your calendar
calendar-lead = A calendar file with an event for each certificate of { $environment } that ends: alarms 60, 30 and 7 days before, and what to do. Put it into a calendar that your team shares.
calendar-save = Save the calendar file
calendar-lead-one = A calendar file with the end of this certificate, alarms 60, 30 and 7 days before, and what to do.
calendar-summary = { $certificate }, { $environment }: the certificate expires. Renew it before.
calendar-alarm = { $certificate }, { $environment }: the certificate expires in { $days } days. Renew it.
calendar-ends = When: it ends on { $when }. Begin on { $renew }, 60 days before. The directory’s reminders begin two months before.
calendar-who-hold-key = Who: your bank makes the new key and CSR, and the new certificate in the directory.
calendar-who-certify-hub-key = Who: Nebras rotates this key, and by its knowledge base of June 2026 you do nothing but check the new kid in the JWKS. In Production that is announced: if the API Hub’s team gives you a CSR, make the new certificate in the directory.
calendar-who-trust-hub-key = Who: the API Hub renews it. Ask its team for the new kid, and check that your servers trust the new key.
calendar-who-observe = Who: whoever holds the key renews it. Your bank makes nothing.
calendar-where-organisation = Where: { $url }, Organisation Certificates, New Certificate, type { $type }.
calendar-where-application = Where: { $url }, Applications, { $application }, App Certificates, New Certificate, type { $type }.
calendar-same-subject = What stays the same: the subject { $subject }
calendar-same-names = What stays the same: the alternative names { $names }
calendar-what-changes = What changes: the key, and with it the KID. Give the API Hub’s team the new KID as the JWKS states it.
calendar-overlap = How: open the OFTF Key Desk. Publish the new key beside the old one, wait at least 10 minutes for caches, switch, watch, then revoke the old certificate.
