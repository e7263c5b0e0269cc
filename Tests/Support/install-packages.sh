#!/usr/bin/env bash
# Installs packages of Debian or Ubuntu, with sudo when not root.
# usage: install-packages.sh PACKAGE...
set -euo pipefail

if ! command -v apt-get >/dev/null; then
  echo "error: $* missing, and there is no apt-get to install with" >&2
  echo "  help: install them by your system's own means." >&2
  exit 69
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "error: $* missing; installing needs root, and there is no sudo" >&2
    echo "  help: as root, run: apt-get install $*" >&2
    exit 69
  fi
  as_root=(sudo)
fi

echo "Installing $* ..."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
install() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}
# A fresh machine has no package lists: fetch them when the first try fails.
if ! install "$@" >"$log" 2>&1; then
  if ! { "${as_root[@]}" apt-get update && install "$@"; } >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    echo "error: apt-get could not install $*" >&2
    echo "  help: run it by hand to see why: apt-get update && apt-get install $*" >&2
    exit 69
  fi
fi
