//! Adds one award to a draft decision, with its awardee and unit if the register does not know them yet.

use crate::Register;
use crate::domain::award::{AwardFacts, DraftAward};
use crate::domain::awardee::{Awardee, AwardeeFacts, AwardeeKind, CitizenId, Gender};
use crate::domain::date::Birth;
use crate::domain::id::{AwardId, AwardeeId, DecisionId, FormId, UnitId};
use crate::domain::sentence::Sentence;
use crate::domain::text::{Name, Prose};
use crate::domain::unit::NameSince;
use crate::error::{Error, Result};
use crate::store::find::Around;
use crate::store::{Reader, Write, award, awardee, unit};
use serde::Deserialize;
use ts_rs::TS;

/// One line of a list, as a clerk enters it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AwardEntry {
    /// What the awardee is.
    pub kind: AwardeeKind,
    /// The name, without honorific.
    pub name: Name,
    /// Honorific or rank.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub honorific: Option<Name>,
    /// Gender, where known.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub gender: Option<Gender>,
    /// Birth, where known.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub birth: Option<Birth>,
    /// Citizen id, where known.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub citizen_id: Option<CitizenId>,
    /// Position.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub position: Option<Name>,
    /// Unit, by name.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub unit: Option<Name>,
    /// The achievement; the campaign's own where it is left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub achievement: Option<Prose>,
    /// Granted after death (truy tặng).
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub posthumous: bool,
    /// The form; may be left out where the decision grants only one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub form: Option<FormId>,
}

impl AwardEntry {
    /// A line that says no more than a name.
    #[must_use]
    pub const fn named(kind: AwardeeKind, name: Name) -> Self {
        Self {
            kind,
            name,
            honorific: None,
            gender: None,
            birth: None,
            citizen_id: None,
            position: None,
            unit: None,
            achievement: None,
            posthumous: false,
            form: None,
        }
    }
}

/// Which line goes into which decision.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddAward {
    /// The draft decision.
    pub decision: DecisionId,
    /// The line.
    pub entry: AwardEntry,
}

/// Adds one award to a draft decision.
///
/// # Errors
/// If the decision is not there or issued, the form is not one of its forms, or the awardee stands in it with that form.
pub fn add_award(register: &Register, args: &AddAward) -> Result<DraftAward> {
    let AddAward { decision, entry } = args;
    let what =
        Sentence::new(format!("Thêm “{}” vào danh sách", entry.name), format!("Added “{}” to the list", entry.name));
    register.write(&what, |write| {
        let forms = super::edit_decision::draft(write, *decision)?.facts.forms;
        let (id, _) = insert(write, (*decision, &forms), entry, None, &mut Around::default())?;
        super::found(award::draft(write, id)?, super::AWARD, id)
    })
}

/// Adds `entry` to a draft decision, which grants those forms; for the awardee `who` where the clerk said so. Answers the
/// award and the awardee.
pub(super) fn insert(
    write: &Write<'_>,
    (decision, forms): (DecisionId, &[FormId]),
    entry: &AwardEntry,
    who: Option<AwardeeId>,
    around: &mut Around,
) -> Result<(AwardId, AwardeeId)> {
    check_entry(entry)?;
    let form = choose_form(forms, entry.form)?;
    let unit = entry.unit.as_ref().map(|name| unit_called(write, name)).transpose()?;
    let about = awardee_facts(entry, unit);
    let known = match who {
        Some(who) => {
            let known = super::found(awardee::by_id(write, who)?, super::AWARDEE, who)?;
            Some(awardee::itself(write, known)?)
        }
        None => known_awardee(write, &about)?,
    };
    let awardee = match known {
        Some(known) if award::twin(write, decision, known.id, form)?.is_some() => {
            return Err(Error::SameAward { name: entry.name.to_string() });
        }
        Some(known) => fill(write, known, about)?,
        None => awardee::insert(write, &about)?,
    };
    let facts = award_facts(decision, awardee, form, entry, unit);
    Ok((award::insert(write, &facts, around)?, awardee))
}

/// What `entry` says of an award.
pub(super) fn award_facts(
    decision: DecisionId,
    awardee: AwardeeId,
    form: FormId,
    entry: &AwardEntry,
    unit: Option<UnitId>,
) -> AwardFacts {
    AwardFacts {
        decision,
        awardee,
        form,
        posthumous: entry.posthumous,
        honorific: entry.honorific.clone(),
        position: entry.position.clone(),
        unit,
        achievement: entry.achievement.clone(),
    }
}

/// What `entry` says of an awardee.
pub(super) fn awardee_facts(entry: &AwardEntry, unit: Option<UnitId>) -> AwardeeFacts {
    let person = entry.kind == AwardeeKind::Individual;
    AwardeeFacts {
        kind: entry.kind,
        name: entry.name.clone(),
        gender: entry.gender.filter(|_| person),
        birth: entry.birth.filter(|_| person),
        citizen_id: entry.citizen_id.clone().filter(|_| person),
        unit,
    }
}

/// Refuses what no award can say.
pub(super) fn check_entry(entry: &AwardEntry) -> Result<()> {
    if entry.posthumous && entry.kind != AwardeeKind::Individual {
        return Err(Error::BadField {
            field: Sentence::new("Truy tặng", "Posthumous"),
            why: Sentence::new(
                "chỉ truy tặng cho cá nhân (Luật Thi đua, khen thưởng, Điều 12.1).",
                "only individuals are commended after death (Law on Emulation and Commendation, Article 12.1).",
            ),
        });
    }
    Ok(())
}

