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

/// One row with a text of 10,000 letters, said to be there 300,000 times: 1 KB as a file, three thousand million letters
/// when read.
fn swelling() -> Vec<u8> {
    const NAMES: &str = "urn:oasis:names:tc:opendocument:xmlns";
    let content = format!(
        "<office:document-content xmlns:office=\"{NAMES}:office:1.0\" xmlns:table=\"{NAMES}:table:1.0\" \
         xmlns:text=\"{NAMES}:text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"A\">\
         <table:table-row table:number-rows-repeated=\"300000\"><table:table-cell><text:p>{}</text:p></table:table-cell>\
         </table:table-row></table:table></office:spreadsheet></office:body></office:document-content>",
        "a".repeat(10_000)
    );
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
#[cfg(target_os = "linux")]
fn a_file_that_asks_for_all_the_memory_ends_the_second_process_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("swelling.ods");
    std::fs::write(&path, swelling()).unwrap();
    let said = refusal(&path);
    assert!(said.contains("The reading was stopped"), "{said}");
}
