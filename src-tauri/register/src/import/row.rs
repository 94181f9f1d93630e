//! One row of a list becomes a candidate: cells to fields, the rest from the section and the title. What a text means
//! does not depend on its row, so it is found out once for all rows that say the same.

use super::candidate::{Candidate, List, Skipped};
use super::field::Field;
use super::fields::Fields;
use super::footnote::Footnotes;
use super::grid::{Cells, Sheet};
use super::header::Header;
use super::kind::{begins_as_unit, looks_personal};
use super::memo::Memo;
use super::name_cell::says_posthumous;
use super::named::{Addressing, Named, NamesAhead, Place, ahead_of};
use super::origin::{Alike, How, Origin};
use super::remark::{Remark, Remarks};
use super::section::form_of_abbreviation;
use super::unit_above::unit_above;
use super::value::{birth_from_text, citizen_id_from_text, gender_from_text, is_mark};
use crate::domain::awardee::{AwardeeKind, Gender};
use crate::domain::date::Birth;
use crate::domain::finding::Severity;
use crate::domain::honorific::addressed;
use crate::domain::sentence::Sentence;
use crate::domain::text::{Name, Prose, TextError};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the title, the sections and the rows above say for the rows below.
#[derive(Default)]
pub(super) struct Said<'a> {
    /// Kind, by the section.
    pub(super) kind: Option<AwardeeKind>,
    /// Form, by the section or the title.
    pub(super) form: Option<(Name, Origin)>,
    /// Achievement, by the title.
    pub(super) achievement: Option<Prose>,
    /// Unit, by a row that heads a group.
    pub(super) group: Option<(Name, Origin)>,
    /// The last texts by column with their rows, for dittos.
    pub(super) above: BTreeMap<u32, (u32, &'a str)>,
    /// The unit of the row above in this section, by its own column, and its row.
    pub(super) unit: Option<(u32, &'a str)>,
    /// What stars at names mean.
    pub(super) footnotes: Footnotes<'a>,
    /// The names of the sheet, read ahead.
    pub(super) names: Option<&'a NamesAhead<'a>>,
    /// What texts mean.
    meant: Meant<'a>,
}

/// What the texts of a sheet were found to mean.
#[derive(Default)]
struct Meant<'a> {
    /// Of cells of names: of individuals and households, and of collectives.
    people: Memo<'a, Arc<Named>>,
    groups: Memo<'a, Arc<Named>>,
    honorifics: Memo<'a, Addressing>,
    places: Memo<'a, Place>,
    positions: Memo<'a, Result<Name, TextError>>,
    units: Memo<'a, Result<Name, TextError>>,
    forms: Memo<'a, Result<Name, TextError>>,
    achievements: Memo<'a, Result<Prose, TextError>>,
    notes: Memo<'a, Result<Prose, TextError>>,
    births: Memo<'a, Result<Birth, Sentence>>,
    genders: Memo<'a, Result<Gender, Sentence>>,
    /// Whether a form or a note says truy tặng.
    posthumous: Memo<'a, bool>,
    /// Where the fields of rows came from.
    origins: Alike,
}

impl<'a> Said<'a> {
    /// What the title says, before any row.
    pub(super) fn by_title(form: Option<Name>, achievement: Option<Prose>) -> Self {
        let form = form.map(|form| (form, Origin::new(How::Title, None)));
        Self { form, achievement, ..Self::default() }
    }
}

