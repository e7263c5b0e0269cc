#!/usr/bin/env python3
"""Learns who leaves and who comes, and what: writes Sources/CWeights/data/events.bin.

    swift build -c release --package-path Training --product event-samples
    train.py --tool Training/.build/release/event-samples --corpora DIR --set NAME GOLD TEXTS [--set ...]
             [--ids NAME PATTERN] [--output FILE] [--folds]

GOLD is a file in the format of Tests/Quality/seeds.jsonl, TEXTS the folder with its articles. DIR/winer-fr holds
articles in which nearly nobody leaves: what the rules find there is left out, all else teaches what is no event, but
for the sentences marked in Training/events-winer. --folds leaves out each set in turn and prints what the model finds
there beyond the rules. Needs numpy; the same articles and the same tool give the same bytes.
"""
import argparse
import collections
import json
import math
import os
import pathlib
import random
import re
import shutil
import struct
import subprocess
import sys
import tempfile

import numpy

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Quality"))
import score  # noqa: E402

SEED = 5
ROUNDS = 40
# How much the examples count against small weights: chosen on sets left out.
COST = 30.0
BITS = 17
# The same of the model of sides, which has a twentieth of the examples: chosen on folds by document.
SIDE_COST = 10.0
SIDE_BITS = 16
# How often a sentence that the rules are tested with counts.
WEIGHT_OF_TESTS = 3
# Probabilities from which a person is said to leave or to come, chosen on sets left out and on real news; what is no fact
# needs less than others, as it is rare and a wrong fact is the worse mistake.
THRESHOLDS = {"leaves": 0.66, "comes": 0.75, "rumored": 0.12, "denied": 0.12, "threatened": 0.12}
MANNERS = ["resigned", "dismissed", "laid_off", "retired", "moved", "sabbatical", "term_ended", "unspecified"]
STATUSES = ["confirmed", "announced", "rumored", "denied", "historical", "threatened"]
# In the order of EventModel.Question.
QUESTIONS = ["leaves", "comes"] + MANNERS + STATUSES
# In the order of SideModel.Side.
SIDES = ["left", "joined"]

Sample = collections.namedtuple("Sample", "set document person keys known answers sides")


def samples_of(tool, folder):
    """What the tool prints for each text of a folder."""
    found = collections.defaultdict(list)
    for line in subprocess.run([tool, folder], check=True, capture_output=True, text=True).stdout.splitlines():
        row = json.loads(line)
        found[re.sub(r"\.txt$", "", row["document"])].append(row)
    return found


def marked(tool, name, gold_path, texts, keep):
    """The samples of a marked set with the answers of its marks."""
    golds = [json.loads(line) for line in open(gold_path, encoding="utf-8") if line.strip()]
    golds = [gold for gold in golds if keep(gold["id"])]
    with tempfile.TemporaryDirectory() as folder:
        for gold in golds:
            file = gold["id"] if gold["id"].endswith(".txt") else gold["id"] + ".txt"
            shutil.copy(os.path.join(texts, file), folder)
        found = samples_of(tool, folder)
    for gold in golds:
        document = re.sub(r"\.txt$", "", gold["id"])
        with open(os.path.join(texts, document + ".txt"), encoding="utf-8", newline="") as file:
            text = file.read()
        departures = [score.offsets(d, text, "evidence") for d in gold.get("departures", [])]
        posts = [score.offsets(a, text, "evidence") for a in gold.get("appointments", [])]
        for row in found[document]:
            yield sample(name, document, row, answers(row, departures, posts), sides(row, departures, posts))


def unmarked(tool, corpora):
    """The samples of Wikinews: no event, where neither the rules nor the marks of some sentences and articles have one."""
    data = ROOT / "Training/events-winer"
    articles = {mark["id"]: mark for mark in map(json.loads, open(data / "articles.jsonl", encoding="utf-8"))}
    excluded = set((data / "excluded.txt").read_text(encoding="utf-8").split())
    marks = {mark["id"]: mark for mark in map(json.loads, open(data / "marks.jsonl", encoding="utf-8"))}
    sentences = collections.defaultdict(list)
    for sentence in map(json.loads, open(data / "sentences.jsonl", encoding="utf-8")):
        sentences[sentence["document"]].append(sentence)
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(pathlib.Path(corpora, "winer-fr").rglob("*.txt")):
            if re.fullmatch(r"\d{4}_\d\d_\d\d-\d+", path.stem) and path.stem not in excluded:
                shutil.copy(path, folder)
                if path.stem in articles:
                    text = path.read_bytes().decode("utf-8")
                    events = lambda key: [score.offsets(e, text, "evidence") for e in articles[path.stem][key]]
                    articles[path.stem] = {key: events(key) for key in ("departures", "appointments")}
        found = samples_of(tool, folder)
    for document in sorted(found):
        for row in found[document]:
            if document in articles:
                mark = articles[document]
                yield sample("winer-fr", document, row, answers(row, mark["departures"], mark["appointments"]))
                continue
            here = [s for s in sentences[document] if s["start"] < row["end"] and row["start"] < s["end"]]
            at = lambda key: [{**mark, "start": s["start"], "end": s["end"]} for s in here for mark in marks[s["id"]][key]]
            given = answers(row, at("departures"), at("appointments"))
            if not here:
                given.update({key: None for key in ("leaves", "comes") if row[key]})
            yield sample("winer-fr", document, row, given)


