#!/usr/bin/env bash
# Installs the programs that open datasets and the page in `make readers`, where they are missing.
# What cannot be installed is told, and its tests are skipped.
set -euo pipefail

missing=()
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || missing+=(chromium)
command -v soffice >/dev/null || command -v libreoffice >/dev/null || missing+=(libreoffice-calc)
command -v java >/dev/null || missing+=(default-jre-headless)
for package in "${missing[@]}"; do
  "$(dirname "$0")/install-packages.sh" "$package" \
    || echo "note: without $package some readers are not tested" >&2
done
