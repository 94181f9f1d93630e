//! Words are shaped once and remembered: in a batch of certificates 99 of 100 have been met before. A line is put together
//! of its words, with what a space does to the letters on either side of it, so that it is the line that shaping the whole
//! of it gives.
//!
//! A word is shaped by one thread for all of them; each then remembers it for itself and waits for none. What is remembered
//! changes nothing but the time.

use super::{Face, Shaped, shape_with};
use crate::print::page::Glyph;
use crate::print::typeface::Typeface;
use crate::quick::QuickMap;
use std::cell::RefCell;
use std::sync::{Arc, Mutex, PoisonError};

/// How many words of one typeface and spacing are remembered before it starts anew: some megabytes.
const KEPT: usize = 8192;

/// A word between spaces.
struct Word {
    /// The word as the end of a line.
    last: Shaped,
    /// The word before a space, letter spacing behind it included.
    inner: Shaped,
    /// The space before the word, letter spacing included.
    space: Glyph,
}

/// Words by their letters; one that does not stand by itself between spaces is none.
type Words = QuickMap<Box<str>, Option<Arc<Word>>>;

/// The words of each typeface and spacing.
struct Kept(Vec<(Typeface, f64, Words)>);

thread_local! {
    static OWN: RefCell<Kept> = const { RefCell::new(Kept(Vec::new())) };
}

static ALL: Mutex<Kept> = Mutex::new(Kept(Vec::new()));

impl Kept {
    fn words(&mut self, typeface: Typeface, spacing: f64) -> Option<&mut Words> {
        let is_it = |(of, with, _): &(Typeface, f64, Words)| *of == typeface && with.to_bits() == spacing.to_bits();
        let at = self.0.iter().position(is_it).unwrap_or_else(|| {
            self.0.push((typeface, spacing, Words::default()));
            self.0.len() - 1
        });
        self.0.get_mut(at).map(|(.., words)| words)
    }
}

/// The word of `words`; one that is not there yet is found.
fn kept(words: &mut Words, text: &str, find: impl FnOnce() -> Option<Arc<Word>>) -> Option<Arc<Word>> {
    if let Some(known) = words.get(text) {
        return known.clone();
    }
    let new = find();
    if words.len() >= KEPT {
        words.clear();
    }
    words.insert(text.into(), new.clone());
    new
}

/// A line put together of its words; none if the words of this line do not stand by themselves.
pub(super) fn line(face: &Face, typeface: Typeface, text: &str, spacing: f64) -> Option<Shaped> {
    let mut line =
        Shaped { glyphs: Vec::with_capacity(text.len()), ink_left: f64::MAX, ink_right: f64::MIN, ..Shaped::default() };
    each_word(face, typeface, text, spacing, |word, from, is_last| line.add(word, from, is_last))?;
    if line.ink_left > line.ink_right {
        (line.ink_left, line.ink_right) = (0.0, 0.0);
    }
    Some(line)
}

/// The room that a line takes from left to right, without its glyphs.
pub(super) fn span(typeface: Typeface, text: &str, spacing: f64) -> Option<f64> {
    let (mut width, mut left, mut right) = (0.0, 0.0_f64, 0.0_f64);
    each_word(super::face(typeface)?, typeface, text, spacing, |word, from, is_last| {
        let run = if is_last { &word.last } else { &word.inner };
        width += if from > 0 { f64::from(word.space.advance) } else { 0.0 };
        if run.ink_left < run.ink_right {
            left = left.min(width + run.ink_left);
            right = right.max(width + run.ink_right);
        }
        width += run.width;
    })?;
    Some(right.max(width) - left)
}

/// Whether the typeface lacks a character of a line.
pub(super) fn lacks(typeface: Typeface, text: &str) -> Option<bool> {
    let mut lacks = false;
    each_word(super::face(typeface)?, typeface, text, 0.0, |word, _, _| lacks |= !word.last.missing.is_empty())?;
    Some(lacks)
}

impl Shaped {
    /// Sets a word behind what stands here. Its first byte is `from`.
    #[allow(clippy::cast_possible_truncation)] // text lines are short
    fn add(&mut self, word: &Word, from: usize, is_last: bool) {
        let run = if is_last { &word.last } else { &word.inner };
        if from > 0 {
            self.glyphs.push(Glyph { start: (from - 1) as u16, ..word.space });
            self.width += f64::from(word.space.advance);
        }
        self.glyphs.extend(run.glyphs.iter().map(|glyph| Glyph { start: glyph.start + from as u16, ..*glyph }));
        if run.ink_left < run.ink_right {
            self.ink_left = self.ink_left.min(self.width + run.ink_left);
            self.ink_right = self.ink_right.max(self.width + run.ink_right);
        }
        self.rise = self.rise.max(run.rise);
        self.fall = self.fall.max(run.fall);
        self.width += run.width;
        self.missing.extend(&run.missing);
    }
}

/// Calls `with` for each word of a line, the byte it begins at, and whether it is the last.
fn each_word(
    face: &Face,
    typeface: Typeface,
    text: &str,
    spacing: f64,
    mut with: impl FnMut(&Word, usize, bool),
) -> Option<()> {
    let shaped = |text: &str| {
        // Who waits here would shape the same words.
        let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
        kept(all.words(typeface, spacing)?, text, || word(face, text, spacing).map(Arc::new))
    };
    OWN.with_borrow_mut(|own| {
        let words = own.words(typeface, spacing)?;
        let (mut from, whole) = (0, text.len());
        for text in text.split(' ') {
            let word = kept(words, text, || shaped(text))?;
            let end = from + text.len();
            with(&word, from, end == whole);
            from = end + 1;
        }
        Some(())
    })
}

/// Shapes a word alone and between spaces; none if it does not stand by itself there.
fn word(face: &Face, text: &str, spacing: f64) -> Option<Word> {
    if text.is_empty() {
        return None;
    }
    let last = shape_with(face, text, spacing)?;
    let mut inner = shape_with(face, &format!(" {text} "), spacing)?;
    let (space, end) = (*inner.glyphs.first()?, inner.glyphs.pop()?);
    let is_alone = (space.start, space.len) == (0, 1) && (usize::from(end.start), end.len) == (text.len() + 1, 1);
    let is_same = || inner.glyphs.iter().skip(1).zip(&last.glyphs).all(|(one, other)| one.id == other.id);
    if !is_alone || inner.glyphs.len() != last.glyphs.len() + 1 || !is_same() {
        return None;
    }
    inner.glyphs.remove(0);
    let before = f64::from(space.advance);
    inner.width -= before + f64::from(end.advance);
    inner.ink_left -= before;
    inner.ink_right -= before;
    for glyph in &mut inner.glyphs {
        glyph.start -= 1;
    }
    Some(Word { last, inner, space })
}
