//! Files that are no lists, or that would harm a careless reader.

use super::patterns;
use std::io::Write;

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

/// A workbook of one sheet with these rows and shared strings.
fn book(rows: &str, strings: &str) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let workbook = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{LINKS}\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let links = format!(
        "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"rId1\" Type=\"{LINKS}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let root = format!(
        "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"rId1\" Type=\"{LINKS}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let sheet = format!("<worksheet xmlns=\"{MAIN}\"><dimension ref=\"A1\"/><sheetData>{rows}</sheetData></worksheet>");
    parts(&[
        ("_rels/.rels", &root),
        ("xl/workbook.xml", &workbook),
        ("xl/_rels/workbook.xml.rels", &links),
        ("xl/worksheets/sheet1.xml", &sheet),
        ("xl/sharedStrings.xml", strings),
    ])
}

fn parts(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
