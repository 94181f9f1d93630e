//! What tests share.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a failing test should stop where it fails

pub mod certificates;
pub mod drafts;
pub mod layouts;
pub mod legacy;
pub mod lists;
pub mod mutants;
pub mod pieces;
pub mod printing;
pub mod registers;
pub mod sixteen;
pub mod words;
pub mod written;
