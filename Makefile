# Each target does all of its own set-up on a Debian machine. Windows: see README.md, "Windows".
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := demo

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
APT := $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -qq
CARGO := $(or $(shell command -v cargo),$(HOME)/.cargo/bin/cargo)

# $(call packages,a program that proves it,packages…): installs Debian packages unless the program is there.
define packages
	@command -v $(1) >/dev/null || { $(APT) update && $(APT) install -y --no-install-recommends $(2) >/dev/null; }
endef

.PHONY: demo run test bench toolchain window

## the whole job on the sample list, into out/
demo: toolchain
	$(CARGO) run --quiet --release --locked -p sovang -- demo --out out

## the program: make run ARGS="search nguyen"
run: toolchain
	$(CARGO) run --quiet --release --locked -p sovang -- $(ARGS)

## the window as it stands today (Node 20.19 or newer)
window: toolchain
	@pkg-config --exists webkit2gtk-4.1 2>/dev/null || { $(APT) update && $(APT) install -y --no-install-recommends \
	  build-essential pkg-config libwebkit2gtk-4.1-dev fonts-dejavu-core >/dev/null; }
	npm --prefix ui ci --ignore-scripts --no-audit --no-fund
	npm --prefix ui run build
	$(CARGO) run --release --locked -p sovang --features window

## format, lints and all tests
test: toolchain
	$(call packages,qpdf,qpdf)
	$(call packages,pdftotext,poppler-utils)
	$(CARGO) fmt --check
	$(CARGO) clippy --locked --workspace --all-targets -- -D warnings
	INSTA_UPDATE=no $(CARGO) test --locked --workspace

## the benchmark table: each figure beside a peer in the same run
bench: toolchain
	$(CARGO) run --quiet --release --locked -p tests --example bench

toolchain:
	$(call packages,cc,build-essential)
	@command -v $(CARGO) >/dev/null || { \
	  command -v curl >/dev/null || { $(APT) update && $(APT) install -y --no-install-recommends curl ca-certificates >/dev/null; }; \
	  curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal -c clippy -c rustfmt; }
