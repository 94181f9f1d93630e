//! Thousands of lists in layouts put together by chance: how many rows and fields are read right, and whether what is
//! not is said.

use register::domain::finding::Severity;
use register::import::field::Field;
use register::import::grid::{Grid, Sheet};
use register::import::legacy::Encoding;
use register::import::{Candidate, Changes, List, Memory, list_from_grid, read_list, read_text};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use tests::layouts::{Dittos, Expected, Made, Places, made};
use tests::written;

/// How many were right, of how many.
#[derive(Debug, Default, Clone, Copy)]
struct Score {
    right: usize,
    of: usize,
}

impl Score {
    fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.of += 1;
    }

    fn join(&mut self, other: Self) {
        self.right += other.right;
        self.of += other.of;
    }

    fn share(self) -> f64 {
        f64::from(u32::try_from(self.right).unwrap()) / f64::from(u32::try_from(self.of.max(1)).unwrap())
    }
}

/// Which fields of a row are as expected.
fn fields(one: &Expected, read: &Candidate) -> [(&'static str, bool); 8] {
    let text = |name: &Option<register::domain::text::Name>| name.as_ref().map(|name| name.as_str().to_owned());
    [
        ("kind", read.kind == one.kind),
        ("honorific", read.honorific.as_deref() == one.honorific),
        ("gender", one.gender.is_none() || read.gender == one.gender),
        ("position", text(&read.position) == one.position),
        ("unit", text(&read.unit) == one.unit),
        ("form", read.form.as_ref().map(|form| form.as_str()) == one.form),
        ("year", read.birth.map(|birth| birth.year()) == one.year),
        ("posthumous", read.posthumous == one.posthumous),
    ]
}

fn read_of<'a>(list: &'a List, one: &Expected) -> Option<&'a Candidate> {
    list.candidates.iter().find(|read| read.row == one.row && read.sheet == one.sheet)
}

/// What lists of one way into the program came to.
#[derive(Default)]
struct Tally {
    recall: Score,
    precision: Score,
    by_field: BTreeMap<&'static str, Score>,
    told: Score,
    alarms: usize,
    wrong: Vec<String>,
}

impl Tally {
    fn add(&mut self, seed: u64, list: &Made, read: &List) {
        for one in &list.expected {
            let found = read_of(read, one);
            let named = found.is_some_and(|read| read.name.as_str() == one.name);
            self.recall.add(named);
            let mut missed: Vec<&str> = if named { Vec::new() } else { vec!["name"] };
            for (field, right) in found.map(|read| fields(one, read)).into_iter().flatten() {
                self.by_field.entry(field).or_default().add(right);
                if !right {
                    missed.push(field);
                }
            }
            if !missed.is_empty() {
                let said = |row| row == one.row || row == 0;
                self.told.add(read.problems.iter().any(|problem| problem.sheet == one.sheet && said(problem.row)));
                self.wrong.push(format!("seed {seed} {missed:?}\n  {one:?}\n  {found:?}\n  {:?}", list.layout));
            }
        }
        let errors = read.problems.iter().filter(|problem| problem.severity == Severity::Error);
        self.alarms += errors.filter(|problem| !list.expected.iter().any(|one| one.row == problem.row)).count();
        for candidate in &read.candidates {
            let meant = list.expected.iter().any(|one| one.row == candidate.row && one.sheet == candidate.sheet);
            self.precision.add(meant);
            if !meant {
                self.wrong.push(format!("seed {seed}: nobody\n  {candidate:?}\n  {:?}", list.layout));
            }
        }
    }

    fn join(&mut self, other: Self) {
        self.recall.join(other.recall);
        self.precision.join(other.precision);
        for (field, score) in other.by_field {
            self.by_field.entry(field).or_default().join(score);
        }
        self.alarms += other.alarms;
        self.wrong.extend(other.wrong);
    }

    fn fields(&self) -> Score {
        let sum = |part: fn(&Score) -> usize| self.by_field.values().map(part).sum();
        Score { right: sum(|score| score.right), of: sum(|score| score.of) }
    }

    fn assert_good(&self, what: &str) {
        let (recall, precision, all) = (self.recall, self.precision, self.fields());
        let some = self.wrong.iter().step_by((self.wrong.len() / 5).max(1));
        let some = some.map(String::as_str).collect::<Vec<_>>().join("\n");
        let shares = [recall.share(), precision.share()];
        assert!(shares.iter().all(|share| *share >= 0.995), "{what} rows: {recall:?} {precision:?}\n{some}");
        assert_eq!(self.alarms, 0, "{what}: headings, totals and signatures are no errors");
        assert!(all.share() >= 0.98, "{what} fields: {all:?}\n{some}");
    }
}

