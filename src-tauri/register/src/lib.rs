//! The register of commendations (sổ vàng).

pub mod domain;
pub mod import;
pub mod print;
pub mod report;
