"""Reads the feeds and calendars of a site with parsers that did not write them."""

import json
import sys
from datetime import date, datetime
from pathlib import Path

import feedparser
import icalendar
import vobject

root = Path(sys.argv[1])
bad = []


def expect(condition, what):
    if not condition:
        bad.append(what)


feeds = sorted(root.glob("*/feed.xml"))
for path in feeds:
    tag = path.parent.name
    feed = feedparser.parse(path.read_bytes(), response_headers={"content-type": "application/atom+xml"})
    expect(feed.version == "atom10" and not feed.bozo, f"{path}: {feed.version} {feed.get('bozo_exception')}")
    expect(feed.feed.language.lower() == tag, f"{path}: language {feed.feed.get('language')}")
    expect(len({entry.id for entry in feed.entries}) == len(feed.entries), f"{path}: two entries with one id")
    expect(feed.entries, f"{path}: no entries")
    rels = {link.rel: link.href for link in feed.feed.links}
    expect(rels.get("self", "").endswith(f"/{tag}/feed.xml"), f"{path}: self is {rels.get('self')}")
    for entry in feed.entries:
        expect(entry.updated_parsed and entry.title and entry.link.startswith("http"), f"{path}: {entry.id}")
        expect(entry.content[0].type == "text/html" and entry.content[0].value, f"{path}: {entry.id} has no text")
    other = json.loads((path.parent / "feed.json").read_text())
    expect(other["version"] == "https://jsonfeed.org/version/1.1", f"{path}: JSON Feed {other['version']}")
    expect([item["id"] for item in other["items"]] == [entry.id for entry in feed.entries], f"{path}: two feeds differ")
    print(f"feedparser {path.parent.name:24} {len(feed.entries)} entries, {feed.version}")

calendars = sorted(root.glob("*/days.ics"))
uids = set()
for path in calendars:
    data = path.read_bytes()
    expect(all(len(line) <= 75 for line in data.split(b"\r\n")), f"{path}: a line over 75 octets")
    expect(b"\n" not in data.replace(b"\r\n", b""), f"{path}: a line that does not end in CRLF")
    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    names = [str(event["SUMMARY"]) for event in events]
    expect(events and all(names), f"{path}: a day without a name")
    for event in events:
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        expect(isinstance(start, date) and not isinstance(start, datetime) and start < end, f"{path}: {start} {end}")
        expect(event["SUMMARY"].params["LANGUAGE"].lower() == path.parent.name, f"{path}: language of {names}")
        expect(isinstance(event["DTSTAMP"].dt, datetime), f"{path}: DTSTAMP")
    uids.add(tuple(sorted(str(event["UID"]) for event in events)))
    second = vobject.readOne(data.decode())
    expect(sorted(event.summary.value for event in second.vevent_list) == sorted(names), f"{path}: two parsers differ")
    second.serialize()
    print(f"icalendar  {path.parent.name:24} {len(events)} days")
expect(len(uids) <= 1, "the days have other UIDs in another language")

for what in bad:
    print("BAD", what)
print(f"{len(feeds)} Atom feeds, {len(calendars)} calendars, {len(bad)} faults")
sys.exit(1 if bad or not calendars else 0)
