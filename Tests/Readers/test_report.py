"""The page of a run in a browser: no complaint, filters, evidence, speed; hostile texts.

Needs Chromium (apt-get install chromium); without it these tests are skipped."""
import gzip
import importlib.resources
import importlib.util
import json
import re

import pytest

import chromium

pytestmark = pytest.mark.skipif(
    chromium.program() is None,
    reason="no Chromium: apt-get install chromium, then the page is tested, too")

HOSTILE = [
    "</script><script>document.title='broken'</script>", "<img src=x onerror=document.title='broken'>",
    "\"'`${1}\\", "<!--", "&lt;b&gt;", "🙂 é́ 日本", "\u2028",
]


@pytest.fixture(scope="module")
def browser():
    with chromium.Browser() as browser:
        yield browser


def report(pipeline):
    entry = next(entry for entry in pipeline["stages"] if entry["use"] == "aggregate")
    entry.setdefault("settings", {})["report"] = True


@pytest.fixture(scope="module")
def page(project, run):
    folder = project(change=report)
    run("run", "-q", folder=folder)
    return folder / "output" / "report.html"


def opened(browser, page, width=1200, **media):
    browser.size(width, 900)
    browser.media(**media)
    browser.open(page)
    return browser


def rows(browser):
    return browser.run("document.querySelectorAll('#event-table tbody tr').length")


def choose(browser, control, value, event="change"):
    browser.run(f"(() => {{ const c = document.getElementById({json.dumps(control)}); "
                f"c.value = {json.dumps(value)}; c.dispatchEvent(new Event('{event}')); }})()")
    browser.run("new Promise((done) => setTimeout(done, 250))")


@pytest.mark.parametrize("width", [360, 768, 1400])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_opens_without_complaint(browser, page, width, scheme):
    opened(browser, page, width, scheme=scheme)
    assert browser.complaints() == []
    assert browser.run("document.documentElement.scrollWidth") <= width
    assert rows(browser) == 18
    assert browser.run("document.querySelectorAll('#timeline [data-i]').length") == 18


def test_nothing_is_fetched(page):
    text = page.read_text(encoding="utf-8")
    assert "default-src 'none'" in text
    assert not re.search(r"<(link|iframe|img)\b|\bfetch\(|XMLHttpRequest|import\(|@import|url\(", text)


@pytest.mark.parametrize("control,value,event,count", [
    ("event-search", "LEIKE", "input", 2), ("event-search", "xyz", "input", 0),
    ("event-status", "reversed", "change", 2), ("event-kind", "a", "change", 5),
    ("event-organization", "Microsoft", "change", 1)])
def test_filters_hold_for_table_and_timeline(browser, page, control, value, event, count):
    opened(browser, page)
    choose(browser, control, value, event)
    assert rows(browser) == count
    assert browser.run("document.querySelectorAll('#timeline [data-i]').length") == count
    assert browser.run("document.getElementById('event-count').textContent").startswith(f"{count} ")
    browser.run("document.querySelector('#event-form button[type=reset]').click()")
    browser.run("new Promise((done) => setTimeout(done, 100))")
    assert rows(browser) == 18


def test_columns_sort(browser, page):
    opened(browser, page)
    shown = lambda: browser.run("[...document.querySelectorAll('#event-table tbody tr')]"
                                ".map((row) => row.cells[1].textContent)")
    click = "document.querySelectorAll('#event-table th button')[1].click()"
    browser.run(click)
    up = shown()
    browser.run(click)
    assert up[0] == "des membres de son équipe" and shown()[0] == "Sam Altman"
    assert browser.run("document.querySelector('th[aria-sort]').ariaSort") == "descending"


@pytest.mark.parametrize("opener", [
    "#event-table tbody button", "#timeline [data-i]", "#quotes button", "#partners button",
    "#matrix [data-i]", "#tone-table button"])
def test_every_item_leads_to_its_evidence(browser, page, opener):
    opened(browser, page)
    browser.run(f"document.querySelector({json.dumps(opener)})"
                ".dispatchEvent(new MouseEvent('click', {bubbles: true}))")
    assert browser.run("document.getElementById('window').open")
    assert "seeds/" in browser.run("document.getElementById('window-items').textContent")
    if opener.startswith(("#event", "#timeline", "#quotes")):
        assert browser.run("document.querySelector('#window-items mark').textContent.length") > 5


def test_statuses_look_different(browser, page):
    opened(browser, page)
    drawn = browser.run("""
        STATUSES.flatMap((status) => ['d', 'a'].map((kind) =>
          sign(kind, status, 0, 0).map((node) => node.outerHTML).join('')))""")
    assert len(set(drawn)) == 16


def test_it_speaks_english(browser, page):
    opened(browser, page)
    assert browser.run("document.documentElement.lang") == "fr"
    browser.run("document.getElementById('language').click()")
    assert browser.run("document.documentElement.lang") == "en"
    assert browser.run("document.getElementById('events-title').textContent") \
        == "Departures and appointments"
    missing = browser.run("Object.keys(WORDS.fr).filter((key) => !(key in WORDS.en))")
    assert missing == []


def test_print_shows_no_controls(browser, page):
    opened(browser, page, kind="print")
    for control in ["nav", "#event-form", "#language"]:
        assert browser.run(f"document.querySelector('{control}').getClientRects().length") == 0
    browser.media()


