//! Great lists: read and understood beside what others take to read the bare cells, each in a process of its own so that
//! its memory can be told; then taken in, while the window asks for pages, and taken back.

use crate::draft;
use crate::peers::{cost, python};
use crate::table::{Cost, memory, row, rows, time};
use crate::words::Dice;
use calamine::{Data, Range, Reader as _, Xlsx};
use register::domain::id::DecisionId;
use register::import::changes::CellChange;
use register::import::{Changes, List, Memory, list_from_grid, read_list};
use register::ops::Nothing;
use register::ops::check_list::{CheckList, RowCounts, check_list};
use register::ops::import_list::{ImportList, import_list};
use register::ops::read_apart::grid_by;
use register::ops::read_file::{GivenList, ListSource};
use register::ops::search::{Search, search};
use register::ops::undo::undo;
use std::io::Cursor;
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use tests::registers::Desk;

/// The rows of a great list.
pub(crate) const GREAT: usize = 100_000;
/// The word for [`read`].
pub(crate) const READ: &str = "read";
/// The quickest of so many runs counts, for ours and for calamine's.
const RUNS: usize = 5;

const OPENPYXL: &str = "
import openpyxl
def work(path):
    list(openpyxl.load_workbook(path, read_only=True).active.iter_rows(values_only=True))";
const PANDAS: &str = "
import openpyxl, pandas
def work(path):
    pandas.read_excel(path, engine='openpyxl')";
const PANDAS_CALAMINE: &str = "
import pandas, python_calamine
def work(path):
    pandas.read_excel(path, engine='calamine')";

pub(crate) fn measure(desk: &Desk) {
    let path = desk.path("rất dài.xlsx");
    std::fs::write(&path, long_list(GREAT)).unwrap();
    let [ours, apart, bare] = quickest(["whole", "apart", "bare"], &path);
    let what = format!("list: {GREAT} rows of .xlsx read and understood");
    row(&what, ours.time(), "calamine: the same cells, bare", bare.time());
    memory("       at most, of memory", ours, "the same", bare);
    for (name, program) in [
        ("openpyxl, read_only: the same cells, bare", OPENPYXL),
        ("pandas by openpyxl: the same cells, bare", PANDAS),
        ("pandas by calamine: the same cells, bare", PANDAS_CALAMINE),
    ] {
        match python(program, &[&path]) {
            Some(theirs) => {
                row("       the same", ours.time(), name, theirs.time());
                memory("       at most, of memory", ours, "the same", theirs);
            }
            None => println!("       no Python to compare with: `make peers` sets it up"),
        }
    }
    row(
        "list: the same, its cells by a walled-in process",
        apart.time(),
        "calamine: the same cells, bare",
        bare.time(),
    );

    let decision = draft(desk, "901/QĐ-CAT");
    let check = |changes| {
        let list = GivenList { source: ListSource::File(path.clone()), changes };
        time(|| {
            let RowCounts { ready, look, bad, changed, same } =
                check_list(&desk.register, &CheckList { list, decision }).unwrap().counts;
            assert_eq!(ready + look + bad + changed + same, GREAT);
        })
    };
    let first = check(Changes::default());
    row("wizard: the same list checked beside a draft", first, "calamine: the same cells, bare", bare.time());
    let cell = CellChange { sheet: "DS".to_owned(), cell: "B500".to_owned(), text: "Bà Kim Thị Sa Mol".to_owned() };
    let edited = check(Changes { cells: vec![cell], ..Changes::default() });
    row("wizard: one of its cells edited", edited, "checking it first", first);

    let pages = std::thread::scope(|scope| {
        let taking = scope.spawn(|| time(|| take_in(desk, &path, decision)));
        let mut pages = Vec::new();
        while !taking.is_finished() {
            let asked = Search { text: "nguyen".to_owned(), limit: 50, ..Default::default() };
            pages.push(time(|| search(&desk.register, &asked).unwrap()));
            std::thread::sleep(Duration::from_millis(20));
        }
        let taken = taking.join().unwrap();
        let what = format!("register: {GREAT} rows taken in, with all keys");
        row(&what, taken, "calamine: the same cells, bare", bare.time());
        let undone = time(|| undo(&desk.register, &Nothing {}).unwrap());
        row("register: the same undone", undone, "taking them in", taken);
        pages
    });
    rows("register: a search meanwhile", &pages, "calamine: the same cells, bare", &[bare.time()]);
}

