//! Where the tone mark stands: hoà and hòa are one word to a reader, so keys bring them to one style.
//! What a clerk wrote is never changed; only keys and comparisons go through here.

use unicode_normalization::UnicodeNormalization;

/// The vowels that carry the tone in the style "hoà", with the bare second vowel.
const TONED: [(&str, char); 3] = [("àáảãạ", 'a'), ("èéẻẽẹ", 'e'), ("ỳýỷỹỵ", 'y')];

/// Brings "hoà", "khoẻ", "thuý" to "hòa", "khỏe", "thúy", in lower case and NFC. Syllables that end in a consonant
/// or a third vowel (hoàn, ngoài, quỳ) have one style only and stay.
#[must_use]
pub fn one_style(text: &str) -> String {
    let chars: Vec<char> = text.nfc().flat_map(char::to_lowercase).nfc().collect();
    let mut out: Vec<char> = Vec::with_capacity(chars.len());
    for (i, &c) in chars.iter().enumerate() {
        let ends = chars.get(i + 1).is_none_or(|next| !next.is_alphabetic());
        let glide = out.last().copied();
        let before = out.len().checked_sub(2).and_then(|at| out.get(at)).copied();
        match moved(glide, before, c).filter(|_| ends) {
            Some((toned, bare)) => {
                out.pop();
                out.extend([toned, bare]);
            }
            None => out.push(c),
        }
    }
    out.into_iter().collect()
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
