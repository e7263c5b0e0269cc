#!/usr/bin/env python3
"""Chooses the sentences to mark from WiNER-fr and writes sentences.jsonl. The same corpus gives the same bytes.

    python3 choose.py --corpora DIR             # DIR holds winer-fr/
    python3 choose.py --corpora DIR --check     # only compare with the file that is there

A sentence is chosen for a cue: a word of leaving or joining, often with another sense; two weak cues, the words of
offices and sortir, fill up. The corpus holds few more sentences with a cue than are wanted, so the rarest cues come
first and each cue stops at a cap. Two chosen sentences of a document are more than three apart where that gives
enough, and are never neighbours. No sentence is from a document listed in excluded.txt.
"""
import argparse
import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
WANTED = 1000
SEED = "winer-1"
CAP = 60
LAST = ("role", "sortir")
LONGEST = 700
DOUBLE, DOUBLE_OF = 100, 600

# cue, pattern (case-insensitive). A sentence with several cues counts for the one rarest in the corpus.
CUES = [
    ("quitter", r"quitt\w+"),
    ("démission", r"démission\w*"),
    ("départ", r"départs?\b"),
    ("partir", r"(?<!à )partir\b(?! d[eu'’])|partent|partirai\w*|partiront|partira|(?:est|sont|étai\w+|être|sera|fut|furent|a\w*) partie?s?\b|s'en va\b|s'en aller|s['’]en est all\w+"),
    ("limoger", r"limog\w+"),
    ("licencier", r"licenci(?!é en\b)\w+"),
    ("renvoyer", r"renvo[iy]\w+"),
    ("évincer", r"évinc\w+|éviction\w*"),
    ("écarter", r"écart(?:e|er|ent|é|ée|és|ées|ant|a|ait|era)\b|mises? (?:à l['’ ]*écart)|mis (?:à l['’ ]*écart)"),
    ("remercier", r"remerci\w+"),
    ("remplacer", r"remplac\w+"),
    ("succéder", r"succèd\w*|succéd\w+|successeure?s?|successrice|prédécesseure?s?"),
    ("nommer", r"nomm(?!ément)(?:e|er|ent|é|ée|és|ées|ant|a|ait|era|eront)\b|nomination\w*"),
    ("élire", r"(?<!des )(?<!les )(?<!aux )(?<!ces )(?<!d')(?<!d’)\bélue?s?\b|réélu\w*|\bélire\b|élit\b"),
    ("désigner", r"désign(?:e|er|ent|é|ée|és|ées|ant|a|ait|era)\b|désignation\w*"),
    ("rejoindre", r"rejoin\w+|rejoign\w+"),
    ("retrait", r"retraits?\b"),
    ("retirer", r"retir(?:e|er|ent|é|ée|és|ées|ant|a|ait|era|eront)\b"),
    ("retraite", r"retraites?\b|retraitée?s?\b"),
    ("transfert", r"transf(?:ert|éré|ère|érer)\w*"),
    ("suspendre", r"suspen[ds]\w+"),
    ("destituer", r"destitu\w+"),
    ("révoquer", r"révo(?:qu|c)\w+"),
    ("abandonner", r"abandon\w*"),
    ("prendre la tête", r"(?:pren[ds]|pris|prend(?:re|ra)|prit|prenant)\w* (?:la tête|les rênes|la direction|la présidence|le contrôle|la succession|la relève|les commandes|en charge)|prise? de fonctions?|entr\w+ en fonctions?|prend\w* ses fonctions|pris ses fonctions"),
    ("à la tête", r"à la (?:tête|présidence|direction)\b|aux commandes"),
    ("fonctions", r"\bfonctions\b|démis\b|démise?s?\b|relevée?s? de"),
    ("poste", r"\bpostes?\b(?! de (?:police|contrôle|secours|commandement))"),
    ("mandat", r"\bmandats?\b(?! d['’] ?arrêt)"),
    ("ex-", r"\bex-\w+|\bex [a-zé]+"),
    ("ancien", r"ancien(?:ne)?s?\b"),
    ("intérim", r"intérim\w*|par intérim"),
    ("céder sa place", r"céd\w+ (?:sa|la|leur) place|cèd\w+ (?:sa|la|leur) place|passer? la main|jet\w+ l['’] ?éponge|tir\w+ sa révérence|rend\w* son tablier|claqu\w+ la porte|laisse\w* (?:sa|la) place"),
    ("recruter", r"recrut\w+|embauch\w+|engag(?:é|ée|és|ées)\b (?:par|comme)|débauch\w+"),
    ("signer", r"sign\w+ (?:à|au|avec|pour|en faveur|un contrat|son contrat)\b"),
    ("intronisation", r"investi(?:e|s|es|ture)?\b|intronis\w+|prest\w+ serment|prêt\w+ serment"),
    ("arriver", r"\barrivée? (?:de|du|d['’]|à la tête|au poste)|nouve(?:au|lle|l) (?:président|directeur|directrice|patron|patronne|ministre|premi\w+|PDG|chef|cheffe|entraîneur|sélectionneur|secrétaire|maire|présidente|gouverneur|procureur)"),
    ("chasser", r"chass(?:é|ée|és|ées|er|ent)\b|expuls(?:é|ée|és|ées|er|ion)\b|exclu(?:s|e|es|sion)\b|radi(?:é|ée|és|ées|ation)\b|dégag(?:é|er)\b|déch(?:u|ue|us|éance)\b"),
    ("contrat", r"\bcontrats?\b|en fin de contrat|suppression\w* (?:de|d['’] ?)\w+|supprim\w+|plan social|sureffectif"),
    ("devenir", r"dev(?:ient|iennent|enue?s?|enir|int|iendra|enant)\b"),
    ("sortant", r"sortant(?:e|s|es)?\b|réintégr\w+|reconduit\w*|reconduction|titularis\w+|transfuge\w*"),
    ("confier", r"confi(?:e|é|ée|és|er)\b|promu(?:e|s|es)?\b|promotion\b|intègr\w+|intégr(?:er|é|ée|és)\b|mis\w* à pied|mut(?:é|ée|ation)\b"),
    ("carrière", r"carrières?\b|raccroch\w+"),
    ("cesser", r"cess(?:e|er|é|era|ent|ation)\b|met\w* (?:un terme|fin)|mis (?:un terme|fin)|mettre (?:un terme|fin)"),
    ("renoncer", r"renonc\w+|abdiqu\w+|abdication|se (?:met|mettre) en retrait|mis en retrait|mise en retrait"),
    ("sortir", r"\bsort(?:i|ie|is|ies|ir|ent|ant)?\b"),
    ("role", r"entraîneur|sélectionneur|coach\b|attaquant|milieu de terrain|PDG\b|directeur|directrice|administrat(?:eur|rice)|premi(?:er|ère) ministre|ministre|gouverneur|secrétaire|porte-parole|patron|dirigeant|maire\b|commissaire|sénat(?:eur|rice)|député|général\b|procureur|évêque|archevêque|rédact(?:eur|rice) en chef"),
]
CUES = [(name, re.compile(r"(?<!\w)(?:" + pattern + ")", re.I)) for name, pattern in CUES]

