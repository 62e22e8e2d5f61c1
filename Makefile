# `make site` makes the toolkit in output/; `make test` runs every check. Both set up what they need.

CARGO ?= cargo
NPM ?= npm
FONTS := themes/default/fonts

.PHONY: site test fonts tools lint suite clean help

site: fonts ## The site in 24 languages and all that is printed from it, in output/
	$(CARGO) run --quiet --locked -- build

test: fonts lint suite ## Everything that must pass before a change lands

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

clean: ## Removes what was built and installed
	$(CARGO) clean
	rm -rf $(FONTS)/files $(FONTS)/node_modules

help: ## This list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/ —/'
