//! A decision's list with all that rules ask of it, read once.

use crate::domain::awardee::AwardeeKind;
use crate::domain::decision::DecisionFacts;
use crate::domain::finding::{Place, Spot};
use crate::domain::id::{AwardeeId, DecisionId, FormId, UnitId};
use crate::domain::listed::Listed;
use crate::domain::unit::Unit;
use crate::error::Result;
use crate::ops::words::Frame;
use crate::ops::{AWARDEE, found};
use crate::store::{Reader, award, awardee, unit};
use std::collections::{BTreeSet, HashMap};

/// How often a list is gone through line by line with questions to the register, and the turn of each.
const TURNS: usize = 3;
const READ: usize = 0;
const COMMENDED: usize = 1;
/// The search for those who stand there twice.
pub(super) const TWINS: usize = 2;

/// A list as rules read it.
pub(super) struct List {
    told: bool,
    /// Its lines, in order.
    pub(super) lines: Vec<Listed>,
    /// What stands behind each line.
    pub(super) keys: Vec<Keys>,
    /// The units that its lines name.
    pub(super) units: HashMap<UnitId, Unit>,
}

/// What a line points to.
pub(super) struct Keys {
    /// Who is commended.
    pub(super) awardee: AwardeeId,
    /// In which unit.
    pub(super) unit: Option<UnitId>,
    form: FormId,
    has_achievement: bool,
}

impl List {
    /// The list of a decision, a draft or issued. Where it is `told`, who watches hears how far each turn has come.
    pub(super) fn read(reader: &Reader, frame: &Frame, decision: DecisionId, told: bool) -> Result<Self> {
        let drafts = award::drafts_of(reader, decision)?;
        let total = drafts.len();
        let mut list =
            Self { told, lines: Vec::with_capacity(total), keys: Vec::with_capacity(total), units: HashMap::new() };
        for (at, draft) in drafts.into_iter().enumerate() {
            list.go_on(reader, READ, (at, total))?;
            let facts = draft.facts;
            let has_achievement = frame.achievement(&facts).is_some();
            let awardee = found(awardee::by_id(reader, facts.awardee)?, AWARDEE, facts.awardee)?;
            let named = facts.unit.map(|id| list.unit(reader, id)).transpose()?.flatten();
            let unit = named.and_then(|unit| frame.name_of(unit).cloned());
            list.keys.push(Keys { awardee: awardee.id, unit: facts.unit, form: facts.form, has_achievement });
            list.lines.push(Listed {
                award: draft.id,
                line: draft.place,
                kind: awardee.facts.kind,
                name: awardee.facts.name,
                honorific: facts.honorific,
                gender: awardee.facts.gender,
                position: facts.position,
                unit,
                achievement: facts.achievement,
            });
        }
        Ok(list)
    }

    fn unit(&mut self, reader: &Reader, id: UnitId) -> Result<Option<&Unit>> {
        if !self.units.contains_key(&id)
            && let Some(unit) = unit::by_id(reader, id)?
        {
            self.units.insert(id, unit);
        }
        Ok(self.units.get(&id))
    }

    /// Goes on with the line `at` of `total` in that turn, unless the work should stop.
    fn go_on(&self, reader: &Reader, turn: usize, (at, total): (usize, usize)) -> Result<()> {
        if self.told { reader.report(turn * total + at, TURNS * total) } else { reader.go_on() }
    }

    /// Each line with what stands behind it, in that turn; an error once the work should stop.
    pub(super) fn turn(&self, reader: &Reader, turn: usize) -> impl Iterator<Item = Result<(&Listed, &Keys)>> {
        let total = self.lines.len();
        self.pairs().enumerate().map(move |(at, pair)| self.go_on(reader, turn, (at, total)).map(|()| pair))
    }

    /// Says that every turn is done.
    pub(super) fn end(&self, reader: &Reader) -> Result<()> {
        self.go_on(reader, TURNS, (0, self.lines.len()))
    }

    /// Each line with what stands behind it.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&Listed, &Keys)> {
        self.lines.iter().zip(&self.keys)
    }

    /// The lines for which neither they nor the campaign say what for.
    pub(super) fn without_achievement(&self) -> Vec<Place> {
        let without = self.pairs().filter(|(_, keys)| !keys.has_achievement);
        without.map(|(line, _)| line.place(Spot::Achievement, "", 0)).collect()
    }

    /// The forms that are granted, and to what kinds.
    pub(super) fn granted(&self) -> BTreeSet<(FormId, AwardeeKind)> {
        self.pairs().map(|(line, keys)| (keys.form, line.kind)).collect()
    }

    /// The lines of those who have other awards in the campaign.
    pub(super) fn commended_already(&self, reader: &Reader, id: DecisionId) -> Result<Vec<(Place, Vec<String>)>> {
        let mut found = Vec::new();
        for pair in self.turn(reader, COMMENDED) {
            let (line, keys) = pair?;
            let others = award::others_in_campaign(reader, keys.awardee, id)?;
            if !others.is_empty() {
                found.push((line.place(Spot::Name, line.name.as_str(), 0), others));
            }
        }
        Ok(found)
    }
}

impl Frame {
    /// What is said of the decision and its campaign.
    pub(super) fn said(&self) -> Vec<(Spot, &str)> {
        let (campaign, decision): (_, &DecisionFacts) = (self.campaign(), self.decision());
        let subject = decision.subject.as_ref().map(|text| (Spot::Subject, text.as_str()));
        let basis = decision.basis.as_ref().map(|text| (Spot::Basis, text.as_str()));
        let movement = campaign.movement.as_ref().map(|text| (Spot::Movement, text.as_str()));
        [subject, basis, movement, Some((Spot::Campaign, campaign.name.as_str()))].into_iter().flatten().collect()
    }
}