#[test]
fn lists_of_every_layout_are_read_right() {
    let mut tally = Tally::default();
    for seed in 0..2000 {
        let list = made(seed);
        tally.add(seed, &list, &list_from_grid(list.grid.clone(), &Changes::default(), &Memory::default()));
    }
    let mut table = String::new();
    let rows = [("rows found", tally.recall), ("rows that are one", tally.precision)];
    for (what, score) in rows.into_iter().chain(tally.by_field.clone()).chain([("wrong rows told", tally.told)]) {
        writeln!(table, "{what:<18}{:>6} of {:>6}  {:.4}", score.right, score.of, score.share()).unwrap();
    }
    insta::assert_snapshot!(table);
    tally.assert_good("cells");
}

/// The ways into the program; a list takes the one that its seed names, if it can be written so.
const FORMATS: [&str; 10] =
    ["xlsx", "xlsb", "xls", "docx", "ods", "csv", "csv UTF-16", "csv windows-1258", "pasted", "pasted with semicolons"];

/// The list written as a file and read again, with its rows where they stand there; none if the format cannot hold it.
fn by_file(format: &str, mut list: Made) -> Option<(Made, List)> {
    let layout = &list.layout;
    let flat = list.grid.sheets.len() == 1 && layout.dittos != Dittos::Merged;
    let font = match layout.encoding {
        Some(Encoding::Tcvn3) => ".VnTime",
        Some(Encoding::Vni) => "VNI-Times",
        _ => "Times New Roman",
    };
    let text = |delimiter| written::text(&list.grid, delimiter);
    let read = match format {
        "xlsx" => read_list("ds.xlsx", &written::xlsx(&list.grid, font)),
        "xlsb" => read_list("ds.xlsb", &written::xlsb(&list.grid, &[])),
        "xls" => read_list("ds.xls", &written::xls(&list.grid)),
        "ods" => read_list("ds.ods", &written::ods(&list.grid)),
        // A table is called by its place there, so the sheet of codes has no name to be told by.
        "docx" if !layout.lookup_sheet => read_list("ds.docx", &written::docx(&list.grid, font, list.above)),
        "csv" if flat => read_list("ds.csv", text(',').as_bytes()),
        "csv UTF-16" if flat => read_list("ds.csv", &written::utf16(&text('\t'))),
        "csv windows-1258" if flat && layout.encoding.is_none() => {
            read_list("ds.csv", &written::windows_1258(&text(';'))?)
        }
        "pasted" if flat => read_text("ds.csv", &text('\t')),
        "pasted with semicolons" if flat && layout.places != Places::Semicolons => read_text("ds.csv", &text(';')),
        _ => return None,
    };
    let names: Vec<String> = list.grid.sheets.iter().map(|sheet| sheet.name.clone()).collect();
    for one in &mut list.expected {
        let at = names.iter().position(|name| *name == one.sheet).unwrap();
        match format {
            "docx" => (one.sheet, one.row) = (format!("Bảng {}", at + 1), one.row - list.above),
            "xlsx" | "xlsb" | "xls" | "ods" => {}
            _ => one.sheet = "ds.csv".to_owned(),
        }
    }
    Some((list, read.unwrap()))
}

/// Lists under each other in one sheet: thousands of rows in every layout and encoding.
fn heaped(seeds: std::ops::Range<u64>) -> Grid {
    let mut heap = Sheet::new("Khen");
    let mut below = 0;
    for seed in seeds {
        let sheet = made(seed).grid.sheets.swap_remove(0);
        let mut last = 0;
        for (row, cells) in sheet.rows() {
            for (column, text) in cells.iter() {
                heap.put(below + row, column, text.to_owned());
                sheet.lettering(row, column).into_iter().for_each(|one| heap.letter(below + row, column, one));
            }
            last = row;
        }
        below += last + 2;
    }
    Grid { sheets: vec![heap], ..Grid::default() }
}

