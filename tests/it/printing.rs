//! From a batch to the sheet that is handed over: what is chosen, in which order, what came of it, and the blanks it took.

use register::api::call;
use register::domain::printing::Mode;
use register::domain::printing::PrinterJob;
use register::ops::batch::Batch;
use register::ops::print_certificates::{HandTo, PrintCertificates, print_certificates};
use register::{Register, Surroundings, domain};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::{Arc, Mutex};
use tests::printing::{print_and_confirm, print_into};
use tests::registers::{Desk, StillWorld, world_again};

fn ask(desk: &Desk, name: &str, args: Value) -> Value {
    call(&desk.register, name, args).unwrap()
}

fn refused(desk: &Desk, name: &str, args: Value) -> String {
    call(&desk.register, name, args).unwrap_err().code().to_owned()
}

/// The key of the award of the `place`th row of a decision.
fn award(desk: &Desk, decision: domain::id::DecisionId, place: usize) -> i64 {
    ask(desk, "list_awards", json!({"decision": decision}))[place - 1]["id"].as_i64().unwrap()
}

/// Prints a batch into a file and answers what the register says of it.
fn print(desk: &Desk, batch: &Value) -> Value {
    ask(desk, "print_certificates", json!({"batch": batch, "out": desk.path("in.pdf")}))
}

#[test]
fn a_batch_goes_over_decisions_and_leaves_out_what_cannot_or_need_not_be_printed() {
    let (desk, sample) = Desk::with_sample();
    let [police, union] = [sample.decisions[0], sample.decisions[1]];
    let out = desk.path("in.pdf");
    let campaign = json!({"who": {"campaign": sample.campaign}, "mode": "full"});
    let all = json!({"batch": campaign, "out": out});
    assert_eq!(refused(&desk, "print_certificates", all), "nothing-to-print");
    ask(&desk, "issue_decision", json!({"decision": police}));
    let half = print(&desk, &campaign);
    let drafts = half["left_out"]["drafts"].as_u64().unwrap();
    assert!(drafts > 0 && half["certificates"].as_u64().unwrap() + drafts == 40, "{half}");
    let by_key = json!({"batch": {"who": {"decisions": [police, union]}, "mode": "full"}, "out": out});
    assert_eq!(refused(&desk, "print_certificates", by_key), "still-draft");
    ask(&desk, "issue_decision", json!({"decision": union}));
    assert_eq!(print(&desk, &campaign)["certificates"], 40);
    print_and_confirm(&desk, police);
    let left = print(&desk, &json!({"who": {"campaign": 1}, "unprinted": true, "mode": "full"}));
    assert_eq!((&left["certificates"], &left["left_out"]["printed"]), (&json!(drafts), &json!(40 - drafts)));
    let rows = json!({"campaign": 1, "kind": "collective", "sort": {"column": "name", "descending": false}});
    assert_eq!(print(&desk, &json!({"who": {"rows": rows}, "mode": "full"}))["certificates"], 15);
}

#[test]
fn certificates_come_in_the_order_of_the_list_of_units_or_of_the_ceremony() {
    let (desk, decisions) = Desk::with_issued_sample();
    let sheets = |order: &str| -> Vec<(String, String, String)> {
        let printed = print(&desk, &json!({"who": {"decisions": decisions}, "order": order, "mode": "full"}));
        let row = |award: &Value| {
            let row = ask(&desk, "show_award", json!({"award": award}));
            let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
            (text(&row["form"]), text(&row["awardee"]["kind"]), text(&row["unit"]))
        };
        printed["awards"].as_array().unwrap().iter().map(row).collect()
    };
    let list = sheets("list");
    assert_eq!((list.len(), list[0].0.as_str()), (40, "Giấy khen"));
    let ceremony = sheets("ceremony");
    let mut order: Vec<_> = ceremony.iter().map(|(form, kind, _)| (form.clone(), kind.clone())).collect();
    order.dedup();
    let kinds: Vec<&str> = order.iter().map(|(_, kind)| kind.as_str()).collect();
    assert_eq!(kinds, ["collective", "individual", "collective", "individual"]);
    assert!(order[0].0.starts_with("Bằng khen") && order[2].0 == "Giấy khen", "{order:?}");
    let units = sheets("unit").into_iter().map(|(_, _, unit)| unit);
    let mut once: Vec<String> = units.filter(|unit| !unit.is_empty()).collect();
    once.dedup();
    let mut distinct = once.clone();
    distinct.sort();
    distinct.dedup();
    assert_eq!(once.len(), distinct.len(), "each unit's certificates lie together: {once:?}");
}

