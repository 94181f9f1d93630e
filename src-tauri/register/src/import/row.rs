//! One row of a list becomes a candidate: cells to fields, dittos and merged cells filled, the rest from the section
//! and the title.

use super::candidate::{Candidate, List, Skipped};
use super::field::Field;
use super::grid::{Place, Sheet};
use super::header::Header;
use super::kind::{begins_as_unit, looks_personal};
use super::name_cell::{NameCell, name_cell};
use super::origin::{How, Origin};
use super::position::position_and_unit;
use super::remark::Remarks;
use super::section::form_of_abbreviation;
use super::value::{birth_from_text, citizen_id_from_text, gender_from_text, is_ditto};
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
    pub(super) form: Option<(Name, Origin)>,
    /// Achievement, by the title.
    pub(super) achievement: Option<Prose>,
    /// Unit, by a row that heads a group.
    pub(super) group: Option<(Name, Origin)>,
    /// The last texts by column, with their rows, for dittos.
    pub(super) above: BTreeMap<u32, (u32, &'a str)>,
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
    let told = said.kind.or(header.kind);
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
    let as_unit = begins_as_unit(name.as_str());
    let kind = kind_of(&name, as_unit, &taken, (said.kind, header.kind), column, &mut remarks);
    if kind == AwardeeKind::Individual && !as_unit {
        remarks.on_spelling(&name, column);
    }
    let (position, unit) = position_unit(&fields, &cell, column, &mut said.parted, &mut remarks);
    let behind_name =
        [(&position, &cell.position), (&unit, &cell.unit)].map(|(found, own)| own.is_some() && found == own);
    let (birth, gender) = birth_and_gender(&fields, &mut remarks);
    let own_gender = gender.is_some();
    let honorific = fields.text(Field::Honorific).map(clean).or(taken.honorific);
    let gender = gender.or_else(|| honorific.as_deref().and_then(gender_of)).or(taken.gender);
    let form = fields.text(Field::Form);
    let note = fields.text(Field::Note);
    let truy_tang = |text: Option<&str>| text.is_some_and(|text| fold(text).contains("truy tang"));
    let posthumous = cell.posthumous || truy_tang(note) || truy_tang(form);
    if posthumous && kind != AwardeeKind::Individual {
        remarks.posthumous_group(kind, column);
    }
    let mut named = |text: Option<&str>, field| {
        shared(&mut said.names, text, |text| remarks.name(text, fields.column(field).or(column)))
    };
    let position = named(position.as_deref(), Field::Position);
    let unit = named(unit.as_deref(), Field::Unit);
    let form = named(form.map(|text| form_of_abbreviation(text).unwrap_or(text)), Field::Form);
    let mut passage =
        |field| shared(&mut said.passages, fields.text(field), |text| remarks.prose(text, fields.column(field)));
    let achievement = passage(Field::Achievement);
    let note = passage(Field::Note);
    let citizen_id = fields
        .text(Field::CitizenId)
        .and_then(|text| remarks.kept(citizen_id_from_text(text), fields.column(Field::CitizenId)));
    let person = kind == AwardeeKind::Individual;
    let mut from = Sources::new(&fields);
    from.part(Field::Name, name.as_str() != clean(text));
    let (group, by_section) =
        (said.group.clone().filter(|_| unit.is_none()), said.form.clone().filter(|_| form.is_none()));
    let [position_behind, unit_behind] = behind_name;
    from.beside(Field::Position, position.is_some(), position_behind);
    from.beside(Field::Unit, unit.is_some(), unit_behind);
    from.told_elsewhere(Field::Unit, group.as_ref());
    from.told_elsewhere(Field::Form, by_section.as_ref());
    from.of_title(Field::Achievement, achievement.is_none() && said.achievement.is_some());
    from.of(Field::Honorific, &[Field::Honorific, Field::Name], person && honorific.is_some());
    from.of(Field::Birth, &[Field::Birth, Field::BirthMale, Field::BirthFemale], birth.is_some());
    let tellers: &[Field] = if own_gender {
        &[Field::Gender, Field::BirthMale, Field::BirthFemale]
    } else {
        &[Field::Honorific, Field::Name]
    };
    from.of(Field::Gender, tellers, person && gender.is_some());
    let from = from.done();
    list.candidates.push(Candidate {
        kind,
        name,
        honorific: honorific.filter(|_| person),
        gender: gender.filter(|_| person),
        position,
        unit: unit.or(group.map(|(unit, _)| unit)),
        form: form.or(by_section.map(|(form, _)| form)),
        achievement: achievement.or_else(|| said.achievement.clone()),
        birth,
        citizen_id,
        note,
        posthumous,
        sheet: sheet.name.clone(),
        row,
        from,
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

/// The texts of a row by field, with the column and the place that each comes from.
struct Fields<'a>(BTreeMap<Field, (u32, Origin, Cow<'a, str>)>);

impl Fields<'_> {
    fn text(&self, field: Field) -> Option<&str> {
        self.0.get(&field).map(|(_, _, text)| text.as_ref())
    }

    fn column(&self, field: Field) -> Option<u32> {
        self.0.get(&field).map(|(column, ..)| *column)
    }

    fn origin(&self, field: Field) -> Option<&Origin> {
        self.0.get(&field).map(|(_, origin, _)| origin)
    }
}

