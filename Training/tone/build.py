#!/usr/bin/env python3
"""Makes Sources/French/Lexicons/FrenchTone.swift and EnglishTone.swift.

    python3 Training/tone/build.py --corpora DIR --output Sources/French/Lexicons

Only the sign of a word is kept. French words come from vader-fr and textblob-fr, which must
not contradict each other, with the other forms of the same words as treebanks and novels show
them; English words come from vader-en. `french.txt` and `english.txt` beside this file are the
hand-made corrections: words that carry no tone in news, and words that are missing, some of
them as lemmas that are inflected here.
"""
import argparse, collections, gzip, pathlib, re, sys
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).parent
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def corrections(path):
    """Sections of words; `#` begins a remark. The words of `lemmas` and `verbs` are inflected."""
    sections = {name: set() for name in (
        "neutral", "positive", "negative", "positive lemmas", "negative lemmas",
        "positive verbs", "negative verbs")}
    section = None
    for line in path.read_text().splitlines():
        line = line.split("#")[0].strip()
        if line.startswith("["):
            section = sections[line.strip("[]")]
        elif line:
            section.update(line.split())
    return sections


def apply(signs, hand):
    """Takes the corrections into a list of signs."""
    prefixes = tuple(word[:-1] for word in hand["neutral"] if word.endswith("*"))
    for word in list(signs):
        if word in hand["neutral"] or word.startswith(prefixes):
            del signs[word]
    for name, sign in (("positive", 1), ("negative", -1)):
        for entry in hand[name]:
            if entry.endswith("*"):
                for word in list(signs):
                    if word.startswith(entry[:-1]):
                        signs[word] = sign
            else:
                signs[entry] = sign


def is_neutral(word, hand):
    return any(word == n or n.endswith("*") and word.startswith(n[:-1]) for n in hand["neutral"])


def endings(word):
    """Feminine and plural forms that regular French spelling allows."""
    out = set()
    if word.endswith(("é", "i", "u")):
        out |= {word + "e", word + "s", word + "es"}
    elif word.endswith("eux"):
        out |= {word[:-1] + "se", word[:-1] + "ses"}
    elif word.endswith("if"):
        out |= {word[:-1] + "ve", word[:-1] + "ves", word + "s"}
    elif word.endswith("al"):
        out |= {word + "e", word + "es", word[:-1] + "ux"}
    elif word.endswith(("el", "en", "on")):
        out |= {word + word[-1] + "e", word + word[-1] + "es", word + "s"}
    elif word.endswith("eur"):
        out |= {word + "s", word[:-1] + "se", word[:-1] + "ses"}
    elif word.endswith("ant") or word.endswith("ent") and len(word) > 5:
        out |= {word + "e", word + "s", word + "es"}
    elif word.endswith(("e", "t", "c", "n", "r", "d", "l")):
        out |= {word + "s"}
    return out


def conjugation(verb):
    """The forms of a regular verb in the third person: those that are common, and the others."""
    stem, ending = verb[:-2], verb[-2:]
    if ending == "er":
        soft = {"g": stem + "e", "c": stem[:-1] + "ç"}.get(stem[-1], stem)
        # é and e before the last consonant open before a silent ending: `achève`, `libère`.
        opened = re.sub(r"[ée]([^aeiouyéèêâîôû]|[bcdfgptv][rl])$", r"è\1", stem)
        future = opened if opened != stem and "é" not in stem[-3:] else stem
        participle = stem + "é"
        common = {verb, opened + "e", opened + "ent", soft + "ait", soft + "ant"}
        rare = {soft + "aient", soft + "a", stem + "èrent"} | {
            future + e for e in ("era", "eront", "erait", "eraient")}
    elif ending == "ir":
        participle = stem + "i"
        common = {verb, stem + "it", stem + "issent", stem + "issait", stem + "issant"}
        rare = {stem + e for e in ("issaient", "irent", "ira", "iront", "irait", "iraient")}
    elif verb.endswith("uire"):
        participle = stem + "t"
        common = {verb, stem + "t", stem + "sent", stem + "sait", stem + "sant"}
        rare = {stem + e for e in ("saient", "sit", "sirent", "ra", "ront", "rait", "raient")}
    elif ending == "re":
        participle = stem + "u"
        common = {verb, stem, stem + "ent", stem + "ait", stem + "ant"}
        rare = {stem + e for e in ("aient", "it", "irent", "ra", "ront", "rait", "raient")}
    else:
        sys.exit(f"no conjugation of {verb}")
    return common | {participle + e for e in ("", "e", "s", "es")}, rare


def inflected(hand, vocabulary):
    """The forms of the words that are written as lemmas, with their signs."""
    signs = {}
    for name, sign in (("positive", 1), ("negative", -1)):
        for word in hand[name + " lemmas"]:
            forms = {form for form in endings(word) if vocabulary[form]}
            if not word.endswith(("s", "x", "z", "al", "au", "eu")):
                forms.add(word + "s")
            signs.update(dict.fromkeys(forms | {word}, sign))
        for verb in hand[name + " verbs"]:
            common, rare = conjugation(verb)
            signs.update(dict.fromkeys(common, sign))
            signs.update({form: sign for form in rare if vocabulary[form]})
    return {form: sign for form, sign in signs.items() if form not in hand["neutral"]}


