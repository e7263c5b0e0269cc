#!/usr/bin/env python3
"""Compares the marks of two annotators and prints the table of the README.

    python3 agreement.py                       # double-first.jsonl and double.jsonl
    python3 agreement.py --ids double.txt      # only the hundred that were drawn
    python3 agreement.py FIRST SECOND [--differences]

Only sentences that both files hold are compared. Entries are paired within a sentence by person: names that are equal
or share a word of three letters or more; the most similar first, then those with equal organizations, then in the order
of the file. A slot that is null in both is equal. Optional entries are compared like the others.
"""
import argparse
import json
import re
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
SMALL = {"les", "des", "une", "ses", "aux", "son", "ces", "qui", "que", "est", "sur", "dans"}


def load(path):
    return {m["id"]: m for m in map(json.loads, path.read_text(encoding="utf-8").splitlines())}


def words(text):
    return {w for w in re.findall(r"\w+", (text or "").lower()) if len(w) > 2} - SMALL


def pairs(left, right):
    """Paired entries of one sentence, and how many of each side are left over."""
    scored = []
    for i, a in enumerate(left):
        for j, b in enumerate(right):
            same = a["person"].lower() == b["person"].lower()
            shared = words(a["person"]) & words(b["person"])
            if same or shared:
                likeness = 2.0 if same else len(shared) / max(len(words(a["person"]) | words(b["person"])), 1)
                scored.append((-likeness, not alike(a["organization"], b["organization"]), abs(i - j), i, j))
    used_left, used_right, found = set(), set(), []
    for *_, i, j in sorted(scored):
        if i not in used_left and j not in used_right:
            used_left.add(i)
            used_right.add(j)
            found.append((left[i], right[j]))
    return found, [e for i, e in enumerate(left) if i not in used_left], [e for j, e in enumerate(right) if j not in used_right]


def alike(a, b):
    """Equal but for case, accents of typing and the small words around."""
    return (a is None) == (b is None) and (a is None or words(a) == words(b) or a.lower() == b.lower())


def kappa(gold):
    """Cohen's kappa of a list of pairs of labels."""
    total = len(gold)
    observed = sum(a == b for a, b in gold) / total
    left, right = Counter(a for a, _ in gold), Counter(b for _, b in gold)
    chance = sum(left[k] * right[k] for k in left) / total ** 2
    return (observed - chance) / (1 - chance) if chance < 1 else 1.0


def share(part, whole):
    return f"{part} of {whole}" + (f" ({part / whole:.2f})" if whole else "")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("first", nargs="?", type=Path, default=HERE / "double-first.jsonl")
    parser.add_argument("second", nargs="?", type=Path, default=HERE / "double.jsonl")
    parser.add_argument("--ids", type=Path, help="only the sentences that this file lists")
    parser.add_argument("--differences", action="store_true", help="also print every difference")
    options = parser.parse_args()
    first, second = load(options.first), load(options.second)
    ids = sorted(first.keys() & second.keys())
    if options.ids:
        listed = set((options.ids if options.ids.exists() else HERE / options.ids).read_text().split())
        ids = [i for i in ids if i in listed]
    differences = []

    print(f"| {len(ids)} sentences | |\n|---|---|")
    events = [(bool(first[i]["departures"] or first[i]["appointments"]),
               bool(second[i]["departures"] or second[i]["appointments"])) for i in ids]
    print(f"| event or none, equal | {share(sum(a == b for a, b in events), len(ids))}, kappa {kappa(events):.2f} |")
    reasons = [(first[i]["none"], second[i]["none"]) for i in ids if first[i]["none"] and second[i]["none"]]
    print(f"| both none: reason equal | {share(sum(a == b for a, b in reasons), len(reasons))}, kappa {kappa(reasons):.2f} |")
    for i in ids:
        if first[i]["none"] != second[i]["none"]:
            differences.append(f"{i} none: {first[i]['none']} / {second[i]['none']}")

    for kind, slots in (("departures", ("organization", "role", "kind", "status", "date")),
                        ("appointments", ("organization", "role", "status"))):
        together, alone_first, alone_second = [], [], []
        for i in ids:
            both, left, right = pairs(first[i][kind], second[i][kind])
            together += both
            alone_first += left
            alone_second += right
            differences += [f"{i} {kind}: only the first: {e}" for e in left]
            differences += [f"{i} {kind}: only the second: {e}" for e in right]
            for a, b in both:
                differences += [f"{i} {kind}: {a['person']}: {s}: {a[s]} / {b[s]}" for s in ("person", "optional", *slots)
                                if not (alike(a[s], b[s]) if s in ("person", "organization", "role") else a[s] == b[s])]
        firm = lambda entries: sum(not e["optional"] for e in entries)
        total = 2 * len(together) + len(alone_first) + len(alone_second)
        print(f"| {kind} of the first, of the second | {len(together) + len(alone_first)}, {len(together) + len(alone_second)} |")
        print(f"| paired by person | {len(together)}" + (f" (F1 {2 * len(together) / total:.2f})" if total else "") + " |")
        print(f"| only one has it, not optional: the first, the second | {firm(alone_first)}, {firm(alone_second)} |")
        for slot in slots:
            equal = sum(alike(a[slot], b[slot]) if slot in ("organization", "role") else a[slot] == b[slot] for a, b in together)
            print(f"| of the pairs, {slot} equal | {share(equal, len(together))} |")
        print(f"| of the pairs, optional equal | {share(sum(a['optional'] == b['optional'] for a, b in together), len(together))} |")
    if options.differences:
        print("\n" + "\n".join(differences))


if __name__ == "__main__":
    main()
