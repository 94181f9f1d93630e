//! VIQR (RFC 1456), Vietnamese in plain ASCII: "Hu+o+?ng" for Hưởng. Its marks are punctuation too, so a word is read
//! only where it gives a syllable, or where a mark that no other text has (^ ( + dd) shapes a letter.

use crate::domain::syllable::{Fit, fit, is_abbreviation};
use unicode_normalization::UnicodeNormalization;

/// A text read as VIQR.
#[derive(Debug, Default)]
pub(super) struct Viqr {
    /// What it says.
    pub(super) text: String,
    /// Words read that are Vietnamese syllables.
    pub(super) good: usize,
    /// Words read for their shaped letters alone.
    pub(super) bad: usize,
    /// Good words with a shaped letter.
    pub(super) shaped: usize,
}

/// Whether a text has a letter with what may be its mark.
pub(super) fn may_be(text: &str) -> bool {
    let marked = |letter: u8, mark: u8| {
        matches!(
            (letter, mark),
            (b'a' | b'e' | b'i' | b'o' | b'u' | b'y', b'^' | b'(' | b'+' | b'*' | b'\'' | b'`' | b'?' | b'~' | b'.')
                | (b'd', b'd')
        )
    };
    let lower = |byte: &u8| byte.to_ascii_lowercase();
    let mut pairs = text.as_bytes().iter().map(lower).zip(text.as_bytes().iter().skip(1).map(lower));
    text.is_ascii() && pairs.any(|(letter, mark)| marked(letter, mark))
}

/// Reads a text as VIQR; none if nothing in it may be.
pub(super) fn decode(text: &str) -> Option<Viqr> {
    if !may_be(text) {
        return None;
    }
    let mut reader = Viqr::default();
    let (mut rest, mut open) = (text, 0_usize);
    while let Some(c) = rest.chars().next() {
        if c.is_ascii_alphabetic() {
            let word = Word::read(rest, open);
            rest = rest.get(word.raw.len()..).unwrap_or_default();
            reader.take(&word);
        } else {
            match c {
                '(' => open += 1,
                ')' => open = open.saturating_sub(1),
                _ => {}
            }
            let escaped = c == '\\' && rest.get(1..).is_some_and(|rest| rest.starts_with(is_mark));
            let from = usize::from(escaped);
            reader.text.push_str(rest.get(from..=from).unwrap_or_default());
            rest = rest.get(from + 1..).unwrap_or_default();
        }
    }
    (reader.good + reader.bad > 0).then_some(reader)
}

impl Viqr {
    fn take(&mut self, word: &Word<'_>) {
        let good = (word.shaped || word.toned) && fit(&word.text) == Fit::Good;
        self.good += usize::from(good);
        self.shaped += usize::from(good && word.shaped);
        self.bad += usize::from(!good && word.shaped && !is_abbreviation(&word.text));
        self.text.push_str(if good || word.shaped { &word.text } else { word.raw });
    }
}

struct Word<'a> {
    raw: &'a str,
    text: String,
    shaped: bool,
    toned: bool,
}

impl<'a> Word<'a> {
    /// The letters at the front of `text`, with the marks behind each, inside `open` brackets.
    fn read(text: &'a str, open: usize) -> Self {
        let token = text.split(char::is_whitespace).next().unwrap_or_default();
        let (mut at, mut out, mut shaped, mut toned) = (0, String::new(), false, false);
        while let Some(letter) = token.get(at..).and_then(|rest| rest.chars().next()).filter(char::is_ascii_alphabetic)
        {
            let next = token.get(at + 1..).unwrap_or_default();
            at += 1;
            let doubled = letter.eq_ignore_ascii_case(&'d') && next.starts_with(['d', 'D']);
            if doubled && (at == 1 || token.get(..=at).is_some_and(|front| front == front.to_ascii_uppercase())) {
                out.push(if letter == 'D' { 'Đ' } else { 'đ' });
                (at, shaped) = (at + 1, true);
                continue;
            }
            out.push(letter);
            let vowel = letter.to_ascii_lowercase();
            let mut marks = next.chars();
            let mut mark = marks.next();
            if let Some(shape) = mark.and_then(|mark| shape(vowel, mark, next, open)) {
                out.push(shape);
                (at, shaped) = (at + 1, true);
                mark = marks.next();
            }
            if let Some(tone) = mark.and_then(tone).filter(|_| "aeiouy".contains(vowel)) {
                out.push(tone);
                (at, toned) = (at + 1, true);
            }
        }
        Self { raw: token.get(..at).unwrap_or_default(), text: out.nfc().collect(), shaped, toned }
    }
}

/// Circumflex, breve or horn. A bracket that is closed again in its word is a bracket, but those of the words around
/// close first.
fn shape(vowel: char, mark: char, rest: &str, open: usize) -> Option<char> {
    match (vowel, mark) {
        ('a' | 'e' | 'o', '^') => Some('\u{302}'),
        ('a', '(') if rest.matches(')').count() <= open => Some('\u{306}'),
        ('o' | 'u', '+' | '*') => Some('\u{31b}'),
        _ => None,
    }
}

fn tone(mark: char) -> Option<char> {
    match mark {
        '`' => Some('\u{300}'),
        '?' => Some('\u{309}'),
        '~' => Some('\u{303}'),
        '\'' => Some('\u{301}'),
        '.' => Some('\u{323}'),
        _ => None,
    }
}

fn is_mark(c: char) -> bool {
    matches!(c, '^' | '(' | '+' | '*' | '\\') || tone(c).is_some()
}
