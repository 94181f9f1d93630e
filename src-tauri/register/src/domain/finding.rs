//! A Finding: a rule, or the layout of a page, has something to say. It is data, not an error, and may be
//! overridden with a reason.

use super::sentence::Sentence;
use serde::Serialize;
use ts_rs::TS;

/// How much a finding or a problem weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Good to know.
    Info,
    /// Should be looked at before going on.
    Warning,
    /// Must be mended, or overridden with a reason.
    Error,
}

/// What one rule says of one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Finding {
    /// The rule's stable name, such as `text-does-not-fit`.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The article of the law or other ground, where there is one.
    pub basis: Option<&'static str>,
    /// What is the matter, with which thing, and what to do.
    pub sentence: Sentence,
}
