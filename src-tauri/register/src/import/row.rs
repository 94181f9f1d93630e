//! One row of a list becomes a candidate: cells to fields, dittos and merged cells filled, the rest from the section
//! and the title.

use super::candidate::{Candidate, List, Skipped};
use super::field::Field;
use super::footnote::{Footnotes, without_mark};
use super::grid::{Sheet, address};
use super::header::Header;
use super::kind::{begins_as_unit, looks_personal};
use super::name_cell::{NameCell, name_cell};
use super::position::position_and_unit;
use super::remark::Remarks;
use super::section::form_of_abbreviation;
use super::value::{
    birth_from_text, citizen_id_from_text, gender_from_text, is_ditto, is_mark, is_nothing, rank_of_strokes,
};
use crate::domain::awardee::{AwardeeKind, Gender};
use crate::domain::finding::Severity;
use crate::domain::fold::fold;
use crate::domain::honorific::{Addressed, addressed, gender_of};
use crate::domain::text::{Name, Prose, clean};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

/// What the title, the sections and the rows above say for the rows below.
#[derive(Debug, Default)]
pub(super) struct Said<'a> {
    /// Kind, by the section.
    pub(super) kind: Option<AwardeeKind>,
    /// Form, by the section or the title.
    pub(super) form: Option<Name>,
    /// Achievement, by the title.
    pub(super) achievement: Option<Prose>,
    /// Unit, by a row that heads a group.
    pub(super) group: Option<Name>,
    /// The last texts by column, for dittos.
    pub(super) above: BTreeMap<u32, &'a str>,
    /// The unit of the row above in this section, by its own column.
    pub(super) unit: Option<&'a str>,
    /// What stars at names mean.
    pub(super) footnotes: Footnotes,
    /// What cells of positions and units were taken apart to, by text, for they repeat.
    pub(super) parted: HashMap<String, (Option<String>, Option<String>)>,
    /// Positions, units and forms by text, checked once.
    pub(super) names: HashMap<String, Name>,
    /// Achievements and notes by text, for most rows share one.
    pub(super) passages: HashMap<String, Prose>,
}

/// Reads a row that is neither heading nor total nor signature; it becomes a candidate or is skipped for want of a name.
pub(super) fn read_row<'a>(sheet: &'a Sheet, header: &Header, row: u32, said: &mut Said<'a>, list: &mut List) {
    let mut remarks = Remarks::new(sheet, row, &mut list.problems);
    let fields = fields_of_row(sheet, header, row, said, &mut remarks);
    let heading = fields.kind.or(header.kind);
    let told = said.kind.or(heading);
    let text = fields.text(Field::Name).unwrap_or_default();
    let in_collectives = told == Some(AwardeeKind::Collective) || (said.kind.is_none() && begins_as_unit(text.trim()));
    let cell = name_cell(text, in_collectives);
    let column = fields.column(Field::Name).or_else(|| header.columns_of(Field::Name).next());
    let taken = if in_collectives { whole(&cell.name) } else { addressed(&cell.name) };
    let name = match Name::parse(&taken.name) {
        Ok(name) => name,
        Err(error) => {
            let reason = remarks.no_name(column, &error);
            list.skipped.push(Skipped { sheet: sheet.name.clone(), row: Some(row), reason });
            return;
        }
    };
    if !name.as_str().contains(char::is_alphabetic) {
        let reason = remarks.name_of_digits(column);
        list.skipped.push(Skipped { sheet: sheet.name.clone(), row: Some(row), reason });
        return;
    }
    let as_unit = begins_as_unit(name.as_str());
    let kind = kind_of(&name, as_unit, &taken, (said.kind, heading), column, &mut remarks);
    if kind == AwardeeKind::Individual && !as_unit {
        if name.as_str().contains('(') {
            remarks.brackets(&name, column);
        } else if name.as_str().contains([',', ';', '&', '+']) || name.as_str().contains(" và ") {
            remarks.several(&name, column);
        } else {
            remarks.on_spelling(&name, column);
        }
    }
    let (position, unit) = position_unit(&fields, &cell, column, &mut said.parted, &mut remarks);
    let unit = unit.or_else(|| unit_above(sheet, header, row, kind, said, &mut remarks));
    let (birth, gender) = birth_and_gender(&fields, &mut remarks);
    let birth = birth.or_else(|| cell.birth.as_deref().and_then(|text| remarks.kept(birth_from_text(text), column)));
    let honorific = fields
        .text(Field::Honorific)
        .map(|text| rank_of_strokes(text).unwrap_or_else(|| clean(text)))
        .or(taken.honorific);
    let gender = gender.or_else(|| honorific.as_deref().and_then(gender_of)).or(taken.gender);
    let form = fields.text(Field::Form);
    let starred = starred(&fields, &cell, &said.footnotes, column, &mut remarks);
    let note = fields.text(Field::Note).filter(|note| note.contains(char::is_alphanumeric)).or(starred);
    let truy_tang = |text: Option<&str>| text.is_some_and(|text| fold(text).contains("truy tang"));
    let posthumous = cell.posthumous || truy_tang(note) || truy_tang(form) || truy_tang(starred);
    if posthumous && kind != AwardeeKind::Individual {
        remarks.posthumous_group(kind, column);
    }
    let mut named = |text: Option<&str>, field| {
        shared(&mut said.names, text, |text| remarks.name(text, fields.column(field).or(column)))
    };
    let position = named(position.as_deref(), Field::Position);
    let unit = named(unit.as_deref(), Field::Unit);
    let form = named(form.map(|text| form_of_abbreviation(text).unwrap_or(text)), Field::Form);
    let mut passage = |text, field| shared(&mut said.passages, text, |text| remarks.prose(text, fields.column(field)));
    let achievement = passage(fields.text(Field::Achievement), Field::Achievement);
    let note = passage(note, Field::Note);
    said.unit = header.columns_of(Field::Unit).next().and_then(|column| said.above.get(&column).copied());
    list.candidates.push(Candidate {
        kind,
        name,
        honorific: honorific.filter(|_| kind == AwardeeKind::Individual),
        gender: gender.filter(|_| kind == AwardeeKind::Individual),
        position,
        unit: unit.or_else(|| said.group.clone()),
        form: form.or_else(|| said.form.clone()),
        achievement: achievement.or_else(|| said.achievement.clone()),
        birth,
        citizen_id: fields
            .text(Field::CitizenId)
            .and_then(|text| remarks.kept(citizen_id_from_text(text), fields.column(Field::CitizenId))),
        note,
        posthumous,
        sheet: sheet.name.clone(),
        row,
        cells: fields.addresses(),
    });
}

