//! Calibrations in the register: kept, undone, used when something is printed, and noted.

use register::api::call;
use serde_json::{Value, json};
use tests::registers::Desk;

fn ask(desk: &Desk, name: &str, args: Value) -> Value {
    call(&desk.register, name, args).unwrap()
}

fn refused(desk: &Desk, name: &str, args: Value) -> String {
    let error = call(&desk.register, name, args).unwrap_err();
    error.sentence().vi
}

/// A printer that draws everything 1,5 mm too far right and 0,8 mm too low, measured on sheets of A3.
fn facts(name: &str) -> Value {
    let reading = |left: &str, top: &str| json!({"left": left, "top": top});
    json!({
        "name": name,
        "feed": {"printer": "Canon LBP 8780", "tray": "Khay tay", "blanks": null, "paper": [420.0, 297.0]},
        "readings": {
            "a": reading("26,5", "25,8"), "b": reading("396.5", "25.8"),
            "c": reading("26,5 mm", "270,8"), "d": reading("396,5", "270,8"),
        },
        "note": "Phôi nhà in Thống Nhất",
    })
}

fn saved(desk: &Desk, name: &str) -> Value {
    ask(desk, "save_calibration", json!({"facts": facts(name)}))
}

#[test]
fn it_is_kept_as_it_was_typed_and_measured_again_under_its_name() {
    let desk = Desk::new();
    let first = saved(&desk, "Canon, khay tay");
    assert_eq!(first["words"]["vi"], "lệch phải 1,5 mm, xuống 0,8 mm");
    assert_eq!(first["warnings"], json!([]));
    let listed = ask(&desk, "list_calibrations", json!({}));
    assert_eq!(listed[0]["facts"], facts("Canon, khay tay"));
    assert_eq!(listed[0]["map"], json!({"xx": 1.0, "xy": 0.0, "x0": 1.5, "yx": 0.0, "yy": 1.0, "y0": 0.8}));
    let again = refused(&desk, "save_calibration", json!({"facts": facts("Canon, khay tay")}));
    assert_eq!(again, "Đã có bản căn lề máy in tên “Canon, khay tay”.");

    let mut facts = facts("Canon, khay tay");
    facts["readings"] = json!({"a": {"left": "25", "top": "25"}, "d": {"left": "395", "top": "270"}});
    let measured = ask(&desk, "save_calibration", json!({"calibration": first["id"], "facts": facts}));
    assert_eq!(measured["words"]["vi"], "in đúng chỗ, không phải chỉnh");
    assert_eq!((&measured["id"], &measured["facts"]), (&first["id"], &facts));
    let gone = json!({"calibration": 99, "facts": facts});
    assert_eq!(refused(&desk, "save_calibration", gone), "Không có bản căn lề máy in số 99.");
}

#[test]
fn what_was_added_measured_again_and_removed_is_undone() {
    let desk = Desk::new();
    let id = saved(&desk, "Canon")["id"].clone();
    let list = |desk: &Desk| ask(desk, "list_calibrations", json!({}));
    let added = list(&desk);
    let mut facts = facts("Canon mới");
    facts["readings"]["b"]["left"] = json!("396");
    ask(&desk, "save_calibration", json!({"calibration": id, "facts": facts}));
    let measured = list(&desk);
    ask(&desk, "remove_calibration", json!({"calibration": id}));
    assert_eq!(list(&desk), json!([]));
    let undo = |what: &str| {
        assert_eq!(ask(&desk, "undo", json!({}))["vi"], what);
        list(&desk)
    };
    assert_eq!(undo("Bỏ bản căn lề máy in “Canon mới”"), measured);
    assert_eq!(undo("Đo lại căn lề máy in “Canon mới”"), added);
    assert_eq!(undo("Thêm bản căn lề máy in “Canon”"), json!([]));
    for _ in 0..2 {
        ask(&desk, "redo", json!({}));
    }
    assert_eq!(list(&desk), measured);
}

#[test]
fn what_was_measured_so_far_is_solved_without_keeping_anything() {
    let desk = Desk::new();
    let solve =
        |readings: Value| ask(&desk, "solve_calibration", json!({"paper": [420.0, 297.0], "readings": readings}));
    let none = solve(json!({}));
    assert_eq!(none["outcome"], Value::Null);
    assert_eq!(none["crosses"][3], json!({"cross": "d", "left": 395.0, "top": 270.0}));
    assert_eq!(solve(json!({"a": {"left": "26", "top": "25"}}))["outcome"], Value::Null);
    let solved = solve(facts("")["readings"].clone());
    assert_eq!(solved["outcome"]["words"]["en"], "moved right 1.5 mm, down 0.8 mm");
    let half = json!({"paper": [420.0, 297.0], "readings": {"a": {"left": "26", "top": ""}}});
    let why = "Số đo: Dấu A: cần cả hai số đo, từ mép trái và từ mép trên.";
    assert_eq!(refused(&desk, "solve_calibration", half), why);
    assert_eq!(ask(&desk, "list_calibrations", json!({})), json!([]));
}

