//! One integration binary: each file shows one part of the register from outside.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a failing test should stop where it fails

mod art;
mod bindings;
mod changes;
mod cli;
mod desk;
mod doc;
mod docx;
mod domain;
mod embarrassments;
mod errors;
mod file;
mod formats;
mod fuzz;
mod grid;
mod honorific;
mod import;
mod issue;
mod law;
mod layouts;
mod legacy;
mod mutants;
mod page;
mod print;
mod raster;
mod report;
mod rules;
mod same_person;
mod screens;
mod search;
mod sixteen;
mod tidy;
mod undo;
mod watch;
mod waved;
mod window;