/// Reads a row that is neither heading nor total nor signature; it becomes a candidate or is skipped for want of a name.
pub(super) fn read_row<'a>(
    sheet: &'a Sheet,
    header: &Header,
    (row, cells): (u32, &'a Cells),
    said: &mut Said<'a>,
    list: &mut List,
) {
    let mut remarks = Remarks::new(sheet, row, &mut list.problems);
    let fields = Fields::of_row(sheet, header, (row, cells), &mut said.above, &mut remarks);
    let meant = &mut said.meant;
    let column = fields.column(Field::Name).or_else(|| header.columns_of(Field::Name).next());
    let kinds = (said.kind, fields.kind.or(header.kind));
    let ahead = |text: &str| said.names.and_then(|ahead| ahead_of(ahead, row, text));
    let named = meant.named(fields.text(Field::Name).unwrap_or_default(), kinds, ahead);
    let name = match &named.name {
        Ok(name) => name.clone(),
        Err(error) => {
            let reason = remarks.no_name(column, error);
            list.skipped.push(Skipped { sheet: sheet.name.clone(), row: Some(row), reason });
            return;
        }
    };
    if !name.as_str().contains(char::is_alphabetic) {
        let reason = remarks.name_of_digits(column);
        list.skipped.push(Skipped { sheet: sheet.name.clone(), row: Some(row), reason });
        return;
    }
    let kind = kind_of(&name, &named, kinds, column, &mut remarks);
    let individual = kind == AwardeeKind::Individual;
    if individual && let Some(remark) = &named.spelling {
        remarks.put(column, Remark::clone(remark));
    }
    let Place { position, unit } = meant.place(&fields, &named.place, column, &mut remarks);
    let behind = [(&position, &named.place.position), (&unit, &named.place.unit)];
    let behind = behind.map(|(found, own)| own.is_some() && found == own);
    let (birth, gender) = meant.birth_and_gender(&fields, &mut remarks);
    let own_gender = gender.is_some();
    let birth = birth.or_else(|| named.birth.clone().and_then(|birth| remarks.kept(birth, column)));
    let own = fields.text(Field::Honorific).map(|text| meant.honorifics.of(text, Addressing::read));
    let addressing = own.unwrap_or_else(|| named.addressing.clone());
    let gender = gender.or(addressing.gender).or(named.gender);
    let mut said_by = |field| fields.text(field).is_some_and(|text| meant.posthumous.of(text, says_posthumous));
    let posthumous = named.posthumous || said_by(Field::Note) || said_by(Field::Form);
    let meaning = said.footnotes.at(&fields, named.stars, posthumous, column, &mut remarks);
    let posthumous = posthumous || meaning.is_some_and(says_posthumous);
    if posthumous && !individual {
        remarks.posthumous_group(kind, column);
    }
    let above = said.unit.filter(|_| individual && unit.is_none() && said.group.is_none());
    let above = above.and_then(|above| unit_above(sheet, header, row, above, &mut remarks));
    let unit = unit.or_else(|| above.as_ref().map(|(unit, _)| Name::parse(unit)));
    said.unit = header.columns_of(Field::Unit).next().and_then(|column| said.above.get(&column).copied());
    let at = |field| fields.column(field).or(column);
    let position = position.and_then(|position| remarks.parsed(position, at(Field::Position)));
    let unit = unit.and_then(|unit| remarks.parsed(unit, at(Field::Unit)));
    let form = fields.text(Field::Form).map(|text| meant.forms.of(text, form_named));
    let form = form.and_then(|form| remarks.parsed(form, at(Field::Form)));
    let mut passage = |text: Option<Cow<'a, str>>, known: &mut Memo<'a, _>, field| {
        let passage = known.of(text?, Prose::parse);
        remarks.parsed(passage, fields.column(field))
    };
    let achievement = passage(fields.text(Field::Achievement), &mut meant.achievements, Field::Achievement);
    // Stars alone are no note; what they mean is.
    let note = fields.text(Field::Note).filter(|note| note.contains(char::is_alphanumeric));
    let note = note.or_else(|| meaning.map(|meaning| Cow::Owned(meaning.to_owned())));
    let note = passage(note, &mut meant.notes, Field::Note);
    let citizen_id = fields.text(Field::CitizenId).map(|text| citizen_id_from_text(&text));
    let by_group = said.group.as_ref().filter(|_| unit.is_none());
    let by_section = said.form.as_ref().filter(|_| form.is_none());
    let mut from = fields.origins();
    if named.split {
        from.part(Field::Name);
    }
    let [position_behind, unit_behind] = behind;
    from.beside(Field::Position, position.is_some(), position_behind);
    from.beside(Field::Unit, unit.is_some(), unit_behind);
    let told = [(Field::Unit, by_group), (Field::Form, by_section)];
    told.into_iter().for_each(|(field, told)| {
        if let Some((_, origin)) = told {
            from.told(field, origin.clone());
        }
    });
    if let Some((_, origin)) = above {
        from.told(Field::Unit, origin);
    }
    if achievement.is_none() && said.achievement.is_some() {
        from.told(Field::Achievement, Origin::new(How::Title, None));
    }
    from.of(Field::Honorific, &[Field::Honorific, Field::Name], individual && addressing.honorific.is_some());
    from.of(Field::Birth, &[Field::Birth, Field::BirthMale, Field::BirthFemale, Field::Name], birth.is_some());
    let tellers: &[Field] = if own_gender {
        &[Field::Gender, Field::BirthMale, Field::BirthFemale]
    } else {
        &[Field::Honorific, Field::Name]
    };
    from.of(Field::Gender, tellers, individual && gender.is_some());
    list.candidates.push(Candidate {
        kind,
        name,
        honorific: addressing.honorific.filter(|_| individual),
        gender: gender.filter(|_| individual),
        position,
        unit: unit.or_else(|| by_group.map(|(unit, _)| unit.clone())),
        form: form.or_else(|| by_section.map(|(form, _)| form.clone())),
        achievement: achievement.or_else(|| said.achievement.clone()),
        birth,
        citizen_id: citizen_id.and_then(|id| remarks.kept(id, fields.column(Field::CitizenId))),
        note,
        posthumous,
        sheet: sheet.name.clone(),
        row,
        from: from.kept(row, &mut meant.origins),
    });
}

