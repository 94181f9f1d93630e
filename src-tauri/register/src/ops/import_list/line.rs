//! A line as a list says it, to tell whether a list that is imported again brings anything new.

use crate::domain::awardee::AwardeeKind;
use crate::domain::date::Birth;
use crate::domain::decision::DraftDecision;
use crate::domain::id::FormId;
use crate::domain::text::Name;
use crate::error::Result;
use crate::ops::add_award::AwardEntry;
use crate::ops::words::Frame;
use crate::store::{Reader, award};
use std::collections::HashMap;

/// What a line says of who, as what, where.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Line {
    kind: AwardeeKind,
    name: Name,
    honorific: Option<Name>,
    position: Option<Name>,
    unit: Option<Name>,
    birth_year: Option<i32>,
    form: FormId,
}

/// The lines that a draft held before an import, each as often as it stood there.
pub(in crate::ops) struct Standing(HashMap<Line, usize>);

impl Standing {
    /// The lines of `draft` now.
    pub(in crate::ops) fn read(reader: &Reader, draft: &DraftDecision) -> Result<Self> {
        let mut lines = HashMap::new();
        let frame = Frame::read(reader, &draft.facts)?;
        for award in award::drafts_of(reader, draft.id)? {
            let setting = frame.setting(reader, &award.facts)?;
            let awardee = setting.awardee.facts;
            let line = Line {
                kind: awardee.kind,
                name: awardee.name,
                honorific: award.facts.honorific,
                position: award.facts.position,
                unit: setting.unit,
                birth_year: awardee.birth.map(Birth::year),
                form: award.facts.form,
            };
            *lines.entry(line).or_default() += 1;
        }
        Ok(Self(lines))
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
            form,
        };
        match self.0.get_mut(&line) {
            Some(count) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        }
    }
}
