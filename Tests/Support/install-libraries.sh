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

if ! command -v apt-get >/dev/null; then
  echo "error: ${missing[*]} missing, and there is no apt-get to install with" >&2
  echo "  help: install libcsv and zlib with their headers by your system's own means." >&2
  exit 69
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "error: ${missing[*]} missing; installing needs root, and there is no sudo" >&2
    echo "  help: as root, run: apt-get install ${missing[*]}" >&2
    exit 69
  fi
  as_root=(sudo)
fi

echo "Installing ${missing[*]} ..."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
install() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y "${missing[@]}"; }
# A fresh machine has no package lists: fetch them when the first try fails.
if ! install >"$log" 2>&1; then
  if ! { "${as_root[@]}" apt-get update && install; } >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    echo "error: apt-get could not install ${missing[*]}" >&2
    echo "  help: run it by hand to see why: apt-get update && apt-get install ${missing[*]}" >&2
    exit 69
  fi
fi
