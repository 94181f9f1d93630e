//! What was found out of texts, each asked once: lists say the same units, positions, forms and passages in row after row.

use crate::quick::QuickMap;
use std::borrow::Cow;

/// Answers by text.
#[derive(Debug)]
pub(super) struct Memo<'a, T> {
    found: QuickMap<Cow<'a, str>, T>,
    /// The last one asked: the row above says the same most often.
    last: Option<(Cow<'a, str>, T)>,
}

impl<T> Default for Memo<'_, T> {
    fn default() -> Self {
        Self { found: QuickMap::default(), last: None }
    }
}

impl<'a, T: Clone> Memo<'a, T> {
    /// What `find` finds out of `text`, or found.
    pub(super) fn of(&mut self, text: Cow<'a, str>, find: impl FnOnce(&str) -> T) -> T {
        if let Some((last, answer)) = &self.last
            && *last == text
        {
            return answer.clone();
        }
        let answer = match self.found.get(&text) {
            Some(found) => found.clone(),
            None => {
                let found = find(&text);
                self.found.insert(text.clone(), found.clone());
                found
            }
        };
        self.last = Some((text, answer.clone()));
        answer
    }
}
