//! Door 2, as a person and as another program use it.

use register::cli::{Terminal, run};
use serde_json::{Value, json};
use std::ffi::OsString;
use std::path::Path;
use tests::registers::fixture;

struct Said {
    code: u8,
    out: String,
    err: String,
}

/// Says `words` to the program, with the register in `folder`.
fn say(folder: &Path, words: &[&str]) -> Said {
    say_with(folder, words, &[])
}

/// The same with `piped` to be read where a list is named "-".
fn say_with(folder: &Path, words: &[&str], mut piped: &[u8]) -> Said {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let argv: Vec<OsString> = std::iter::once("sovang").chain(words.iter().copied()).map(OsString::from).collect();
    let mut terminal =
        Terminal { default_register: folder.join("so.sovang"), input: &mut piped, out: &mut out, err: &mut err };
    let code = run(&argv, &mut terminal);
    Said { code, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
}

/// The answer of `words`, which must succeed, as JSON.
fn ask(folder: &Path, words: &[&str]) -> Value {
    let said = say(folder, &[words, &["--json"]].concat());
    assert_eq!(said.code, 0, "{words:?}: {}", said.err);
    serde_json::from_str(&said.out).unwrap()
}

/// A folder with a register that holds one campaign, issuer, signer and draft decision.
fn set_up() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let of = folder.path();
    for words in [
        &["new"][..],
        &["office", "set", "Công an tỉnh Sóc Trăng", "--superior", "Bộ Công an", "--place", "Sóc Trăng"],
        &[
            "campaign",
            "add",
            "Tổng kết",
            "--movement",
            "Toàn dân bảo vệ an ninh Tổ quốc",
            "--from",
            "2018",
            "--to",
            "2023",
        ],
        &["issuer", "add", "Giám đốc Công an tỉnh Sóc Trăng", "--kind", "agency_head", "--place", "Sóc Trăng"],
        &[
            "signer",
            "add",
            "Lâm Quốc Thái",
            "--issuer",
            "1",
            "--title",
            "Phó Giám đốc",
            "--rank",
            "Đại tá",
            "--form",
            "kt",
            "--principal",
            "Giám đốc",
        ],
        &[
            "decision",
            "add",
            "--campaign",
            "1",
            "--issuer",
            "1",
            "--form",
            "GK",
            "--number",
            "512/QĐ-CAT",
            "--date",
            "04/8/2023",
            "--signer",
            "1",
        ],
    ] {
        let said = say(of, words);
        assert_eq!(said.code, 0, "{words:?}: {}", said.err);
    }
    folder
}

