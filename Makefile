# The two commands of the README, and what continuous integration adds to them.
#
#   make run     build, read seeds/, write output/
#   make test    every test there is
#
# Both install the C libraries they need with apt (through sudo when not root).

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV := .build-python
# One file to copy to another machine: it needs no Swift there.
RELEASE := swift build -c release --static-swift-stdlib --product depeche
CONFIG ?= pipeline.json

.PHONY: help run test torture sanitize readers lint floors measures setup setup-tests test-training goldens bench install clean

help:
	@echo "make run      build and run pipeline.json: datasets in output/"
	@echo "make test     unit tests, goldens, real readers, scores on the seeds"
	@echo "make torture  break runs in every way of Tests/Reliability"
	@echo "make sanitize what reads bytes and calls C, under AddressSanitizer"
	@echo "make readers  the readers with tables of up to 60,010 rows, and LibreOffice"
	@echo "make lint     check the format of every Swift file"
	@echo "make floors   fail if a score fell below Tests/Quality/floors.json"
	@echo "make measures CORPORA=DIR   sentences, languages and dates on the corpora of DIR"
	@echo "make test-training  tests of the name tagger's trainer"
	@echo "make goldens  write Tests/Goldens anew (and fail: look at the difference)"
	@echo "make bench    measure speed (see Benchmarks/README.md)"
	@echo "make install  the program, its manual page and completions to PREFIX (default /usr/local)"

# --- What the build needs -------------------------------------------------------

setup:
	@Tests/Support/install-libraries.sh

setup-tests: setup
	@Tests/Support/make-python.sh "$(VENV)" "$(PYTHON)"

# --- The two commands -----------------------------------------------------------

run: setup
	$(RELEASE)
	@"$$(swift build -c release --show-bin-path)/depeche" run --config "$(CONFIG)"
	@echo
	@echo "A first query (DuckDB needs no options):"
	@echo "  SELECT person, organization, manner, status, left_on FROM 'output/departures.csv.gz';"

test: setup-tests
	swift build --build-tests
	swift test --skip-build
	$(RELEASE)
	$(VENV)/bin/python -m pytest -q -p no:cacheprovider Tests/Readers Tests/Quality Tests/Reliability

# Kills, faults, overlaps, damage and edits, all that Tests/Reliability has; an hour.
torture: setup-tests
	$(RELEASE)
	TORTURE=1 $(VENV)/bin/python -m pytest -q -p no:cacheprovider Tests/Reliability

# What reads bytes and calls C, under AddressSanitizer. XCTest itself leaks.
sanitize: setup-tests
	swift build --build-tests --sanitize=address --scratch-path .build-asan
	ASAN_OPTIONS=detect_leaks=0 swift test --skip-build --sanitize=address --scratch-path .build-asan \
	  --filter 'DataFilesTests|LoadingTests|RecordTests|JSONReader|Publication|BatchStore|LayerCodec'
	ASAN_OPTIONS=detect_leaks=0 DEPECHE_PROGRAM="$$PWD/.build-asan/debug/depeche" \
	  $(VENV)/bin/python -m pytest -q -p no:cacheprovider Tests/Reliability/test_inputs.py

# The same tests of the readers with large tables, Spark, Chromium and LibreOffice, which are
# installed: half a gigabyte of Python packages and as much of Debian's.
readers: setup-tests
	@Tests/Support/install-readers.sh
	$(RELEASE)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check \
	  -r Tests/Readers/requirements-full.txt
	DEPECHE_READERS=full $(VENV)/bin/python -m pytest -q -p no:cacheprovider -rs Tests/Readers

# --- What CI adds ---------------------------------------------------------------

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Training/Package.swift \
	  Training/Sources/NameTraining Training/Sources/train-names Training/Sources/organization-options Training/Sources/event-samples \
	  Training/Sources/TrainingTexts \
	  Training/Tests

floors:
	$(VENV)/bin/python Tests/Quality/check_floors.py

# What DIR holds: Training/README.md, and lingua's test lists in lingua-testdata/.
measures:
	DEPECHE_CORPORA="$$(realpath "$(CORPORA)")" swift test --filter 'SentenceMeasures|LanguageMeasures|DateMeasures'

# The trainer of the name tagger, a package of its own.
test-training:
	swift test --package-path Training

goldens:
	RECORD_GOLDENS=1 swift test --filter 'GoldenTests|DatasetsPageTests'

bench:
	$(PYTHON) Benchmarks/run.py

# Dated by its source, so that the same source gives the same page.
MANUAL_DATE = $$(git log -1 --format=%cs 2>/dev/null || date -r CHANGELOG.md +%F)
PREFIX ?= /usr/local
install: setup
	$(RELEASE)
	swift build --product generate-manual
	@to="$(DESTDIR)$(PREFIX)"; \
	program="$$(swift build -c release --show-bin-path)/depeche"; \
	install -D -m 0755 "$$program" "$$to/bin/depeche"; \
	made="$$(mktemp -d)"; trap 'rm -rf "$$made"' EXIT; \
	"$$(swift build --show-bin-path)/generate-manual" "$$program" --date "$(MANUAL_DATE)" \
	  --output-directory "$$made"; \
	for shell in bash zsh fish; do \
	  "$$program" --generate-completion-script "$$shell" >"$$made/$$shell"; \
	done; \
	install -D -m 0644 "$$made/depeche.1" "$$to/share/man/man1/depeche.1"; \
	install -D -m 0644 "$$made/bash" "$$to/share/bash-completion/completions/depeche"; \
	install -D -m 0644 "$$made/zsh" "$$to/share/zsh/site-functions/_depeche"; \
	install -D -m 0644 "$$made/fish" "$$to/share/fish/vendor_completions.d/depeche.fish"

clean:
	rm -rf .build .build-* .depeche
