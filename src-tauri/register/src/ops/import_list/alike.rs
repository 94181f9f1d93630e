//! Rows of a list whose awardee may be one that the register knows, or one of an earlier row, in another spelling; and rows
//! whose awardee was commended in the campaign already.

use super::plan::{self, Planned};
use crate::domain::awardee::{Awardee, AwardeeKind};
use crate::domain::decision::DraftDecision;
use crate::domain::finding::Severity;
use crate::domain::fold::fold;
use crate::domain::id::AwardeeId;
use crate::domain::likeness::{Likeness, LikenessClass};
use crate::domain::profile::{Blocks, COMMON, Profile};
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::error::{Error, Result};
use crate::import::{Candidate, Changes, Problem};
use crate::ops::add_award::{AwardEntry, awardee_facts};
use crate::rules::once_for_one_achievement::commended_already;
use crate::store::{Reader, award, likeness, unit};
use std::collections::HashMap;

/// A row that speaks of someone who stands elsewhere too.
pub(in crate::ops) struct Doubt {
    /// What is to be looked at.
    pub(in crate::ops) problem: Problem,
    /// The awardee of the register that it may be; none for one of the list, or one who surely is.
    pub(in crate::ops) with: Option<AwardeeId>,
}

/// What the register says of the awardee of a row. It holds while the row, the clerk's word on it and the register are the
/// same.
#[derive(Clone, Default)]
pub(in crate::ops) struct Recognised {
    /// The awardee that the row speaks of.
    pub(in crate::ops) known: Option<Awardee>,
    /// What is doubtful about that, with the one that it may be; none where it was not asked.
    doubt: Option<Option<(Sentence, Option<AwardeeId>)>>,
}

impl Recognised {
    /// Looks the awardee of `row` up.
    pub(in crate::ops) fn look_up(reader: &Reader, row: &Planned, changes: &Changes) -> Result<Self> {
        Ok(Self { known: plan::known(reader, row, changes)?, doubt: None })
    }

    /// What is doubtful of the awardee of `row`, which is to be added to `draft`.
    pub(in crate::ops) fn doubt(
        &mut self,
        reader: &Reader,
        row: &Planned,
        draft: &DraftDecision,
        changes: &Changes,
    ) -> Result<Option<Doubt>> {
        let Some(entry) = &row.entry else { return Ok(None) };
        let candidate = &row.candidate;
        if self.doubt.is_none() {
            self.doubt = Some(match &self.known {
                Some(known) => {
                    let others = award::others_in_campaign(reader, known.id, draft.id)?;
                    commended_already(&entry.name, &others).map(|sentence| (sentence, None))
                }
                None if changes.person(&candidate.sheet, candidate.row).is_some() => None,
                None => {
                    let found = likeness::alike(reader, &profile(entry))?.into_iter().next();
                    let found = found.filter(|(_, likeness)| likeness.class != LikenessClass::Possible);
                    let said = |(known, likeness): (Awardee, Likeness)| {
                        let sentence = in_register(reader, &entry.name, &known, &likeness)?;
                        Ok::<_, Error>((sentence, Some(known.id)))
                    };
                    found.map(said).transpose()?
                }
            });
        }
        let said = self.doubt.clone().flatten();
        Ok(said.map(|(sentence, with)| doubt(candidate, sentence, with)))
    }
}

/// The rows of a list that were looked at so far.
#[derive(Default)]
pub(in crate::ops) struct Rows<'l> {
    met: Vec<Seen<'l>>,
    blocks: HashMap<i64, Vec<usize>>,
}

/// A row that was looked at.
struct Seen<'l> {
    row: &'l Planned,
    profile: Profile,
    /// Its name and its unit, folded.
    words: (String, Option<String>),
}

