#!/bin/sh
# Looks for what the build needs and says how to get what is missing. `tools.sh browser` looks for what the tests in a
# browser need; where it runs as root on Debian, it installs that.
set -u
missing=0
say() { printf '%s\n' "$*" >&2; missing=1; }
need_rust=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)

older() { # older 1.91.0 1.92: whether the first version is below the second
	[ "$(printf '%s\n%s\n' "$1" "$2" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" != "$2" ]
}

if ! command -v cargo >/dev/null 2>&1; then
	say "Rust is not installed. Get it from https://rustup.rs (version $need_rust or later), then run make again."
else
	have=$(rustc --version | cut -d' ' -f2 | cut -d- -f1)
	if older "$have" "$need_rust"; then
		say "Rust $have is too old: version $need_rust or later is needed. Run: rustup update stable"
	fi
fi
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
	say "Node with npm is not installed (fonts come through it). Get version 18 or later from https://nodejs.org."
elif older "$(node --version | tr -d v)" 18; then
	say "Node $(node --version) is too old: version 18 or later is needed."
fi

browser() { # Chromium by the names that tests/browser looks for
	for name in ${CHROMIUM:-chromium chromium-browser google-chrome google-chrome-stable}; do
		command -v "$name" >/dev/null 2>&1 && return 0
	done
	return 1
}

if [ "${1:-}" = browser ]; then
	packages=""
	browser || packages="chromium"
	java -version >/dev/null 2>&1 || packages="$packages default-jre-headless"
	if [ -n "$packages" ] && [ -z "${CHROMIUM:-}" ] && command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" -eq 0 ]; then
		# The fonts are for the pictures; no test needs them.
		export DEBIAN_FRONTEND=noninteractive
		# shellcheck disable=SC2086
		apt-get -qq update && apt-get -qq install -y --no-install-recommends $packages fonts-noto-core fonts-noto-cjk >/dev/null
	fi
	browser || say "Chromium is not installed. On Debian: apt-get install chromium; elsewhere name a Chrome in CHROMIUM."
	java -version >/dev/null 2>&1 || say "Java is not installed (the HTML checker runs on it). On Debian: apt-get install default-jre-headless"
fi
[ "$missing" -eq 0 ]