def tested(tool, question, files):
    """The samples of the sentences that the rules are tested with: what looks like leaving or coming and is not."""
    lines = [re.fullmatch(r" *(.*⟦.*) => (.*)", line.rstrip()) for path in files
             for line in path.read_text(encoding="utf-8").splitlines()]
    lines = [line.groups() for line in lines if line]
    with tempfile.TemporaryDirectory() as folder:
        for number, (text, _) in enumerate(lines):
            plain = re.sub(r"⟦\w+\|([^⟧]*)⟧", r"\1", text).replace(" / ", "\n")
            pathlib.Path(folder, f"{number:05}.txt").write_text(plain + "\n", encoding="utf-8")
        found = samples_of(tool, folder)
    for number, (_, expected) in enumerate(lines):
        people = [] if expected in ("nothing", "-") else [who.split("; ") for who in expected.split(" & ")]
        for row in found[f"{number:05}"]:
            fields = next((f for f in people if score.same_name(f[0], row["person"])), None)
            given = {"leaves": None, "comes": None}
            # In several sentences it is not said which tells it.
            if fields is None or len(found[f"{number:05}"]) == 1:
                given[question] = fields is not None
            yield sample("sentences", str(number), row, given)


def sample(name, document, row, given, sides=()):
    return Sample(name, f"{name}/{document}", row["person"],
                  {"leaves": weighed(row["keys"] + row["leaving_keys"]), "comes": weighed(row["keys"] + row["coming_keys"])},
                  {"leaves": row["leaves"], "comes": row["comes"]}, given, sides)


def sides(row, departures, posts):
    """The organizations beside a person of whom the marks tell an event, with what they are to the person."""
    own = lambda events: [e for e in events if score.same_name(e["person"], row["person"])]
    left, joined = own(departures), own(posts)
    if not left and not joined:
        return ()
    goals = [e["org"] for e in joined] + [e.get("destination") for e in left]
    return [(weighed(side["keys"], SIDE_BITS),
             {"left": is_one_of(side["organization"], [e["org"] for e in left]),
              "joined": is_one_of(side["organization"], goals)}) for side in row["sides"]]


def is_one_of(name, names):
    return any(other and score.same_name(other, name) for other in names)


def weighed(keys, bits=BITS):
    """The rows of some features, and how much each counts, as in EventModel: long sentences have more features, not
    more to say."""
    rows, counts = numpy.unique(numpy.array(keys, dtype=numpy.uint32) >> (32 - bits), return_counts=True)
    return rows, counts / math.sqrt(len(keys))


def answers(row, departures, posts):
    """What the marks say of the person in the sentence; None where they leave it open."""
    def told(events):
        return [e for e in events if e.get("start") is not None and e["start"] < row["end"] and row["start"] < e["end"]
                and score.same_name(e["person"], row["person"])]
    given = {"leaves": False, "comes": False}
    for key, events in (("leaves", told(departures)), ("comes", told(posts))):
        if any(not e.get("optional") and e.get("status") != "demanded" for e in events):
            given[key] = True
        elif events:
            given[key] = None
    for event in told(departures) if given["leaves"] else []:
        given["manner"] = score.MANNER.get(event["kind"], event["kind"])
        given["status"] = score.STATUS.get(event["status"], event["status"])
    return given


def learned(examples, bits=BITS, cost=COST):
    """Logistic regression by coordinates of its dual problem (Yu, Huang and Lin 2011)."""
    weights = numpy.zeros((1 << bits) + 1)
    pairs = []
    for keys, values, is_right in examples:
        # The last weight belongs to no feature.
        keys, values = numpy.append(keys, 1 << bits), numpy.append(values, 1.0)
        sign = 1.0 if is_right else -1.0
        weights[keys] += sign * 1e-8 * values
        pairs.append([keys, values, sign, float(values @ values), 1e-8, cost - 1e-8])
    order = list(range(len(pairs)))
    chance = random.Random(SEED)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for index in order:
            keys, values, sign, square, low, high = pairs[index]
            margin = sign * float(weights[keys] @ values)
            turned = 0.5 * square * (high - low) + margin < 0
            old, direction = (high, -1.0) if turned else (low, 1.0)
            new = 0.1 * old if cost - old < 0.5 * cost else old
            for _ in range(100):
                slope = square * (new - old) + direction * margin + math.log(new / (cost - new))
                if abs(slope) < 1e-6:
                    break
                step = new - slope / (square + cost / (cost - new) / new)
                new = 0.1 * new if step <= 0 else step
            pairs[index][4:] = (cost - new, new) if turned else (new, cost - new)
            weights[keys] += direction * (new - old) * sign * values
    return weights


