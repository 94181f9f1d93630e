//! One integration binary: each file shows one part of the register from outside.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a failing test should stop where it fails

mod art;
mod cli;
mod desk;
mod domain;
mod errors;
mod file;
mod honorific;
mod import;
mod issue;
mod law;
mod legacy;
mod page;
mod print;
mod report;
mod screens;
mod search;
mod tidy;
mod undo;
mod window;