#[test]
fn a_file_is_not_yet_printed_and_a_spoiled_sheet_is_printed_again() {
    let (desk, decisions) = Desk::with_issued_sample();
    let decision = decisions[0];
    let (first, second) = (award(&desk, decision, 1), award(&desk, decision, 2));
    let counts = || {
        let row = ask(&desk, "list_decisions", json!({}));
        let row = row.as_array().unwrap().iter().find(|row| row["id"] == decision.0).unwrap().clone();
        (row["printed"].as_i64().unwrap(), row["to_print"].as_i64().unwrap())
    };
    let total = counts().1;
    let printed = print_into(&desk, decision, Mode::Full, &desk.path("in.pdf")).unwrap();
    assert_eq!(counts(), (0, total));
    assert_eq!(ask(&desk, "list_printings", json!({"waiting": true})).as_array().unwrap().len(), 1);
    let confirm = |spoiled: Value, not_printed: Value| json!({"printing": printed.printing, "spoiled": spoiled, "not_printed": not_printed});
    let jam = json!([{"award": first, "reason": "Kẹt giấy"}]);
    assert_eq!(
        refused(&desk, "confirm_printing", confirm(json!([{"award": 999, "reason": "x"}]), json!([]))),
        "not-found"
    );
    assert_eq!(refused(&desk, "confirm_printing", confirm(jam.clone(), json!([first]))), "bad-field");
    let confirmed = ask(&desk, "confirm_printing", confirm(jam, json!([second])));
    assert_eq!((&confirmed["again"], &confirmed["spoiled"]), (&json!(2), &json!(1)));
    assert_eq!(counts(), (total - 2, 2));
    assert_eq!(refused(&desk, "confirm_printing", confirm(json!([]), json!([]))), "already-confirmed");
    let shown = ask(&desk, "show_printing", json!({"printing": printed.printing}));
    assert_eq!(
        (&shown["sheets"][0]["outcome"], &shown["sheets"][0]["reason"]),
        (&json!("spoiled"), &json!("Kẹt giấy"))
    );
    assert_eq!((&shown["sheets"][1]["outcome"], &shown["sheets"][2]["outcome"]), (&json!(null), &json!("printed")));
    let again = print(&desk, &json!({"who": {"decisions": [decision]}, "unprinted": true, "mode": "full"}));
    assert_eq!(again["awards"], json!([first, second]));
    ask(&desk, "confirm_printing", json!({"printing": again["printing"]}));
    assert_eq!(counts(), (total, 0));
    // What a clerk said is taken back, and said again; what was made stays.
    ask(&desk, "undo", json!({}));
    assert_eq!(counts(), (total - 2, 2));
    ask(&desk, "undo", json!({}));
    assert_eq!(counts(), (0, total));
    ask(&desk, "redo", json!({}));
    assert_eq!(counts(), (total - 2, 2));
    assert_eq!(ask(&desk, "list_printings", json!({})).as_array().unwrap().len(), 2);
    assert_eq!(ask(&desk, "verify", json!({}))["faults"], json!([]));
}

#[test]
fn the_same_printing_again_gives_the_same_bytes_by_the_template_it_had() {
    let (desk, decisions) = Desk::with_issued_sample();
    let (first, second) = (desk.path("một.pdf"), desk.path("hai.pdf"));
    let who = json!({"decisions": [decisions[1]]});
    let batch = json!({"who": who, "order": "ceremony", "mode": "full", "template": "a4-297x210"});
    let printed = ask(&desk, "print_certificates", json!({"batch": batch, "out": first}));
    let again = json!({"who": {"printing": printed["printing"]}, "mode": "full"});
    let again = ask(&desk, "print_certificates", json!({"batch": again, "out": second}));
    assert_eq!(again["awards"], printed["awards"]);
    // The numbers in front of the bookmarks are places in the list once more; pages are the same.
    let pages = |path: &Path| std::fs::read(path).unwrap().len();
    assert_eq!(pages(&first), pages(&second));
    let third = desk.path("ba.pdf");
    let listed = json!({"who": {"decisions": [decisions[1]]}, "mode": "full", "template": "a4-297x210"});
    for out in [&second, &third] {
        ask(&desk, "print_certificates", json!({"batch": listed, "out": out}));
    }
    assert!(std::fs::read(&second).unwrap() == std::fs::read(&third).unwrap());
}

