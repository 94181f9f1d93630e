//! Thousands of lists in layouts put together by chance: how many rows and fields are read right, and whether what is
//! not is said.

use register::domain::finding::Severity;
use register::import::field::Field;
use register::import::grid::{Grid, Sheet};
use register::import::{Candidate, Changes, List, Memory, list_from_grid};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use tests::layouts::{Expected, made};

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

#[test]
fn lists_of_every_layout_are_read_right() {
    let (mut recall, mut precision, mut all) = (Score::default(), Score::default(), Score::default());
    let mut by_field: BTreeMap<&str, Score> = BTreeMap::new();
    let mut alarms = 0;
    let mut told = Score::default();
    let mut wrong = Vec::new();
    for seed in 0..2000 {
        let list = made(seed);
        let read = list_from_grid(list.grid.clone(), &Changes::default(), &Memory::default());
        for one in &list.expected {
            let found = read_of(&read, one);
            let named = found.is_some_and(|read| read.name.as_str() == one.name);
            recall.add(named);
            let mut missed: Vec<&str> = if named { Vec::new() } else { vec!["name"] };
            for (field, right) in found.map(|read| fields(one, read)).into_iter().flatten() {
                by_field.entry(field).or_default().add(right);
                all.add(right);
                if !right {
                    missed.push(field);
                }
            }
            if !missed.is_empty() {
                let said = |row| row == one.row || row == 0;
                told.add(read.problems.iter().any(|problem| problem.sheet == one.sheet && said(problem.row)));
                wrong.push(format!("seed {seed} {missed:?}\n  {one:?}\n  {found:?}\n  {:?}", list.layout));
            }
        }
        let errors = read.problems.iter().filter(|problem| problem.severity == Severity::Error);
        alarms += errors.filter(|problem| !list.expected.iter().any(|one| one.row == problem.row)).count();
        for candidate in &read.candidates {
            let meant = list.expected.iter().any(|one| one.row == candidate.row && one.sheet == candidate.sheet);
            precision.add(meant);
            if !meant {
                wrong.push(format!("seed {seed}: nobody\n  {candidate:?}\n  {:?}", list.layout));
            }
        }
    }
    let mut table = String::new();
    let rows = [("rows found", recall), ("rows that are one", precision)];
    for (what, score) in rows.into_iter().chain(by_field).chain([("wrong rows told", told)]) {
        writeln!(table, "{what:<18}{:>6} of {:>6}  {:.4}", score.right, score.of, score.share()).unwrap();
    }
    insta::assert_snapshot!(table);
    let some = wrong.iter().step_by((wrong.len() / 5).max(1)).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(recall.share() >= 0.995 && precision.share() >= 0.995, "rows: {recall:?} {precision:?}\n{some}");
    assert_eq!(alarms, 0, "headings, totals and signatures are no errors");
    assert!(all.share() >= 0.98, "fields: {all:?}\n{some}");
}

#[test]
fn two_lists_side_by_side_are_two_sheets_with_their_own_addresses() {
    let mut sheet = Sheet::new("Khen");
    let lines = [
        "DANH SÁCH kèm theo Quyết định số 512/QĐ-CAT ngày 04/8/2023||||||",
        "STT|Họ và tên|Đơn vị||STT|Họ và tên|Đơn vị",
        "1|Lý Thị Nga|Ấp Trà Quýt||3|Sơn Văn Hưởng|Ấp Phú Hòa",
        "2|Trần Văn Tuấn|Ấp Xây Đá||4|Đặng Ngọc Yến|Ấp Sóc Tháo",
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
}
