//! The benchmark table (`make bench`): each figure beside a peer in the same run, so that a slow machine does not matter.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)] // a table on the terminal

mod compare;
mod fill;
mod million;
mod table;
mod words;

use calamine::{Reader as _, Xlsx};
use register::domain::decision::{Decision, DecisionFacts, DecisionNumber};
use register::domain::id::DecisionId;
use register::import::read_list;
use register::ops::OfDecision;
use register::ops::add_decision::add_decision;
use register::ops::import_list::{ImportList, import_list};
use register::ops::issue_decision::issue_decision;
use register::ops::list_decisions::{ListDecisions, list_decisions};
use register::ops::print_decision::{Mode, PrintDecision, print_decision};
use register::ops::read_file::ListSource;
use register::ops::search::{Search, search};
use std::io::Cursor;
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use table::{row, rows, time};
use tests::registers::Desk;

const ROWS: usize = 20_000;
const GREAT: usize = 100_000;

fn main() {
    table::head();
    million::measure();
    let (desk, decisions) = Desk::with_issued_sample();
    list_of(&desk);
    let path = desk.path("dài.xlsx");
    let list = long_list(ROWS);
    std::fs::write(&path, &list).unwrap();
    let bare = time(|| bare(&list));
    let decision = draft(&desk, "900/QĐ-CAT");
    let taken = time(|| take_in(&desk, &path, decision));
    row(&format!("register: {ROWS} rows taken in, with all keys"), taken, "calamine: the same cells, bare", bare);

    searches(&desk);

    let issued = time(|| issue_decision(&desk.register, &OfDecision { decision }).unwrap());
    row(&format!("register: {ROWS} awards numbered and frozen"), issued, "taking them in", taken);
    let print = |decision, out: Option<&str>, separate: Option<&str>| {
        let (out, separate) = (out.map(|name| desk.path(name)), separate.map(|name| desk.path(name)));
        let args = PrintDecision {
            decision,
            mode: Mode::Full,
            awards: None,
            template: None,
            calibration: None,
            out,
            separate,
        };
        time(|| print_decision(&desk.register, &args).unwrap())
    };
    let sample = decisions.first().copied().unwrap();
    let one = print(sample, Some("bằng.pdf"), None);
    let each = print(sample, None, Some("từng người"));
    row("paper: the 24 certificates of the sample in one PDF", one, "the same, a file each", each);
    let all = print(decision, Some("bằng.pdf"), None);
    let bytes = std::fs::metadata(desk.path("bằng.pdf")).unwrap().len();
    row(&format!("paper: {ROWS} certificates in one PDF"), all, "the 24 of the sample, a file each", each);
    println!("       {} B a certificate, {:.2} ms each", bytes / ROWS as u64, all.as_secs_f64() * 1000.0 / ROWS as f64);
}

/// A great list: read and understood; taken in, while the window asks for pages.
fn list_of(desk: &Desk) {
    let list = long_list(GREAT);
    let path = desk.path("rất dài.xlsx");
    std::fs::write(&path, &list).unwrap();
    let calamine = time(|| bare(&list));
    let ours = time(|| assert_eq!(read_list("dài.xlsx", &list).unwrap().candidates.len(), GREAT));
    row(&format!("list: {GREAT} rows of .xlsx read and understood"), ours, "calamine: the same cells, bare", calamine);
    match openpyxl(&path) {
        Some(theirs) => row("       the same", ours, "openpyxl: the same cells, bare", theirs),
        None => println!("       no openpyxl here to compare with"),
    }
    let decision = draft(desk, "901/QĐ-CAT");
    let pages = std::thread::scope(|scope| {
        let taking = scope.spawn(|| time(|| take_in(desk, &path, decision)));
        let mut pages = Vec::new();
        while !taking.is_finished() {
            let asked = Search { text: "nguyen".to_owned(), limit: 50, ..Default::default() };
            pages.push(time(|| search(&desk.register, &asked).unwrap()));
            std::thread::sleep(Duration::from_millis(20));
        }
        let taken = taking.join().unwrap();
        row(
            &format!("register: {GREAT} rows taken in, with all keys"),
            taken,
            "calamine: the same cells, bare",
            calamine,
        );
        pages
    });
    rows("register: a search meanwhile", &pages, "calamine: the same cells, bare", &[calamine]);
}

fn bare(list: &[u8]) {
    Xlsx::new(Cursor::new(list)).unwrap().worksheet_range("DS").unwrap();
}

