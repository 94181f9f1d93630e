//! Bytes read under a neighbouring code page: windows-1258 and UTF-8 read as windows-1252, and the other way about.

use encoding_rs::{WINDOWS_1252, WINDOWS_1258};
use unicode_normalization::UnicodeNormalization;

/// Characters that differ: what windows-1258 and what windows-1252 makes of the same byte.
const DIFFERENT: [(char, char); 14] = [
    ('Ă', 'Ã'),
    ('\u{300}', 'Ì'),
    ('Đ', 'Ð'),
    ('\u{309}', 'Ò'),
    ('Ơ', 'Õ'),
    ('Ư', 'Ý'),
    ('\u{303}', 'Þ'),
    ('ă', 'ã'),
    ('\u{301}', 'ì'),
    ('đ', 'ð'),
    ('\u{323}', 'ò'),
    ('ơ', 'õ'),
    ('ư', 'ý'),
    ('₫', 'þ'),
];

/// The character under windows-1252, for text of the fonts may have come by way of a Vietnamese Windows.
pub(super) fn western(c: char) -> char {
    DIFFERENT.iter().find(|(vietnamese, _)| *vietnamese == c).map_or(c, |(_, western)| *western)
}

/// Characters that mean themselves in every encoding: ASCII, the no-break space, quotes and dashes of an office program.
pub(super) fn passes(c: char) -> bool {
    c.is_ascii() || matches!(c, '\u{a0}' | '\u{2010}'..='\u{2027}')
}

/// Text in windows-1258 that was read as windows-1252: "Hýõìng" for Hưởng.
pub(super) fn from_windows_1258(text: &str) -> Option<String> {
    if !text.chars().any(|c| DIFFERENT.iter().any(|(_, western)| *western == c)) {
        return None;
    }
    let (bytes, _, lost) = WINDOWS_1252.encode(text);
    let read = WINDOWS_1258.decode_without_bom_handling_and_without_replacement(&bytes);
    if lost { None } else { read.map(|text| text.nfc().collect()) }
}

/// Text in UTF-8 that was read as windows-1252: "HÆ°á»Ÿng" for Hưởng.
pub(super) fn from_utf8(text: &str) -> Option<String> {
    let (bytes, _, lost) = WINDOWS_1252.encode(text);
    if lost { None } else { String::from_utf8(bytes.into_owned()).ok() }
}
