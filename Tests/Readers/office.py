"""LibreOffice, which opens a spreadsheet copy without a window and writes down what it made of it."""
import shutil
import subprocess
import xml.etree.ElementTree as ET

PROGRAM = shutil.which("soffice") or shutil.which("libreoffice")
MISSING = "tested by `make readers`, where LibreOffice is: apt-get install libreoffice-calc"
# Delimiter, quote, UTF-8, first line, columns, language, quoted as text, special numbers.
_FILTERS = {"fr": "CSV:59,34,76,1,,1036,false,true", "en": "CSV:44,34,76,1,,1033,false,true"}
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def rows(folder, file, locale):
    """The rows that hold anything, each a list of cells as (type, text); fails on a formula.

    `folder` takes the converted file and LibreOffice's settings."""
    subprocess.run(
        [PROGRAM, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless",
         f"--infilter={_FILTERS[locale]}", "--convert-to", "fods", "--outdir", str(folder),
         str(file)], check=True, capture_output=True, timeout=600)
    converted = folder / (file.name.removesuffix(".csv") + ".fods")
    # In pieces: the whole tree of 60,000 rows would take gigabytes.
    for _, row in ET.iterparse(converted):
        if row.tag != _TABLE + "table-row":
            continue
        cells = []
        for cell in row.iter(_TABLE + "table-cell"):
            text = "\n".join("".join(p.itertext()) for p in cell.iter(_TEXT + "p"))
            times = int(cell.get(_TABLE + "number-columns-repeated", 1))
            assert cell.get(_TABLE + "formula") is None, text
            # The last cell of a row stands for all empty ones up to the edge of the sheet.
            cells += [(cell.get(_OFFICE + "value-type"), text)] * min(times, 40)
        row.clear()
        if any(kind for kind, _ in cells):
            yield cells


def facts(folder, file, locale):
    """The names of the columns, the number of rows, and by column the types of its filled cells."""
    found = rows(folder, file, locale)
    names = [text for _, text in next(found) if text]
    count, kinds = 0, {name: set() for name in names}
    for row in found:
        count += 1
        for name, (kind, _) in zip(names, row):
            if kind:
                kinds[name].add(kind)
    return names, count, kinds