/// A value checked once for all rows that share its text; a text that cannot be kept is looked at, and said, at each.
fn shared<T: Clone>(
    known: &mut HashMap<String, T>,
    text: Option<&str>,
    check: impl FnOnce(&str) -> Option<T>,
) -> Option<T> {
    let text = text?;
    if let Some(value) = known.get(text) {
        return Some(value.clone());
    }
    let value = check(text)?;
    known.insert(text.to_owned(), value.clone());
    Some(value)
}

/// A collective keeps its whole name.
fn whole(name: &str) -> Addressed {
    Addressed { honorific: None, gender: None, household: false, name: name.to_owned() }
}

/// What the stars at the number, the name or in the notes mean; what a footnote says beside truy tặng is a note.
fn starred<'n>(
    fields: &Fields<'_>,
    cell: &NameCell,
    footnotes: &'n Footnotes,
    column: Option<u32>,
    remarks: &mut Remarks<'_>,
) -> Option<&'n str> {
    let of = |field| fields.text(field).and_then(|text| without_mark(text).1);
    let stars = cell.stars.or_else(|| of(Field::Ordinal)).or_else(|| of(Field::Note))?;
    let meaning = footnotes.meaning(stars);
    let said = |field| fields.text(field).is_some_and(|text| fold(text).contains("truy tang"));
    // "(*) truy tặng" in the notes explains itself.
    if meaning.is_some() || !(said(Field::Note) || cell.posthumous) {
        remarks.stars(stars, meaning, column);
    }
    meaning
}

/// An empty unit of a person: in a column before the names it is that of the row above, for there units stand once for
/// all their rows; behind the names it may be either, and is asked.
fn unit_above(
    sheet: &Sheet,
    header: &Header,
    row: u32,
    kind: AwardeeKind,
    said: &Said<'_>,
    remarks: &mut Remarks<'_>,
) -> Option<String> {
    let column = header.columns_of(Field::Unit).next()?;
    let above = said.unit.filter(|_| kind == AwardeeKind::Individual && said.group.is_none())?;
    if sheet.merged_text(row, column).is_some() {
        return None;
    }
    let before = header.columns_of(Field::Name).next().is_some_and(|name| column < name);
    remarks.empty_unit(&clean(above), before, column);
    before.then(|| above.to_owned())
}

/// The texts of a row by field, with the cell that each stands in.
struct Fields<'a> {
    texts: BTreeMap<Field, (u32, u32, Cow<'a, str>)>,
    /// The kind that the column of the name tells, or a mark in a column of kinds.
    kind: Option<AwardeeKind>,
}

impl Fields<'_> {
    fn text(&self, field: Field) -> Option<&str> {
        self.texts.get(&field).map(|(_, _, text)| text.as_ref())
    }

    fn column(&self, field: Field) -> Option<u32> {
        self.texts.get(&field).map(|(_, column, _)| *column)
    }

    fn addresses(&self) -> BTreeMap<Field, String> {
        self.texts.iter().map(|(field, (row, column, _))| (*field, address(*row, *column))).collect()
    }
}

