#!/bin/sh
# Validates every e-book (EPUBCheck, Ace), feed and calendar of the site. Needs Java with its compiler, Python 3, Node and
# Chromium: apt-get install default-jdk-headless python3-venv nodejs npm chromium
#
#   sh tests/epub/run.sh [FOLDER WITH A BUILT SITE]
set -eu
cd "$(dirname "$0")/../.."
here=tests/epub
work=target/epub
mkdir -p "$work"
if [ ! -x "$work/venv/bin/pip" ]; then python3 -m venv "$work/venv"; fi
"$work/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
if [ ! -e "$here/node_modules/.done" ]; then
	(cd "$here" && PUPPETEER_SKIP_DOWNLOAD=1 npm ci --ignore-scripts --no-audit --no-fund --silent && touch node_modules/.done)
fi
PUPPETEER_EXECUTABLE_PATH=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
export PUPPETEER_EXECUTABLE_PATH

if [ $# -gt 0 ]; then
	out=$1
else
	out=$work/site
	"${HANDBILL:-target/debug/handbill}" build --quiet --only epub --only feeds --only calendar --out "$out"
fi
books=$work/books
rm -rf "$books"
mkdir -p "$books"
cp "$out"/*/*.epub "$books/"
jar=$(find "$work/venv/" -name epubcheck.jar | head -n 1)

failed=0
java -XX:+UseSerialGC -cp "$jar" "$here/Check.java" "$books"/*.epub >"$work/epubcheck.txt" 2>&1 &
epubcheck=$!
node "$here/ace.cjs" "$books"/*.epub || failed=1
wait "$epubcheck" || failed=1
grep -v '^Validating' "$work/epubcheck.txt" || true
"$work/venv/bin/python" "$here/check.py" "$out" || failed=1
exit "$failed"
