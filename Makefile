# `make site` makes the toolkit in output/; `make test` runs every check. Both set up what they need.

CARGO ?= cargo
NPM ?= npm
FONTS := themes/default/fonts
BROWSER := tests/browser
SEARCH := tests/search
PROGRAM := $(or $(CARGO_TARGET_DIR),target)/debug/handbill
# One whole site for all checks by other programs.
BUILT := target/site

.PHONY: site test ready program fonts tools lint suite built outside browser find print-check books packages bench-print bench-formats test-tools clean help

site: fonts program ## The site in 24 languages and all that is printed from it, in output/
	$(PROGRAM) build

program: | tools ## The program, in target/debug/
	$(CARGO) build --locked

test: ## Everything that must pass before a change lands; `make outside` is the longer round
	$(MAKE) --jobs=2 lint ready
	$(MAKE) suite packages find browser

# What the network is needed for, while the compiler needs the processor.
ready: fonts test-tools $(BROWSER)/node_modules/.done $(SEARCH)/node_modules/.done

fonts: $(FONTS)/files/.done ## The fonts for print, from npm

$(FONTS)/files/.done: $(FONTS)/package.json $(FONTS)/package-lock.json $(FONTS)/copy.mjs | tools
	cd $(FONTS) && $(NPM) ci --ignore-scripts --no-audit --no-fund && $(NPM) run --silent copy
	@touch $@

tools: ## Looks whether Rust and Node are there
	@sh tests/tools.sh

# What `cargo clippy` sets, but for a build: it would look through all libraries first, for some minutes, and then the build
# would compile them anew.
lint: | tools
	$(CARGO) fmt --all -- --check
	RUSTC_WORKSPACE_WRAPPER=clippy-driver CLIPPY_ARGS=-Dwarnings__CLIPPY_HACKERY__ $(CARGO) build --locked --all-targets

suite: built | tools
	HANDBILL_BUILT=$(CURDIR)/$(BUILT) sh tests/run.sh

built: fonts program ## The whole site in target/site, for the checks below
	$(PROGRAM) build --quiet --out $(BUILT)

outside: packages books print-check find browser ## All checks by programs of other people

browser: built $(BROWSER)/node_modules/.done | test-tools ## The whole site in Chromium: access, keyboard, safety, HTML, weight; pictures in tests/browser/out/
	cd $(BROWSER) && SITE=$(CURDIR)/$(BUILT) $(NPM) test --silent

find: built $(SEARCH)/node_modules/.done | test-tools ## The search in Chromium, in many languages
	cd $(SEARCH) && HANDBILL_SITE=$(CURDIR)/$(BUILT) $(NPM) test --silent

print-check: built | test-tools ## Every PDF held to PDF/UA-1, to its sources, to the paper; every square code to its address
	sh tests/print/run.sh $(BUILT)

books: built | test-tools ## E-books by EPUBCheck and Ace; feeds and calendars by other readers
	sh tests/epub/run.sh $(BUILT)

packages: built | test-tools ## Every package opened by four programs
	sh tests/packages/run.sh $(BUILT)

bench-print: fonts ## Print timed beside WeasyPrint, in one run
	$(CARGO) build --release --locked && python3 tests/print/bench.py

bench-formats: fonts ## What each format costs: seconds, size, memory
	$(CARGO) build --release --locked && python3 tests/formats.py target/release/handbill $(ARGS)

%/node_modules/.done: %/package.json %/package-lock.json | tools
	cd $* && PUPPETEER_SKIP_DOWNLOAD=1 $(NPM) ci --ignore-scripts --no-audit --no-fund
	@touch $@

test-tools: | tools
	@sh tests/tools.sh test

clean: ## Removes what was built and installed
	$(CARGO) clean
	rm -rf $(FONTS)/files $(FONTS)/node_modules tests/*/node_modules tests/*/.venv $(BROWSER)/out

help: ## This list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/ —/'