#[cfg(target_os = "linux")] // elsewhere a thread cannot be told on how many processors it may run
#[test]
fn one_processor_and_several_read_the_same() {
    let read = |grid: &Grid| list_from_grid(grid.clone(), &Changes::default(), &Memory::default());
    let alone = |grid: &Grid| {
        let mut first = rustix::thread::CpuSet::new();
        let allowed = rustix::thread::sched_getaffinity(None).unwrap();
        first.set((0..rustix::thread::CpuSet::MAX_CPU).find(|cpu| allowed.is_set(*cpu)).unwrap());
        rustix::thread::sched_setaffinity(None, &first).unwrap();
        assert_eq!(std::thread::available_parallelism().unwrap().get(), 1);
        read(grid)
    };
    for seeds in [0..150, 150..600] {
        let grid = heaped(seeds);
        assert!(grid.sheets[0].rows().count() > 2_000, "short lists are read by one thread anyway");
        let by_one = std::thread::scope(|scope| scope.spawn(|| alone(&grid)).join().unwrap());
        assert!(by_one.candidates.len() > 1_000 && !by_one.problems.is_empty() && !by_one.converted.is_empty());
        assert!(by_one == read(&grid), "the answer hangs on how many read");
    }
}

#[test]
fn lists_of_every_layout_come_through_every_format() {
    let mut table =
        format!("{:<24}{:>6}{:>8}{:>9}{:>9}{:>9}{:>8}\n", "", "lists", "rows", "found", "ones", "fields", "told");
    let mut all = Tally::default();
    let turns = u64::try_from(FORMATS.len()).unwrap();
    for (at, format) in (0_u64..).zip(FORMATS) {
        let (mut tally, mut lists) = (Tally::default(), 0);
        for seed in (0..).map(|turn| 10_000 + turn * turns + at) {
            let Some((list, read)) = by_file(format, made(seed)) else { continue };
            tally.add(seed, &list, &read);
            lists += 1;
            if lists == 20 {
                break;
            }
        }
        let shares = [tally.recall, tally.precision, tally.fields(), tally.told].map(Score::share);
        let [found, ones, fields, told] = shares.map(|share| format!("{share:.4}"));
        let told = if tally.told.of == 0 { "–".to_owned() } else { told };
        writeln!(table, "{format:<24}{lists:>6}{:>8}{found:>9}{ones:>9}{fields:>9}{told:>8}", tally.recall.of).unwrap();
        all.join(tally);
    }
    insta::assert_snapshot!(table);
    all.assert_good("files");
}

#[test]
fn two_lists_side_by_side_are_two_sheets_with_their_own_addresses() {
    let mut sheet = Sheet::new("Khen");
    let lines = [
        "DANH SÁCH kèm theo Quyết định số 512/QĐ-CAT ngày 04/8/2023||||||",
        "STT|Họ và tên|Đơn vị||STT|Họ và tên|Đơn vị",
        "1|Lý Thị Nga|Ấp Trà Quýt||3|Sơn Văn Hưởng|Ấp Phú Hòa",
        "2|Trần Văn Tuấn|Ấp Xây Đá||4|Đặng Ngọc Yến|Ấp Sóc Tháo",
        "|Tổng cộng: 4 cá nhân|||||",
    ];
    for (row, line) in (1..).zip(lines) {
        for (column, text) in (0..).zip(line.split('|')) {
            sheet.put(row, column, text.to_owned());
        }
    }
    let grid = Grid { sheets: vec![sheet], ..Grid::default() };
    let list = list_from_grid(grid, &Changes::default(), &Memory::default());
    let at = |one: &Candidate| one.from.get(Field::Name).unwrap().at.map(|place| place.to_string());
    let read = list.candidates.iter().map(|one| (one.sheet.as_str(), one.name.as_str(), at(one).unwrap()));
    let read: Vec<_> = read.collect();
    let read: Vec<_> = read.iter().map(|(sheet, name, at)| (*sheet, *name, at.as_str())).collect();
    assert_eq!(
        read,
        [
            ("Khen", "Lý Thị Nga", "B3"),
            ("Khen", "Trần Văn Tuấn", "B4"),
            ("Khen (bên phải)", "Sơn Văn Hưởng", "F3"),
            ("Khen (bên phải)", "Đặng Ngọc Yến", "F4"),
        ]
    );
    assert!(list.candidates.iter().all(|one| list.decision_of(one).is_some()), "the title stands over both");
    assert!(list.problems.iter().all(|one| one.row != 5), "the total counts both: {:#?}", list.problems);
}
