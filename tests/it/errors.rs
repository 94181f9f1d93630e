//! Every sentence with which the register refuses, on one page, in both languages.

use register::Error;
use register::domain::sentence::Sentence;
use register::import::ListError;
use register::print::PrintError;
use std::path::PathBuf;

fn all() -> Vec<Error> {
    let path = PathBuf::from("so.sovang");
    let two = |vi: &str, en: &str| Sentence::new(vi, en);
    let decision = || "512/QĐ-CAT".to_owned();
    let name = || "Lâm Minh Chánh".to_owned();
    vec![
        Error::NoRegister { path: path.clone() },
        Error::AlreadyThere { path: path.clone() },
        Error::ForeignFile { path: path.clone() },
        Error::NewerFile { path: path.clone(), found: 9, known: 2 },
        Error::OlderFile { path: path.clone() },
        Error::ForeignStep { path: path.clone(), step: 2 },
        Error::InUse { path: path.clone(), by: Some("thu.ky (PID 7)".to_owned()) },
        Error::InUse { path: path.clone(), by: None },
        Error::ReadOnly,
        Error::NoRegisterOpen,
        Error::CannotRead { path: path.clone(), reason: two("không có quyền", "permission denied") },
        Error::CannotWrite { path, reason: two("đĩa đã đầy", "no space left on device") },
        Error::Damaged { detail: "row 3 missing from index".to_owned() },
        Error::DiskFull,
        Error::Frozen,
        Error::Stopped,
        Error::Database { detail: "interrupted".to_owned() },
        Error::NotFound { what: two("quyết định", "decision"), id: "9".to_owned() },
        Error::BadField { field: two("Hình thức", "Form"), why: two("chưa có giá trị.", "there is no value.") },
        Error::SameName { what: two("đợt khen thưởng", "campaign"), name: "Tổng kết".to_owned() },
        Error::SameNumber { number: decision(), year: 2023, issuer: "Giám đốc Công an tỉnh".to_owned() },
        Error::SameAward { name: name() },
        Error::NoAwards { decision: decision() },
        Error::Incomplete {
            decision: decision(),
            missing: vec![two("ngày ký", "its date"), two("người ký", "its signer")],
        },
        Error::AlreadyIssued { decision: decision() },
        Error::StillDraft { decision: decision() },
        Error::NothingToPrint { drafts: 1, revoked: 2, printed: 40 },
        Error::AlreadyConfirmed { printing: 3 },
        Error::InUseElsewhere { name: "Phôi A3".to_owned() },
        Error::NotHandedOver { reason: two("không thấy máy in", "the printer was not found") },
        Error::AlreadyRevoked { name: name() },
        Error::Findings {
            count: 2, first: two("Tên không vừa ô.", "The name does not fit."), findings: Vec::new()
        },
        Error::BadRows { count: 3, first: two("GK, ô B7: Chưa có tên.", "GK, cell B7: There is no name.") },
        Error::List { name: "ds.xlsx".to_owned(), error: ListError::Encrypted },
        Error::NoTemplate { name: "a6".to_owned(), known: vec!["a3".to_owned(), "a4".to_owned()] },
        Error::Template(PrintError::BadTemplate(two(
            "Ô có Quốc hiệu nằm chồng lên ô có tên hình thức khen thưởng.",
            "The box with the name of the state lies over the box with the name of the form.",
        ))),
        Error::Template(PrintError::ForeignTemplate),
        Error::Template(PrintError::TooLargeTemplate),
        Error::Template(PrintError::NewerTemplate),
        Error::Print(PrintError::NoPages),
        Error::Print(PrintError::NoPicture(two("không có trang này", "there is no such page"))),
        Error::UnknownCall { name: "xoa".to_owned() },
        Error::BadCall { name: "search".to_owned(), detail: "missing field `text`".to_owned() },
    ]
}

#[test]
fn every_refusal_says_what_happened_and_what_to_do() {
    let mut page = String::new();
    for error in all() {
        let Sentence { vi, en } = error.sentence();
        page.push_str(&format!("{}\n  {vi}\n  {en}\n", error.code()));
        let hint = error.hint();
        page.push_str(&format!("  → {}\n  → {}\n", hint.vi, hint.en));
        for sentence in [&vi, &en, &hint.vi, &hint.en] {
            assert!(sentence.ends_with('.') && !sentence.contains('!'), "{sentence}");
        }
    }
    insta::assert_snapshot!(page);
}