def taught(samples):
    """The weights of each question."""
    result = {}
    for question in QUESTIONS:
        group = "manner" if question in MANNERS else "status" if question in STATUSES else None
        if group:
            examples = [(*s.keys["leaves"], s.answers[group] == question) for s in samples if s.answers.get(group)]
        else:
            examples = [(*s.keys[question], s.answers[question]) for s in samples if s.answers[question] is not None]
        result[question] = learned(examples)
    for side in SIDES:
        examples = [(*keys, told[side]) for s in samples for keys, told in s.sides]
        result[side] = learned(examples, SIDE_BITS, SIDE_COST)
    return result


def points(weights, sample, question):
    keys, values = sample.keys[question]
    return float(weights[keys] @ values) + weights[-1]


def folds(samples):
    """What the model finds beyond the rules in each set when it learns from the others."""
    print("| set | marked | rules: right, wrong | " + " | ".join(f"at {t}: right, wrong" for t in (0.4, 0.5, 0.6, 0.7)) + " |")
    for question in ("leaves", "comes"):
        print(question)
        for name in dict.fromkeys(s.set for s in samples):
            rest = [s for s in samples if s.set != name]
            weights = learned([(*s.keys[question], s.answers[question]) for s in rest if s.answers[question] is not None])
            people = collections.defaultdict(lambda: [-math.inf, False, False, False])
            for s in samples:
                if s.set == name:
                    person = people[s.document, s.person]
                    person[0] = max(person[0], points(weights, s, question))
                    person[1] |= s.answers[question] is True
                    person[2] |= s.answers[question] is None
                    person[3] |= s.known[question]
            sure = [p for p in people.values() if p[1] or not p[2]]
            cells = [f"{sum(p[1] and p[3] for p in sure)}, {sum(not p[1] and p[3] for p in sure)}"]
            for threshold in (0.4, 0.5, 0.6, 0.7):
                new = [p for p in sure if not p[3] and p[0] >= math.log(threshold / (1 - threshold))]
                cells.append(f"{sum(p[1] for p in new)}, {sum(not p[1] for p in new)}")
            print(f"| {name} | {sum(p[1] for p in sure)} | " + " | ".join(cells) + " |", flush=True)


def write(path, weights):
    facts, rows = table(weights, QUESTIONS, BITS)
    side_facts, side_rows = table(weights, SIDES, SIDE_BITS)
    header = b"DEPECHE events\n\0" + struct.pack("<III", 2, BITS, SIDE_BITS) + bytes(4)
    pathlib.Path(path).write_bytes(header + facts + rows + side_facts + side_rows)


def table(weights, lanes, bits):
    """What each lane has without any feature and for a point, and the points of all features."""
    rows = numpy.zeros((1 << bits, len(lanes)), dtype=numpy.int8)
    facts = b""
    for lane, name in enumerate(lanes):
        unit = float(numpy.abs(weights[name][:-1]).max()) / 127 or 1.0
        rows[:, lane] = numpy.rint(weights[name][:-1] / unit).astype(numpy.int8)
        threshold = THRESHOLDS.get(name, 0.5)
        bias = weights[name][-1] - math.log(threshold / (1 - threshold))
        facts += struct.pack("<ii", round(bias * 1e6), round(unit * 1e6))
    return facts, rows.tobytes()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--set", nargs=3, action="append", required=True, metavar=("NAME", "GOLD", "TEXTS"))
    parser.add_argument("--ids", nargs=2, action="append", default=[], metavar=("NAME", "PATTERN"))
    parser.add_argument("--output")
    parser.add_argument("--folds", action="store_true")
    options = parser.parse_args()
    patterns = dict(options.ids)
    samples = []
    for name, gold, texts in options.set:
        keep = re.compile(patterns.get(name, ".*")).fullmatch
        samples += marked(options.tool, name, gold, texts, keep)
    samples += unmarked(options.tool, options.corpora)
    tests = ROOT / "Tests/StagesTests"
    samples += WEIGHT_OF_TESTS * [
        *tested(options.tool, "leaves", [*sorted(tests.glob("Departure*.swift")), tests / "EmployerSentences.swift",
                                         tests / "HardCaseTests.swift"]),
        *tested(options.tool, "comes", [tests / "AppointmentSentences.swift"])]
    if options.folds:
        folds(samples)
    if options.output:
        write(options.output, taught(samples))


if __name__ == "__main__":
    main()