#[test]
fn two_decisions_that_list_one_person_in_one_place_give_two_files() {
    let (desk, decisions) = Desk::with_issued_sample();
    let folder = desk.path("từng người");
    let batch = json!({"who": {"decisions": decisions}, "order": "ceremony", "mode": "full"});
    let printed = ask(&desk, "print_certificates", json!({"batch": batch, "separate": folder}));
    assert_eq!(printed["files"].as_array().unwrap().len(), 40);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 40);
}

/// A world with one printer, which notes what it is given.
#[derive(Default)]
struct PaperWorld {
    still: StillWorld,
    taken: Arc<Mutex<Vec<String>>>,
    broken: bool,
}

impl Surroundings for PaperWorld {
    fn now(&self) -> domain::date::Moment {
        self.still.now()
    }

    fn random(&self) -> [u8; 10] {
        world_again().random()
    }

    fn user(&self) -> String {
        self.still.user()
    }

    fn print(&self, file: &Path, job: &PrinterJob<'_>) -> std::io::Result<()> {
        if self.broken {
            return Err(std::io::Error::other("hết giấy"));
        }
        assert!(std::fs::read(file).unwrap().starts_with(b"%PDF"));
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        self.taken.lock().unwrap().push(format!("{:?} {:?} × {} {name}", job.printer, job.sheet, job.copies));
        Ok(())
    }
}

#[test]
fn a_printer_takes_the_batch_and_what_it_refuses_was_not_printed() {
    let (desk, decisions) = Desk::with_issued_sample();
    let path = desk.register.path().to_owned();
    let folder = desk.folder;
    drop(desk.register);
    let taken = Arc::new(Mutex::new(Vec::new()));
    let open = |broken| {
        let world = PaperWorld { taken: Arc::clone(&taken), broken, ..PaperWorld::default() };
        Desk { register: Register::open(&path, Box::new(world)).unwrap(), folder: tempfile::tempdir().unwrap() }
    };
    let args = |copies| PrintCertificates {
        copies,
        hand_to: Some(HandTo::Printer(Some("Canon_A3".to_owned()))),
        ..PrintCertificates::of(Batch::of_decision(decisions[0], Mode::Full))
    };
    let desk = open(true);
    assert_eq!(print_certificates(&desk.register, &args(1)).unwrap_err().code(), "not-handed-over");
    assert_eq!(ask(&desk, "list_printings", json!({})), json!([]));
    drop(desk);
    let desk = open(false);
    let printed = print_certificates(&desk.register, &args(2)).unwrap();
    assert!(printed.handed_over && printed.files.is_empty());
    assert_eq!(
        *taken.lock().unwrap(),
        [r#"Some("Canon_A3") (420, 297) × 2 Bằng khen- giấy khen theo Quyết định số 512-QĐ-CAT.pdf"#]
    );
    assert_eq!(ask(&desk, "list_printings", json!({}))[0]["copies"], 2);
    drop(folder);
}

#[test]
fn blanks_are_counted_in_and_out() {
    let (desk, decisions) = Desk::with_issued_sample();
    let blank =
        ask(&desk, "add_blank", json!({"name": "Phôi Giấy khen A3", "supplier": "Nhà in Sóc Trăng"}))["id"].clone();
    assert_eq!(refused(&desk, "add_blank", json!({"name": "Phôi Giấy khen A3"})), "same-name");
    let received =
        json!({"blank": blank, "date": "2023-08-01", "kind": "received", "sheets": 30, "serials": "0001 - 0030"});
    ask(&desk, "add_movement", received);
    let bare = json!({"blank": blank, "kind": "spoiled", "sheets": 1});
    assert_eq!(refused(&desk, "add_movement", bare), "bad-field");
    let batch = json!({"who": {"decisions": [decisions[0]]}, "mode": "full"});
    let printed = json!({"batch": batch, "blank": blank, "out": desk.path("in.pdf")});
    assert_eq!(refused(&desk, "print_certificates", printed), "bad-field");
    let batch = json!({"who": {"decisions": [decisions[0]]}, "mode": "overlay"});
    let printed = ask(&desk, "print_certificates", json!({"batch": batch, "blank": blank, "out": desk.path("in.pdf")}));
    let count = printed["certificates"].as_i64().unwrap();
    let spoiled = json!([{"award": award(&desk, decisions[0], 3), "reason": "Lệch khung", "sheets": 2}]);
    let confirmed = ask(&desk, "confirm_printing", json!({"printing": printed["printing"], "spoiled": spoiled}));
    assert_eq!(confirmed["left"], 30 - (count - 1) - 2);
    let balance = || ask(&desk, "list_blanks", json!({}))[0].clone();
    assert_eq!((&balance()["printed"], &balance()["spoiled"]), (&json!(count - 1), &json!(2)));
    let ledger = ask(&desk, "list_movements", json!({"blank": blank}));
    let lines: Vec<String> = ledger
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            let facts = &line["facts"];
            format!(
                "{} {} {} → {}  {}",
                facts["date"], facts["kind"], facts["sheets"], line["left"], line["award_name"]
            )
        })
        .collect();
    insta::assert_snapshot!(lines.join("\n"));
    let line = ledger[0]["id"].clone();
    assert_eq!(refused(&desk, "remove_movement", json!({"movement": line})), "in-use-elsewhere");
    assert_eq!(refused(&desk, "remove_blank", json!({"blank": blank})), "in-use-elsewhere");
    let facts = json!({"place": "Phòng PX05", "way": "Cắt góc và đốt", "members": [{"name": "Đại úy Trần Thị Sương", "position": "Thủ kho"}]});
    let minutes = ask(&desk, "destroy_blanks", json!({"movements": [line], "facts": facts}));
    assert_eq!((&minutes["sheets"], &balance()["destroyed"]), (&json!(2), &json!(2)));
    assert_eq!(minutes["facts"]["members"], facts["members"]);
    assert_eq!(refused(&desk, "destroy_blanks", json!({"movements": [line], "facts": facts})), "in-use-elsewhere");
    let out = desk.path("biên bản.docx");
    ask(&desk, "save_minutes", json!({"destruction": minutes["id"], "out": out}));
    insta::assert_snapshot!("minutes_of_destruction", text_of_docx(&out));
    let document = part_of_docx(&out, "word/document.xml");
    assert_eq!(document.matches("<w:tblHeader />").count(), 1, "the headings come again on each page");
    assert!(document.contains("<w:titlePg"), "the first page has no number");
    assert!(part_of_docx(&out, "word/header1.xml").contains("PAGE"), "the others have one");
    // Back, step by step: the minutes, the confirmation with its blanks, what came in. The kind stays: it was printed on.
    for left in [30 - (count - 1) - 2, 30, 0] {
        assert!(ask(&desk, "undo", json!({})).is_object());
        assert_eq!(balance()["left"], left);
    }
    assert_eq!(balance()["destroyed"], 0);
    assert_eq!(ask(&desk, "undo", json!({})), Value::Null);
    assert_eq!(ask(&desk, "verify", json!({}))["faults"], json!([]));
}

