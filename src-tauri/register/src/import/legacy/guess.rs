//! What a cell is written in: by its font, by its letters, and where these leave it open by the vote of the sheet.

use super::{Alphabet, Encoding, Lettering, codepage, viqr};
use crate::domain::syllable::{Fit, fit, is_abbreviation};
use crate::quick::QuickMap;
use std::collections::BTreeMap;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A cell read under one encoding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reading {
    encoding: Encoding,
    text: String,
    /// Marked words that are syllables, and that are not.
    good: usize,
    bad: usize,
}

/// What a cell says by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Nothing: ASCII, numbers, signs.
    Silent,
    /// It is Unicode.
    Unicode,
    /// It is this: the font says so, or the letters leave no choice.
    Told { reading: Reading, sure: bool },
    /// It is not Unicode, but one word or two encodings are too little to tell by.
    Likely(Vec<Reading>),
    /// It makes sense as Unicode, and as these.
    Either(Vec<Reading>),
    /// It makes sense neither as Unicode nor as these: a name of another tongue, perhaps in the encoding of the sheet.
    Foreign(Vec<Reading>),
    /// The font says an encoding that the letters are not in, or make no sense in.
    Contrary { encoding: Encoding, text: Option<String> },
}

impl Verdict {
    /// Whether there is anything to decide.
    pub(super) fn is_open(&self) -> bool {
        !matches!(self, Self::Silent | Self::Unicode)
    }
}

/// What becomes of a cell that is not plainly Unicode.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Decision {
    /// Its text is this.
    Read { encoding: Encoding, text: String, sure: bool },
    /// It stays, and a person should look.
    Doubt { encoding: Encoding, text: Option<String> },
}

/// What a cell says by itself. `alphabet` is that of its text, `lettering` what its font tells.
pub(super) fn verdict(alphabet: Alphabet, text: &str, lettering: Option<Lettering>, met: &mut MetWords) -> Verdict {
    match (alphabet, lettering) {
        (Alphabet::Vietnamese, _) => Verdict::Unicode,
        (_, Some(lettering)) => by_font(text, lettering),
        (Alphabet::Plain, None) => Verdict::Silent,
        (Alphabet::Ascii, None) => by_punctuation(text),
        (Alphabet::Western, None) if met.are_plain(text) => Verdict::Unicode,
        (Alphabet::Western, None) => by_letters(text),
    }
}

/// Words that were met before, and whether each is a syllable of Unicode that makes no sense in any old encoding. Names
/// are made of few words, so a text of such words alone is soon told: no encoding makes sense of the whole of it either.
#[derive(Debug, Default)]
pub(super) struct MetWords(QuickMap<Box<str>, bool>);

impl MetWords {
    fn are_plain(&mut self, text: &str) -> bool {
        // Other signs may be half of a letter in some encoding.
        let parted = text.chars().all(|c| c.is_ascii() || is_of_word(c));
        let mut words = marked_words(text).peekable();
        parted && words.peek().is_some() && words.all(|word| self.is_plain(word))
    }

    fn is_plain(&mut self, word: &str) -> bool {
        if let Some(known) = self.0.get(word) {
            return *known;
        }
        let plain = is_nfc(word)
            && matches!(tally(word), Tally { good: 1, loose: 0, bad: 0 })
            && codepage::from_utf8(word).is_none()
            && readings(word).iter().all(|reading| reading.bad > 0);
        self.0.insert(word.into(), plain);
        plain
    }
}

fn by_font(text: &str, lettering: Lettering) -> Verdict {
    let encoding = lettering.encoding;
    let plain = tally(text);
    let decoded = lettering.decode(text);
    if decoded.as_deref() == Some(text) {
        return Verdict::Silent;
    }
    match decoded.map(|text| Reading::new(encoding, text)) {
        None if plain.makes_sense() => Verdict::Unicode,
        None => Verdict::Contrary { encoding, text: None },
        Some(reading) if plain.makes_sense() && reading.bad > 0 => {
            Verdict::Contrary { encoding, text: Some(reading.text) }
        }
        Some(reading) => Verdict::Told { sure: reading.bad <= plain.bad.min(reading.good), reading },
    }
}