#[test]
fn a_list_becomes_certificates_and_a_summary_step_by_step() {
    let folder = set_up();
    let of = folder.path();
    let list = fixture("lists/quyet-dinh-512-giay-khen.xlsx");
    let imported = ask(of, &["import", list.to_str().unwrap(), "--decision", "1"]);
    assert_eq!(imported["added"].as_array().unwrap().len(), 24);
    let again = ask(of, &["import", list.to_str().unwrap(), "--decision", "1"]);
    assert_eq!(again["added"].as_array().unwrap().len(), 0);
    assert_eq!(again["same"].as_array().unwrap().len(), 24);
    ask(
        of,
        &[
            "award",
            "add",
            "Đặng Thị Bông",
            "--decision",
            "1",
            "--gender",
            "female",
            "--birth",
            "1980",
            "--unit",
            "Công an xã Phú Tâm",
        ],
    );
    assert!(say(of, &["undo"]).out.starts_with("Hoàn tác: Thêm “Đặng Thị Bông”"));
    assert_eq!(ask(of, &["award", "list", "1"]).as_array().unwrap().len(), 24);
    assert!(say(of, &["redo"]).out.starts_with("Làm lại: "));
    let edited = ask(of, &["award", "edit", "25", "--position", "Tổ trưởng", "--birth", ""]);
    assert_eq!(edited["facts"]["position"], "Tổ trưởng");
    let row = ask(of, &["call", "show_award", r#"{"award": 25}"#]);
    assert_eq!(
        (&row["awardee"]["name"], &row["awardee"]["birth"], &row["awardee"]["gender"]),
        (&json!("Đặng Thị Bông"), &json!(null), &json!("female"))
    );
    assert_eq!(row["unit"], "Công an xã Phú Tâm");
    let issued = ask(of, &["decision", "issue", "1"]);
    assert_eq!(issued["awards"], 25);
    let pdf = of.join("bang.pdf");
    let printed = ask(of, &["print", "1", "--out", pdf.to_str().unwrap(), "--mode", "overlay"]);
    assert_eq!(printed["certificates"], 25);
    assert!(std::fs::read(&pdf).unwrap().starts_with(b"%PDF-1.7"));
    let two = ask(of, &["print", "--out", pdf.to_str().unwrap(), "--award", "25", "--award", "3"]);
    assert_eq!(two["certificates"], 2);
    assert!(say(of, &["print", "--out", pdf.to_str().unwrap(), "--award", "ba"]).err.contains("“ba”"));
    let apart = of.join("từng người");
    let both = of.join("cả hai.pdf");
    let printed = ask(of, &["print", "1", "--out", both.to_str().unwrap(), "--separate", apart.to_str().unwrap()]);
    assert_eq!(printed["files"].as_array().unwrap().len(), 26);
    assert!(apart.join("025 Đặng Thị Bông - Giấy khen.pdf").exists());
    for (name, span) in [("nam.xlsx", &["--year", "2023"][..]), ("nam.csv", &["--from", "2018", "--to", "04/8/2023"])] {
        let summary = ask(of, &[&["summary", "--out", of.join(name).to_str().unwrap()], span].concat());
        assert_eq!(
            (&summary["awards"], &summary["collectives"], &summary["individuals"]),
            (&json!(25), &json!(9), &json!(16))
        );
        assert_eq!(summary["bonus"], 9 * 1_080_000 + 16 * 540_000);
    }
    let log = ask(of, &["printings"]);
    let modes: Vec<&str> = log.as_array().unwrap().iter().map(|row| row["mode"].as_str().unwrap()).collect();
    assert_eq!(modes, ["full", "full", "overlay"]);
    assert_eq!(ask(of, &["verify"])["faults"], json!([]));
    assert_eq!(
        say(of, &["search", "dang", "thi"]).out.lines().next().unwrap(),
        "Đặng Thị Bông — Tổ trưởng, Công an xã Phú Tâm — Giấy khen, 512/QĐ-CAT 04/8/2023"
    );
    assert_eq!(ask(of, &["search", "đặng"])[0]["name"], "Đặng Thị Bông");
    assert_eq!(ask(of, &["call", "search", r#"{"text": "dang", "limit": 5}"#])["hits"][0]["name"], "Đặng Thị Bông");
}

#[test]
fn a_list_comes_in_through_a_pipe() {
    let folder = set_up();
    let piped =
        encoding_rs::WINDOWS_1258.encode("STT\tTên\tDia chi\n1\tÔng Trâ\u{300}n Minh Sang\tXã Phú\n").0.into_owned();
    let said = say_with(folder.path(), &["preview", "-", "--json"], &piped);
    let preview: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(preview["awardees"][0]["name"], "Trần Minh Sang", "{}", said.err);
    let lines = "1. Ông Trần Minh Khởi, Trưởng ấp, Xã Phú Tâm\n2. Bà Thạch Thị Na, Hội viên, Hội Phụ nữ\n";
    let said = say_with(folder.path(), &["import", "-", "--decision", "1", "--json"], lines.as_bytes());
    let imported: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(imported["added"].as_array().unwrap().len(), 2, "{}", said.err);
    let both = r#"{"list": {"source": {"file": "ds.xlsx", "text": "STT"}}}"#;
    assert_eq!(say(folder.path(), &["call", "preview_list", both]).code, 2);
}

#[test]
fn preview_keeps_its_promise_to_other_programs() {
    let folder = tempfile::tempdir().unwrap();
    let list = fixture("lists/tdbvantq-2018-2023.xlsx");
    let preview = ask(folder.path(), &["preview", list.to_str().unwrap()]);
    assert_eq!(
        preview["decision"],
        json!({ "number": "512/QĐ-CAT", "date": "2023-08-04", "issuer": "Giám đốc Công an tỉnh Sóc Trăng" })
    );
    let awardees = preview["awardees"].as_array().unwrap();
    assert_eq!(awardees.len(), 40);
    let keys: Vec<&str> = awardees[0].as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        [
            "achievement",
            "birth",
            "birth_year",
            "citizen_id",
            "differences",
            "fate",
            "form",
            "from",
            "gender",
            "honorific",
            "kind",
            "name",
            "note",
            "position",
            "posthumous",
            "row",
            "sheet",
            "unit"
        ]
    );
    assert_eq!(awardees.iter().filter(|awardee| awardee["kind"] == "collective").count(), 15);
    for (of, keys) in
        [("problems", &["column", "message", "row", "severity", "sheet"][..]), ("skipped", &["reason", "row", "sheet"])]
    {
        for row in preview[of].as_array().unwrap() {
            assert!(keys.iter().all(|key| row.get(key).is_some()), "{of}: {row}");
        }
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "preview wrote something");
}

#[test]
fn every_refusal_is_one_sentence_a_hint_and_exit_2() {
    let folder = set_up();
    let of = folder.path();
    let list = fixture("lists/quyet-dinh-287-bang-khen.xlsx");
    let (text, gone, pdf) = (fixture("lists/not-a-list.txt"), of.join("không có.xlsx"), of.join("a.pdf"));
    let path = |path: &Path| path.to_str().unwrap().to_owned();
    let closed = of.join("so.sovang").join("x.pdf");
    let cases: Vec<Vec<String>> = [
        vec!["preview".into(), path(&text)],
        vec!["preview".into(), path(&gone)],
        vec!["preview".into(), path(&fixture("lists/password.xlsx"))],
        vec!["import".into(), path(&list), "--decision".into(), "9".into()],
        vec!["print".into(), "1".into(), "--out".into(), path(&pdf)],
        vec!["print".into(), "1".into(), "--out".into(), path(&pdf), "--mode".into(), "proof".into()],
        vec!["print".into(), "1".into(), "--out".into(), path(&pdf), "--mode".into(), "màu".into()],
        vec!["decision".into(), "issue".into(), "1".into()],
        vec!["summary".into(), "--year".into(), "2023".into(), "--out".into(), path(&of.join("a.docx"))],
        vec!["summary".into(), "--year".into(), "2023".into(), "--out".into(), path(&closed.with_extension("csv"))],
        vec!["award".into(), "list".into(), "mười".into()],
        vec!["call".into(), "xóa_hết".into()],
        vec!["in".into()],
        vec!["new".into()],
    ]
    .into_iter()
    .collect();
    let folder_text = path(of);
    let mut page = String::new();
    for case in cases {
        let words: Vec<&str> = case.iter().map(String::as_str).collect();
        let said = say(of, &words);
        assert_eq!(said.code, 2, "{words:?}: {}", said.out);
        assert!(said.out.is_empty() && !said.err.is_empty(), "{words:?}: {}", said.out);
        let shown = |text: &str| {
            let text = text.replace(&folder_text, "FOLDER").replace(&path(&fixture("lists")), "LISTS");
            text.replace('\\', "/")
        };
        page.push_str(&format!("$ {}\n{}", shown(&words.join(" ")), shown(&said.err)));
    }
    insta::assert_snapshot!(page);
    assert!(!pdf.exists());
}

#[test]
fn refusals_in_json_and_in_english_carry_a_code() {
    let folder = tempfile::tempdir().unwrap();
    let said = say(folder.path(), &["--lang", "en", "--json", "verify"]);
    assert_eq!(said.code, 2);
    let error: Value = serde_json::from_str(&said.err).unwrap();
    assert_eq!(error["error"]["code"], "no-register");
    assert!(error["error"]["message"].as_str().unwrap().starts_with("There is no register at "));
}

#[test]
fn help_speaks_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let vietnamese = say(folder.path(), &["--help"]);
    let english = say(folder.path(), &["--lang", "en", "--help"]);
    assert_eq!((vietnamese.code, english.code), (0, 0));
    insta::assert_snapshot!(format!("{}\n{}", vietnamese.out, english.out));
}

#[test]
fn every_call_is_reachable_by_name() {
    let folder = set_up();
    let calls = ask(folder.path(), &["call", "list"]);
    for name in calls.as_array().unwrap() {
        let said = say(folder.path(), &["call", name.as_str().unwrap(), r#"{"không": "có"}"#]);
        assert!(!said.err.contains("Không có lệnh gọi"), "{name}: {}", said.err);
    }
}

#[test]
fn the_whole_job_runs_on_the_sample() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    for _ in 0..2 {
        let said = say(folder.path(), &["demo", "--out", out.to_str().unwrap()]);
        assert_eq!(said.code, 0, "{}", said.err);
        assert!(said.out.ends_with("Kiểm tra sổ: 0 lỗi.\n"), "{}", said.out);
    }
    let count = |name: &str| std::fs::read_dir(out.join(name)).unwrap().count();
    assert_eq!((count("giay-khen"), count("bang-khen")), (24, 16));
}

#[test]
fn the_columns_of_a_list_are_told_remembered_shown_and_forgotten() {
    let folder = set_up();
    let of = folder.path();
    let text = "Ai\tỞ đâu\nSơn Sang\tẤp Chợ\n".as_bytes();
    let words = ["--decision", "1", "--header-row", "1", "--column", "A=name", "--column", "b=unit", "--json"];
    let said = say_with(of, &[&["import", "-"], &words[..]].concat(), text);
    assert_eq!(said.code, 0, "{}", said.err);
    let next = "Ai\tỞ đâu\nKim Phúc\tẤp Phú Hòa\n".as_bytes();
    let said = say_with(of, &["preview", "-"], next);
    assert!(said.out.contains("ghép cột như lần trước") && said.out.contains("Kim Phúc — Ấp Phú Hòa"), "{}", said.out);
    let said = say(of, &["list", "memory"]);
    assert_eq!(said.out, "  1  Ai · Ở đâu  [A=Họ và tên, B=Đơn vị]\n");
    let said = say(of, &["list", "forget", "--shape", "1"]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert_eq!(say(of, &["list", "memory"]).out, "");
    let two =
        "STT\tTên tập thể\tGK\n1\tẤp Chợ\tx\nSTT\tHọ và tên\tChức vụ\tNơi ấy\tGK\n1\tSơn Sang\tCán bộ\tẤp Chợ\tx\n"
            .as_bytes();
    let said = say_with(of, &["preview", "-", "--column", "d3=unit"], two);
    assert!(said.out.contains("Sơn Sang — Cán bộ, Ấp Chợ"), "{}", said.out);
    let refused = say_with(of, &["preview", "-", "--column", "unit"], next);
    assert!(refused.code == 2 && refused.err.contains("C=unit"), "{}", refused.err);
    let refused = say_with(of, &["preview", "-", "--sheet", "Trang 9"], next);
    assert!(refused.code == 2 && refused.err.contains("Trang 9"), "{}", refused.err);
}

#[test]
fn a_unit_is_renamed_on_a_day_and_a_merger_is_told() {
    let folder = set_up();
    let of = folder.path();
    let entry = ["award", "add", "--decision", "1", "--unit", "Công an huyện Cù Lao", "Lý Văn Hoàng"];
    ask(of, &entry);
    let unit = ask(of, &["unit", "list", "cu", "lao"])["rows"][0]["id"].to_string();
    let because = ["--from", "1/7/2025", "--basis", "Nghị quyết 202/2025/QH15"];
    assert_eq!(say(of, &[&["unit", "rename", &unit, "Công an xã Cù Lao"][..], &because].concat()).code, 0);
    assert_eq!(say(of, &["unit", "end", &unit, "--from", "2027-01-01", "--into", "Công an xã Mới"]).code, 0);
    let told = say(of, &["unit", "list", "huyen"]).out;
    let lines: Vec<&str> = told.lines().map(str::trim).collect();
    assert!(lines[0].ends_with("Công an xã Cù Lao, từ 01/7/2025 (Nghị quyết 202/2025/QH15)"), "{told}");
    let rest = ["Công an huyện Cù Lao", "không còn từ 01/01/2027, nay là “Công an xã Mới”", "1 đơn vị."];
    assert_eq!(lines[1..], rest);
    // Its last name begins before it ends.
    assert_eq!(say(of, &["unit", "rename", &unit, "Công an xã Muộn", "--from", "2027-01-01"]).code, 2);
}
