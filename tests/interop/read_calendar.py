"""Reads a calendar file with the PyPI package `icalendar`; what it finds as JSON.

Says as well what a strict reader would refuse: a line of more than 75 octets, and
a component without what RFC 5545 requires of it.
"""
import json
import sys

from icalendar import Calendar

raw = open(sys.argv[1], "rb").read()
assert raw.endswith(b"\r\n") and b"\n" not in raw.replace(b"\r\n", b""), "lines end in CRLF"
longest = max(len(line) for line in raw.split(b"\r\n"))
calendar = Calendar.from_ical(raw)
events = []
for event in calendar.walk("VEVENT"):
    assert not event.errors, event.errors
    alarms = event.walk("VALARM")
    assert all(alarm["ACTION"] == "DISPLAY" and str(alarm["DESCRIPTION"]) for alarm in alarms)
    events.append({
        "uid": str(event["UID"]),
        "stamp": event.decoded("DTSTAMP").isoformat(),
        "start": event.decoded("DTSTART").isoformat(),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "alarms": [-alarm.decoded("TRIGGER").days for alarm in alarms],
        "alarmTexts": [str(alarm["DESCRIPTION"]) for alarm in alarms],
    })
print(json.dumps({"version": str(calendar["VERSION"]), "longest": longest, "events": events}))
