#!/usr/bin/env python3
"""Learns which organization a departure leaves: writes Sources/Stages/Extract/OrganizationWeights.swift.

    swift build -c release --package-path Training --product organization-options
    train.py --tool Training/.build/release/organization-options --set NAME GOLD TEXTS [--set ...]
             [--ids NAME PATTERN] [--output FILE] [--folds N]

GOLD is a file in the format of Tests/Quality/seeds.jsonl, TEXTS the folder with its articles. Only the standard
library; the same articles and the same tool give the same bytes.
"""
import argparse
import collections
import json
import math
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Tests/Quality"))
import score  # noqa: E402

SEED = 5
ROUNDS = 80
STEP = 0.3
L2 = 4.0
# What nothing right stands among, or what the marks give no organization, teaches less.
WEIGHT_OF_NONE = 0.5
WEIGHT_OF_OPTIONAL = 0.5
# Weights are written as whole numbers of this part.
SCALE = 100

Example = collections.namedtuple("Example", "set document gold row")


def read(tool, name, gold_path, texts, keep):
    """The departures of a set: marked and found, marked and missed, found and not marked."""
    golds = [json.loads(line) for line in open(gold_path, encoding="utf-8") if line.strip()]
    golds = [g for g in golds if keep(g["id"])]
    found = collections.defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        for gold in golds:
            file = gold["id"] if gold["id"].endswith(".txt") else gold["id"] + ".txt"
            shutil.copy(os.path.join(texts, file), folder)
        for line in subprocess.run([tool, folder], check=True, capture_output=True, text=True).stdout.splitlines():
            row = json.loads(line)
            if row["status"] != "demanded":
                found[re.sub(r"\.txt$", "", row["document"])].append(row)
    for gold in golds:
        document = re.sub(r"\.txt$", "", gold["id"])
        with open(os.path.join(texts, document + ".txt"), encoding="utf-8", newline="") as file:
            text = file.read()
        wanted = [score.offsets(d, text, "evidence") for d in gold.get("departures", [])]
        pairs, lost, extra = score.pair(wanted, found[document], likeness)
        for departure, row in pairs + [(d, None) for d in lost] + [(None, r) for r in extra]:
            yield Example(name, f"{name}/{document}", departure, row)


def likeness(gold, row):
    """How well a row answers to a mark, as the scorer weighs it."""
    named = gold.get("person_type", "named") == "named"
    if not (score.same_name(gold["person"], row.get("person")) if named else score.same_group(gold, row)):
        return 0
    near = gold.get("start") is not None and score.iou(
        (gold["start"], gold["end"]), (row["source_start"], row["source_end"])) > 0
    organization = bool(gold.get("org")) and score.same_name(gold["org"], row.get("organization"))
    kind = score.MANNER.get(gold["kind"], gold["kind"]) == row["manner"]
    return 8 + 4 * organization + 2 * near + kind - 0.5 * bool(gold.get("optional"))


def is_right(gold, option):
    name = option.get("organization")
    return bool(name) and score.same_name(gold["org"], name) if gold.get("org") else name is None


def lessons(examples):
    """Options as lists of features, which of them are right, and how much the example counts."""
    for example in examples:
        if not example.gold or not example.row:
            continue
        options = example.row["options"]
        right = {i for i, option in enumerate(options) if is_right(example.gold, option)}
        weight = 1.0 if right and example.gold.get("org") else WEIGHT_OF_NONE
        weight *= WEIGHT_OF_OPTIONAL if example.gold.get("optional") else 1.0
        yield example, [option["features"] for option in options], right or {0}, weight


def train(taught):
    """Maximizes the probability of the right options, with a penalty on squares, by Adam over all at once."""
    index = {}
    coded = [
        ([[index.setdefault(f, len(index)) for f in option] for option in options], right, weight)
        for _, options, right, weight in taught]
    weights, first, second = ([0.0] * len(index) for _ in range(3))
    for step in range(1, ROUNDS + 1):
        slope = [L2 * w for w in weights]
        for options, right, weight in coded:
            scores = [sum(weights[f] for f in option) for option in options]
            best = max(scores)
            shares = [math.exp(s - best) for s in scores]
            total, correct = sum(shares), sum(shares[i] for i in right)
            for i, option in enumerate(options):
                push = weight * (shares[i] / total - (shares[i] / correct if i in right else 0))
                for f in option:
                    slope[f] += push
        for f, g in enumerate(slope):
            first[f] = 0.9 * first[f] + 0.1 * g
            second[f] = 0.99 * second[f] + 0.01 * g * g
            weights[f] -= STEP * first[f] / (1 - 0.9**step) / (math.sqrt(second[f] / (1 - 0.99**step)) + 1e-8)
    return {f: round(SCALE * weights[i]) for f, i in index.items()}


