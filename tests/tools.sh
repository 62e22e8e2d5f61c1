#!/bin/sh
# Looks for what the build needs and says how to get what is missing. `tools.sh test` looks for what the tests need
# besides; where it runs as root on Debian, it installs that.
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

has_chromium() { # by the names that the tests look for
	for name in ${CHROMIUM:-chromium chromium-browser google-chrome google-chrome-stable}; do
		command -v "$name" >/dev/null 2>&1 && return 0
	done
	return 1
}

wants() { # The packages of Debian that the tests lack, one a line
	has_chromium || echo chromium
	command -v javac >/dev/null 2>&1 || echo default-jdk-headless
	[ -e /usr/share/java/jaxb-runtime.jar ] || echo libjaxb-java
	command -v pdftotext >/dev/null 2>&1 || echo poppler-utils
	python3 -m pip --version >/dev/null 2>&1 || echo python3-pip
	python3 -c 'import ensurepip' >/dev/null 2>&1 || echo python3-venv
	command -v unzip >/dev/null 2>&1 || echo unzip
	command -v bsdtar >/dev/null 2>&1 || echo libarchive-tools
	command -v nginx >/dev/null 2>&1 || [ -x /usr/sbin/nginx ] || echo nginx
	command -v caddy >/dev/null 2>&1 || echo caddy
	command -v 7zz >/dev/null 2>&1 || command -v 7z >/dev/null 2>&1 || echo 7zip
}

if [ "${1:-}" = test ]; then
	packages=$(wants)
	if [ -n "$packages" ] && command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" -eq 0 ]; then
		# The fonts are for the pictures; no test needs them.
		export DEBIAN_FRONTEND=noninteractive
		# shellcheck disable=SC2086 # a list of names
		apt-get -qq update && apt-get -qq install -y --no-install-recommends $packages fonts-noto-core fonts-noto-cjk >/dev/null
		packages=$(wants)
	fi
	[ -z "$packages" ] || say "The tests need what these packages of Debian hold: $(echo "$packages" | tr '\n' ' '); CHROMIUM may name a Chrome."
fi
[ "$missing" -eq 0 ]
