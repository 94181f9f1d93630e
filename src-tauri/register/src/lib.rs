//! The register of commendations (sổ vàng): every noun, rule and verb of the product, and none of its windows.
//!
//! Direction, which `tests/it/tidy.rs` guards:
//!
//! ```text
//!  doors: desk, api, cli ──▶ ops ──▶ import, rules, store, print, report ──▶ domain
//! ```
//!
//! Nothing points left, and nothing on the middle floor points at its neighbour: `ops` is the only place where SQL, rules
//! and paper meet. No clock and no randomness below the doors: they come in through [`Surroundings`].
//!
//! The way of a datum: file → `Grid` → `Candidate` → draft award → issued award, numbered and frozen → `Certificate` →
//! `Page` → PDF. There is no way back; a correction is a new fact.

pub mod api;
pub mod bindings;
pub mod cli;
pub mod desk;
pub mod domain;
pub mod error;
pub mod import;
pub mod ops;
pub mod print;
mod quick;
mod register;
pub mod report;
pub mod rules;
pub mod store;
pub mod surroundings;
pub mod watch;

pub use error::{Error, Result};
pub use register::Register;
pub use surroundings::{Machine, Surroundings};
pub use watch::Watch;
