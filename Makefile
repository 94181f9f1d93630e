# Each target does all of its own set-up on a Debian machine. Windows: see README.md, "Windows".
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := demo

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
APT := $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -qq
NPM := npm --silent --prefix ui
CARGO := $(or $(shell command -v cargo),$(HOME)/.cargo/bin/cargo)

# $(call packages,a program that proves it,packages…): installs Debian packages unless the program is there.
define packages
	@command -v $(1) >/dev/null || { $(APT) update && $(APT) install -y --no-install-recommends $(2) >/dev/null; }
endef

.PHONY: demo run test bench toolchain webview page

## the whole job on the sample list, into out/; needs no window
demo: toolchain
	$(CARGO) run --quiet --release --locked -p sovang --no-default-features -- demo --out out

## the window; with words, the command line: make run ARGS="search nguyen"
run: toolchain webview page
	$(CARGO) run --quiet --release --locked -p sovang -- $(ARGS)

## format, lints and all tests, the window's too
test: toolchain webview page
	$(call packages,qpdf,qpdf)
	$(call packages,pdftotext,poppler-utils)
	$(call packages,xvfb-run,xvfb xauth)
	$(call packages,WebKitWebDriver,webkit2gtk-driver)
	$(CARGO) fmt --check
	$(CARGO) clippy --locked --workspace --all-targets -- -D warnings
	$(NPM) run check
	$(NPM) test -- --passWithNoTests
	INSTA_UPDATE=no $(CARGO) test --locked --workspace
	$(CARGO) build --locked --workspace
	timeout -k 10 150 xvfb-run -a -s '-screen 0 1600x1000x24' node tests/e2e/window.mjs

## the benchmark table: each figure beside a peer in the same run
bench: toolchain
	$(CARGO) run --quiet --release --locked -p tests --example bench

# what the window is compiled and run with
webview:
	@pkg-config --exists webkit2gtk-4.1 2>/dev/null || { $(APT) update && $(APT) install -y --no-install-recommends \
	  build-essential pkg-config libwebkit2gtk-4.1-dev fonts-dejavu-core >/dev/null; }

# the page inside the window; the program is compiled around it
page:
	$(call packages,npm,nodejs npm)
	@[ ui/node_modules/.package-lock.json -nt ui/package-lock.json ] || $(NPM) ci --ignore-scripts --no-audit --no-fund
	$(NPM) run build

toolchain:
	$(call packages,cc,build-essential)
	@command -v $(CARGO) >/dev/null || { \
	  command -v curl >/dev/null || { $(APT) update && $(APT) install -y --no-install-recommends curl ca-certificates >/dev/null; }; \
	  curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal -c clippy -c rustfmt; }