/// VIQR shows itself by two words, one of them with a shaped letter.
fn by_punctuation(text: &str) -> Verdict {
    let Some(found) = viqr::decode(text) else { return Verdict::Silent };
    let reading = Reading { encoding: Encoding::Viqr, text: found.text, good: found.good, bad: found.bad };
    if reading.good >= 2 && found.shaped >= 1 && reading.bad == 0 {
        Verdict::Told { reading, sure: true }
    } else {
        Verdict::Either(vec![reading])
    }
}

fn by_letters(text: &str) -> Verdict {
    let composed: String = text.nfc().collect();
    let plain = tally(&composed);
    if let Some(reading) = codepage::from_utf8(text).map(|text| Reading::new(Encoding::Utf8, text))
        && reading.good > reading.bad
    {
        return Verdict::Told { sure: reading.bad == 0, reading };
    }
    let mut readings = readings(text);
    if plain.bad > 0 && readings.iter().all(|reading| reading.good == 0) {
        return if readings.is_empty() { Verdict::Unicode } else { Verdict::Foreign(readings) };
    }
    readings.retain(|reading| reading.good > 0);
    if plain.bad == 0 {
        readings.retain(|reading| reading.bad == 0);
        return match (readings.is_empty(), composed == text) {
            (true, true) if plain.good == 0 => Verdict::Silent,
            (true, true) => Verdict::Unicode,
            (_, false) => {
                let reading = Reading { encoding: Encoding::Decomposed, text: composed, good: plain.good, bad: 0 };
                Verdict::Told { reading, sure: true }
            }
            (false, true) => Verdict::Either(readings),
        };
    }
    readings.retain(|reading| reading.bad <= plain.bad && reading.good > plain.good);
    readings.sort_by_key(|reading| (reading.bad, std::cmp::Reverse(reading.good)));
    match readings.as_slice() {
        [] => Verdict::Unicode,
        [first, rest @ ..] if first.is_clear() && rest.iter().all(|other| other.bad > first.bad) => {
            Verdict::Told { sure: first.bad == 0, reading: readings.swap_remove(0) }
        }
        _ => Verdict::Likely(readings),
    }
}

/// The cell under each encoding of letters that has all of its characters and changes some.
fn readings(text: &str) -> Vec<Reading> {
    let font = |encoding| Lettering { encoding, capitals: false }.decode(text);
    let decoded = [
        (Encoding::Tcvn3, font(Encoding::Tcvn3)),
        (Encoding::Vni, font(Encoding::Vni)),
        (Encoding::Windows1258, codepage::from_windows_1258(text)),
    ];
    decoded
        .into_iter()
        .filter_map(|(encoding, decoded)| Some(Reading::new(encoding, decoded.filter(|decoded| decoded != text)?)))
        .collect()
}

impl Reading {
    fn new(encoding: Encoding, text: String) -> Self {
        let Tally { good, loose, bad } = tally(&text);
        Self { encoding, text, good, bad: bad + loose }
    }

    /// Two syllables at least, and hardly a word that is none.
    fn is_clear(&self) -> bool {
        self.good >= 2 && self.bad * 4 <= self.good
    }

    fn told(self, sure: bool) -> Decision {
        Decision::Read { encoding: self.encoding, text: self.text, sure }
    }

    fn doubted(self) -> Decision {
        Decision::Doubt { encoding: self.encoding, text: Some(self.text) }
    }
}

/// How the marked words of a text fit.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    good: usize,
    loose: usize,
    bad: usize,
}

impl Tally {
    fn makes_sense(self) -> bool {
        self.bad == 0 && self.good + self.loose > 0
    }
}

