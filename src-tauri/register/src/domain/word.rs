//! The words of a text and where they stand in it.

use unicode_normalization::char::is_combining_mark;

/// One word: letters and digits, with the apostrophes inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word<'t> {
    /// The word as written.
    pub text: &'t str,
    /// How many characters of the text stand before it.
    pub at: usize,
    /// The same in bytes.
    pub byte: usize,
    /// What stands between it and the word before: a space within one phrase, anything else between two.
    pub before: &'t str,
}

impl Word<'_> {
    /// Whether only a space parts it from the word before.
    #[must_use]
    pub fn follows(&self) -> bool {
        self.before == " "
    }

    /// Whether it begins with a capital.
    #[must_use]
    pub fn is_capitalised(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether it is of two capitals or more, and nothing else.
    #[must_use]
    pub fn is_all_capitals(&self) -> bool {
        self.text.chars().count() > 1 && self.text.chars().all(|c| c.is_uppercase() || is_combining_mark(c))
    }
}

/// The words of `text`, in their order.
#[must_use]
pub fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let (mut begun, mut end) = (None, 0);
    for (at, (byte, c)) in text.char_indices().enumerate() {
        let within = c.is_alphanumeric() || is_combining_mark(c);
        let apostrophe = matches!(c, '\'' | '’' | 'ʼ' | '‘' | '`');
        match begun {
            None if within => begun = Some((at, byte)),
            Some((first, start)) if !within && !apostrophe => {
                words.push((first, start, byte));
                begun = None;
            }
            _ => {}
        }
    }
    if let Some((first, start)) = begun {
        words.push((first, start, text.len()));
    }
    words
        .into_iter()
        .filter_map(|(at, start, stop)| {
            let before = text.get(end..start)?;
            end = stop;
            let word = text.get(start..stop)?.trim_end_matches(['\'', '’', 'ʼ', '‘', '`']);
            Some(Word { text: word, at, byte: start, before })
        })
        .collect()
}

/// The text from the first of its words to the last.
#[must_use]
pub fn between<'t>(text: &'t str, first: &Word<'_>, last: &Word<'_>) -> &'t str {
    text.get(first.byte..last.byte + last.text.len()).unwrap_or_default()
}
