# Each target does all of its own set-up on a Debian machine (12 or 13). Windows: see README.md, "Windows".
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := demo
.DELETE_ON_ERROR:

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
APT := $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -qq
CARGO := $(or $(shell command -v cargo),$(HOME)/.cargo/bin/cargo)
NPM := npm --silent --no-audit --no-fund
# Where Debian's Node is too old for the page's tools there is one of our own, which goes first.
NODE_ARCH := $(if $(filter aarch64,$(shell uname -m)),arm64,x64)
export PATH := $(CURDIR)/.tools/node_modules/.bin:$(PATH)

# What `cargo clippy` sets, for a cargo that builds: the lints run while the tests are compiled, and the many dependencies are
# not compiled once to be looked at and once more to be run. A warning is an error.
CLIPPY = $(or $(shell command -v clippy-driver),$(HOME)/.cargo/bin/clippy-driver)
LINTED = RUSTC_WORKSPACE_WRAPPER=$(CLIPPY) CLIPPY_ARGS=-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__ $(CARGO)

SOVANG = $(CARGO) run --quiet --release --locked -p sovang --
# Without the note of the register that was open last, the window was never there and begins with the sample.
LAST := $(or $(XDG_DATA_HOME),$(HOME)/.local/share)/sovang/last-register.txt
SAMPLE := out/so-mau.sovang
FIRST := $(if $(ARGS)$(wildcard $(LAST)),,$(SAMPLE))
PAGE := ui/dist/index.html
MODULES := ui/node_modules/.package-lock.json

# $(call packages,a program that proves it,packages…): installs Debian packages unless the program is there.
define packages
	@command -v $(1) >/dev/null || { $(APT) update && $(APT) install -y --no-install-recommends $(2) >/dev/null; }
endef

.PHONY: demo run test test-register test-page test-window fuzz bench peers toolchain webview node page

## the whole job on the sample list, into out/; needs no window
demo: toolchain
	$(CARGO) run --quiet --release --locked -p sovang --no-default-features -- demo --out out

## the window, the very first time on a sample register; with words, the command line: make run ARGS="search nguyen"
run: toolchain webview page $(FIRST)
	$(SOVANG) $(ARGS) $(FIRST)

$(SAMPLE): | toolchain webview page
	mkdir -p $(@D)
	$(SOVANG) --register $@ new
	$(SOVANG) --register $@ call add_sample '{}' >/dev/null

## format, lints, the register's tests, the page in a browser, and the window itself
test: test-register test-page test-window

test-register: toolchain webview page
	$(call packages,qpdf,qpdf)
	$(call packages,pdftotext,poppler-utils)
	$(CARGO) fmt --check
	$(CARGO) clippy --locked -p sovang --no-default-features -- -D warnings
	INSTA_UPDATE=no $(LINTED) test --locked --workspace

# The host for the page and the program are left where the tests look for them.
test-page: toolchain webview page
	$(call packages,chromium,chromium fonts-dejavu-core)
	$(LINTED) build --locked --workspace --bins --examples
	$(NPM) --prefix ui run check
	timeout -k 10 300 $(NPM) --prefix ui test
	for test in journeys screens; do timeout -k 10 1200 node "tests/e2e/$$test.mjs"; done

test-window: toolchain webview page
	$(call packages,xvfb-run,xvfb xauth)
	$(call packages,WebKitWebDriver,webkit2gtk-driver)
	$(call packages,dbus-daemon,dbus-daemon)
	$(call packages,xdotool,xdotool)
	$(LINTED) build --locked --workspace --bins --examples
	timeout -k 10 300 xvfb-run -a -s '-screen 0 1600x1000x24' node tests/e2e/window.mjs

## lists gone wrong by chance, and each parser of lists, a minute for each, other ones each time: make fuzz SECONDS=600
SECONDS ?= 60
fuzz: toolchain
	SOVANG_FUZZ_SECONDS=$(SECONDS) $(CARGO) test --quiet --release --locked -p tests --test it -- mutants fuzz

## the benchmark table: each figure beside a peer in the same run; a part of it: make bench ONLY=lists
bench: toolchain peers
	$(CARGO) run --quiet --release --locked -p tests --example bench -- $(ONLY)

# Python's libraries that the bench compares with, in an environment of their own.
PEERS := .tools/peers
peers: $(PEERS)/ready

$(PEERS)/ready: tests/examples/bench/peers.txt
	@python3 -c 'import ensurepip, venv' 2>/dev/null || { $(APT) update && $(APT) install -y --no-install-recommends python3-venv >/dev/null; }
	python3 -m venv --clear $(PEERS)
	$(PEERS)/bin/pip --quiet --disable-pip-version-check install --requirement $<
	touch $@

toolchain:
	$(call packages,cc,build-essential)
	@command -v $(CARGO) >/dev/null || { \
	  command -v curl >/dev/null || { $(APT) update && $(APT) install -y --no-install-recommends curl ca-certificates >/dev/null; }; \
	  curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal -c clippy -c rustfmt; }

# what the window is compiled and run with
webview:
	@pkg-config --exists webkit2gtk-4.1 2>/dev/null || { $(APT) update && $(APT) install -y --no-install-recommends \
	  pkg-config libwebkit2gtk-4.1-dev fonts-dejavu-core >/dev/null; }

# the page inside the window; the program is compiled around it
page: node $(PAGE)

$(PAGE): $(MODULES) $(shell find ui/src ui/*.* -type f) | node
	$(NPM) --prefix ui run build

$(MODULES): ui/package-lock.json | node
	$(NPM) --prefix ui ci --ignore-scripts
	touch $@

# Vite needs Node 20.19, 22.12 or newer; Debian 12 has 18.
NODE_IS_NEW := const [a, b] = process.versions.node.split('.'); process.exit(a > 22 || (a == 22 && b >= 12) || (a == 20 && b >= 19) ? 0 : 1)
node:
	$(call packages,npm,nodejs npm)
	@node -e "$(NODE_IS_NEW)" || $(NPM) install --prefix .tools --no-save --ignore-scripts node-linux-$(NODE_ARCH)@24 npm@11
	@node -e "$(NODE_IS_NEW)" || { echo 'Node 20.19 or newer is needed.' >&2; exit 1; }
