//! The program as it is shipped, given lists that would end a careless reader: one sentence, in time, and nothing worse.
#![allow(clippy::unwrap_used)] // a failing test should stop where it fails

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn list(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/lists").join(name)
}

fn preview(path: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sovang")).args(["--lang", "en", "preview"]).arg(path).output().unwrap()
}

fn refusal(path: &Path) -> String {
    let output = preview(path);
    assert_eq!(output.status.code(), Some(2), "{}", path.display());
    let said = String::from_utf8(output.stderr).unwrap();
    said.lines().next().unwrap().to_owned()
}

#[test]
fn a_list_is_read_in_the_second_process() {
    let output = preview(&list("quyet-dinh-512-giay-khen.xlsx"));
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8(output.stdout).unwrap().contains("24"));
}

#[test]
fn hostile_files_get_one_sentence() {
    for (name, words) in [
        ("far-cell.xlsx", "XFD1048576"),
        ("lying-count.xlsx", "far larger inside"),
        ("password.xlsx", "protected by a password"),
        ("truncated.xlsx", "damaged"),
        ("entities.docx", "DOCTYPE"),
        ("deep.docx", "far larger inside"),
    ] {
        let said = refusal(&list(name));
        assert!(said.contains(words), "{name}: {said}");
    }
}

/// One text of 10,000 letters in 300,000 cells: 200 KB as a file, three thousand million letters when read.
fn swelling() -> Vec<u8> {
    use std::fmt::Write as _;
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let mut rows = String::new();
    for row in 1..=300_000 {
        write!(rows, "<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>").unwrap();
    }
    let link = |id: &str, kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"{id}\" Type=\"{LINKS}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let parts = [
        ("_rels/.rels", link("rId1", "officeDocument", "xl/workbook.xml")),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{LINKS}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
        ),
        ("xl/_rels/workbook.xml.rels", link("rId1", "worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>")),
        (
            "xl/sharedStrings.xml",
            format!("<sst xmlns=\"{MAIN}\" uniqueCount=\"1\"><si><t>{}</t></si></sst>", "a".repeat(10_000)),
        ),
    ];
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_that_asks_for_all_the_memory_ends_the_second_process_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("swelling.xlsx");
    std::fs::write(&path, swelling()).unwrap();
    let said = refusal(&path);
    assert!(said.contains("The reading was stopped"), "{said}");
}
