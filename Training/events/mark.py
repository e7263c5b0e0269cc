#!/usr/bin/env python3
"""Make passages.jsonl from passages/*.txt and marks/*.json.

The marks give every evidence, quotation and English span as an exact piece of the text; this program
finds the offsets (code points, half-open). It stops with a message when a piece is missing, occurs more
than once without an occurrence number, or when a quotation mark of the text belongs to no quotation.

    python3 Training/events/mark.py [FOLDER]            write passages.jsonl
    python3 Training/events/mark.py --check [FOLDER]    only check

FOLDER holds passages/ and marks/; without it, the folder of this program.
"""
import json
import pathlib
import re
import sys

ARGUMENTS = [a for a in sys.argv[1:] if a != "--check"]
HERE = (pathlib.Path(ARGUMENTS[0]) if ARGUMENTS else pathlib.Path(__file__)).resolve()
HERE = HERE if ARGUMENTS else HERE.parent
LICENCE = "written for this project; fictitious people and firms"
KINDS = {"resigned", "fired", "laid_off", "retired", "moved", "sabbatical", "ended_term", "left_unspecified"}
STATUSES = {"confirmed", "announced_future", "threatened", "rumoured", "denied", "reversed", "historical"}
CONSTRUCTIONS = {"leaver_resigns", "leaver_quits", "leaver_other", "headline_present", "employer_active", "passive",
                 "nominal", "replacement", "recruiter_implied", "retirement_phrase", "threat_modal_rumour",
                 "negation", "idiom"}
GENRES = {"business", "wire", "sport", "mt_blog", "newsletter", "social",
          "politics", "culture", "brief"}
QUOTE_KINDS = {"direct", "partial", "term", "scare", "title"}
PERSON_TYPES = {"named", "role_only", "collective"}


def fail(name, message):
    sys.exit(f"{name}: {message}")


def locate(name, text, piece, occurrence):
    starts = [i for i in range(len(text)) if text.startswith(piece, i)]
    if not piece or not starts:
        fail(name, f"not in the text: {piece!r}")
    if occurrence is None:
        if len(starts) > 1:
            fail(name, f"{len(starts)} occurrences, number needed: {piece!r}")
        occurrence = 1
    if occurrence > len(starts):
        fail(name, f"only {len(starts)} occurrences: {piece!r}")
    start = starts[occurrence - 1]
    return start, start + len(piece)


def marks_around(text, start, end):
    before, after = text[:start].rstrip(" \u00a0\u202f"), text[end:].lstrip(" \u00a0\u202f")
    left, right = before[-1:], after[:1]
    if left == "«":
        return "guillemets"
    if left == "“":
        return "curly"
    if left == '"' and right == '"':
        return "ascii"
    return "none"


def check_marks_covered(name, text, quotes):
    spans = [(q["start"], q["end"]) for q in quotes]

    def inside(position):
        return any(s <= position < e for s, e in spans)

    openings = [m.end() for m in re.finditer(r"[«“][ \u00a0\u202f]*", text)]
    straight = [m.start() for m in re.finditer('"', text) if not inside(m.start())]
    if len(straight) % 2:
        fail(name, "odd number of straight quotation marks")
    openings += [p + 1 for p in straight[::2]]
    for position in openings:
        if not inside(position):
            fail(name, f"quotation not marked at {position}: {text[position:position + 40]!r}")


def make(path):
    name = path.stem
    text_path = HERE / "passages" / f"{name}.txt"
    text = text_path.read_bytes().decode("utf-8")
    if "\r" in text:
        fail(name, "carriage return in the text")
    source = json.loads(path.read_text(encoding="utf-8"))
    persons, orgs = source["persons"], source["orgs"]
    absent = set(source.get("completed_names", []))
    for value in persons + orgs:
        if value not in text and value not in absent:
            fail(name, f"name not in the text: {value!r}")
    if source["genre"] not in GENRES:
        fail(name, f"unknown genre {source['genre']}")

    def placed(item, key):
        item = dict(item)
        start, end = locate(name, text, item[key], item.pop("occurrence", None))
        return {**item, "start": start, "end": end}

    def check_org(item):
        if item["org"] and item["org_kind"] == "organisation" and item["org"] not in orgs:
            fail(name, f"organisation of an event not listed: {item['org']!r}")

    departures, appointments, quotes = [], [], []
    for item in source["departures"]:
        for field, allowed in (("kind", KINDS), ("status", STATUSES), ("construction", CONSTRUCTIONS),
                               ("person_type", PERSON_TYPES)):
            if item[field] not in allowed:
                fail(name, f"unknown {field}: {item[field]}")
        if item["person_type"] == "named" and item["person"] not in persons:
            fail(name, f"person of an event not listed: {item['person']!r}")
        if item["person_type"] != "named" and item["person"] not in text:
            fail(name, f"group or role not in the text: {item['person']!r}")
        check_org(item)
        departures.append(placed(item, "evidence"))
    for item in source["appointments"]:
        if item["status"] not in STATUSES:
            fail(name, f"unknown status: {item['status']}")
        if item["person"] not in persons and item["person"] not in text:
            fail(name, f"person of an event not listed: {item['person']!r}")
        check_org(item)
        appointments.append(placed(item, "evidence"))
    for item in source["quotes"]:
        if item["kind"] not in QUOTE_KINDS:
            fail(name, f"unknown kind of quotation: {item['kind']}")
        quote = placed(item, "text")
        quote["marks"] = marks_around(text, quote["start"], quote["end"])
        speaker = quote["speaker"]
        quote["speaker_type"] = (None if speaker is None else "person" if speaker in persons else
                                 "organisation" if speaker in orgs else "role_only")
        if quote["speaker_type"] == "role_only" and speaker not in text:
            fail(name, f"speaker not in the text: {speaker!r}")
        if quote["kind"] in {"term", "scare", "title"} and speaker is not None:
            fail(name, f"speaker for a {quote['kind']}")
        quotes.append(quote)
    quotes.sort(key=lambda q: q["start"])
    check_marks_covered(name, text, quotes)
    english = [placed(item, "text") for item in source["english_spans"]]
    english.sort(key=lambda e: e["start"])
    record = {"id": name, "source": "passages", "genre": source["genre"], "path": f"passages/{name}.txt",
              "licence": LICENCE, "publication_date": source["publication_date"], "departures": departures,
              "appointments": appointments, "quotes": quotes, "quotes_exhaustive": True,
              "appointments_exhaustive": True, "english_spans": english, "persons": persons, "orgs": orgs}
    for field in ("bylines", "notes"):
        if source.get(field):
            record[field] = source[field]
    for field in ("unit_events", "returns"):
        if source.get(field):
            record[field] = [placed(item, "evidence") for item in source[field]]
    return record


def main():
    records = [make(path) for path in sorted((HERE / "marks").glob("*.json"))]
    texts = {p.stem for p in (HERE / "passages").glob("*.txt")}
    without = texts - {r["id"] for r in records}
    if without:
        sys.exit(f"texts without marks: {sorted(without)}")
    if "--check" not in sys.argv:
        with open(HERE / "passages.jsonl", "w", encoding="utf-8") as out:
            for record in records:
                out.write(json.dumps(record, ensure_ascii=False) + "\n")
    print(f"{len(records)} passages, {sum(len(r['departures']) for r in records)} departures, "
          f"{sum(len(r['appointments']) for r in records)} appointments, "
          f"{sum(len(r['quotes']) for r in records)} quotations")


if __name__ == "__main__":
    main()
