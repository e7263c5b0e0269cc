"""What both Python pipelines share: reading, lists, patterns, counting, writing.

They do what an experienced analyst would write in a day: a gazetteer through an
Aho-Corasick automaton, compiled regular expressions, one pass over the documents,
gzip level 6. They write five tables, as CSV only.
"""

import bisect
import collections
import csv
import gzip
import io
import json
import pathlib
import re
import time

import ahocorasick

SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*[»”\"]*")
WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*", re.UNICODE)
SPACES = re.compile(r"[ \t\u00a0\u202f\u2009]+")
FURNITURE = re.compile(
    r"^(?:Publicité|Infos|Partager|Télécharger|Rejoignez-nous.*|Lire aussi.*|\s*• Mise à jour.*)$"
)
QUOTATION = re.compile(r"[«“\"]\s*([^«»“”\"\n]{2,600}?)\s*[»”\"]")
TWEET = re.compile(r"^— (.{2,60}?) \((@\w+)\) (.{6,30})$", re.MULTILINE)
SPEECH = re.compile(
    r"\b(?:a|ont|avait)\s+(?:déclaré|dit|affirmé|écrit|expliqué|ajouté|annoncé|indiqué|précisé|estimé|"
    r"souligné|répondu|confié|assuré|rappelé|poursuivi|conclu|insisté|raconté|tweeté|publié)\b"
    r"|\b(?:déclare|dit|affirme|écrit|explique|ajoute|annonce|indique|précise|estime|souligne|"
    r"répond|confie|assure|rappelle|poursuit|conclut)(?:-t-(?:il|elle))?\b|\b[Ss]elon\b|\bd[’']après\b"
)
DEPARTURE = re.compile(
    r"\b(?P<resigned>démission\w*|quitt\w+|jeté l[’']éponge|s[’']en va|step\w* down|resign\w*|"
    r"leav\w+|left)\b|\b(?P<dismissed>licenci\w*|limog\w*|renvoy\w*|évinc\w*|congédi\w*|destitu\w*|"
    r"remerci\w*|fired|ousted)\b|\b(?P<retired>retraite|retir\w*)\b|\b(?P<unspecified>dépar\w*|"
    r"laisse\w* sa place|cède\w* sa place)\b"
)
THREAT = re.compile(r"\b(?:menac\w*|pourrai\w*|envisag\w*|exig\w*|réclam\w*|rumeur\w*)\b")
DATE = re.compile(
    r"\b(?:\d{1,2}(?:er)?\s+)?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|"
    r"novembre|décembre)(?:\s+\d{4})?\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
)
NAME = re.compile(
    r"\b(?:[A-ZÉÈÀÂÎÔÇ][\w’'-]+|[A-Z]{2,})(?:\s+(?:de |du |la |le )?[A-ZÉÈÀÂÎÔÇ][\w’'-]+)*"
)
ENGLISH = frozenset(
    "the a an of to and in is are was were i you he she it we they for on with that this be have "
    "has had my your our not at as by from will would can what who all want say".split()
)
NEGATIONS = frozenset("ne n pas jamais aucun aucune sans ni rien plus".split())

TABLES = {
    "documents": ["document_id", "words", "sentences", "text_bytes"],
    "quotations": [
        "document_id", "kind", "language", "start", "end", "speaker", "text",
    ],
    "mentions": ["document_id", "type", "name", "surface", "start", "end", "sentence"],
    "departures": [
        "document_id", "person", "organization", "manner", "status", "date", "evidence",
    ],
    "sentiment": ["document_id", "entity", "voice", "words", "positive", "negative", "negated"],
}


COUNTS = TABLES["sentiment"][3:]


