//! What was found out of texts, each asked once: lists say the same units, positions, forms and passages in row after row.

use crate::quick::QuickMap;
use std::borrow::Cow;

/// Answers by text.
#[derive(Debug)]
pub(super) struct Memo<'a, T> {
    found: QuickMap<Cow<'a, str>, T>,
    /// The last one asked: the row above says the same most often.
    last: Option<(Cow<'a, str>, T)>,
    recurrence: Recurrence,
}

/// How often texts come again. Those of some columns hardly ever do, and to look for each would take longer than to read it.
#[derive(Debug, Default)]
pub(super) struct Recurrence {
    looked_for: u32,
    found: u32,
}

impl Recurrence {
    /// After so many texts it is known whether they come again,
    const KNOWN: u32 = 512;
    /// which is worth to look for if one of so many does.
    const WORTH: u32 = 8;

    /// Whether texts are not worth to look for.
    pub(super) const fn is_rare(&self) -> bool {
        self.looked_for >= Self::KNOWN && self.found.saturating_mul(Self::WORTH) < self.looked_for
    }

    /// A text was looked for.
    pub(super) fn count(&mut self, found: bool) {
        self.looked_for = self.looked_for.saturating_add(1);
        self.found = self.found.saturating_add(u32::from(found));
    }
}

impl<T> Default for Memo<'_, T> {
    fn default() -> Self {
        Self { found: QuickMap::default(), last: None, recurrence: Recurrence::default() }
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
        if self.recurrence.is_rare() {
            return find(&text);
        }
        let known = self.found.get(&text).cloned();
        self.recurrence.count(known.is_some());
        let answer = match known {
            Some(found) => found,
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