#[test]
fn certificates_are_corrected_and_the_log_says_by_what() {
    let (desk, decisions) = Desk::with_issued_sample();
    let id = saved(&desk, "Canon")["id"].clone();
    let print = |name: &str, mode: &str, calibration: &Value| {
        let out = desk.path(name);
        let batch = json!({"who": {"decisions": [decisions[0]]}, "mode": mode, "calibration": calibration});
        call(&desk.register, "print_certificates", json!({"batch": batch, "out": out}))
            .map(|_| std::fs::read(out).unwrap())
    };
    let plain = print("1.pdf", "overlay", &Value::Null).unwrap();
    let corrected = print("2.pdf", "overlay", &id).unwrap();
    assert_ne!(plain, corrected);
    let document = lopdf::Document::load_mem(&corrected).unwrap();
    for page in document.get_pages().into_values() {
        // 1.5 mm to the left and 0.8 mm up, in points.
        assert!(document.get_page_content(page).starts_with(b"1 0 0 1 -4.251969 2.267717 cm\n"));
    }
    assert_eq!(print("3.pdf", "proof", &Value::Null).unwrap(), print("4.pdf", "proof", &id).unwrap());
    let logged = ask(&desk, "list_printings", json!({}));
    let names: Vec<&Value> = logged.as_array().unwrap().iter().map(|printing| &printing["calibration"]).collect();
    assert_eq!(names[..4], [&Value::Null, &Value::Null, &json!("Canon"), &Value::Null]);

    let mut small = facts("A4");
    small["feed"]["paper"] = json!([297, 210]);
    small["readings"] = json!({"a": {"left": "25", "top": "25"}, "d": {"left": "270", "top": "185"}});
    let small = ask(&desk, "save_calibration", json!({"facts": small}))["id"].clone();
    let unfit = print("5.pdf", "full", &small).unwrap_err().sentence().vi;
    assert!(unfit.contains("“A4” đo trên giấy 297 × 210 mm, còn mẫu bằng in trên giấy 420 × 297 mm"), "{unfit}");
    ask(&desk, "remove_calibration", json!({"calibration": id}));
    assert_eq!(ask(&desk, "list_printings", json!({})), logged, "the log outlives what it names");
}

#[test]
fn the_sheet_and_the_sheet_that_checks_are_written() {
    let desk = Desk::new();
    let id = saved(&desk, "Canon")["id"].clone();
    let sheet = |sheet: Value, name: &str| {
        let out = desk.path(name);
        ask(&desk, "print_calibration_sheet", json!({"sheet": sheet, "out": out}));
        lopdf::Document::load(out).unwrap()
    };
    let measuring = sheet(json!({"measuring": facts("")["feed"]}), "1.pdf");
    let checking = sheet(json!({"checking": id}), "2.pdf");
    let begins =
        |document: &lopdf::Document, with: &[u8]| document.get_page_content(document.get_pages()[&1]).starts_with(with);
    assert!(!begins(&measuring, b"1 0 0 1 "));
    assert!(begins(&checking, b"1 0 0 1 -4.251969 2.267717 cm\n"));
    let misnamed = json!({"sheet": {"checking": id}, "out": desk.path("1.xlsx")});
    assert_eq!(refused(&desk, "print_calibration_sheet", misnamed), "Tệp kết quả: tên tệp phải kết thúc bằng .pdf.");
}

#[test]
fn a_map_comes_out_of_the_register_as_it_went_in() {
    let desk = Desk::new();
    let mut facts = facts("Canon");
    facts["readings"]["d"] = json!({"left": "397,1", "top": "272,3"});
    let map = ask(&desk, "save_calibration", json!({"facts": facts}))["map"].clone();
    ask(&desk, "undo", json!({}));
    ask(&desk, "redo", json!({}));
    let listed = ask(&desk, "list_calibrations", json!({}));
    assert_eq!(listed[0]["map"], map);
    assert!(map["xy"].as_f64().unwrap().abs() > 0.0);
}
