//! The choices that make a layout.

use fastrand::Rng;
use register::import::legacy::Encoding;

/// How names are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// One column.
    Whole,
    /// "Họ và chữ đệm" and "Tên".
    TwoColumns,
}

/// Where position and unit stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Places {
    /// A column each.
    Columns,
    /// "Chức vụ, đơn vị".
    OneColumn,
    /// Behind the name, after semicolons.
    Semicolons,
    /// Behind the name, after commas.
    Commas,
    /// Under the name, in the same cell.
    Lines,
}

/// What the headings between the rows say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sections {
    /// None.
    None,
    /// "I. TẬP THỂ".
    Kind,
    /// "A. BẰNG KHEN".
    Form,
    /// By kind, and by form in each.
    KindForm,
    /// By form, and by kind in each.
    FormKind,
}

/// How years of birth are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Births {
    /// Not at all.
    None,
    /// "1975".
    Year,
    /// "15/8/1975".
    Date,
    /// "27621".
    Serial,
    /// In the column Nam or Nữ, under one heading.
    BySex,
}

/// How a unit that repeats is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dittos {
    /// Again.
    Written,
    /// By such a mark.
    Mark(&'static str),
    /// In one tall cell.
    Merged,
}

/// How rows are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ordinals {
    /// There is no such column.
    None,
    /// "1".
    Plain,
    /// "01".
    Padded,
    /// "1.".
    Dotted,
}

/// How forms are written in columns of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forms {
    /// "Bằng khen".
    Words,
    /// "BK".
    Short,
    /// An "x" in the column of the form.
    Marks,
}

/// Whether rows stand under the name of a district.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Groups {
    /// No.
    None,
    /// "HUYỆN MỸ TÚ (05)".
    Counted,
    /// "Huyện Mỹ Tú".
    Plain,
}

/// One layout.
#[derive(Debug, Clone)]
pub struct Layout {
    /// Lines above the header.
    pub titled: bool,
    /// "(1) (2) (3)" under the header.
    pub column_numbers: bool,
    /// Names.
    pub names: Names,
    /// Position and unit.
    pub places: Places,
    /// Headings between rows.
    pub sections: Sections,
    /// Births.
    pub births: Births,
    /// Repeated units.
    pub dittos: Dittos,
    /// Numbers of rows.
    pub ordinals: Ordinals,
    /// Districts.
    pub groups: Groups,
    /// Honorifics and ranks before the names.
    pub honorifics: bool,
    /// Names all in capitals.
    pub capitals: bool,
    /// Columns of forms.
    pub forms: Option<Forms>,
    /// Households among the persons.
    pub households: bool,
    /// Truy tặng is a star at the name and a footnote.
    pub stars: bool,
    /// A sheet of codes beside the list.
    pub lookup_sheet: bool,
    /// Two spaces, hard spaces, spaces behind; blank rows.
    pub untidy: bool,
    /// A total and signatures below.
    pub closed: bool,
    /// Columns of codes and failed look-ups.
    pub lookups: bool,
    /// A sheet for each district.
    pub sheets: u32,
    /// The encoding of the text, if it is not Unicode.
    pub encoding: Option<Encoding>,
}

impl Layout {
    /// A layout by chance; what no office would put together is not.
    pub(super) fn by(chance: &mut Rng) -> Self {
        let pick = |chance: &mut Rng, of: usize| chance.usize(..of);
        let ordinals =
            [Ordinals::Plain, Ordinals::Plain, Ordinals::Padded, Ordinals::Dotted, Ordinals::None][pick(chance, 5)];
        let mut names = [Names::Whole, Names::Whole, Names::TwoColumns][pick(chance, 3)];
        let places =
            [Places::Columns, Places::Columns, Places::OneColumn, Places::Semicolons, Places::Commas, Places::Lines]
                [pick(chance, 6)];
        let sections =
            [Sections::None, Sections::Kind, Sections::Form, Sections::KindForm, Sections::FormKind][pick(chance, 5)];
        let mut groups = [Groups::None, Groups::None, Groups::Counted, Groups::Plain][pick(chance, 4)];
        if !matches!(places, Places::Columns | Places::OneColumn) {
            names = Names::Whole;
            groups = Groups::None;
        }
        // Bare words between unnumbered rows would be names to any reader.
        if ordinals == Ordinals::None {
            groups = Groups::None;
        }
        let dittos = [Dittos::Written, Dittos::Mark("nt"), Dittos::Mark("-nt-"), Dittos::Mark("”"), Dittos::Merged]
            [pick(chance, 5)];
        let encoding = [Encoding::Tcvn3, Encoding::Vni, Encoding::Decomposed];
        Self {
            titled: chance.bool(),
            column_numbers: chance.u8(..4) == 0,
            names,
            places,
            sections,
            births: [Births::None, Births::Year, Births::Date, Births::Serial, Births::BySex][pick(chance, 5)],
            dittos: if places == Places::Columns { dittos } else { Dittos::Written },
            ordinals,
            groups,
            honorifics: chance.bool(),
            capitals: chance.u8(..4) == 0,
            forms: matches!(sections, Sections::None | Sections::Kind)
                .then(|| [Forms::Words, Forms::Short, Forms::Marks][pick(chance, 3)]),
            households: chance.u8(..4) == 0 && matches!(places, Places::Columns | Places::OneColumn),
            stars: chance.u8(..3) == 0,
            lookup_sheet: chance.u8(..8) == 0,
            untidy: chance.bool(),
            closed: chance.bool(),
            lookups: chance.u8(..5) == 0,
            sheets: if chance.u8(..5) == 0 { 2 } else { 1 },
            encoding: (chance.u8(..5) == 0).then(|| encoding[pick(chance, 3)]),
        }
    }
}
