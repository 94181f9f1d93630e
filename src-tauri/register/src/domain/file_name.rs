//! Names of files made from names of people: readable, and safe on Windows, macOS and Linux.

use unicode_normalization::UnicodeNormalization as _;

/// The longest stem, in UTF-16 units, so that a path stays below Windows' limit.
const STEM_MAX: usize = 100;

/// A file name with `extension` from any text: letters, digits, spaces and `- _ . ( )` stay, the rest becomes `-`.
/// Reserved device names, leading dots and trailing dots or spaces never come out.
#[must_use]
pub fn safe_file_name(text: &str, extension: &str) -> String {
    let mut stem = String::new();
    let mut units = 0;
    for c in text.nfc() {
        let keep = c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | '(' | ')');
        let c = if keep { c } else { '-' };
        units += c.len_utf16();
        if units > STEM_MAX {
            break;
        }
        if !(matches!(c, ' ' | '-') && stem.ends_with(c)) {
            stem.push(c);
        }
    }
    let stem = stem.trim_matches([' ', '.', '-']);
    let first = stem.split('.').next().unwrap_or(stem).trim_end().to_ascii_uppercase();
    let device = matches!(first.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$")
        || ["COM", "LPT"].iter().any(|port| {
            first.strip_prefix(port).is_some_and(|rest| {
                let mut rest = rest.chars();
                matches!((rest.next(), rest.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
            })
        });
    match stem {
        "" => format!("_.{extension}"),
        _ if device => format!("_{stem}.{extension}"),
        _ => format!("{stem}.{extension}"),
    }
}
