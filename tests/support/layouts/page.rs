//! Writes a made list into cells.

use super::layout::{Births, Dittos, Forms, Groups, Layout, Names, Ordinals, Places, Sections};
use super::person::{Expected, household_of, somebody};
use crate::legacy::encoded;
use fastrand::Rng;
use register::domain::awardee::{AwardeeKind, Gender};
use register::import::grid::{Grid, Merge, Sheet};
use register::import::legacy::Encoding;

const DISTRICTS: [&str; 5] = ["Mỹ Tú", "Kế Sách", "Trần Đề", "Long Phú", "Cù Lao Dung"];
const FORMS: [&str; 2] = ["Bằng khen", "Giấy khen"];
const KINDS: [(AwardeeKind, &str); 2] = [(AwardeeKind::Collective, "Tập thể"), (AwardeeKind::Individual, "Cá nhân")];

/// The cells of a list and its rows.
pub(super) fn laid_out(layout: &Layout, chance: &mut Rng) -> (Grid, Vec<Expected>) {
    let mut layout = layout.clone();
    // The old encodings have no capitals with tones of their own.
    layout.capitals &= layout.encoding.is_none_or(|encoding| encoding == Encoding::Decomposed);
    let mut grid = Grid::default();
    let mut expected = Vec::new();
    for number in 1..=layout.sheets {
        let mut page = Page::new(&layout, &format!("Danh sách {number}"), chance.fork());
        page.head();
        page.body();
        page.foot();
        grid.sheets.push(page.sheet);
        expected.extend(page.expected);
    }
    if layout.lookup_sheet {
        grid.sheets.push(lookup_sheet(&layout));
    }
    (grid, expected)
}

/// Units and their codes, as other sheets look them up.
fn lookup_sheet(layout: &Layout) -> Sheet {
    let mut sheet = Sheet::new("Danh mục");
    let rows = [("STT", "Tên đơn vị", "Mã"), ("1", "Công an xã Phú Tâm", "PT"), ("2", "Trạm Y tế Kế Sách", "KS")];
    for (row, (number, unit, code)) in (1..).zip(rows) {
        for (column, text) in (0..).zip([number, unit, code]) {
            sheet.put(row, column, layout.encoding.map_or(text.to_owned(), |encoding| encoded(text, encoding)));
        }
    }
    sheet
}

/// A sheet that is being written.
struct Page<'a> {
    layout: &'a Layout,
    sheet: Sheet,
    row: u32,
    columns: Vec<&'static str>,
    number: u32,
    district: Option<String>,
    expected: Vec<Expected>,
    chance: Rng,
}

impl<'a> Page<'a> {
    fn new(layout: &'a Layout, name: &str, chance: Rng) -> Self {
        let mut columns = Vec::new();
        if layout.ordinals != Ordinals::None {
            columns.push("STT");
        }
        match layout.names {
            Names::Whole => columns.push("Họ và tên"),
            Names::TwoColumns => columns.extend(["Họ và chữ đệm", "Tên"]),
        }
        match layout.births {
            Births::None => {}
            Births::BySex => columns.extend(["Nam", "Nữ"]),
            Births::Year => columns.push("Năm sinh"),
            Births::Date | Births::Serial => columns.push("Ngày sinh"),
        }
        match layout.places {
            Places::Columns if layout.groups != Groups::None => columns.push("Chức vụ"),
            Places::Columns => columns.extend(["Chức vụ", "Đơn vị"]),
            Places::OneColumn if layout.groups != Groups::None => columns.push("Chức vụ"),
            Places::OneColumn => columns.push("Chức vụ, đơn vị"),
            _ => {}
        }
        match layout.forms {
            None => {}
            Some(Forms::Marks) => columns.extend(FORMS),
            Some(_) => columns.push("Hình thức khen thưởng"),
        }
        if layout.lookups {
            columns.push("Mã tra cứu");
        }
        columns.push("Ghi chú");
        let (sheet, row) = (Sheet::new(name), 1);
        Self { layout, sheet, row, columns, number: 0, district: None, expected: Vec::new(), chance }
    }

