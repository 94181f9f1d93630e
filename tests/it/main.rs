//! One integration binary: each file shows one part of the register from outside.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a failing test should stop where it fails

mod page;
mod print;
