//! VNI-Windows, the code of the VNI fonts: a letter followed by its mark, "Höôûng" for Hưởng. The 134 sequences are
//! those of UniKey and xvnkb, which agree on every one.

use super::codepage::{passes, western};
use unicode_normalization::UnicodeNormalization;

/// The text that a VNI font would show; none if a character is no code of it or a mark stands behind no letter.
pub(super) fn decode(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    // The letter before, if a mark may follow it.
    let mut open = None;
    for c in text.chars().map(western) {
        let small = c.to_lowercase().next()?;
        if let Some(marks) = open.take().and_then(|base| marks(base, small)) {
            out.push_str(marks);
        } else if passes(c) {
            out.push(c);
            open = Some(small);
        } else {
            let letter = letter(small)?;
            if small == c {
                out.push(letter);
            } else {
                out.extend(letter.to_uppercase());
            }
            open = Some(small);
        }
    }
    Some(out.nfc().collect())
}

/// Letters of one code. `ô` and `ö` may take a tone after them.
fn letter(code: char) -> Option<char> {
    Some(match code {
        'ô' => 'ơ',
        'ö' => 'ư',
        'í' => 'í',
        'ì' => 'ì',
        'æ' => 'ỉ',
        'ó' => 'ĩ',
        'ò' => 'ị',
        'î' => 'ỵ',
        'ñ' => 'đ',
        _ => return None,
    })
}

/// What `code` adds to the letter before it, as combining marks.
fn marks(base: char, code: char) -> Option<&'static str> {
    Some(match (base, code) {
        ('a' | 'e' | 'o' | 'u' | 'y' | 'ô' | 'ö', 'ø') => "\u{300}",
        ('a' | 'e' | 'o' | 'u' | 'y' | 'ô' | 'ö', 'û') => "\u{309}",
        ('a' | 'e' | 'o' | 'u' | 'y' | 'ô' | 'ö', 'õ') => "\u{303}",
        ('a' | 'e' | 'o' | 'u' | 'y' | 'ô' | 'ö', 'ù') => "\u{301}",
        ('a' | 'e' | 'o' | 'u' | 'ô' | 'ö', 'ï') => "\u{323}",
        ('a' | 'e' | 'o', 'â') => "\u{302}",
        ('a' | 'e' | 'o', 'à') => "\u{302}\u{300}",
        ('a' | 'e' | 'o', 'å') => "\u{302}\u{309}",
        ('a' | 'e' | 'o', 'ã') => "\u{302}\u{303}",
        ('a' | 'e' | 'o', 'á') => "\u{302}\u{301}",
        ('a' | 'e' | 'o', 'ä') => "\u{302}\u{323}",
        ('a', 'ê') => "\u{306}",
        ('a', 'è') => "\u{306}\u{300}",
        ('a', 'ú') => "\u{306}\u{309}",
        ('a', 'ü') => "\u{306}\u{303}",
        ('a', 'é') => "\u{306}\u{301}",
        ('a', 'ë') => "\u{306}\u{323}",
        _ => return None,
    })
}
