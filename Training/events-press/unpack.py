#!/usr/bin/env python3
"""Writes one of the sets of this folder as texts and marks that a run and the scorer read.

    python3 Training/events-press/unpack.py FOLDER [press|wordings|articles|others|moves|written|ordinary|changes]

makes FOLDER/passages/*.txt and FOLDER/passages.jsonl, in the format of Tests/Quality/seeds.jsonl. It stops with
a message when a mark is not in its text. A departure's kind stands in for its construction, so that
Training/events/table.py counts by kind. Persons, organizations and English are not marked, destinations and dates
in articles.jsonl, moves.jsonl, written.jsonl, ordinary.jsonl and changes.jsonl alone, and quotations not in others.jsonl and these
last four, whose texts are those of a file of ../names: where nothing is marked there is no score, or one that means
nothing.
"""
import argparse
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
KINDS = {"resigned", "fired", "laid_off", "retired", "moved", "sabbatical", "ended_term", "left_unspecified"}
# The sets whose texts are marked for names, too, and stand there.
TEXTS = {
    "others": "written.jsonl", "moves": "written.jsonl", "written": "written.jsonl",
    "ordinary": "written.jsonl", "changes": "changes.jsonl"
}
STATUSES = {"confirmed", "announced_future", "threatened", "rumoured", "denied", "reversed", "historical"}


def is_name(person):
    """Whether it is written like a name: a role or a group begins or ends with a small letter or a figure."""
    words = [word for word in re.split(r"[\s’']+", person) if word]
    return words[0][0].isupper() and words[-1][0].isupper()


def located(passage, item, key, start=0):
    at = passage["text"].find(item[key], start)
    if at < 0:
        sys.exit(f"{passage['id']}: not in the text: {item[key]!r}")
    return {**item, "start": at, "end": at + len(item[key])}


def marked(passage):
    """One passage as the scorer wants it."""
    departures, appointments, quotes = [], [], []
    for item in passage["departures"]:
        if item["kind"] not in KINDS or item["status"] not in STATUSES:
            sys.exit(f"{passage['id']}: unknown kind or status: {item['kind']}, {item['status']}")
        departures.append({
            "org_kind": "organisation", "destination": None, "successor": None, "date": None, "optional": False,
            "person_type": "named" if is_name(item["person"]) else "role_only", "construction": item["kind"],
            **located(passage, item, "evidence")})
    for item in passage["appointments"]:
        appointments.append({"status": "confirmed", "date": None, "optional": False,
                             **located(passage, item, "evidence")})
    end_of = {}
    for item in passage.get("quotes", []):
        quote = located(passage, item, "text", end_of.get(item["text"], 0))
        end_of[item["text"]] = quote["end"]
        # What nobody says is a title, a term or irony.
        quotes.append({**quote, "kind": "direct" if item["speaker"] else "term"})
    return {"id": passage["id"], "source": "passages", "genre": passage["genre"],
            "path": f"passages/{passage['id']}.txt", "publication_date": None, "departures": departures,
            "appointments": appointments, "quotes": quotes, "quotes_exhaustive": "quotes" in passage,
            "appointments_exhaustive": True, "english_spans": []}


def lines_of(file):
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("set", nargs="?", choices=["press", "wordings", "articles", *TEXTS], default="press")
    options = parser.parse_args()
    folder = options.folder
    texts = folder / "passages"
    texts.mkdir(parents=True, exist_ok=True)
    lines = []
    written = lines_of(HERE.parent / "names" / TEXTS[options.set]) if options.set in TEXTS else []
    text_of = {text["id"]: text["text"] for text in written}
    for passage in lines_of(HERE / f"{options.set}.jsonl"):
        if written:
            passage["text"] = text_of[passage["id"].rsplit("-", 1)[0]]
        (texts / f"{passage['id']}.txt").write_text(passage["text"], encoding="utf-8")
        lines.append(json.dumps(marked(passage), ensure_ascii=False) + "\n")
    (folder / "passages.jsonl").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
