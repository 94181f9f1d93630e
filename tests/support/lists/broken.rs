//! Files that are no lists, or that would harm a careless reader.

use super::package::{book, parts};
use super::patterns;

const BILLION: &str = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>";

pub(super) fn lists() -> Vec<(&'static str, Vec<u8>)> {
    let whole = patterns::lists().into_iter().next().map(|(_, bytes)| bytes).unwrap_or_default();
    let mut sealed = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    let mut old = sealed.clone();
    sealed.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    old.extend([0; 504]);
    vec![
        ("empty.xlsx", Vec::new()),
        ("truncated.xlsx", whole[..whole.len() / 2].to_vec()),
        ("not-a-list.txt", "Kính gửi các đơn vị.\nĐề nghị gửi danh sách trước ngày 15.\n".as_bytes().to_vec()),
        ("password.xlsx", sealed),
        ("old.xls", old),
        ("letter.docx", parts(&[("word/document.xml", "<w:document/>")])),
        ("letter.odt", parts(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")])),
        ("rich-text.doc", b"{\\rtf1\\ansi Danh s\\'e1ch}".to_vec()),
        ("web-page.xls", b"<html><body><table><tr><td>STT</td></tr></table></body></html>".to_vec()),
        ("entities.docx", parts(&[("word/document.xml", BILLION)])),
        ("deep.docx", parts(&[("word/document.xml", &"<a>".repeat(1_000))])),
        ("far-cell.xlsx", book("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>", "<sst/>")),
        (
            "lying-count.xlsx",
            book(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
                "<sst uniqueCount=\"900000000000\"><si><t>STT</t></si></sst>",
            ),
        ),
    ]
}
