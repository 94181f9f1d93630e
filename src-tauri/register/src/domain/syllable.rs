//! Whether a word is a Vietnamese syllable: a consonant, a rime and a tone that go together. Text under the wrong
//! encoding hardly ever is.

use std::collections::HashSet;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, decompose_canonical};

/// How well a word fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// A syllable.
    Good,
    /// A syllable but for the place of its tone: "qúy", "gìa".
    Loose,
    /// None.
    Bad,
}

/// Consonants in front, longest first; those of another spelling before e, ê, i, y stand apart.
const ONSETS: [&str; 27] = [
    "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
    "n", "p", "r", "s", "t", "v", "x",
];

/// Rimes without tone.
static RIMES: LazyLock<HashSet<&str>> = LazyLock::new(|| WRITTEN_RIMES.split_whitespace().collect());

const WRITTEN_RIMES: &str = "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en \
    eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam \
    oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông \
    ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uôc uôi uôm uôn uông uôt up ut uơ \
    uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên \
    yêng yêt yêu";

/// Whether `word`, of letters in any case, is a syllable.
#[must_use]
pub fn fit(word: &str) -> Fit {
    let mut bare = String::with_capacity(word.len());
    // The tone, and how many letters stand up to the one that has it.
    let mut toned = None;
    let (mut letters, mut tones) = (0_usize, 0_usize);
    let mut put = |c: char| match c {
        '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}' => {
            toned = Some((c, letters));
            tones += 1;
        }
        c => match bare.pop().map(|last| (last, compose(last, c))) {
            Some((_, Some(shaped))) => bare.push(shaped),
            last => {
                bare.extend(last.map(|(last, _)| last).into_iter().chain([c]));
                letters += 1;
            }
        },
    };
    word.chars().for_each(|c| decompose_canonical(c, |c| c.to_lowercase().for_each(&mut put)));
    if tones > 1 {
        return Fit::Bad;
    }
    let place = toned.map(|(_, letters)| letters);
    let stopped = !matches!(toned, Some(('\u{301}' | '\u{323}', _)));
    let fits = std::iter::once("").chain(ONSETS).filter_map(|onset| {
        let rime = bare.strip_prefix(onset).filter(|rime| goes_with(onset, rime))?;
        let known = match rime.strip_prefix('y').filter(|_| onset == "qu") {
            Some(behind) => RIMES.contains(format!("i{behind}").as_str()),
            None => RIMES.contains(rime),
        };
        let stop = ["c", "ch", "p", "t"].iter().any(|end| rime.ends_with(end));
        let whole = known && !(stop && stopped);
        whole.then(|| place.is_none_or(|place| placed(rime, place.saturating_sub(onset.chars().count()))))
    });
    fits.fold(Fit::Bad, |best, placed| if placed || best == Fit::Good { Fit::Good } else { Fit::Loose })
}

/// Whether `word` is of capitals without a vowel: QĐ, HĐND.
#[must_use]
pub fn is_abbreviation(word: &str) -> bool {
    word.chars().all(|c| c.is_uppercase() && !"AEIOUY".contains(c))
}

/// Whether the spelling of the consonant is the one that stands before this rime.
fn goes_with(onset: &str, rime: &str) -> bool {
    let front = rime.starts_with(['e', 'ê', 'i', 'y']);
    match onset {
        "k" | "gh" | "ngh" => front,
        "c" | "ng" => !rime.starts_with(['e', 'ê', 'i']),
        "g" => !rime.starts_with(['e', 'ê']),
        "qu" => !rime.starts_with(['u', 'ư']),
        _ => true,
    }
}

/// Whether the tone stands on the letter of the rime, counted from 1, where it is written.
fn placed(rime: &str, place: usize) -> bool {
    let vowels: Vec<char> = rime.chars().take_while(|c| "aăâeêioôơuưy".contains(*c)).collect();
    let closed = rime.chars().count() > vowels.len();
    if let Some(shaped) = vowels.iter().rposition(|c| "ăâêôơư".contains(*c)) {
        return place == shaped + 1;
    }
    match vowels.as_slice() {
        pair if closed => place == pair.len(),
        ['o', 'a' | 'e'] | ['u', 'y'] => place == 1 || place == 2,
        [_, _, _] => place == 2,
        _ => place == 1,
    }
}

/// The word with its tone on the letter where it is written, its case kept; none if no place makes a syllable of it.
#[must_use]
pub fn well_placed(word: &str) -> Option<String> {
    let mut letters: Vec<String> = Vec::new();
    let mut tone = None;
    for c in word.nfd() {
        match c {
            '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}' => tone = Some(c),
            '\u{302}' | '\u{306}' | '\u{31b}' => letters.last_mut()?.push(c),
            c => letters.push(c.into()),
        }
    }
    let tone = tone?;
    (0..letters.len()).find_map(|place| {
        let toned = letters
            .iter()
            .enumerate()
            .map(|(at, letter)| if at == place { format!("{letter}{tone}") } else { letter.clone() });
        let spelled: String = toned.collect::<String>().nfc().collect();
        (fit(&spelled) == Fit::Good).then_some(spelled)
    })
}

/// Whether `word` is spelled with Vietnamese letters alone, and with a mark at least: no ñ, no breve on an o.
#[must_use]
pub fn is_marked_vietnamese(word: &str) -> bool {
    let mut base = ' ';
    let mut marked = false;
    for c in word.nfd().flat_map(char::to_lowercase) {
        let known = match c {
            '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}' => "aeiouy".contains(base),
            '\u{302}' => "aeo".contains(base),
            '\u{306}' => base == 'a',
            '\u{31b}' => "ou".contains(base),
            'đ' => true,
            c => c.is_ascii_lowercase() && !"fjwz".contains(c),
        };
        if !known {
            return false;
        }
        marked |= !c.is_ascii();
        if c.is_ascii() {
            base = c;
        }
    }
    marked
}

/// Whether a letter of `word` has one of the five tones that are written.
#[must_use]
pub fn has_tone(word: &str) -> bool {
    word.nfd().any(|c| matches!(c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}'))
}

/// Whether `word` begins or ends as no Vietnamese syllable does, and languages of the Highlands do: Krông, Lắk, Păh.
#[must_use]
pub fn looks_foreign(word: &str) -> bool {
    let letters = word.nfd().flat_map(char::to_lowercase).map(|c| if c == 'đ' { 'd' } else { c });
    let bare: String = letters.filter(char::is_ascii).collect();
    let is_vowel = |c: char| "aeiouy".contains(c);
    let lead: String = bare.chars().take_while(|c| !is_vowel(*c)).collect();
    let trail: String = bare.chars().rev().take_while(|c| !is_vowel(*c)).collect();
    let begins = lead.is_empty() || lead == "q" || ONSETS.contains(&lead.as_str());
    let ends = matches!(trail.as_str(), "" | "c" | "hc" | "m" | "n" | "gn" | "hn" | "p" | "t");
    !(begins && ends)
}