class Lists:
    """The gazetteer and the sentiment lexicon, from --corpora."""

    def __init__(self, corpora):
        self.names = ahocorasick.Automaton()
        count = 0
        for name, kind in self._names(pathlib.Path(corpora)):
            if len(name) > 2 and name not in self.names:
                self.names.add_word(name, (kind, name))
                count += 1
        self.names.make_automaton()
        self.count = count
        self.valence = {}
        lexicon = pathlib.Path(corpora) / "vader-fr" / "fr_lexicon.txt"
        for line in lexicon.read_text("utf-8").splitlines():
            word, arrow, value = line.partition("->")
            if arrow and WORD.fullmatch(word):
                self.valence[word.lower()] = float(value)

    @staticmethod
    def _names(corpora):
        for name in "OpenAI Anthropic Google Microsoft Apple Meta Twitter ChatGPT".split():
            yield name, "organization"
        with open(corpora / "companies" / "constituents.csv", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                yield row["Security"], "organization"
        with open(corpora / "companies" / "nasdaq-listed.csv", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                yield row["Security Name"].split(" - ")[0], "organization"
        for kind, file, limit in (
            ("organization", "company", 2000),
            ("organization", "organisation", 200),
            ("location", "city", 9000),
            ("location", "country", 500),
            ("person", "person", 33000),
        ):
            lines = (corpora / "sem-fr" / file).read_text("utf-8").splitlines()
            for line in lines[:limit]:
                name = line.strip().title()
                if kind != "person" or " " in name:
                    yield name, kind


def clean(text):
    lines = (SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line and not FURNITURE.match(line))


def gazetteer_mentions(lists, text):
    """Longest matches on word borders: (start, end, type, name)."""
    found = []
    limit = len(text)
    for end, (kind, name) in lists.names.iter_long(text):
        start = end + 1 - len(name)
        if start and (text[start - 1].isalnum()):
            continue
        if end + 1 < limit and text[end + 1].isalnum():
            continue
        found.append((start, end + 1, kind, name))
    return found


def pattern_mentions(text, taken):
    """Capitalized names of two words or more that no list has."""
    found = []
    for match in NAME.finditer(text):
        start, end = match.span()
        if " " in match.group() and not any(s < end and start < e for s, e, *_ in taken):
            found.append((start, end, "person", match.group()))
    return found


def language(words):
    if len(words) < 3:
        return "unknown"
    english = sum(word in ENGLISH for word in words)
    return "en" if english * 4 >= len(words) else "fr"


class Tables:
    """Rows as CSV, each table in one gzip file."""

    def __init__(self, folder):
        pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
        self.files = {}
        self.writers = {}
        self.rows = collections.Counter()
        for name, columns in TABLES.items():
            raw = gzip.GzipFile(f"{folder}/{name}.csv.gz", "wb", compresslevel=6, mtime=0)
            self.files[name] = io.TextIOWrapper(raw, encoding="utf-8", newline="")
            self.writers[name] = csv.writer(self.files[name], lineterminator="\n")
            self.writers[name].writerow(columns)

    def write(self, name, rows):
        self.writers[name].writerows(rows)
        self.rows[name] += len(rows)

    def close(self):
        for file in self.files.values():
            file.close()


def analyze(document_id, text, mentions, lists, tables):
    """Quotations, departures and sentiment of one clean text, and all rows."""
    sentences = [m.span() for m in SENTENCE.finditer(text) if not m.group().isspace()]
    mentions.sort()
    sentence = 0
    in_sentence = collections.defaultdict(list)
    rows = []
    for start, end, kind, name in mentions:
        while sentence + 1 < len(sentences) and sentences[sentence][1] <= start:
            sentence += 1
        in_sentence[sentence].append((start, end, kind, name))
        rows.append((document_id, kind, name, text[start:end], start, end, sentence))
    dates = [(*m.span(), m.group()) for m in DATE.finditer(text)]
    rows += [(document_id, "date", d, d, start, end, "") for start, end, d in dates]
    tables.write("mentions", rows)
    persons = [m for m in mentions if m[2] == "person"]

    quotations = []
    spans = []
    for match in QUOTATION.finditer(text):
        start, end = match.span(1)
        words = [w.lower() for w in WORD.findall(match.group(1))]
        speaker = ""
        around = text[max(0, start - 160) : end + 160]
        if SPEECH.search(around) and persons:
            nearest = min(persons, key=lambda m: min(abs(m[0] - end), abs(start - m[1])))
            if abs(nearest[0] - end) < 300 or abs(start - nearest[1]) < 300:
                speaker = nearest[3]
        kind = "direct" if len(words) > 3 else "partial"
        spans.append((start, end))
        quotations.append(
            (document_id, kind, language(words), start, end, speaker, match.group(1))
        )
    for match in TWEET.finditer(text):
        begin = max(0, match.start() - 600)
        words = [w.lower() for w in WORD.findall(text[begin : match.start()])]
        quotations.append(
            (document_id, "tweet", language(words), begin, match.start(), match.group(1),
             text[begin : match.start()])
        )
        spans.append((begin, match.start()))
    tables.write("quotations", quotations)

    lower = text.lower()
    if len(lower) != len(text):  # İ becomes two letters: then capitals stay, and places hold
        lower = text
    ends = [end for _, end in sentences]
    departures = []
    for cue in DEPARTURE.finditer(lower):
        index = bisect.bisect_right(ends, cue.start())
        here = in_sentence.get(index, ())
        who = [m for m in here if m[2] == "person"]
        if not who:
            continue
        start, end = sentences[index]
        place = cue.start()
        where = [m for m in here if m[2] == "organization"]
        person = min(who, key=lambda m: abs(m[0] - place))[3]
        organization = min(where, key=lambda m: abs(m[0] - place))[3] if where else ""
        status = "threatened" if THREAT.search(lower, start, end) else "confirmed"
        date = next((d for s, _, d in dates if start <= s < end), "")
        departures.append(
            (document_id, person, organization, cue.lastgroup, status, date, text[start:end])
        )
    tables.write("departures", departures)

    sentiment = collections.Counter()
    total = 0
    valence = lists.valence
    for index, (start, end) in enumerate(sentences):
        voice = "quoted" if any(s <= start < e for s, e in spans) else "author"
        words = WORD.findall(lower, start, end)
        total += len(words)
        positive = negative = negated = 0
        for position, word in [(i, word) for i, word in enumerate(words) if word in valence]:
            value = valence[word]
            if not NEGATIONS.isdisjoint(words[max(0, position - 3) : position]):
                negated += 1
                value = -value
            if value > 0:
                positive += 1
            else:
                negative += 1
        for entity in dict.fromkeys(("", *(m[3] for m in in_sentence.get(index, ())))):
            sentiment[entity, voice, "words"] += len(words)
            sentiment[entity, voice, "positive"] += positive
            sentiment[entity, voice, "negative"] += negative
            sentiment[entity, voice, "negated"] += negated
    keys = dict.fromkeys((entity, voice) for entity, voice, _ in sentiment)
    tables.write(
        "sentiment",
        [
            (document_id, entity, voice, *(sentiment[entity, voice, n] for n in COUNTS))
            for entity, voice in keys
        ],
    )
    tables.write("documents", [(document_id, total, len(sentences), len(text.encode()))])


def read(corpus, limit):
    """The first `limit` documents, as load gives them: id and text."""
    count = 0
    for path in sorted(pathlib.Path(corpus).glob("part-*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                if count == limit:
                    return
                record = json.loads(line)
                count += 1
                yield record["id"], record["text"]


def report(name, tables, documents, text_bytes, setup_cpu, work_cpu, work_wall):
    """One line of JSON for the harness."""
    print(
        json.dumps(
            {
                "pipeline": name,
                "documents": documents,
                "text_bytes": text_bytes,
                "setup_cpu_seconds": round(setup_cpu, 3),
                "cpu_seconds": round(work_cpu, 3),
                "wall_seconds": round(work_wall, 3),
                "rows": dict(tables.rows),
            }
        )
    )


class Clock:
    """CPU and wall seconds since it was made; set-up is not counted."""

    def __init__(self):
        self.setup_cpu = time.process_time()
        self.wall = time.perf_counter()

    def read(self):
        return (
            self.setup_cpu,
            time.process_time() - self.setup_cpu,
            time.perf_counter() - self.wall,
        )
