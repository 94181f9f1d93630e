//! Weighs a file before anything parses it: its size, its real type by its first bytes, and the true size of the parts
//! of a package. What a ZIP says of itself is not believed.

use super::error::ListError;
use super::package::PART_MAX;
use super::xls::{old_office, workbook_stream};
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

const FILE_MAX: usize = 50 << 20;
const ENTRIES_MAX: usize = 1_000;
const TOTAL_MAX: u64 = 300 << 20;
const STRINGS_MAX: usize = 1_000_000;
/// A DOCTYPE stands before the first element; no office program writes one.
const DOCTYPE_WITHIN: u64 = 1 << 16;

/// What kind of list a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileType {
    /// An .xlsx or .xlsm workbook.
    Workbook,
    /// An .xlsb workbook.
    BinaryWorkbook,
    /// An .xls workbook.
    OldWorkbook,
    /// An .ods spreadsheet.
    OpenDocument,
    /// A .docx document.
    Document,
    /// A .doc document.
    OldDocument,
    /// Text with delimiters or in lines.
    Text,
}

/// Tells the type by content and refuses what no list can be.
pub(super) fn file_type(file_name: &str, bytes: &[u8]) -> Result<FileType, ListError> {
    if bytes.is_empty() {
        return Err(ListError::Empty);
    }
    if bytes.len() > FILE_MAX {
        return Err(ListError::TooBig { megabytes: bytes.len().div_ceil(1 << 20) });
    }
    if bytes.starts_with(b"PK") {
        return weigh(bytes);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return old_type(bytes);
    }
    refuse_disguise(bytes)?;
    let named_csv =
        file_name.rsplit('.').next().is_some_and(|end| ["csv", "tsv", "txt"].contains(&&*end.to_lowercase()));
    let utf16 = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
    let known_other = [&b"%PDF"[..], b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc", b"\x1f\x8b"];
    if known_other.iter().any(|magic| bytes.starts_with(magic)) || (!utf16 && !named_csv && bytes.contains(&0)) {
        return Err(ListError::NotAList);
    }
    Ok(FileType::Text)
}

/// Programs write RTF and web pages under names that end in .doc and .xls.
fn refuse_disguise(bytes: &[u8]) -> Result<(), ListError> {
    let start: Vec<u8> =
        bytes.iter().copied().filter(|byte| !matches!(byte, 0 | 0xef | 0xbb | 0xbf | 0xff | 0xfe)).take(512).collect();
    let start = String::from_utf8_lossy(&start).trim_start().to_lowercase();
    let page = ["<!doctype", "<html", "<table", "<head", "<meta", "<?xml", "mime-version:"];
    match () {
        () if start.starts_with("{\\rtf") => Err(ListError::RichText),
        () if page.iter().any(|tag| start.starts_with(tag)) => Err(ListError::WebPage),
        () => Ok(()),
    }
}

/// The type of a file of the old Office by the streams in it.
fn old_type(bytes: &[u8]) -> Result<FileType, ListError> {
    let sealed: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if find(bytes, &sealed).is_some() {
        return Err(ListError::Encrypted);
    }
    let file = old_office(bytes)?;
    match () {
        () if workbook_stream(&file).is_some() => Ok(FileType::OldWorkbook),
        () if file.is_stream("/WordDocument") => Ok(FileType::OldDocument),
        () => Err(ListError::NotAList),
    }
}

/// Tells the type of a ZIP by its parts, and inflates every part once, counting what really comes out.
fn weigh(bytes: &[u8]) -> Result<FileType, ListError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ListError::Damaged)?;
    if archive.len() > ENTRIES_MAX {
        return Err(ListError::Swollen);
    }
    let found = zip_type(&mut archive)?;
    // The texts of a workbook are nearly as long as its sheets: both are weighed at once.
    let is_strings = |index: &usize| archive.name_for_index(*index).is_some_and(|name| name.is_ok_and(is_strings));
    let (strings, others): (Vec<usize>, Vec<usize>) = (0..archive.len()).partition(is_strings);
    let (strings, others) = std::thread::scope(|scope| {
        let strings = scope.spawn(|| weigh_parts(archive.clone(), &strings));
        let others = weigh_parts(archive.clone(), &others);
        (strings.join(), others)
    });
    let total = strings.map_err(|_| ListError::Damaged)?? + others?;
    if total > TOTAL_MAX { Err(ListError::Swollen) } else { Ok(found) }
}

