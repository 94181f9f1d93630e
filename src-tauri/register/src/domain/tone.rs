//! Where the tone mark stands: hoà and hòa are one word to a reader, so keys bring them to one style.
//! What a clerk wrote is never changed; only keys and comparisons go through here.

use super::letter::lowered;
use super::text::is_composed;
use unicode_normalization::UnicodeNormalization;

/// The vowels that carry the tone in the style "hoà", with the bare second vowel.
const TONED: [(&str, char); 3] = [("àáảãạ", 'a'), ("èéẻẽẹ", 'e'), ("ỳýỷỹỵ", 'y')];

/// Brings "hoà", "khoẻ", "thuý" to "hòa", "khỏe", "thúy", in lower case and NFC. Syllables that end in a consonant
/// or a third vowel (hoàn, ngoài, quỳ) have one style only and stay.
#[must_use]
pub fn one_style(text: &str) -> String {
    let lower = if is_composed(text) { lowered(text) } else { lowered(&text.nfc().collect::<String>()) };
    if !lower.contains(is_toned) {
        return lower;
    }
    let mut out = String::with_capacity(lower.len());
    let (mut before, mut glide) = (None, None);
    let mut chars = lower.chars().peekable();
    while let Some(c) = chars.next() {
        let ends = chars.peek().is_none_or(|next| !next.is_alphabetic());
        match if ends && is_toned(c) { moved(glide, before, c) } else { None } {
            Some((toned, bare)) => {
                out.pop();
                out.extend([toned, bare]);
                (before, glide) = (Some(toned), Some(bare));
            }
            None => {
                out.push(c);
                (before, glide) = (glide, Some(c));
            }
        }
    }
    out
}

/// Whether it is one of the letters of [`TONED`].
fn is_toned(c: char) -> bool {
    matches!(c, 'à' | 'á' | 'ả' | 'ã' | 'ạ' | 'è' | 'é' | 'ẻ' | 'ẽ' | 'ẹ' | 'ỳ' | 'ý' | 'ỷ' | 'ỹ' | 'ỵ')
}

/// The glide with the tone of `vowel`, and `vowel` bare, if the pair has two styles.
fn moved(glide: Option<char>, before: Option<char>, vowel: char) -> Option<(char, char)> {
    let (row, bare) = TONED.iter().find(|(row, _)| row.contains(vowel))?;
    let toned = match (glide?, *bare) {
        ('o', 'a' | 'e') => "òóỏõọ",
        ('u', 'y') if before != Some('q') => "ùúủũụ",
        _ => return None,
    };
    let tone = row.chars().position(|c| c == vowel)?;
    Some((toned.chars().nth(tone)?, *bare))
}

/// Where the tone of a syllable on oa, oe or uy stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToneStyle {
    /// On the last vowel: hoà, khoẻ, thuý.
    Last,
    /// On the first: hòa, khỏe, thúy.
    First,
}

/// The style of a word that has two, and the same word in the other one, its case kept.
#[must_use]
pub fn other_style(word: &str) -> Option<(ToneStyle, String)> {
    let mut letters: Vec<char> = word.nfc().collect();
    let [.., first, last] = letters.as_slice() else { return None };
    let (first, last) = (*first, *last);
    let before = letters.len().checked_sub(3).and_then(|at| letters.get(at)).map(|c| lower(*c));
    let (style, [glide, vowel]) = match moved(Some(lower(first)), before, lower(last)) {
        Some((toned, bare)) => (ToneStyle::Last, [toned, bare]),
        None => {
            let (row, bare) = match lower(last) {
                'a' | 'e' => ("òóỏõọ", 'o'),
                'y' if before != Some('q') => ("ùúủũụ", 'u'),
                _ => return None,
            };
            let tone = row.chars().position(|c| c == lower(first))?;
            let (toned, _) = TONED.iter().find(|(_, vowel)| *vowel == lower(last))?;
            (ToneStyle::First, [bare, toned.chars().nth(tone)?])
        }
    };
    letters.truncate(letters.len() - 2);
    letters.extend([cased(glide, first), cased(vowel, last)]);
    Some((style, letters.into_iter().collect()))
}

fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// `c` in the case of `like`.
fn cased(c: char, like: char) -> char {
    if like.is_uppercase() { c.to_uppercase().next().unwrap_or(c) } else { c }
}