fn fields_of_row<'a>(
    sheet: &'a Sheet,
    header: &Header,
    row: u32,
    said: &mut Said<'a>,
    remarks: &mut Remarks<'_>,
) -> Fields<'a> {
    let mut fields: BTreeMap<Field, (u32, Origin, Cow<'a, str>)> = BTreeMap::new();
    for (column, field) in &header.columns {
        let own = matches!(field, Field::Name | Field::Ordinal);
        let found =
            if own { sheet.text(row, *column).map(|text| (row, text)) } else { sheet.merged_text(row, *column) };
        let Some((mut stands, mut text)) = found else { continue };
        let mut how = if stands == row { How::Column } else { How::Merged };
        if ["#N/A", "#REF!", "#VALUE!", "#NAME?"].iter().any(|mark| text.starts_with(mark)) {
            remarks.failed_formula(*column);
            continue;
        }
        if !own && is_ditto(text) {
            let Some(above) = said.above.get(column) else {
                remarks.ditto_without_above(*column);
                continue;
            };
            (stands, text) = *above;
            how = How::Ditto;
        }
        said.above.insert(*column, (stands, text));
        let at = Place { row: stands, column: *column };
        fields
            .entry(*field)
            .and_modify(|(_, origin, whole)| {
                *origin = origin.by(How::Joined);
                origin.and.push(at);
                let whole = whole.to_mut();
                whole.push(' ');
                whole.push_str(text);
            })
            .or_insert_with(|| {
                (*column, Origin::new(how, Some(at)).at_most(header.sure(*column)), Cow::Borrowed(text))
            });
    }
    Fields(fields)
}

/// Where each field of a candidate came from.
struct Sources<'f>(&'f Fields<'f>, BTreeMap<Field, Origin>);

impl<'f> Sources<'f> {
    /// What has a column of its own comes from there.
    fn new(fields: &'f Fields<'f>) -> Self {
        Self(fields, fields.0.iter().map(|(field, (_, origin, _))| (*field, origin.clone())).collect())
    }

    /// The field is only a part of what its cell says.
    fn part(&mut self, field: Field, split: bool) {
        if let Some(origin) = self.1.get_mut(&field).filter(|_| split) {
            *origin = origin.by(How::Split);
        }
    }

    /// Position or unit without a column of its own: from the column that both share, or from behind the name.
    fn beside(&mut self, field: Field, found: bool, behind_name: bool) {
        let (all, behind) = ([field, Field::PositionUnit, Field::Name], [field, Field::Name]);
        self.of(field, if behind_name { &behind } else { &all }, found);
    }

    /// The field was found in the first of `places` that the row has; in another than its own it is a part of what
    /// stands there. What was not found, or cannot be read, comes from nowhere.
    fn of(&mut self, field: Field, places: &[Field], found: bool) {
        let place = places.iter().find(|place| self.0.origin(**place).is_some());
        match place.filter(|_| found) {
            Some(place) if *place == field => {}
            Some(place) => {
                let origin = self.0.origin(*place).map(|origin| origin.by(How::Split));
                self.1.extend(origin.map(|origin| (field, origin)));
            }
            None => drop(self.1.remove(&field)),
        }
    }

    fn told_elsewhere(&mut self, field: Field, told: Option<&(Name, Origin)>) {
        self.1.extend(told.map(|(_, origin)| (field, origin.clone())));
    }

    fn of_title(&mut self, field: Field, told: bool) {
        if told {
            self.1.insert(field, Origin::new(How::Title, None));
        }
    }

    fn done(self) -> BTreeMap<Field, Origin> {
        self.1
    }
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
        let marked = told.is_some() && ["x", "1", "v", "✓"].contains(&clean(text).to_lowercase().as_str());
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
