#!/usr/bin/env python3
"""Chooses the sentences of sentences.jsonl from WiNER-fr and prints them, unmarked, one JSON object a line.

    python3 Training/tone-winer/choose.py --corpora DIR [--without FILE] > chosen.jsonl

Half of them hold a word to which vader-fr or textblob-fr gives a clear polarity, half are drawn from all the
others and these alike. At most two come from one article. FILE lists articles, one a line, that are left alone:
those which belong to another marked set. The same corpora and the same FILE give the same sentences.
"""
import argparse
import collections
import hashlib
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

SEED = 20180101
COUNT = 320
WORDS = (8, 45)
MOST_OF_ONE_ARTICLE = 2
CLEAR_VADER, CLEAR_BLOB = 1.5, 0.35

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# A sentence ends at . ! ? … with its closing mark, before a space and something that can begin another one.
END = re.compile(r"[.!?…]+(?:\s*[»”\"])?(?=\s+[«“\"A-ZÀÂÇÉÈÊËÎÏÔÙÛÜŒ0-9—–-]|\s*$)")
SHORT = re.compile(r"(?:^|[\s('’.])(?:[A-ZÀ-Ý]|M|MM|Mme|Mmes|Mlle|Dr|Pr|Me|St|Ste|cf|env|av|apr|p|no|n°|art|etc|vs|Jr|Sr|J\.-C)$")


def sentences(text):
    """The sentences that stand whole on a line, as (start, end)."""
    offset = 0
    for line in text.splitlines(keepends=True):
        start = 0
        for match in END.finditer(line):
            if line[match.start()] == "." and SHORT.search(line[:match.start()].rstrip()):
                continue
            left = start + len(line[start:]) - len(line[start:].lstrip())
            yield offset + left, offset + match.end()
            start = match.end()
        offset += len(line)


def is_whole(sentence):
    words = WORD.findall(sentence)
    return (WORDS[0] <= len(words) <= WORDS[1]
            and (sentence[0].isupper() or sentence[0].isdigit() or sentence[0] in "«“\"")
            and sentence.count("«") == sentence.count("»") and sentence.count("(") == sentence.count(")")
            and sentence.count('"') % 2 == 0 and not re.search(r"https?:|www\.|\|", sentence))


def clear_words(corpora):
    words = set()
    for line in (corpora / "vader-fr/fr_lexicon.txt").read_text().splitlines():
        if "->" in line:
            word, value = line.rsplit("->", 1)
            if abs(float(value)) >= CLEAR_VADER:
                words.add(word.strip().lower())
    for word in ElementTree.parse(corpora / "textblob-fr/fr-sentiment.xml").getroot():
        if abs(float(word.get("polarity"))) >= CLEAR_BLOB:
            words.add(word.get("form").lower())
    return {word for word in words if WORD.fullmatch(word) and len(word) >= 3}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", type=pathlib.Path, required=True)
    parser.add_argument("--without", type=pathlib.Path)
    options = parser.parse_args()
    without = set(options.without.read_text().split()) if options.without else set()
    clear = clear_words(options.corpora)

    found, seen = [], set()
    for path in sorted((options.corpora / "winer-fr").glob("*/*/*.txt")):
        if path.stem in without:
            continue
        text = path.read_bytes().decode("utf-8")
        for start, end in sentences(text):
            sentence = text[start:end]
            key = " ".join(WORD.findall(sentence.lower()))
            if is_whole(sentence) and key not in seen:
                seen.add(key)
                has_clear = any(word in clear for word in key.split())
                found.append({"document": path.stem, "start": start, "end": end, "sentence": sentence, "clear": has_clear})
    print(len(found), "sentences,", sum(f["clear"] for f in found), "with a clear word", file=sys.stderr)

    # The order is by hash, so that one article more or less does not change all the rest.
    draw_key = lambda f: hashlib.sha256(f"{SEED} {f['document']} {f['start']}".encode()).hexdigest()
    found.sort(key=draw_key)
    taken, of_article = [], collections.Counter()

    def take(candidates, count, drawn):
        for candidate in candidates:
            if count == 0:
                return
            if of_article[candidate["document"]] < MOST_OF_ONE_ARTICLE and not candidate.get("drawn"):
                candidate["drawn"] = drawn
                of_article[candidate["document"]] += 1
                taken.append(candidate)
                count -= 1

    take([f for f in found if f["clear"]], COUNT // 2, "clear_word")
    take(found, COUNT - COUNT // 2, "free")
    taken.sort(key=lambda f: (f["document"], f["start"]))
    for number, f in enumerate(taken, 1):
        print(json.dumps({"id": f"t{number:03}", "document": f["document"], "start": f["start"], "end": f["end"],
                          "drawn": f["drawn"], "sentence": f["sentence"]}, ensure_ascii=False))


main()
