#!/bin/sh
# Opens every package of a built site with three programs that share no code, looks at the names in them, follows the
# checksums, and holds the JSON of the pages against its schema.
# Needs Debian's unzip, libarchive-tools and 7zip, and Python with the packages of requirements.txt.
# Use: sh tests/packages/run.sh [OUTPUT]
set -eu
out=${1:-output}
here=$(dirname "$0")
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
python3 "$here/check.py" "$out"
echo "$count packages opened by unzip, bsdtar, $(basename "$seven") and Python"