    fn column(&self, heading: &str) -> Option<u32> {
        self.columns.iter().position(|column| *column == heading).and_then(|at| u32::try_from(at).ok())
    }

    /// Writes into a cell of this row as the layout's office does.
    fn put(&mut self, column: u32, text: &str) {
        let mut text = text.to_owned();
        if self.layout.untidy && !text.contains('\n') {
            match self.chance.u8(..12) {
                0 => text = text.replacen(' ', "  ", 1),
                1 => text = text.replacen(' ', "\u{a0}", 1),
                2 => text.push(' '),
                _ => {}
            }
        }
        let text = self.layout.encoding.map_or(text.clone(), |encoding| encoded(&text, encoding));
        self.sheet.put(self.row, column, text);
    }

    fn line(&mut self, text: &str) {
        self.put(0, text);
        self.row += 1;
    }

    /// A heading as this or that office words it.
    fn worded(&mut self, heading: &'static str) -> &'static str {
        let words: &[&str] = match heading {
            "STT" => &["STT", "TT", "Số TT", "S.TT", "Số\nTT"],
            "Họ và tên" => &["Họ và tên", "HỌ VÀ TÊN", "Họ, tên", "Tên tập thể, cá nhân", "Họ và tên cá nhân"],
            "Chức vụ" => &["Chức vụ", "CHỨC VỤ", "Chức danh", "Chức vụ, chức danh"],
            "Đơn vị" => &["Đơn vị", "Đơn vị công tác", "Nơi công tác", "Cơ quan, đơn vị"],
            "Chức vụ, đơn vị" => &["Chức vụ, đơn vị", "Chức vụ - Đơn vị", "Chức vụ, đơn vị công tác"],
            "Hình thức khen thưởng" => {
                &["Hình thức khen thưởng", "Hình thức", "Danh hiệu, hình thức", "Hình thức\nđề nghị"]
            }
            "Bằng khen" => &["Bằng khen", "BK", "Tặng Bằng khen"],
            "Giấy khen" => &["Giấy khen", "GK", "GIẤY KHEN"],
            "Ghi chú" => &["Ghi chú", "GHI CHÚ", "Chú thích"],
            _ => return heading,
        };
        words[self.chance.usize(..words.len())]
    }

    fn head(&mut self) {
        if self.layout.titled {
            self.line("DANH SÁCH");
            self.line("Tập thể, cá nhân có thành tích trong phong trào");
            self.line("(Kèm theo Quyết định số 512/QĐ-CAT ngày 04/8/2023 của Giám đốc Công an tỉnh)");
            self.row += 1;
        }
        let by_sex = self.layout.births == Births::BySex;
        for (column, heading) in (0..).zip(self.columns.clone()) {
            let upper = match heading {
                "Nam" => Some("Ngày sinh"),
                "Nữ" => None,
                _ => Some(self.worded(heading)),
            };
            if let Some(upper) = upper {
                self.put(column, upper);
            }
            if by_sex {
                let (top, bottom, left) = (self.row, self.row + 1, column);
                match heading {
                    "Nam" => self.sheet.merge(Merge { top, bottom: top, left, right: column + 1 }),
                    "Nữ" => {}
                    _ => self.sheet.merge(Merge { top, bottom, left, right: column }),
                }
            }
        }
        if by_sex {
            self.row += 1;
            for heading in ["Nam", "Nữ"] {
                if let Some(column) = self.column(heading) {
                    self.put(column, heading);
                }
            }
        }
        self.row += 1;
        if self.layout.column_numbers {
            for column in 0..self.columns.len() {
                let column = u32::try_from(column).unwrap_or_default();
                self.put(column, &format!("({})", column + 1));
            }
            self.row += 1;
        }
    }

    fn body(&mut self) {
        let upper = |text: &str| text.to_uppercase();
        match self.layout.sections {
            Sections::None => self.rows(AwardeeKind::Individual, None),
            Sections::Kind => {
                for (at, (kind, words)) in KINDS.iter().enumerate() {
                    self.line(&format!("{}. {}", ["I", "II"][at], upper(words)));
                    self.rows(*kind, None);
                }
            }
            Sections::Form => {
                for (at, form) in FORMS.iter().enumerate() {
                    self.line(&format!("{}. {}", ["A", "B"][at], upper(form)));
                    self.rows(AwardeeKind::Individual, Some(form));
                }
            }
            Sections::KindForm => {
                for (at, (kind, words)) in KINDS.iter().enumerate() {
                    self.line(&format!("{}. {}", ["A", "B"][at], upper(words)));
                    for (of, form) in FORMS.iter().enumerate() {
                        self.line(&format!("{}. {form}", ["I", "II"][of]));
                        self.rows(*kind, Some(form));
                    }
                }
            }
            Sections::FormKind => {
                for (at, form) in FORMS.iter().enumerate() {
                    self.line(&format!("{}. {}", ["I", "II"][at], upper(form)));
                    for (of, (kind, words)) in KINDS.iter().enumerate() {
                        self.line(&format!("{}. {words}", of + 1));
                        self.rows(*kind, Some(form));
                    }
                }
            }
        }
    }

    fn rows(&mut self, kind: AwardeeKind, form: Option<&'static str>) {
        self.number = 0;
        let grouped = self.layout.groups != Groups::None && kind == AwardeeKind::Individual;
        for _ in 0..if grouped { 2 } else { 1 } {
            let count = self.chance.u32(2..6);
            if grouped {
                let district = format!("Huyện {}", DISTRICTS[self.chance.usize(..DISTRICTS.len())]);
                let counted = self.layout.groups == Groups::Counted;
                let district = if counted { district.to_uppercase() } else { district };
                self.line(&if counted { format!("{district} ({count:02})") } else { district.clone() });
                self.district = Some(district);
            }
            for _ in 0..count {
                self.person(kind, form);
            }
        }
        self.district = None;
    }

    fn person(&mut self, kind: AwardeeKind, form: Option<&'static str>) {
        let mut one = somebody(self.layout, kind, &mut self.chance);
        if self.layout.households && kind == AwardeeKind::Individual && self.chance.u8(..5) == 0 {
            one = household_of(one, &mut self.chance);
        }
        let first = self.number == 0;
        self.number += 1;
        one.form = form;
        let number = match self.layout.ordinals {
            Ordinals::Plain | Ordinals::None => self.number.to_string(),
            Ordinals::Padded => format!("{:02}", self.number),
            Ordinals::Dotted => format!("{}.", self.number),
        };
        if let Some(column) = self.column("STT") {
            self.put(column, &number);
        }
        if self.layout.forms.is_some() {
            one.form = Some(FORMS[self.chance.usize(..2)]);
        }
        self.place(&mut one, first);
        self.birth(&one);
        self.name(&one);
        match (self.layout.forms, one.form) {
            (Some(Forms::Words), Some(form)) => self.write("Hình thức khen thưởng", form),
            (Some(Forms::Short), Some("Bằng khen")) => self.write("Hình thức khen thưởng", "BK"),
            (Some(Forms::Short), Some(_)) => self.write("Hình thức khen thưởng", "GK"),
            (Some(Forms::Marks), Some(form)) => {
                let mark = ["x", "X", "✓"][self.chance.usize(..3)];
                self.write(form, mark);
            }
            _ => {}
        }
        if let Some(column) = self.column("Mã tra cứu") {
            self.put(column, "#N/A");
        }
        if one.posthumous
            && !self.layout.stars
            && let Some(column) = self.column("Ghi chú")
        {
            self.put(column, "Truy tặng");
        }
        one.sheet = self.sheet.name.clone();
        one.row = self.row;
        self.expected.push(one);
        self.row += 1;
        if self.layout.untidy && self.layout.dittos == Dittos::Written && self.chance.u8(..15) == 0 {
            self.row += 1;
        }
    }

    fn name(&mut self, one: &Expected) {
        let mut called = one.addressed.map_or_else(|| one.name.clone(), |word| format!("{word} {}", one.name));
        let star = [" (*)", "*", " *", "(*)"][self.chance.usize(..4)];
        let star = if one.posthumous && self.layout.stars { star } else { "" };
        if self.layout.names == Names::Whole {
            called.push_str(star);
        }
        let said = [one.position.as_deref(), one.unit.as_deref()].into_iter().flatten();
        let behind = |mark: &str| [called.as_str()].into_iter().chain(said.clone()).collect::<Vec<_>>().join(mark);
        match (self.layout.names, self.layout.places) {
            (Names::TwoColumns, _) if one.kind == AwardeeKind::Individual => {
                let (before, last) = called.rsplit_once(' ').unwrap_or((&called, ""));
                let (before, last) = (before.to_owned(), format!("{last}{star}"));
                self.write("Họ và chữ đệm", &before);
                self.write("Tên", &last);
            }
            (Names::TwoColumns, _) => self.write("Họ và chữ đệm", &called),
            (_, Places::Semicolons) => self.write("Họ và tên", &behind("; ")),
            (_, Places::Commas) => self.write("Họ và tên", &behind(", ")),
            (_, Places::Lines) => self.write("Họ và tên", &behind("\n")),
            _ => self.write("Họ và tên", &called),
        }
    }

    fn write(&mut self, heading: &str, text: &str) {
        if let Some(column) = self.column(heading) {
            self.put(column, text);
        }
    }

    /// Position and unit where they have columns; under a district the unit is the district's.
    fn place(&mut self, one: &mut Expected, first: bool) {
        if one.kind == AwardeeKind::Collective {
            return;
        }
        if let Some(district) = &self.district {
            one.unit = Some(district.clone());
        }
        let position = one.position.clone().unwrap_or_default();
        match self.layout.places {
            Places::Columns => {
                self.write("Chức vụ", &position);
                let above = self.expected.last().and_then(|above| above.unit.clone());
                match (self.column("Đơn vị"), self.layout.dittos, above) {
                    (Some(column), Dittos::Mark(mark), Some(above)) if !first && self.chance.bool() => {
                        one.unit = Some(above);
                        self.put(column, mark);
                    }
                    (Some(column), Dittos::Merged, Some(above)) if !first && self.number.is_multiple_of(2) => {
                        one.unit = Some(above);
                        let (top, bottom) = (self.row - 1, self.row);
                        self.sheet.merge(Merge { top, bottom, left: column, right: column });
                    }
                    _ => self.write("Đơn vị", &one.unit.clone().unwrap_or_default()),
                }
            }
            Places::OneColumn if self.district.is_none() && self.layout.groups == Groups::None => {
                let unit = one.unit.clone().unwrap_or_default();
                let both = if position.is_empty() { unit } else { format!("{position}, {unit}") };
                self.write("Chức vụ, đơn vị", &both);
            }
            Places::OneColumn => self.write("Chức vụ", &position),
            Places::Semicolons | Places::Commas | Places::Lines => {}
        }
    }

    fn birth(&mut self, one: &Expected) {
        let Some(year) = one.year else { return };
        match self.layout.births {
            Births::None => {}
            Births::Year => self.write("Năm sinh", &year.to_string()),
            Births::Date => self.write("Ngày sinh", &format!("15/8/{year}")),
            // 15 August of any year: whole years of 365.25 days before 1975's 27621.
            Births::Serial => self.write("Ngày sinh", &(27_621 + (year - 1975) * 1461 / 4).to_string()),
            Births::BySex => {
                let column = if one.gender == Some(Gender::Female) { "Nữ" } else { "Nam" };
                self.write(column, &year.to_string());
            }
        }
    }

    fn foot(&mut self) {
        if self.layout.stars {
            self.line("(*) Truy tặng");
        }
        if !self.layout.closed {
            return;
        }
        let of = |kind| self.expected.iter().filter(|one| one.kind == kind).count();
        let (collectives, persons) = (of(AwardeeKind::Collective), of(AwardeeKind::Individual));
        self.line(&format!("Tổng cộng: {collectives:02} tập thể, {persons:02} cá nhân"));
        self.row += 1;
        self.put(0, "NGƯỜI LẬP BIỂU");
        self.put(2, "THỦ TRƯỞNG ĐƠN VỊ");
        self.row += 4;
        self.put(0, "Nguyễn Thị Lập");
        self.put(2, "Trần Văn Ký");
    }
}