impl<'l> Rows<'l> {
    /// Whether `row` may speak of whom an earlier row speaks of in another spelling.
    pub(in crate::ops) fn doubt(&mut self, row: &'l Planned) -> Option<Doubt> {
        let entry = row.entry.as_ref()?;
        let words = (fold(entry.name.as_str()), entry.unit.as_ref().map(|unit| fold(unit.as_str())));
        let seen = Seen { row, profile: profile(entry), words };
        let blocks = seen.profile.blocks();
        let earlier = self.like_an_earlier(&seen, blocks);
        let said = |(first, likeness): (&Planned, Likeness)| {
            let sentence = in_list(&entry.name, &first.candidate, &row.candidate, &likeness);
            doubt(&row.candidate, sentence, None)
        };
        let doubt = earlier.map(said);
        self.add(seen, blocks);
        doubt
    }

    /// The earlier row that is most like this one; the same words over are a matter of the list's own check.
    fn like_an_earlier(&self, seen: &Seen<'l>, blocks: Blocks) -> Option<(&'l Planned, Likeness)> {
        let near = seen.profile.near_name_blocks().into_iter().chain(blocks.parts).chain(blocks.letters);
        let rows = near.filter_map(|key| self.blocks.get(&key)).flatten();
        let others = rows.filter_map(|at| self.met.get(*at)).filter(|other| other.words != seen.words);
        let alike = others.filter_map(|other| {
            let likeness = seen.profile.likeness(&other.profile)?;
            (likeness.class != LikenessClass::Possible).then_some((other.row, likeness))
        });
        alike.max_by_key(|(_, likeness)| likeness.score)
    }

    fn add(&mut self, seen: Seen<'l>, Blocks { name, parts, letters }: Blocks) {
        for key in [Some(name), parts, letters].into_iter().flatten() {
            let block = self.blocks.entry(key).or_default();
            if block.len() < COMMON {
                block.push(self.met.len());
            }
        }
        self.met.push(seen);
    }
}

fn profile(entry: &AwardEntry) -> Profile {
    Profile::new(&awardee_facts(entry, None), entry.unit.as_ref())
}

fn doubt(candidate: &Candidate, sentence: Sentence, with: Option<AwardeeId>) -> Doubt {
    Doubt { problem: Problem::of_row(&candidate.sheet, candidate.row, Severity::Warning, sentence), with }
}

fn in_register(reader: &Reader, name: &Name, known: &Awardee, likeness: &Likeness) -> Result<Sentence> {
    let unit = known.facts.unit.map(|unit| unit::newest_name(reader, unit)).transpose()?.flatten();
    let birth = known.facts.birth.map(|birth| birth.to_string());
    let words: Vec<String> =
        [Some(known.facts.name.to_string()), birth, unit.map(|unit| unit.to_string())].into_iter().flatten().collect();
    let (words, reason) = (words.join(", "), &likeness.reason);
    let (vi, en) = match known.facts.kind {
        AwardeeKind::Individual => ("người", "person"),
        AwardeeKind::Collective => ("tập thể", "collective"),
        AwardeeKind::Household => ("hộ", "household"),
    };
    Ok(Sentence::new(
        format!("“{name}” có thể là một {vi} đã có trong sổ: “{words}” ({}).", reason.vi),
        format!("“{name}” may be a {en} that the register knows: “{words}” ({}).", reason.en),
    ))
}

fn in_list(name: &Name, first: &Candidate, second: &Candidate, likeness: &Likeness) -> Sentence {
    let (row, reason) = (first.row, &likeness.reason);
    let (sheet_vi, sheet_en) = if first.sheet == second.sheet {
        (String::new(), String::new())
    } else {
        (format!(" trang “{}”", first.sheet), format!(" of sheet “{}”", first.sheet))
    };
    Sentence::new(
        format!(
            "“{name}” có thể chính là “{}” ở dòng {row}{sheet_vi} ({}). Nếu là một, hãy bỏ một dòng.",
            first.name, reason.vi
        ),
        format!("“{name}” may be “{}” in row {row}{sheet_en} ({}). If so, leave one out.", first.name, reason.en),
    )
}