impl<'a> Meant<'a> {
    /// What a cell of names says where the section and the heading tell these kinds; of a person it may be read ahead.
    fn named(
        &mut self,
        text: Cow<'a, str>,
        (section, heading): (Option<AwardeeKind>, Option<AwardeeKind>),
        ahead: impl FnOnce(&str) -> Option<Arc<Named>>,
    ) -> Arc<Named> {
        let told = section.or(heading);
        if told == Some(AwardeeKind::Collective) || (section.is_none() && begins_as_unit(text.trim())) {
            self.groups.of(text, Named::group)
        } else {
            ahead(&text).unwrap_or_else(|| self.people.of(text, Named::person))
        }
    }

    /// Columns of their own come first, then the common column, then what stands behind the name.
    fn place(&mut self, fields: &Fields<'a>, behind: &Place, column: Option<u32>, remarks: &mut Remarks<'_>) -> Place {
        let both = fields.text(Field::PositionUnit).map(|text| self.places.of(text, Place::read)).unwrap_or_default();
        let own = |field, known: &mut Memo<'a, _>| fields.text(field).map(|text| known.of(text, Name::parse));
        let position = own(Field::Position, &mut self.positions).or(both.position);
        let unit = own(Field::Unit, &mut self.units).or(both.unit);
        if (position.is_some() && behind.position.is_some()) || (unit.is_some() && behind.unit.is_some()) {
            remarks.said_twice(column);
        }
        Place { position: position.or_else(|| behind.position.clone()), unit: unit.or_else(|| behind.unit.clone()) }
    }

    fn birth_and_gender(&mut self, fields: &Fields<'a>, remarks: &mut Remarks<'_>) -> (Option<Birth>, Option<Gender>) {
        let mut birth = None;
        let mut gender = None;
        for (field, told) in
            [(Field::Birth, None), (Field::BirthMale, Some(Gender::Male)), (Field::BirthFemale, Some(Gender::Female))]
        {
            let Some(text) = fields.text(field) else { continue };
            let marked = told.is_some() && is_mark(&text);
            if !marked {
                let read = self.births.of(text, birth_from_text);
                birth = birth.or_else(|| remarks.kept(read, fields.column(field)));
            }
            if told.is_some() && gender.is_some() {
                remarks.add(fields.column(field), Severity::Warning, super::remark::both_sexes());
            }
            gender = gender.or(told);
        }
        let own = fields.text(Field::Gender).map(|text| self.genders.of(text, gender_from_text));
        let own = own.and_then(|own| remarks.kept(own, fields.column(Field::Gender)));
        (birth, own.or(gender))
    }
}

fn form_named(text: &str) -> Result<Name, TextError> {
    Name::parse(form_of_abbreviation(text).unwrap_or(text))
}

fn kind_of(
    name: &Name,
    named: &Named,
    (section, heading): (Option<AwardeeKind>, Option<AwardeeKind>),
    column: Option<u32>,
    remarks: &mut Remarks<'_>,
) -> AwardeeKind {
    if named.household {
        return AwardeeKind::Household;
    }
    let as_unit = named.as_unit;
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
    let told = heading == Some(guess) || named.addressing.honorific.is_some();
    match heading {
        Some(kind) if kind != guess && !as_unit => return kind,
        _ if told => {}
        None if guess == AwardeeKind::Individual && looks_personal(name.as_str()) => {}
        _ => remarks.kind_guessed(guess, column),
    }
    guess
}