/// The words of a text that have more than the letters of ASCII.
fn marked_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c| !is_of_word(c)).filter(|word| !word.is_ascii())
}

/// Letters, and what the old encodings have in their places.
fn is_of_word(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\u{a1}'..='\u{ff}' | '\u{300}'..='\u{36f}')
}

fn tally(text: &str) -> Tally {
    let mut tally = Tally::default();
    for word in marked_words(text) {
        let sign = |c: char| matches!(c, '\u{a1}'..='\u{bf}' | '×' | '÷');
        if word.chars().all(sign) || (word.contains('Đ') && is_abbreviation(word)) {
            continue;
        }
        match fit(word) {
            Fit::Good => tally.good += 1,
            Fit::Loose => tally.loose += 1,
            Fit::Bad => tally.bad += 1,
        }
    }
    tally
}

/// What the cells of a sheet are written in, counted.
#[derive(Debug, Default)]
pub(super) struct Vote {
    unicode: usize,
    /// Cells in old fonts. Beside them, a cell in another font is what it seems.
    lettered: usize,
    told: BTreeMap<Encoding, usize>,
}

/// So many times more cells decide where a cell can be read either way.
const CLEARLY: usize = 4;
/// So many cells without one of the other side leave no doubt.
const UNANIMOUS: usize = 5;

impl Vote {
    /// Counts what a cell tells.
    pub(super) fn count(&mut self, verdict: &Verdict, lettered: bool) {
        self.lettered += usize::from(lettered && verdict.is_open());
        match verdict {
            Verdict::Unicode | Verdict::Foreign(_) => self.unicode += 1,
            Verdict::Told { reading, .. } => *self.told.entry(reading.encoding).or_default() += 1,
            _ => {}
        }
    }

    /// Adds what other cells of the sheet tell.
    pub(super) fn add(&mut self, other: &Self) {
        self.unicode += other.unicode;
        self.lettered += other.lettered;
        for (encoding, cells) in &other.told {
            *self.told.entry(*encoding).or_default() += cells;
        }
    }

    /// What becomes of a cell; none if it stays and nobody need look.
    pub(super) fn decide(&self, verdict: Verdict) -> Option<Decision> {
        match verdict {
            Verdict::Silent | Verdict::Unicode => None,
            Verdict::Told { reading, sure } => Some(reading.told(sure)),
            Verdict::Contrary { encoding, text } => Some(Decision::Doubt { encoding, text }),
            Verdict::Likely(readings) => match self.leading(readings)? {
                (reading, votes) if votes >= 2 => {
                    let sure = reading.bad == 0 && votes > self.unicode;
                    Some(reading.told(sure))
                }
                (reading, votes) => (votes > 0 || reading.bad == 0).then(|| reading.doubted()),
            },
            Verdict::Foreign(readings) => match self.leading(readings)? {
                (reading, votes) if votes >= 2 && votes > self.unicode * CLEARLY => Some(reading.doubted()),
                _ => None,
            },
            Verdict::Either(_) if self.lettered > 0 => None,
            Verdict::Either(readings) => match self.leading(readings)? {
                (_, votes) if votes * CLEARLY < self.unicode.max(1) => None,
                (reading, votes) if votes >= 2 && votes > self.unicode * CLEARLY => {
                    let sure = reading.bad == 0 && self.unicode == 0 && votes >= UNANIMOUS;
                    Some(reading.told(sure))
                }
                (reading, _) => Some(reading.doubted()),
            },
        }
    }

    /// The reading that most cells of the sheet agree with, and how many do.
    fn leading(&self, readings: Vec<Reading>) -> Option<(Reading, usize)> {
        let votes = |reading: &Reading| self.told.get(&reading.encoding).copied().unwrap_or_default();
        let most = readings.iter().map(votes).max()?;
        readings.into_iter().find(|reading| votes(reading) == most).map(|reading| (reading, most))
    }
}