fn take_in(desk: &Desk, list: &Path, decision: DecisionId) {
    let args = ImportList { list: ListSource::File(list.to_owned()).into(), decision };
    import_list(&desk.register, &args).unwrap();
}

/// What Python's usual reader takes, where it is installed.
fn openpyxl(list: &Path) -> Option<Duration> {
    const READ: &str = "import sys, time, openpyxl
start = time.perf_counter()
rows = list(openpyxl.load_workbook(sys.argv[1], read_only=True).active.iter_rows(values_only=True))
print(time.perf_counter() - start)";
    let read = Command::new("python3").args(["-c", READ]).arg(list).output().ok()?;
    String::from_utf8(read.stdout).ok()?.trim().parse().ok().map(Duration::from_secs_f64)
}

/// A list of `rows` individuals, as offices send them.
fn long_list(rows: usize) -> Vec<u8> {
    const FAMILY: [&str; 8] = ["Nguyễn", "Trần", "Lâm", "Thạch", "Sơn", "Đặng", "Lý", "Huỳnh"];
    const MIDDLE: [&str; 7] = ["Thị", "Văn", "Minh", "Ngọc", "Hoàng", "Thanh", "Quốc"];
    const GIVEN: [&str; 11] = ["An", "Bông", "Chánh", "Diễm", "Hương", "Khởi", "Lộc", "Phượng", "Sêng", "Thủy", "Yến"];
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("DS").unwrap();
    for (column, heading) in (0u16..).zip(["STT", "Họ và tên", "Năm sinh", "Chức vụ, đơn vị", "Thành tích"])
    {
        sheet.write_string(0, column, heading).unwrap();
    }
    for at in 0..rows {
        let line = u32::try_from(at + 1).unwrap();
        let name = format!("Ông {} {} {}", FAMILY[at % 8], MIDDLE[at / 8 % 7], GIVEN[at / 56 % 11]);
        let unit = format!("Công an viên, Công an xã số {}, tỉnh Sóc Trăng", at / 10);
        sheet.write_number(line, 0, f64::from(line)).unwrap();
        sheet.write_string(line, 1, name).unwrap();
        sheet.write_number(line, 2, f64::from(1960 + line % 40)).unwrap();
        sheet.write_string(line, 3, unit).unwrap();
        sheet.write_string(line, 4, "Đã có thành tích xuất sắc trong phong trào giữ gìn an ninh").unwrap();
    }
    book.save_to_buffer().unwrap()
}

fn draft(desk: &Desk, number: &str) -> DecisionId {
    let rows = list_decisions(&desk.register, &ListDecisions { campaign: None }).unwrap();
    let police = rows.iter().find_map(|row| match &row.decision {
        Decision::Issued(issued) if issued.number.as_str() == "512/QĐ-CAT" => Some(issued.facts()),
        _ => None,
    });
    let facts = DecisionFacts { number: DecisionNumber::parse(number).ok(), ..police.unwrap() };
    add_decision(&desk.register, &facts).unwrap().id()
}

/// Names typed letter by letter, units and numbers, against a `LIKE` scan of the same text in the same file.
fn searches(desk: &Desk) {
    let mut queries: Vec<String> = Vec::new();
    for name in ["đặng thị phượng", "nguyen van an", "thạch ngọc sêng", "so 1234", "cong an xa so 77"] {
        let letters: Vec<char> = name.chars().collect();
        queries.extend((1..=letters.len()).map(|end| letters[..end].iter().collect::<String>()));
    }
    let ours: Vec<Duration> = queries
        .iter()
        .map(|text| {
            time(|| search(&desk.register, &Search { text: text.clone(), limit: 50, ..Default::default() }).unwrap())
        })
        .collect();
    let file = rusqlite::Connection::open(desk.register.path()).unwrap();
    let theirs: Vec<Duration> = queries
        .iter()
        .map(|text| {
            let words: Vec<String> =
                register::domain::fold::fold(text).split(' ').map(|word| format!("find_all LIKE '%{word}%'")).collect();
            let sql = format!("SELECT count(*), max(id) FROM award WHERE {}", words.join(" AND "));
            time(|| file.query_one(&sql, [], |row| row.get::<_, i64>(0)).unwrap())
        })
        .collect();
    rows("search: first page of 20,000", &ours, "LIKE scan of the same text", &theirs);
}
