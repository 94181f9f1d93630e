//! What the characters of a text tell before its words are looked at.

use super::viqr;

/// What kinds of characters a text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Alphabet {
    /// ASCII, and nothing that may be a mark.
    Plain,
    /// ASCII, with what may be marks.
    Ascii,
    /// Letters that only Vietnamese in Unicode has.
    Vietnamese,
    /// Letters and signs that the old encodings have too.
    Western,
}

impl Alphabet {
    /// Looks at each character once, and no further than the first that decides.
    pub(in crate::import) fn of(text: &str) -> Self {
        if text.is_ascii() {
            return if viqr::may_be(text) { Self::Ascii } else { Self::Plain };
        }
        let (mut shaped, mut foreign) = (false, false);
        for c in text.chars() {
            match c {
                '\u{1ea0}'..='\u{1ef9}' | 'ĩ' | 'Ĩ' | 'ũ' | 'Ũ' => return Self::Vietnamese,
                'ă' | 'Ă' | 'đ' | 'Đ' | 'ơ' | 'Ơ' | 'ư' | 'Ư' => shaped = true,
                '\0'..='\u{a0}' | '\u{2010}'..='\u{2027}' => {}
                'À'..='Ã' | 'È'..='Ê' | 'Ì' | 'Í' | 'Ò'..='Õ' | 'Ù' | 'Ú' | 'Ý' => {}
                'à'..='ã' | 'è'..='ê' | 'ì' | 'í' | 'ò'..='õ' | 'ù' | 'ú' | 'ý' => {}
                _ => foreign = true,
            }
        }
        if shaped && !foreign { Self::Vietnamese } else { Self::Western }
    }
}