def test_every_control_has_a_name(browser, page):
    opened(browser, page)
    nameless = browser.run("""
        [...document.querySelectorAll('input, select, button, svg[role=img], dialog')]
          .filter((node) => !(node.labels?.length || node.textContent.trim() ||
            node.getAttribute('aria-label') || node.getAttribute('aria-labelledby')))
          .map((node) => node.outerHTML.slice(0, 90))""")
    assert nameless == []
    levels = browser.run("[...document.querySelectorAll('h1, h2, h3')].map((h) => h.tagName)")
    assert levels[0] == "H1" and levels.count("H1") == 1
    ids = browser.run("[...document.querySelectorAll('[id]')].map((node) => node.id)")
    assert len(ids) == len(set(ids))


@pytest.mark.skipif(importlib.util.find_spec("axe_playwright_python") is None,
                    reason="axe is tested by `make readers`")
@pytest.mark.parametrize("width", [390, 1200])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_barrier(browser, page, width, scheme):
    """Of the package only the rules are used, which are a script; the browser is ours."""
    opened(browser, page, width, scheme=scheme)
    browser.run(importlib.resources.files("axe_playwright_python").joinpath("axe.min.js")
                .read_text(encoding="utf-8") + "; null")
    check = """axe.run().then((result) => [result.passes.length, result.violations.map((rule) =>
        [rule.id, rule.impact, rule.nodes.map((node) => node.html.slice(0, 120))])])"""
    passed, barriers = browser.run(check)
    assert barriers == [] and passed > 10
    browser.run("document.querySelector('#event-table tbody button').click()")
    passed, barriers = browser.run(check)
    assert barriers == [] and passed > 10


def test_texts_never_become_markup(browser, page, tmp_path):
    """Hostile words in every text of the page's data, as the program would write them."""
    text = page.read_text(encoding="utf-8")
    start = text.index('id="data">') + len('id="data">')
    end = text.index("</script>", start)
    data = json.loads(text[start:end])
    words = " ".join(HOSTILE)
    keep = {"status", "kind", "date", "precision", "manner"}
    for event in data["events"]:
        for key, value in event.items():
            if isinstance(value, str) and key not in keep:
                event[key] = words
        event["reports"] = [[words if isinstance(cell, str) else cell for cell in row]
                            for row in event["reports"]]
    data["documents"] = [[words, words, "javascript:document.title='broken'", None]
                         for _ in data["documents"]]
    data["together"]["names"] = [[words, "person", 1] for _ in data["together"]["names"]]
    data["rejects"] = [[words] * 5]
    data["coverage"]["reasons"] = [[words, 1]]
    hostile = tmp_path / "hostile.html"
    hostile.write_text(text[:start] + json.dumps(data).replace("<", "\\u003c") + text[end:],
                       encoding="utf-8")
    opened(browser, hostile)
    browser.run("document.querySelector('#event-table tbody button').click()")
    assert browser.run("document.title") == "Dépêche"
    assert browser.run("document.querySelectorAll('img, #window a[href]').length") == 0
    assert HOSTILE[0] in browser.run("document.getElementById('window').textContent")
    assert browser.complaints() == []


@pytest.mark.parametrize("departures", [5, 5000])
def test_it_is_drawn_in_a_second(browser, project, run, tmp_path, departures):
    months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet"]
    firsts = ["Jean", "Marie", "Paul", "Anne", "Luc", "Claire", "Hugo", "Julie", "Marc", "Sophie"]
    lasts = ["Martin", "Bernard", "Dubois", "Moreau", "Laurent", "Simon", "Michel", "Lefebvre",
             "Garnier", "Faure", "Rousseau", "Blanc", "Guerin", "Boyer", "Chevalier", "Lambert",
             "Fontaine", "Robin", "Masson", "Marchand", "Duval", "Denis", "Lemaire", "Noel", "Meyer"]
    employers = ["Renault", "Airbus", "Orange", "Danone", "Google", "Microsoft", "Apple", "Carrefour",
                 "Thales", "Alstom", "Michelin", "Sanofi", "Bouygues", "Vivendi", "Engie", "Veolia",
                 "Accor", "Capgemini", "Safran", "Dassault"]
    source = tmp_path / "many.jsonl.gz"
    with gzip.open(source, "wt", encoding="utf-8") as file:
        for n in range(departures):
            who = f"{firsts[n % 10]} {lasts[n // 10 % 25]}"
            day = f"{1 + n % 28} {months[n // 20 % 7]} {2004 + n // 250}"
            text = f"{who} a quitté {employers[n // 250 % 20]} le {day}."
            print(json.dumps({"id": f"a{n}", "text": text}, ensure_ascii=False), file=file)
    folder = project([str(source)], change=report)
    run("run", "-q", folder=folder)
    opened(browser, folder / "output" / "report.html")
    assert browser.complaints() == []
    shown = browser.run("data.meta.departures")
    assert shown == departures
    assert int(browser.run("document.documentElement.dataset.drawn")) < 1000
    took = browser.run("""(() => { const start = performance.now();
        document.getElementById('event-search').value = 'moreau'; drawEvents();
        document.body.offsetHeight; return performance.now() - start; })()""")
    assert took < 1000
    browser.screenshot(tmp_path / "page.png")
    assert (tmp_path / "page.png").stat().st_size > 10_000