DATELINE = re.compile(r"\d{1,2}(?:er)? \w+ 20\d\d ?\.? ?[–-]?\s*$")
# A full stop ends a sentence when a space stands before it, or when the word before is neither an initial nor one of
# these; then a space and a capital, a digit, a dash or an opening mark must follow.
BREAK = re.compile(r"(?P<stop>[.!?…]+)(?P<close>(?:[ \u00a0\u202f]?[»”]|\")?)[ \u00a0\u202f]+(?=[«“\"(–—-]?[ \u00a0\u202f]?[A-ZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŒ0-9])")
ABBREVIATION = re.compile(r"(?:^|[ \u00a0'’(«-])(?:[A-ZÉ]|MM|Mme|Mmes|Mlle|Mgr|Dr|Pr|Me|St|Ste|Jr|Sr|av|art|vol|no|cf|env|etc|Cf)$")


def sentences(text):
    """The sentences of a text as (start, end); a line ends a sentence, datelines are left out."""
    found = []
    for line in re.finditer(r"[^\n]+", text):
        if DATELINE.match(line.group().strip()):
            continue
        cuts, begin = [], line.start()
        for stop in BREAK.finditer(text, line.start(), line.end()):
            head = text[begin:stop.start()]
            if stop.group("stop") == "." and not head.endswith((" ", "\u00a0")) and ABBREVIATION.search(head):
                continue
            cuts.append((begin, stop.end("close")))
            begin = stop.end()
        cuts.append((begin, line.end()))
        for start, end in cuts:
            while start < end and text[start].isspace():
                start += 1
            while end > start and text[end - 1].isspace():
                end -= 1
            if end > start:
                found.append((start, end))
    return found