/// What the parts come to, inflated.
fn weigh_parts(mut archive: ZipArchive<Cursor<&[u8]>>, parts: &[usize]) -> Result<u64, ListError> {
    let mut total = 0;
    for index in parts {
        let mut part = archive.by_index(*index).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => ListError::Encrypted,
            _ => ListError::Damaged,
        })?;
        if part.encrypted() {
            return Err(ListError::Encrypted);
        }
        let is_strings = part.name().is_ok_and(is_strings);
        let mut start = Vec::new();
        part.by_ref().take(DOCTYPE_WITHIN).read_to_end(&mut start).map_err(|_| ListError::Damaged)?;
        if find(&start, b"<!DOCTYPE").is_some() {
            return Err(ListError::Doctype);
        }
        let whole = Cursor::new(start).chain(part).take(PART_MAX + 1);
        let size = if is_strings { weigh_strings(whole)? } else { drain(whole)? };
        total += size;
        if size > PART_MAX || total > TOTAL_MAX {
            return Err(ListError::Swollen);
        }
    }
    Ok(total)
}

fn is_strings(part: impl AsRef<str>) -> bool {
    part.as_ref().to_lowercase().ends_with("sharedstrings.xml")
}

fn zip_type(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<FileType, ListError> {
    let names: Vec<String> = archive.file_names().filter_map(Result::ok).map(|name| name.to_lowercase()).collect();
    let has = |start: &str| names.iter().any(|name| name.starts_with(start));
    match () {
        () if has("encrypted-package") => Err(ListError::Encrypted),
        () if has("xl/workbook.bin") => Ok(FileType::BinaryWorkbook),
        () if has("xl/") => Ok(FileType::Workbook),
        () if has("word/") => Ok(FileType::Document),
        () if has("content.xml") && is_spreadsheet(archive) => Ok(FileType::OpenDocument),
        () if has("content.xml") => Err(ListError::OpenText),
        () => Err(ListError::NotAList),
    }
}

/// What an OpenDocument file says that it is.
fn is_spreadsheet(archive: &mut ZipArchive<Cursor<&[u8]>>) -> bool {
    let mut kind = String::new();
    let read = archive.by_name("mimetype").is_ok_and(|part| part.take(200).read_to_string(&mut kind).is_ok());
    read && kind.contains("spreadsheet")
}

fn drain(mut part: impl Read) -> Result<u64, ListError> {
    std::io::copy(&mut part, &mut std::io::sink()).map_err(|_| ListError::Damaged)
}

/// The reader makes room for as many strings as the part claims to have, so the claim is checked: each takes at
/// least five bytes.
fn weigh_strings(mut part: impl Read) -> Result<u64, ListError> {
    let mut text = Vec::new();
    part.read_to_end(&mut text).map_err(|_| ListError::Damaged)?;
    let opens = |four: &&[u8]| [*b"<si>", *b"<si ", *b"<si/", *b":si>", *b":si/"].iter().any(|tag| tag == four);
    let strings = text.windows(4).filter(opens).count();
    let mut rest = text.as_slice();
    while let Some(at) = find(rest, b"uniqueCount") {
        rest = rest.get(at + 11..).unwrap_or_default();
        let claim =
            rest.iter().take(64).skip_while(|byte| !byte.is_ascii_digit()).take_while(|byte| byte.is_ascii_digit());
        let claim = claim.fold(0_usize, |sum, byte| sum.saturating_mul(10).saturating_add(usize::from(byte - b'0')));
        if claim > text.len() / 5 + 16 {
            return Err(ListError::Swollen);
        }
    }
    if strings > STRINGS_MAX {
        return Err(ListError::Swollen);
    }
    Ok(u64::try_from(text.len()).unwrap_or(u64::MAX))
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).position(|window| window == needle)
}