/// The form of an entry: the one that it names, or the only one of its decision.
pub(super) fn choose_form(forms: &[FormId], named: Option<FormId>) -> Result<FormId> {
    let refuse = |vi: &str, en: &str| Error::BadField {
        field: Sentence::new("Hình thức", "Form"),
        why: Sentence::new(vi, en),
    };
    match (named, forms) {
        (Some(form), _) if forms.contains(&form) => Ok(form),
        (Some(_), _) => {
            Err(refuse("quyết định này không tặng hình thức đó.", "this decision does not grant that form."))
        }
        (None, [only]) => Ok(*only),
        (None, _) => Err(refuse(
            "quyết định này có nhiều hình thức, hãy ghi rõ hình thức nào.",
            "this decision grants several forms; say which.",
        )),
    }
}

/// The unit of that name, added if there is none.
pub(super) fn unit_called(write: &Write<'_>, name: &Name) -> Result<UnitId> {
    match unit::by_name(write, name)? {
        Some(id) => Ok(id),
        None => unit::insert(write, &NameSince { name: name.clone(), from: None, basis: None }),
    }
}

/// The awardee that `entry` speaks of, added if the register does not know it; what the register did not know of it yet is
/// filled in. Never merges on a name alone: see [`is_same`].
pub(super) fn awardee_for(write: &Write<'_>, entry: &AwardEntry, unit: Option<UnitId>) -> Result<AwardeeId> {
    let facts = awardee_facts(entry, unit);
    match known_awardee(write, &facts)? {
        Some(known) => fill(write, known, facts),
        None => awardee::insert(write, &facts),
    }
}

/// Fills in what the register did not know yet of `known`; the unit is where they belong now.
fn fill(write: &Write<'_>, known: Awardee, facts: AwardeeFacts) -> Result<AwardeeId> {
    let unit = facts.unit.or(known.facts.unit);
    awardee::update(write, known.id, &AwardeeFacts { unit, ..known.facts.filled_from(facts) })?;
    Ok(known.id)
}

/// The awardee of the register that `entry` speaks of.
pub(super) fn known(reader: &Reader, entry: &AwardEntry) -> Result<Option<Awardee>> {
    let unit = match &entry.unit {
        Some(name) => unit::by_name(reader, name)?,
        None => None,
    };
    // Nobody can be of a unit that the register does not know, but for one with this citizen id or date of birth.
    let is_new_unit = unit.is_none() && entry.unit.is_some();
    if is_new_unit && entry.citizen_id.is_none() && !matches!(entry.birth, Some(Birth::Date(_))) {
        return Ok(None);
    }
    known_awardee(reader, &awardee_facts(entry, unit))
}

/// The awardee of the register that `facts` speak of, under whatever name it once stood.
fn known_awardee(reader: &Reader, facts: &AwardeeFacts) -> Result<Option<Awardee>> {
    let bearer = match &facts.citizen_id {
        Some(citizen_id) => awardee::by_citizen_id(reader, citizen_id)?,
        None => None,
    };
    if let Some(bearer) = bearer {
        let bearer = awardee::itself(reader, bearer)?;
        let mut names = vec![bearer.facts.name.clone()];
        names.extend(awardee::merged_into(reader, bearer.id)?.into_iter().map(|merged| merged.facts.name));
        if names.contains(&facts.name) {
            return Ok(Some(bearer));
        }
        return Err(other_bearer(&bearer.facts.name));
    }
    let namesakes = awardee::namesakes(reader, facts)?;
    let same = namesakes.into_iter().find(|known| is_same(facts, &known.facts));
    same.map(|known| awardee::itself(reader, known)).transpose()
}

/// The refusal of a citizen id that the register knows of someone else.
pub(super) fn other_bearer(name: &Name) -> Error {
    Error::BadField {
        field: Sentence::new("Số căn cước", "Citizen id"),
        why: Sentence::new(
            format!("số này đã thuộc về “{name}” trong sổ. Hãy kiểm tra lại số hoặc tên."),
            format!("it already belongs to “{name}” in the register. Check the number or the name."),
        ),
    }
}

/// Whether two descriptions are surely of one awardee: the same citizen id; or the same spelling of the name, nothing
/// that contradicts, and something that supports it: the whole date of birth, the unit, or the year of birth where
/// neither names a unit. A collective is its name and unit.
fn is_same(new: &AwardeeFacts, known: &AwardeeFacts) -> bool {
    if let (Some(new), Some(known)) = (&new.citizen_id, &known.citizen_id) {
        return new == known;
    }
    let differ = |new: Option<i32>, known: Option<i32>| new.is_some() && known.is_some() && new != known;
    let year = |facts: &AwardeeFacts| facts.birth.map(Birth::year);
    let other_gender = new.gender.is_some() && known.gender.is_some() && new.gender != known.gender;
    if new.name != known.name || differ(year(new), year(known)) || other_gender {
        return false;
    }
    match (new.birth, known.birth) {
        (Some(Birth::Date(new)), Some(Birth::Date(known))) => new == known,
        _ if new.kind != AwardeeKind::Individual => new.unit == known.unit,
        _ if new.unit.is_none() && known.unit.is_none() => year(new).is_some() && year(new) == year(known),
        _ => new.unit.is_some() && new.unit == known.unit,
    }
}