def chosen(weights, row):
    """The option that the program takes: the rules' own where they are sure or nothing is better."""
    rule = next(i for i, option in enumerate(row["options"]) if option.get("organization") == row.get("organization"))
    if not row["open"]:
        return rule
    scores = [sum(weights.get(f, 0) for f in option["features"]) for option in row["options"]]
    best = max(range(len(scores)), key=lambda i: (scores[i], -i))
    return best if scores[best] > scores[rule] else rule


def f1(examples, choose):
    """F1 of departures with the right organization, as the scorer counts it."""
    right = false = missed = 0
    for example in examples:
        if example.gold and example.gold.get("optional"):
            continue
        ok = bool(example.gold and example.row) and (
            not example.gold.get("org") or is_right(example.gold, example.row["options"][choose(example)]))
        right += ok
        false += bool(example.row) and not ok
        missed += bool(example.gold) and not ok
    return 2 * right / max(1, 2 * right + false + missed)


def folds(examples, count):
    documents = sorted({example.document for example in examples})
    random.Random(SEED).shuffle(documents)
    fold = {document: i % count for i, document in enumerate(documents)}
    taught, picked = list(lessons(examples)), {}
    for k in range(count):
        weights = train([lesson for lesson in taught if fold[lesson[0].document] != k])
        for example in examples:
            if example.row and fold[example.document] == k:
                picked[id(example)] = chosen(weights, example.row)
    none = {}
    print(f"{'':12}{'rules':>8}{'ranked':>8}   departures with the right organization, F1, {count} folds by document")
    for name in list(dict.fromkeys(e.set for e in examples)) + ["all"]:
        part = [e for e in examples if name in (e.set, "all")]
        print(f"{name:12}{f1(part, lambda e: chosen(none, e.row)):8.3f}{f1(part, lambda e: picked[id(e)]):8.3f}")


def written(weights):
    """The table as Swift: one line for each template."""
    templates = collections.defaultdict(dict)
    for feature, weight in weights.items():
        template, value = feature.split("=")
        if weight:
            templates[template][int(value)] = weight
    lines = [
        "// Made by Training/organizations/train.py; see Training/organizations/MODEL.md.",
        "",
        "extension OrganizationFeature {",
        "  /// Hundredths of a nat, by value; what is not here weighs nothing.",
        "  static let weights: [Template: [Int: Int]] = [",
    ]
    for template in sorted(templates):
        # A no-break space keeps value and weight on one line.
        pairs = [f"{value}:\u00a0{templates[template][value]}" for value in sorted(templates[template])]
        line = f"    .{template}: [{', '.join(pairs)}],"
        lines += [line] if len(line) <= 100 else (
            [f"    .{template}: ["] + textwrap.wrap(
                ", ".join(pairs) + ",", 100, initial_indent=" " * 6, subsequent_indent=" " * 6) + ["    ],"])
    return "\n".join(lines + ["  ]", "}", ""]).replace("\u00a0", " ")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--set", nargs=3, action="append", required=True, metavar=("NAME", "GOLD", "TEXTS"))
    parser.add_argument("--ids", nargs=2, action="append", default=[], metavar=("NAME", "PATTERN"),
                        help="of this set only the articles whose ids match, from their first letter")
    parser.add_argument("--output")
    parser.add_argument("--folds", type=int)
    args = parser.parse_args()
    patterns = dict(args.ids)
    examples = [
        example for name, gold, texts in args.set
        for example in read(args.tool, name, gold, texts, lambda i: re.match(patterns.get(name, ""), i))]
    if args.folds:
        folds(examples, args.folds)
    if args.output:
        with open(args.output, "w", encoding="utf-8") as file:
            file.write(written(train(list(lessons(examples)))))


if __name__ == "__main__":
    main()
