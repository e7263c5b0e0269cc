#!/usr/bin/env python3
"""Makes LanguageWeights.swift and ngrams.bin: how French or English a word is.

    python3 Training/language/train.py --corpora DIR --english-words FILE \\
      --output Sources/French/Lexicons/LanguageWeights.swift --ngrams Sources/CWeights/data/ngrams.bin

Needs numpy. The same corpora give the same bytes. FILE is a list of English words, one a line
(american-english of Debian's package wamerican): the English corpora are too small to know most
words of a newspaper. Two tables come out: the words that the corpora show often enough, each
with its log odds of being English, and, for all other words, weights of hashed byte n-grams
from a logistic regression over the words of both languages: a signed byte for each bucket.
"""
import argparse, collections, gzip, pathlib, re
import numpy as np

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*['’]?")
ELIDED = {"l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "quelqu", "presqu"}
BUCKETS = 1 << 16
LENGTHS = (3, 4, 5)   # of n-grams, in bytes
DECAY = 4e-6          # keeps weights small that few words need
WORD_UNIT = 4       # steps of a word's score in one nat
NGRAM_UNIT = 16     # steps of an n-gram's weight in one nat
LARGEST = 45        # step of an n-gram's weight, either way


def lexicon_words(path):
    """The words of a tone lexicon that are written in letters."""
    lines = path.read_text(encoding="utf-8").split("\n")
    return [w for w in (line.split("\t")[0] for line in lines)
            if re.fullmatch(r"[a-z]+(?:['-][a-z]+)*", w)]


def listed_words(path):
    """The words of a list that are written in small letters, without their genitives."""
    lines = path.read_text(encoding="utf-8").split("\n")
    return [w for w in lines if len(w) > 1 and w == w.lower() and not w.endswith("'s")]


def words(text):
    """The words of a text as the tokenizer cuts them, with whether they begin with a capital."""
    for match in WORD.finditer(text):
        word = match.group().replace("’", "'")
        while "'" in word:
            head, tail = word.split("'", 1)
            if head.lower() not in ELIDED:
                break
            yield head.lower() + "'", head[0].isupper()
            word = tail
        word = word.rstrip("'")
        if word:
            yield word.lower(), word[0].isupper()


def add(counts, capitals, text):
    for word, is_capitalized in words(text):
        counts[word] += 1
        capitals[word] += is_capitalized


def conllu_texts(path):
    """Sentences of a treebank without the words it marks as English."""
    for block in path.read_text().split("\n\n"):
        forms = [l.split("\t") for l in block.split("\n") if l and l[0].isdigit()]
        if any("Foreign=Yes" in f[5] for f in forms):
            parts = [f[1] for f in forms if "-" not in f[0] and "Foreign=Yes" not in f[5]]
            yield " ".join(parts)
            continue
        for line in block.split("\n"):
            if line.startswith("# text = "):
                yield line[9:]


def translations(path):
    """The English sentences that those of a treebank were translated from or into."""
    for line in path.read_text().split("\n"):
        if line.startswith("# text_en = "):
            yield line[12:]


def buckets(word):
    data = b" " + word.encode() + b" "
    out = []
    for length in LENGTHS:
        for start in range(len(data) - length + 1):
            h = 2166136261
            for byte in data[start:start + length]:
                h = ((h ^ byte) * 16777619) & 0xFFFFFFFF
            out.append((h ^ (h >> 15)) & (BUCKETS - 1))
    return out


def regression(english, french):
    """Weights and bias of a logistic regression: positive is English."""
    items = [(w, 1, c) for w, c in sorted(english.items())]
    items += [(w, 0, c) for w, c in sorted(french.items())]
    features = [buckets(w) for w, _, _ in items]
    rows = np.repeat(np.arange(len(items)), [len(f) for f in features])
    columns = np.concatenate([np.array(f) for f in features])
    y = np.array([label for _, label, _ in items], dtype=float)
    weight = np.log1p(np.array([c for _, _, c in items], dtype=float))
    for label in (0, 1):
        weight[y == label] /= weight[y == label].sum()
    theta, bias = np.zeros(BUCKETS), 0.0
    m, v = np.zeros(BUCKETS + 1), np.zeros(BUCKETS + 1)
    for step in range(1, 401):
        z = np.bincount(rows, theta[columns], len(items)) + bias
        error = (1 / (1 + np.exp(-z)) - y) * weight
        gradient = np.append(
            np.bincount(columns, error[rows], BUCKETS) + DECAY * theta, error.sum())
        m = 0.9 * m + 0.1 * gradient
        v = 0.999 * v + 0.001 * gradient * gradient
        delta = 0.03 * (m / (1 - 0.9 ** step)) / (np.sqrt(v / (1 - 0.999 ** step)) + 1e-9)
        theta -= delta[:-1]
        bias -= delta[-1]
    return theta, bias


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", type=pathlib.Path, required=True)
    parser.add_argument("--english-words", type=pathlib.Path, required=True)
    parser.add_argument("--output", type=pathlib.Path, required=True)
    parser.add_argument("--ngrams", type=pathlib.Path, required=True)
    parser.add_argument("--words", type=int, default=14000)
    options = parser.parse_args()

    english, novels, modern = (collections.Counter() for _ in range(3))
    capitals = {"en": collections.Counter(), "fr": collections.Counter()}
    add(english, capitals["en"], (options.corpora / "ud-english-ewt/sentences.txt").read_text())
    with gzip.open(options.corpora / "eltec-fra/eltec-fra.txt.gz", "rt") as file:
        for line in file:
            add(novels, capitals["fr"], line)
    for name in ("gsd", "sequoia", "pud"):
        for path in sorted((options.corpora / f"ud-french-{name}").glob("*.conllu")):
            for text in conllu_texts(path):
                add(modern, capitals["fr"], text)
            for text in translations(path):
                add(english, capitals["en"], text)
    for path in sorted((options.corpora / "winer-fr").glob("*/*/*.txt")):
        add(modern, capitals["fr"], path.read_text(encoding="utf-8"))

    totals = [sum(c.values()) for c in (english, novels, modern)]
    rate_en = {w: c / totals[0] for w, c in english.items()}
    rate_fr = {w: 0.4 * novels[w] / totals[1] + 0.6 * modern[w] / totals[2]
               for w in novels.keys() | modern.keys()}

    def is_name(word):
        seen = english[word] + novels[word] + modern[word]
        return (capitals["en"][word] + capitals["fr"][word]) / seen > 0.6 and word != "i"

    types_en = {w: c for w, c in english.items()
                if not is_name(w) and len(w) > 1 and rate_en[w] > 4 * rate_fr.get(w, 0)}
    types_fr = {w: novels[w] + modern[w] for w in rate_fr
                if not is_name(w) and len(w) > 1
                and rate_fr[w] > 4 * rate_en.get(w, 0)}
    for word in lexicon_words(options.corpora / "vader-en/vader_lexicon.txt"):
        if len(word) > 1 and word not in rate_fr:
            types_en.setdefault(word, 1)
    for word in listed_words(options.english_words):
        # What French texts have thrice is a word of both languages, or a French one.
        if english[word] == 0 and novels[word] + modern[word] < 3:
            types_en.setdefault(word, 1)
            types_fr.pop(word, None)
    theta, bias = regression(types_en, types_fr)
    quantized = np.clip(np.rint(theta * NGRAM_UNIT), -LARGEST, LARGEST).astype(int)
    bias = int(round(bias * NGRAM_UNIT))

    floor = 3e-6
    candidates = []
    for word in rate_en.keys() | rate_fr.keys():
        frequency = rate_en.get(word, 0) + rate_fr.get(word, 0)
        seen = english[word] >= 3 or modern[word] >= 3 or novels[word] >= 30
        if not seen or is_name(word) or len(word.encode()) > 24:
            continue
        # What the letters say stands in for what too few counts leave open.
        spelled = (quantized[buckets(word)].sum() + bias) / NGRAM_UNIT
        english_share = 1 / (1 + np.exp(-np.clip(spelled, -3, 3)))
        odds = np.log((rate_en.get(word, 0) + 2 * floor * english_share)
                      / (rate_fr.get(word, 0) + 2 * floor * (1 - english_share)))
        score = float(np.clip(odds, -6, 6))
        candidates.append((frequency, word, int(round(score * WORD_UNIT))))
    candidates.sort(key=lambda c: (-c[0], c[1]))
    by_score = collections.defaultdict(list)
    for _, word, score in candidates[:options.words]:
        by_score[score].append(word)

    lines = []
    for score in sorted(by_score):
        line = f"{score:+d}"
        for word in sorted(by_score[score]):
            if len(line) + len(word) + 1 > 92:
                lines.append(line)
                line = f"{score:+d}"
            line += " " + word
        lines.append(line)
    options.ngrams.write_bytes(quantized.astype(np.int8).tobytes())
    with options.output.open("w") as out:
        out.write(f"""\
/// How English the words of French news are, from `Training/language/train.py`.
///
/// Made from word counts of UD_English-EWT (CC BY-SA 4.0), UD_French-GSD (CC BY-SA 4.0),
/// UD_French-Sequoia (LGPL-LR), UD_French-PUD (CC BY-SA 3.0), WiNER-fr (CC BY 2.5) and ELTeC-fra
/// (public domain), and from the words of VADER (MIT) and SCOWL (its own permissive licence);
/// `NOTICE` names them. Not to be edited by hand.
enum LanguageWeights {{
  /// Steps of a word's score in one nat.
  static let wordUnit = {WORD_UNIT}
  /// Steps of the weight of an n-gram, in `ngrams.bin`, in one nat.
  static let ngramUnit = {NGRAM_UNIT}
  /// How English a word is before its letters are looked at, in n-gram steps.
  static let bias = {bias}

  /// A score and the words that have it; above zero is English.
  static let words = \"\"\"
""")
        for line in lines:
            out.write(f"    {line}\n")
        out.write('    """\n}\n')
    print(len(types_en), "English and", len(types_fr), "French words;", len(lines), "lines")


main()