def order(*parts):
    return hashlib.sha256("|".join((SEED,) + parts).encode()).hexdigest()


def choose(corpora):
    excluded = set((HERE / "excluded.txt").read_text(encoding="utf-8").split())
    texts, cut, found, often = {}, {}, [], Counter()
    for path in sorted((corpora / "winer-fr").glob("20*/*/*.txt")):
        document = path.stem
        if document in excluded or not re.fullmatch(r"\d{4}_\d\d_\d\d-\d+", document):
            continue
        text = path.read_bytes().decode("utf-8")
        texts[document], cut[document] = text, sentences(text)
        for number, (start, end) in enumerate(cut[document]):
            piece = text[start:end]
            if len(piece) > LONGEST or len(piece.split()) < 4:
                continue
            cues = [name for name, pattern in CUES if pattern.search(piece)]
            often.update(cues)
            if cues:
                found.append((document, number, cues))
    queues, seen = defaultdict(list), set()
    for document, number, cues in sorted(found, key=lambda f: order(f[0], str(f[1]))):
        start, end = cut[document][number]
        piece = " ".join(texts[document][start:end].split())
        if piece not in seen:
            seen.add(piece)
            queues[min(cues, key=lambda c: (often[c], c))].append((document, number))
    taken, chosen, places = Counter(), [], defaultdict(list)
    rare = sorted(set(queues) - set(LAST), key=lambda c: (often[c], c))
    for cues, apart, cap in ((rare, 3, CAP), (rare, 1, CAP), (LAST, 3, CAP), (LAST, 1, CAP)):
        for cue in cues:
            for document, number in queues[cue]:
                if taken[cue] >= cap or len(chosen) == WANTED:
                    break
                if all(abs(number - other) > apart for other in places[document]):
                    places[document].append(number)
                    chosen.append((document, number, cue))
                    taken[cue] += 1
    chosen.sort(key=lambda c: order("place", c[0], str(c[1])))
    rows = []
    for index, (document, number, cue) in enumerate(chosen, 1):
        text, parts = texts[document], cut[document]
        part = lambda n: text[slice(*parts[n])] if 0 <= n < len(parts) else ""
        rows.append({"id": f"s{index:04}", "document": document, "date": document[:10].replace("_", "-"), "cue": cue,
                     "before": part(number - 1), "sentence": part(number), "after": part(number + 1),
                     "start": parts[number][0], "end": parts[number][1]})
    return rows, often


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--corpora", type=Path, required=True)
    arguments.add_argument("--check", action="store_true")
    given = arguments.parse_args()
    rows, often = choose(given.corpora)
    if not rows:
        sys.exit(f"no documents under {given.corpora / 'winer-fr'}")
    made = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    ids = sorted(r["id"] for r in rows[:DOUBLE_OF])
    double = "".join(i + "\n" for i in sorted(sorted(ids, key=lambda i: order("double", i))[:DOUBLE]))
    for name, content in (("sentences.jsonl", made), ("double.txt", double)):
        if not given.check:
            (HERE / name).write_text(content, encoding="utf-8")
        elif (HERE / name).read_text(encoding="utf-8") != content:
            sys.exit(f"{name} differs")
    counts = Counter(r["cue"] for r in rows)
    for cue in sorted(counts, key=lambda c: (-counts[c], c)):
        print(f"{cue:18}{counts[cue]:5} of {often[cue]}")
    print(f"{len(rows)} sentences of {len(set(r['document'] for r in rows))} documents")


if __name__ == "__main__":
    main()
