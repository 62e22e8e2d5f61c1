#!/bin/sh
# Opens every package of a built site with three programs that share no code, looks at the names in them, follows the
# checksums, and holds the JSON of the pages against its schema.
# Needs Debian's unzip, libarchive-tools, 7zip and python3-venv; Python's packages go into target/packages.
# Use: sh tests/packages/run.sh [OUTPUT]
set -eu
out=${1:-output}
here=$(dirname "$0")
venv=target/packages
[ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
count=0
seven=$(command -v 7zz || command -v 7z)
for zip in "$out"/*.zip "$out"/*/*.zip; do
	[ -e "$zip" ] || continue
	unzip -tqq "$zip"
	bsdtar -xOf "$zip" >/dev/null
	"$seven" t -bso0 -bsp0 "$zip"
	count=$((count + 1))
done
[ "$count" -gt 0 ] || { echo "no package in $out" >&2; exit 1; }
(cd "$out" && sha256sum --check --quiet SHA256SUMS)
"$venv/bin/python" "$here/check.py" "$out"
echo "$count packages opened by unzip, bsdtar, $(basename "$seven") and Python"
