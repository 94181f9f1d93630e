//! What is known of the letters of Vietnamese, found once: the tables of Unicode are made for all tongues, and a long list
//! asks them some millions of times.

use std::sync::LazyLock;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// What is known of a character.
#[derive(Debug, Clone, Copy)]
struct Letter {
    /// Whether it is a letter.
    is_letter: bool,
    /// The letter or digit of ASCII that is all that stays of it in a search key.
    bare: Option<u8>,
    /// Its small letter, if that is one character and does not depend on where it stands.
    small: Option<char>,
}

/// Of all characters up to the last of Vietnamese.
static LETTERS: LazyLock<Vec<Letter>> = LazyLock::new(|| ('\0'..='\u{1eff}').map(Letter::of).collect());

impl Letter {
    fn of(c: char) -> Self {
        let mut keyed = Vec::new();
        keyed_letters(c, |letter| keyed.push(letter));
        let bare = match keyed.as_slice() {
            [Some(letter)] => u8::try_from(*letter).ok().filter(u8::is_ascii),
            _ => None,
        };
        let mut small = c.to_lowercase();
        let small = small.next().filter(|_| small.next().is_none() && c != 'Σ');
        Self { is_letter: c.is_alphabetic(), bare, small }
    }
}

fn known(c: char) -> Option<Letter> {
    LETTERS.get(c as usize).copied()
}

/// Whether it is a letter of any tongue.
#[must_use]
pub fn is_letter(c: char) -> bool {
    known(c).map_or_else(|| c.is_alphabetic(), |known| known.is_letter)
}

/// The text in small letters.
#[must_use]
pub fn lowered(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match known(c).and_then(|known| known.small) {
            Some(small) => out.push(small),
            None => return text.to_lowercase(),
        }
    }
    out
}

/// The letter or digit of ASCII that is all that stays of a character in a search key.
pub(super) fn bare(c: char) -> Option<char> {
    known(c)?.bare.map(char::from)
}

/// Gives what stays of a character in a search key, a letter or digit at a time; none where it parts two words. Marks go,
/// so the order in which they stand need not be found.
pub(super) fn keyed_letters(c: char, mut put: impl FnMut(Option<char>)) {
    let mut put = |c: char| match c {
        'đ' | 'ð' => put(Some('d')),
        '\'' | '’' | 'ʼ' | '‘' | '`' => {}
        c if !c.is_ascii() && is_combining_mark(c) => {}
        c => put(Some(c).filter(|c| c.is_alphanumeric())),
    };
    decompose_canonical(c, |c| c.to_lowercase().for_each(&mut put));
}
