//! Text as the programs of the 1990s wrote it: the way back from Unicode, by tables of its own, a vowel a row.

use encoding_rs::{WINDOWS_1252, WINDOWS_1258};
use register::import::legacy::Encoding;
use unicode_normalization::UnicodeNormalization;

/// Vowels in the order of the tables, and the tones in the order of their columns.
const VOWELS: &str = "aăâeêioôơuưy";
const TONES: [char; 5] = ['\u{300}', '\u{309}', '\u{303}', '\u{301}', '\u{323}'];

const TCVN3: [&str; 12] = [
    "aµ¶·¸¹",
    "¨»¼½¾Æ",
    "©ÇÈÉÊË",
    "eÌÎÏÐÑ",
    "ªÒÓÔÕÖ",
    "i×ØÜÝÞ",
    "oßáâãä",
    "«åæçèé",
    "¬êëìíî",
    "uïñòóô",
    "\u{ad}õö÷øù",
    "yúûüýþ",
];

const VNI: [&str; 12] = [
    "a aø aû aõ aù aï",
    "aê aè aú aü aé aë",
    "aâ aà aå aã aá aä",
    "e eø eû eõ eù eï",
    "eâ eà eå eã eá eä",
    "i ì æ ó í ò",
    "o oø oû oõ où oï",
    "oâ oà oå oã oá oä",
    "ô ôø ôû ôõ ôù ôï",
    "u uø uû uõ uù uï",
    "ö öø öû öõ öù öï",
    "y yø yû yõ yù î",
];

/// `text` in an old encoding, as a program that knows only the western page shows it. TCVN3 has no capitals with tones:
/// they come out small, as in a font of capitals.
#[must_use]
pub fn encoded(text: &str, encoding: Encoding) -> String {
    let western = |bytes: &[u8]| WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned();
    match encoding {
        Encoding::Tcvn3 => text.nfc().map(tcvn3).collect(),
        Encoding::Vni => text.nfc().map(vni).collect(),
        Encoding::Viqr => viqr(text),
        Encoding::Windows1258 => western(&WINDOWS_1258.encode(&combining(text)).0),
        Encoding::Utf8 => western(text.as_bytes()),
        Encoding::Decomposed => text.nfd().collect(),
    }
}

/// The row and column of a small letter: its vowel, and none or one tone.
fn place(c: char) -> Option<(usize, usize)> {
    let (tones, rest): (Vec<char>, Vec<char>) = c.nfd().partition(|mark| TONES.contains(mark));
    let vowel = rest.into_iter().nfc().next()?;
    let tone = tones.first().map_or(Some(0), |tone| Some(TONES.iter().position(|mark| mark == tone)? + 1))?;
    Some((VOWELS.chars().position(|other| other == vowel)?, tone))
}

fn tcvn3(c: char) -> char {
    if let Some(at) = "ĂÂÊÔƠƯĐ".chars().position(|capital| capital == c) {
        return "¡¢£¤¥¦§".chars().nth(at).unwrap();
    }
    let small = c.to_lowercase().next().unwrap();
    match place(small) {
        _ if c == 'đ' => '®',
        Some((vowel, tone)) if !c.is_ascii() => TCVN3[vowel].chars().nth(tone).unwrap(),
        _ => c,
    }
}

fn vni(c: char) -> String {
    let small = c.to_lowercase().next().unwrap();
    let codes = match place(small) {
        _ if small == 'đ' => "ñ".to_owned(),
        Some((vowel, tone)) => VNI[vowel].split(' ').nth(tone).unwrap().to_owned(),
        None => return c.to_string(),
    };
    if small == c { codes } else { codes.to_uppercase() }
}

/// A mark that is only a mark stands behind a backslash.
fn viqr(text: &str) -> String {
    const MARKS: &str = "^(+*'`?~.";
    let mut out = String::new();
    let mut letter = false;
    for c in combining(text).chars().flat_map(|c| c.to_string().nfd().collect::<Vec<char>>()) {
        match c {
            'đ' => out.push_str("dd"),
            'Đ' => out.push_str("DD"),
            '\u{302}' => out.push('^'),
            '\u{306}' => out.push('('),
            '\u{31b}' => out.push('+'),
            '\u{300}' => out.push('`'),
            '\u{309}' => out.push('?'),
            '\u{303}' => out.push('~'),
            '\u{301}' => out.push('\''),
            '\u{323}' => out.push('.'),
            c => {
                if letter && MARKS.contains(c) {
                    out.push('\\');
                }
                out.push(c);
            }
        }
        letter = c.is_alphabetic() || !c.is_ascii();
    }
    out
}

/// Letters composed but for the tone, which stands apart, as windows-1258 has it.
#[must_use]
pub fn combining(text: &str) -> String {
    let mut out = String::new();
    for c in text.nfc() {
        let apart: Vec<char> = c.nfd().collect();
        let tone = apart.iter().find(|mark| TONES.contains(mark));
        out.extend(apart.iter().copied().filter(|mark| !TONES.contains(mark)).nfc());
        out.extend(tone);
    }
    out
}