fn fields_of_row<'a>(
    sheet: &'a Sheet,
    header: &Header,
    row: u32,
    said: &mut Said<'a>,
    remarks: &mut Remarks<'_>,
) -> Fields<'a> {
    let mut fields: BTreeMap<Field, (u32, u32, Cow<'a, str>)> = BTreeMap::new();
    let mut kind = None;
    for (column, field) in &header.columns {
        let own = matches!(field, Field::Name | Field::Ordinal);
        let found =
            if own { sheet.text(row, *column).map(|text| (row, text)) } else { sheet.merged_text(row, *column) };
        let Some((stands, mut text)) = found else { continue };
        if ["#N/A", "#REF!", "#VALUE!", "#NAME?"].iter().any(|mark| text.starts_with(mark)) {
            remarks.failed_formula(*column);
            continue;
        }
        if !own && is_ditto(text) {
            let Some(above) = said.above.get(column) else {
                remarks.ditto_without_above(*column);
                continue;
            };
            text = above;
        }
        said.above.insert(*column, text);
        if !own && is_nothing(text) {
            continue;
        }
        if *field == Field::Name
            && let Some(told) = header.kinds.get(column)
        {
            kind = Some(*told);
            if is_mark(text) {
                continue;
            }
        }
        let meaning = header.marked.get(column).filter(|_| is_mark(text));
        let text = meaning.map_or(Cow::Borrowed(text), |meaning| Cow::Owned(meaning.clone()));
        match fields.get_mut(field) {
            Some((_, _, first)) if *field == Field::Form => remarks.two_forms(first, &text, *column),
            Some((_, _, whole)) => {
                let whole = whole.to_mut();
                whole.push(' ');
                whole.push_str(&text);
            }
            None => drop(fields.insert(*field, (stands, *column, text))),
        }
    }
    Fields { texts: fields, kind }
}

fn kind_of(
    name: &Name,
    as_unit: bool,
    taken: &Addressed,
    (section, heading): (Option<AwardeeKind>, Option<AwardeeKind>),
    column: Option<u32>,
    remarks: &mut Remarks<'_>,
) -> AwardeeKind {
    if taken.household {
        return AwardeeKind::Household;
    }
    if let Some(kind) = section {
        let is_person = || {
            let found = addressed(name.as_str());
            found.honorific.is_some() && looks_personal(&found.name)
        };
        if (kind == AwardeeKind::Individual && as_unit) || (kind == AwardeeKind::Collective && is_person()) {
            remarks.kind_doubted(kind, column);
        }
        return kind;
    }
    let guess = if as_unit { AwardeeKind::Collective } else { AwardeeKind::Individual };
    let told = heading == Some(guess) || taken.honorific.is_some();
    match heading {
        Some(kind) if kind != guess && !as_unit => return kind,
        _ if told => {}
        None if guess == AwardeeKind::Individual && looks_personal(name.as_str()) => {}
        _ => remarks.kind_guessed(guess, column),
    }
    guess
}

/// Columns of their own come first, then the common column, then what stands behind the name.
fn position_unit(
    fields: &Fields<'_>,
    cell: &NameCell,
    column: Option<u32>,
    parted: &mut HashMap<String, (Option<String>, Option<String>)>,
    remarks: &mut Remarks<'_>,
) -> (Option<String>, Option<String>) {
    let both = match fields.text(Field::PositionUnit) {
        None => (None, None),
        Some(text) => match parted.get(text) {
            Some(both) => both.clone(),
            None => parted.entry(text.to_owned()).or_insert(position_and_unit(text)).clone(),
        },
    };
    let position = fields.text(Field::Position).map(str::to_owned).or(both.0);
    let unit = fields.text(Field::Unit).map(str::to_owned).or(both.1);
    if (position.is_some() && cell.position.is_some()) || (unit.is_some() && cell.unit.is_some()) {
        remarks.said_twice(column);
    }
    (position.or_else(|| cell.position.clone()), unit.or_else(|| cell.unit.clone()))
}

fn birth_and_gender(
    fields: &Fields<'_>,
    remarks: &mut Remarks<'_>,
) -> (Option<crate::domain::date::Birth>, Option<Gender>) {
    let mut birth = None;
    let mut gender = None;
    for (field, told) in
        [(Field::Birth, None), (Field::BirthMale, Some(Gender::Male)), (Field::BirthFemale, Some(Gender::Female))]
    {
        let Some(text) = fields.text(field) else { continue };
        let marked = told.is_some() && is_mark(text);
        if !marked {
            birth = birth.or_else(|| remarks.kept(birth_from_text(text), fields.column(field)));
        }
        if told.is_some() && gender.is_some() {
            remarks.add(fields.column(field), Severity::Warning, super::remark::both_sexes());
        }
        gender = gender.or(told);
    }
    let own =
        fields.text(Field::Gender).and_then(|text| remarks.kept(gender_from_text(text), fields.column(Field::Gender)));
    (birth, own.or(gender))
}
