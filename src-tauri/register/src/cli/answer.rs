//! What a verb has to say: the whole answer as JSON, and lines for a person.

use crate::domain::sentence::{Language, Sentence};
use crate::error::Result;
use serde::Serialize;
use serde_json::Value;

/// The answer of one verb.
pub(super) struct Answer {
    pub(super) value: Value,
    lines: Vec<Sentence>,
    pub(super) exit_code: u8,
}

impl Answer {
    /// An answer whose JSON is `value`.
    pub(super) fn new(value: &impl Serialize) -> Result<Self> {
        Ok(Self { value: serde_json::to_value(value)?, lines: Vec::new(), exit_code: 0 })
    }

    /// Adds a line that reads differently in each language.
    pub(super) fn line(mut self, vi: impl Into<String>, en: impl Into<String>) -> Self {
        self.lines.push(Sentence::new(vi, en));
        self
    }

    /// Adds lines that are said already.
    pub(super) fn sentences(mut self, sentences: impl IntoIterator<Item = Sentence>) -> Self {
        self.lines.extend(sentences);
        self
    }

    /// Adds lines of data, the same in both languages.
    pub(super) fn rows(self, rows: impl IntoIterator<Item = String>) -> Self {
        self.sentences(rows.into_iter().map(|row| Sentence::new(row.clone(), row)))
    }

    /// Says by the exit code that something was found wrong.
    pub(super) fn found_wrong(mut self, wrong: bool) -> Self {
        self.exit_code = u8::from(wrong);
        self
    }

    pub(super) fn text(&self, language: Language) -> String {
        self.lines.iter().map(|line| format!("{}\n", line.said_in(language))).collect()
    }
}