/// What reading costs in a process of its own.
fn quickest<const WAYS: usize>(ways: [&str; WAYS], path: &Path) -> [Cost; WAYS] {
    let program = std::env::current_exe().unwrap();
    let run = |way: &str| cost(Command::new(&program).args([READ, way]).arg(path)).unwrap();
    // In turn, for whatever else the machine does slows all of them.
    let runs: Vec<[Cost; WAYS]> = (0..RUNS).map(|_| ways.map(run)).collect();
    std::array::from_fn(|way| {
        let runs = runs.iter().map(|run| &run[way]);
        *runs.min_by(|a, b| a.seconds.total_cmp(&b.seconds)).unwrap()
    })
}

/// The other process: reads the list at `path` and says what that cost.
pub(crate) fn read(way: &str, path: &Path) {
    let list = std::fs::read(path).unwrap();
    let spent = match way {
        "bare" => time(|| bare(&list)),
        "whole" => time(|| whole(read_list("dài.xlsx", &list).unwrap())),
        _ => time(|| {
            let grid = grid_by(&std::env::current_exe().unwrap(), Duration::from_secs(10), "dài.xlsx", list).unwrap();
            whole(list_from_grid(grid, &Changes::default(), &Memory::default()))
        }),
    };
    println!("{} {}", spent.as_secs_f64(), peak_kib());
}

/// The most memory that this process has had.
fn peak_kib() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    peak.trim_end_matches("kB").trim().parse().unwrap()
}

fn whole(list: List) -> List {
    assert_eq!(list.candidates.len(), GREAT);
    list
}

/// The workbook with its texts, and the cells of its sheet.
pub(crate) fn bare(list: &[u8]) -> (Xlsx<Cursor<&[u8]>>, Range<Data>) {
    let mut book = Xlsx::new(Cursor::new(list)).unwrap();
    let cells = book.worksheet_range("DS").unwrap();
    (book, cells)
}

pub(crate) fn take_in(desk: &Desk, list: &Path, decision: DecisionId) {
    let args = ImportList { list: ListSource::File(list.to_owned()).into(), decision, brief: false };
    import_list(&desk.register, &args).unwrap();
}

/// A list of `rows` individuals in nine columns, as offices send them: names as common as in life, a number for each
/// identity card, ten rows of each unit.
pub(crate) fn long_list(rows: usize) -> Vec<u8> {
    const HEADINGS: [&str; 9] =
        ["STT", "Họ và tên", "Năm sinh", "Giới tính", "Số CCCD", "Chức vụ", "Đơn vị", "Thành tích", "Ghi chú"];
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("DS").unwrap();
    for (column, heading) in (0u16..).zip(HEADINGS) {
        sheet.write_string(0, column, heading).unwrap();
    }
    let mut dice = Dice(1);
    for at in 0..rows {
        let line = u32::try_from(at + 1).unwrap();
        let year = 1960 + line % 40;
        sheet.write_number(line, 0, f64::from(line)).unwrap();
        sheet.write_string(line, 1, format!("Ông {}", dice.person())).unwrap();
        sheet.write_number(line, 2, f64::from(year)).unwrap();
        sheet.write_string(line, 3, "Nam").unwrap();
        sheet.write_string(line, 4, format!("0940{:02}{line:06}", year % 100)).unwrap();
        sheet.write_string(line, 5, dice.position().unwrap_or_default()).unwrap();
        sheet.write_string(line, 6, format!("Công an xã số {}, tỉnh Sóc Trăng", at / 10)).unwrap();
        sheet.write_string(line, 7, dice.achievement().unwrap_or_default()).unwrap();
        sheet.write_string(line, 8, format!("Theo tờ trình số {}", at / 100)).unwrap();
    }
    book.save_to_buffer().unwrap()
}
