# `make site` makes the toolkit in output/; `make test` runs every check. Both set up what they need.

CARGO ?= cargo
NPM ?= npm
FONTS := themes/default/fonts
BROWSER := tests/browser

.PHONY: site test fonts tools lint suite browser browser-tools clean help

site: fonts ## The site in 24 languages and all that is printed from it, in output/
	$(CARGO) run --quiet --locked -- build

test: fonts lint suite browser ## Everything that must pass before a change lands

fonts: $(FONTS)/files/.done ## The fonts for print, from npm

$(FONTS)/files/.done: $(FONTS)/package.json $(FONTS)/package-lock.json $(FONTS)/copy.mjs | tools
	cd $(FONTS) && $(NPM) ci --ignore-scripts --no-audit --no-fund && $(NPM) run --silent copy
	@touch $@

tools: ## Looks whether Rust and Node are there
	@sh tests/tools.sh

lint: | tools
	$(CARGO) fmt --all -- --check
	$(CARGO) clippy --locked --all-targets -- -D warnings

suite: | tools
	sh tests/run.sh

browser: fonts $(BROWSER)/node_modules/.done | browser-tools ## The whole site in Chromium: access, keyboard, safety, HTML, weight; pictures in tests/browser/out/
	$(CARGO) build --quiet --locked
	cd $(BROWSER) && $(NPM) test --silent

$(BROWSER)/node_modules/.done: $(BROWSER)/package.json $(BROWSER)/package-lock.json | tools
	cd $(BROWSER) && $(NPM) ci --ignore-scripts --no-audit --no-fund
	@touch $@

browser-tools: | tools
	@sh tests/tools.sh browser

clean: ## Removes what was built and installed
	$(CARGO) clean
	rm -rf $(FONTS)/files $(FONTS)/node_modules $(BROWSER)/node_modules $(BROWSER)/out

help: ## This list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/ —/'