#[test]
fn a_certificate_given_anew_keeps_its_words_says_so_and_is_to_be_printed() {
    let (desk, decisions) = Desk::with_issued_sample();
    let id = award(&desk, decisions[0], 5);
    print_and_confirm(&desk, decisions[0]);
    let left = || {
        ask(&desk, "list_decisions", json!({}))
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["to_print"].as_i64().unwrap())
            .sum::<i64>()
    };
    let before = left();
    let facts = json!({"kind": "replacement", "requested": "2024-03-05", "reason": "Mất do lũ"});
    let reissue = ask(&desk, "add_reissue", json!({"award": id, "facts": facts}));
    assert_eq!((&reissue["facts"]["note"], left()), (&json!("Cấp lại lần 1"), before + 1));
    let edited =
        json!({"kind": "replacement", "requested": "2024-03-05", "reason": "Mất do lũ", "number": "12/QĐ-CAT"});
    assert_eq!(
        ask(&desk, "edit_reissue", json!({"reissue": reissue["id"], "facts": edited}))["facts"]["note"],
        "Cấp lại lần 1"
    );
    let svg = ask(&desk, "show_certificate", json!({"award": id}));
    assert!(svg["svg"].is_string());
    let again = print(&desk, &json!({"who": {"decisions": [decisions[0]]}, "unprinted": true, "mode": "full"}));
    assert_eq!(again["awards"], json!([id]));
    assert_eq!(refused(&desk, "edit_reissue", json!({"reissue": reissue["id"], "facts": edited})), "frozen");
    assert_eq!(refused(&desk, "remove_reissue", json!({"reissue": reissue["id"]})), "frozen");
    ask(&desk, "confirm_printing", json!({"printing": again["printing"]}));
    assert_eq!(left(), before);
    let second =
        json!({"kind": "replacement", "requested": "2025-03-05", "reason": "Lại mất", "note": "Cấp lại lần 2 (2025)"});
    ask(&desk, "add_reissue", json!({"award": id, "facts": second}));
    assert_eq!(left(), before + 1);
    assert_eq!(ask(&desk, "list_reissues", json!({"award": id})).as_array().unwrap().len(), 2);
    let awardee = ask(&desk, "show_award", json!({"award": id}))["facts"]["awardee"].clone();
    let life = ask(&desk, "show_awardee", json!({"awardee": awardee}));
    assert_eq!(life["awards"][0]["reissues"][0]["facts"]["number"], "12/QĐ-CAT");
    ask(&desk, "undo", json!({}));
    assert_eq!(left(), before);
    assert_eq!(ask(&desk, "verify", json!({}))["faults"], json!([]));
    let revocation = json!({"number": "9/QĐ-CAT", "date": "2023-08-14", "ground": "b", "reason": "Kê khai không đúng"});
    ask(&desk, "revoke_award", json!({"award": id, "revocation": revocation}));
    assert_eq!(refused(&desk, "add_reissue", json!({"award": id, "facts": facts})), "already-revoked");
}

