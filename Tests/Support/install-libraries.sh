#!/usr/bin/env bash
# Installs the two C libraries that the build links, where they are missing.
set -euo pipefail

if ! command -v swift >/dev/null; then
  echo "error: no Swift toolchain: 'swift' is not on the PATH" >&2
  echo "  help: install Swift 6.2 or newer (https://www.swift.org/install), then run this again." >&2
  exit 69
fi

missing=()
for pair in csv.h:libcsv-dev zlib.h:zlib1g-dev; do
  header=${pair%%:*} package=${pair##*:}
  [ -e "/usr/include/$header" ] || [ -e "/usr/local/include/$header" ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
exec "$(dirname "$0")/install-packages.sh" "${missing[@]}"
