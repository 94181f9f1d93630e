//! What was found out of texts, each asked once: lists say the same units, positions, forms and passages in row after row.

use super::quick::QuickMap;
use std::borrow::Cow;

/// Answers by text.
#[derive(Debug)]
pub(super) struct Memo<'a, T>(QuickMap<Cow<'a, str>, T>);

impl<T> Default for Memo<'_, T> {
    fn default() -> Self {
        Self(QuickMap::default())
    }
}

impl<'a, T: Clone> Memo<'a, T> {
    /// What `find` finds out of `text`, or found.
    pub(super) fn of(&mut self, text: Cow<'a, str>, find: impl FnOnce(&str) -> T) -> T {
        if let Some(found) = self.0.get(&text) {
            return found.clone();
        }
        let found = find(&text);
        self.0.insert(text, found.clone());
        found
    }

    /// Takes what another has found out.
    pub(super) fn learn(&mut self, other: Self) {
        self.0.extend(other.0);
    }
}