def treebank(corpora):
    """Which lemmas each form of a verb, adjective, noun or adverb can have, and how often."""
    lemmas = collections.defaultdict(collections.Counter)
    parts = collections.defaultdict(collections.Counter)
    for path in sorted(corpora.glob("ud-french-*/*.conllu")):
        for line in path.read_text().splitlines():
            fields = line.split("\t")
            if len(fields) == 10 and "-" not in fields[0]:
                parts[fields[1].lower()][fields[3]] += 1
                if fields[3] in ("VERB", "ADJ", "NOUN", "ADV"):
                    lemmas[fields[1].lower()][fields[2].lower()] += 1
    return lemmas, parts


def french(corpora):
    vader = {}
    for line in (corpora / "vader-fr/fr_lexicon.txt").read_text().splitlines():
        if "->" in line:
            word, value = line.rsplit("->", 1)
            vader[word.strip().lower().replace("’", "'")] = float(value)
    blob = collections.defaultdict(list)
    for word in ElementTree.parse(corpora / "textblob-fr/fr-sentiment.xml").getroot():
        blob[word.get("form").lower()].append(float(word.get("polarity")))
    scores = {}
    for word in vader.keys() | blob.keys():
        if not WORD.fullmatch(word) or len(word) < 3:
            continue
        v = vader.get(word)
        b = sum(blob[word]) / len(blob[word]) if word in blob else None
        if v is not None and b is not None:
            if v * b < 0 or abs(v) < 0.9:
                continue
            scores[word] = v
        elif v is not None and abs(v) >= 1.2:
            scores[word] = v
        elif b is not None and abs(b) >= 0.35:
            scores[word] = b
    signs = {w: 1 if s > 0 else -1 for w, s in scores.items()}

    lemmas, parts = treebank(corpora)
    vocabulary = collections.Counter()
    with gzip.open(corpora / "eltec-fra/eltec-fra.txt.gz", "rt") as file:
        for line in file:
            vocabulary.update(w.lower().replace("’", "'") for w in WORD.findall(line))
    # Function words and words that mostly are names have no tone.
    for word in list(signs):
        seen = parts[word]
        other = sum(seen[p] for p in ("ADP", "DET", "PRON", "CCONJ", "SCONJ", "AUX", "PROPN", "NUM"))
        if other * 2 > sum(seen.values()) or (seen and seen["X"] * 2 > sum(seen.values())):
            del signs[word]

    hand = corrections(HERE / "french.txt")
    apply(signs, hand)
    seen = vocabulary + collections.Counter({form: sum(parts[form].values()) for form in parts})
    signs.update(inflected(hand, seen))
    base = dict(signs)
    for word in sorted(base):
        for form in endings(word):
            if form not in signs and not is_neutral(form, hand) and vocabulary[form] >= 2 \
                    and form not in vader and form not in blob:
                signs[form] = base[word]
    # The other forms of verbs in -er, unless a lexicon gives them another sign.
    infinitives = {lemma for form in lemmas for lemma in lemmas[form] if parts[form]["VERB"]}
    for verb in sorted(base):
        if verb.endswith("er") and verb in infinitives:
            common, rare = conjugation(verb)
            for form in sorted(common | rare):
                scored = vader.get(form, 0) + sum(blob.get(form, ()))
                if form not in signs and not is_neutral(form, hand) and seen[form] \
                        and scored * base[verb] >= 0:
                    signs[form] = base[verb]
    for form in sorted(lemmas):
        if form in signs or is_neutral(form, hand) or form in vader or form in blob:
            continue
        if all(base.get(lemma) for lemma in lemmas[form]):
            found = {base[lemma] for lemma in lemmas[form]}
            tagged = sum(lemmas[form].values())
            if len(found) == 1 and tagged * 2 > sum(parts[form].values()) \
                    and not any(is_neutral(lemma, hand) for lemma in lemmas[form]):
                signs[form] = found.pop()
    return signs


def english(corpora):
    signs = {}
    for line in (corpora / "vader-en/vader_lexicon.txt").read_text().splitlines():
        word, value = line.split("\t")[:2]
        if re.fullmatch(r"[a-z]{2,}(?:-[a-z]+)*", word) and abs(float(value)) >= 1.0:
            signs[word] = 1 if float(value) > 0 else -1
    apply(signs, corrections(HERE / "english.txt"))
    return signs


def write(path, name, language, source, signs):
    def block(sign):
        lines, line = [], ""
        for word in sorted(w for w, s in signs.items() if s == sign):
            if line and len(line) + len(word) + 1 > 92:
                lines.append(line)
                line = ""
            line += (" " if line else "") + word
        return "\n".join("    " + l for l in lines + [line])

    path.write_text(f'''\
/// {language} words with a tone, from `Training/tone/build.py`.
///
/// {source}
/// not to be edited by hand.
enum {name} {{
  static let positive = """
{block(1)}
    """

  static let negative = """
{block(-1)}
    """
}}
''')
    counts = collections.Counter(signs.values())
    print(name, "positive", counts[1], "negative", counts[-1], file=sys.stderr)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", type=pathlib.Path, required=True)
    parser.add_argument("--output", type=pathlib.Path, required=True)
    options = parser.parse_args()
    write(options.output / "FrenchTone.swift", "FrenchTone", "French",
          "Made from vader-fr (MIT), textblob-fr (PDDL, MIT) and words seen in treebanks and novels;",
          french(options.corpora))
    write(options.output / "EnglishTone.swift", "EnglishTone", "English",
          "Made from vader-en (MIT);", english(options.corpora))


main()
