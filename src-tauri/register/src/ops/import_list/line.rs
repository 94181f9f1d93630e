//! A line as a list says it, to tell whether a list that is imported again brings anything new.

use crate::domain::award::AwardFacts;
use crate::domain::awardee::{Awardee, AwardeeKind, CitizenId};
use crate::domain::date::Birth;
use crate::domain::decision::DraftDecision;
use crate::domain::id::{AwardId, DecisionId, FormId};
use crate::domain::sentence::Sentence;
use crate::domain::text::{Name, Prose};
use crate::error::Result;
use crate::import::field::Field;
use crate::ops::add_award::AwardEntry;
use crate::ops::words::Frame;
use crate::store::{Reader, award};
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// What a line says of who, as what, where, for what.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Line {
    kind: AwardeeKind,
    name: Name,
    honorific: Option<Name>,
    position: Option<Name>,
    unit: Option<Name>,
    birth_year: Option<i32>,
    achievement: Option<Prose>,
    form: FormId,
}

/// What a list says otherwise than the line that stands in the draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Difference {
    /// Of what.
    pub field: Field,
    /// What stands in the draft.
    pub stands: Option<String>,
    /// What the list says.
    pub listed: Option<String>,
}

impl Difference {
    /// "Chức vụ: “Cán bộ” → “Phó trưởng ban”".
    #[must_use]
    pub fn said(&self) -> String {
        let quoted = |text: &Option<String>| text.as_ref().map_or_else(|| "–".to_owned(), |text| format!("“{text}”"));
        format!("{}: {} → {}", self.field.vietnamese(), quoted(&self.stands), quoted(&self.listed))
    }
}

/// Why a row is not taken in whose awardee stands in the draft already.
pub(in crate::ops) fn already(name: &Name, differences: &[Difference]) -> Sentence {
    if differences.is_empty() {
        return Sentence::new(
            format!("“{name}” đã có trong quyết định, không có gì mới."),
            format!("“{name}” stands in the decision already; nothing is new."),
        );
    }
    let said = differences.iter().map(Difference::said).collect::<Vec<_>>().join("; ");
    Sentence::new(
        format!("“{name}” đã có trong quyết định với thông tin khác ({said}). Hãy sửa dòng đã có."),
        format!(
            "“{name}” stands in the decision already and says something else ({said}). Edit the line that is there."
        ),
    )
}

/// The lines that a draft held before an import, each as often as it stood there.
pub(in crate::ops) struct Standing {
    lines: HashMap<Line, usize>,
    frame: Frame,
    decision: DecisionId,
}

impl Standing {
    /// The lines of `draft` now.
    pub(in crate::ops) fn read(reader: &Reader, draft: &DraftDecision) -> Result<Self> {
        let mut lines = HashMap::new();
        let frame = Frame::read(reader, &draft.facts)?;
        for award in award::drafts_of(reader, draft.id)? {
            let (line, _) = line(reader, &frame, award.facts)?;
            *lines.entry(line).or_default() += 1;
        }
        Ok(Self { lines, frame, decision: draft.id })
    }

    /// Takes one line like `entry` out; answers whether there was one.
    pub(in crate::ops) fn take(&mut self, entry: &AwardEntry, form: FormId) -> bool {
        let line = Line {
            kind: entry.kind,
            name: entry.name.clone(),
            honorific: entry.honorific.clone(),
            position: entry.position.clone(),
            unit: entry.unit.clone(),
            birth_year: entry.birth.map(Birth::year),
            achievement: entry.achievement.clone(),
            form,
        };
        match self.lines.get_mut(&line) {
            Some(count) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        }
    }

    /// What `entry` says otherwise than the line of the awardee `known` in that form; none if there is no such line. Of
    /// the awardee it counts only what the entry says: the register may well know more.
    pub(in crate::ops) fn differences(
        &self,
        reader: &Reader,
        entry: &AwardEntry,
        known: &Awardee,
        form: FormId,
    ) -> Result<Option<Vec<Difference>>> {
        let twin: Option<AwardId> = award::twin(reader, self.decision, known.id, form)?;
        let Some(twin) = twin.map(|twin| award::draft(reader, twin)).transpose()?.flatten() else { return Ok(None) };
        let (stands, awardee) = line(reader, &self.frame, twin.facts)?;
        let text = |name: Option<&Name>| name.map(ToString::to_string);
        let passage = |prose: Option<&Prose>| prose.map(ToString::to_string);
        let id = |id: Option<&CitizenId>| id.map(ToString::to_string);
        let birth = |birth: Option<Birth>| birth.map(|birth| birth.to_string());
        let facts = &awardee.facts;
        let is_news = |listed: &Option<String>, stands: &Option<String>| listed.is_some() && listed != stands;
        let of_line = [
            (Field::Name, text(Some(&stands.name)), text(Some(&entry.name))),
            (Field::Honorific, text(stands.honorific.as_ref()), text(entry.honorific.as_ref())),
            (Field::Position, text(stands.position.as_ref()), text(entry.position.as_ref())),
            (Field::Unit, text(stands.unit.as_ref()), text(entry.unit.as_ref())),
            (Field::Achievement, passage(stands.achievement.as_ref()), passage(entry.achievement.as_ref())),
        ];
        let of_awardee = [
            (Field::Birth, birth(facts.birth), birth(entry.birth)),
            (Field::CitizenId, id(facts.citizen_id.as_ref()), id(entry.citizen_id.as_ref())),
        ];
        let of_line = of_line.into_iter().filter(|(_, stands, listed)| stands != listed);
        let of_awardee = of_awardee.into_iter().filter(|(_, stands, listed)| is_news(listed, stands));
        let difference = |(field, stands, listed)| Difference { field, stands, listed };
        Ok(Some(of_line.chain(of_awardee).map(difference).collect()))
    }
}

fn line(reader: &Reader, frame: &Frame, facts: AwardFacts) -> Result<(Line, Awardee)> {
    let setting = frame.setting(reader, &facts)?;
    let awardee = setting.awardee;
    let line = Line {
        kind: awardee.facts.kind,
        name: awardee.facts.name.clone(),
        honorific: facts.honorific,
        position: facts.position,
        unit: setting.unit,
        birth_year: awardee.facts.birth.map(Birth::year),
        achievement: facts.achievement,
        form: facts.form,
    };
    Ok((line, awardee))
}
