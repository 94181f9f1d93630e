//! Lists gone wrong by chance: a file of a known format with a few of its bytes, or of the text in its parts, changed. The
//! changes know what such files are made of, for a byte flipped at random in a ZIP only tells that ZIP has checksums.

use fastrand::Rng;
use std::io::{Cursor, Read as _, Write as _};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// Words that parsers and readers of lists trip over.
const WORDS: [&str; 32] = [
    "\0",
    "&#x0;",
    "&amp",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "r=\"1048576\"",
    "r=\"XFD1048576\"",
    "99999999999999999999",
    "-1",
    "1e308",
    "</w:tc>",
    "<w:tr>",
    "<w:gridSpan w:val=\"9999\"/>",
    "<w:vMerge/>",
    "</row>",
    "<c t=\"s\"><v>4294967295</v></c>",
    "<mergeCell ref=\"A1:XFD1048576\"/>",
    "table:number-columns-repeated=\"16384\"",
    "table:number-rows-repeated=\"1048576\"",
    "\"\"\"",
    ";;;\n",
    "\t\t\t",
    "\r",
    "\u{feff}",
    "\u{200b}\u{202e}",
    "e\u{302}\u{323}\u{301}",
    "§Æng ThÞ",
    "Nguye61n Va8n",
    "TỔNG CỘNG: 15 tập thể, 25 cá nhân",
    "I. TẬP THỂ",
    "-nt-",
    "Họ và tên",
    "31/2/1975",
];

/// One mutant of `bytes`.
#[must_use]
pub fn mutant(chance: &mut Rng, bytes: &[u8]) -> Vec<u8> {
    let packed = chance.u8(..) < 220;
    match ZipArchive::new(Cursor::new(bytes)) {
        Ok(package) if packed => repacked(chance, package).unwrap_or_else(|| changed(chance, bytes.to_vec())),
        _ => changed(chance, bytes.to_vec()),
    }
}

/// The package with one of its parts changed.
fn repacked(chance: &mut Rng, mut package: ZipArchive<Cursor<&[u8]>>) -> Option<Vec<u8>> {
    let victim = chance.usize(..package.len().max(1));
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..package.len() {
        let mut part = package.by_index(at).ok()?;
        let (name, mut bytes) = (part.name().ok()?.into_owned(), Vec::new());
        part.by_ref().take(4 << 20).read_to_end(&mut bytes).ok()?;
        if at == victim {
            bytes = changed(chance, bytes);
        }
        out.start_file(name, SimpleFileOptions::default()).ok()?;
        out.write_all(&bytes).ok()?;
    }
    Some(out.finish().ok()?.into_inner())
}

/// One to four changes.
fn changed(chance: &mut Rng, mut bytes: Vec<u8>) -> Vec<u8> {
    for _ in 0..chance.usize(1..=4) {
        let end = bytes.len();
        let at = chance.usize(..=end);
        let to = (at + chance.usize(..=64)).min(end);
        match chance.u8(..8) {
            0 if at < end => bytes[at] = chance.u8(..),
            1 => drop(bytes.drain(at..to)),
            2 => {
                let again: Vec<u8> = bytes[at..to].repeat(chance.usize(1..=40));
                drop(bytes.splice(at..at, again));
            }
            3 => bytes.truncate(at),
            4 => {
                // Another number where one stands.
                if let Some(digit) = bytes[at..].iter().position(u8::is_ascii_digit).map(|found| at + found) {
                    let digits = bytes[digit..].iter().take_while(|byte| byte.is_ascii_digit()).count();
                    let number = [0, 1, 2, 255, 65_535, 1_048_577, u32::MAX][chance.usize(..7)];
                    drop(bytes.splice(digit..digit + digits, number.to_string().into_bytes()));
                }
            }
            5 => {
                let moved: Vec<u8> = bytes.drain(at..to).collect();
                let there = chance.usize(..=bytes.len());
                drop(bytes.splice(there..there, moved));
            }
            _ => {
                let word = WORDS[chance.usize(..WORDS.len())];
                drop(bytes.splice(at..at, word.bytes()));
            }
        }
    }
    bytes
}