#[test]
fn a_plan_tells_of_the_sheets_and_each_can_be_seen() {
    let (desk, decisions) = Desk::with_issued_sample();
    let batch = json!({"who": {"campaign": 1}, "order": "ceremony", "mode": "full"});
    let plan = ask(&desk, "plan_printing", json!({"batch": batch, "offset": 38, "limit": 10}));
    assert_eq!((&plan["total"], plan["sheets"].as_array().unwrap().len()), (&json!(40), 2));
    assert_eq!((&plan["width"], &plan["height"]), (&json!(420.0), &json!(297.0)));
    let books: i64 = plan["books"].as_array().unwrap().iter().map(|book| book["count"].as_i64().unwrap()).sum();
    assert_eq!((plan["books"].as_array().unwrap().len(), books), (2, 40));
    let award = plan["sheets"][0]["award"].clone();
    let shown = ask(&desk, "show_sheet", json!({"batch": batch, "award": award, "dpi": 30}));
    assert_eq!((&shown["width"], &shown["height"]), (&json!(496), &json!(351)));
    assert!(shown["png"].as_str().unwrap().starts_with("iVBORw0KGgo"));
    assert_eq!(refused(&desk, "show_sheet", json!({"batch": batch, "award": award, "dpi": 3000})), "bad-field");
    let proof = json!({"who": {"decisions": [decisions[0]]}, "mode": "proof"});
    let plan = ask(&desk, "plan_printing", json!({"batch": proof, "offset": 0, "limit": 1}));
    assert_eq!((&plan["width"], &plan["height"]), (&json!(297.0), &json!(210.0)));
    let found = ask(&desk, "find_sheets", json!({"batch": batch, "award": award, "limit": 5}));
    assert_eq!((&found[0]["page"], &found[1]), (&json!(38), &Value::Null));
    let named = ask(&desk, "find_sheets", json!({"batch": batch, "text": "gam hong", "limit": 5}));
    assert_eq!((&named[0]["name"], &named[1]), (&json!("Nguyễn Thị Hồng Gấm"), &Value::Null));
    assert_eq!(ask(&desk, "find_sheets", json!({"batch": batch, "limit": 7})).as_array().unwrap().len(), 7);
    let said = ask(&desk, "check_sheets", json!({"batch": batch}));
    assert!(said.as_array().unwrap().iter().all(|sheet| !sheet["findings"].as_array().unwrap().is_empty()));
}

/// The paragraphs of a .docx, a line each; cells are parted by bars.
fn part_of_docx(path: &Path, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

fn text_of_docx(path: &Path) -> String {
    let xml = part_of_docx(path, "word/document.xml");
    let mut text = String::new();
    for (at, piece) in xml.split('<').enumerate() {
        let (tag, rest) = piece.split_once('>').unwrap_or((piece, ""));
        if tag.starts_with("w:t ") || tag == "w:t" {
            text.push_str(rest);
        }
        match tag {
            "/w:p" if at > 0 => text.push('\n'),
            "/w:tc" => text.push_str("| "),
            _ => {}
        }
    }
    text
}
