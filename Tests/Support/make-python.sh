#!/usr/bin/env bash
# Makes the Python environment of the tests: pytest and the real readers, pinned.
# usage: make-python.sh FOLDER PYTHON
set -euo pipefail
folder=$1 python=$2
here=$(cd "$(dirname "$0")/.." && pwd)
requirements=$here/Readers/requirements.txt
stamp=$folder/.installed

if ! command -v "$python" >/dev/null; then
  echo "error: no '$python' on the PATH; the tests load the datasets with Python's readers" >&2
  echo "  help: apt-get install python3 python3-venv" >&2
  exit 69
fi
if [ -f "$stamp" ] && cmp -s "$requirements" "$stamp"; then exit 0; fi
rm -rf "$folder"
if ! "$python" -m venv "$folder" 2>/dev/null; then
  echo "error: '$python -m venv' does not work here" >&2
  echo "  help: apt-get install python3-venv, or set PYTHON to another Python 3.9 or newer" >&2
  exit 69
fi
if ! "$folder/bin/python" -m pip install --quiet --disable-pip-version-check -r "$requirements"; then
  echo "error: pip could not install what $requirements lists; the tests need the network once" >&2
  exit 69
fi
cp "$requirements" "$stamp"
