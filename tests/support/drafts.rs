//! Drafts to be issued, and people to put into them.

use crate::registers::Desk;
use register::domain::awardee::AwardeeKind;
use register::domain::date::Date;
use register::domain::decision::{Decision, DecisionFacts, DecisionNumber};
use register::domain::id::DecisionId;
use register::domain::text::Name;
use register::ops::add_award::AwardEntry;
use register::ops::add_decision::add_decision;
use register::ops::list_decisions::{ListDecisions, list_decisions};

/// A person of whom nothing is known but the name.
#[must_use]
pub fn entry(name: &str) -> AwardEntry {
    AwardEntry::named(AwardeeKind::Individual, Name::parse(name).unwrap())
}

/// What is said of a decision.
///
/// # Panics
/// If there is no such decision.
#[must_use]
pub fn facts_of(desk: &Desk, decision: DecisionId) -> DecisionFacts {
    let rows = list_decisions(&desk.register, &ListDecisions { campaign: None }).unwrap();
    match rows.into_iter().find(|row| row.decision.id() == decision).unwrap().decision {
        Decision::Draft(draft) => draft.facts,
        Decision::Issued(issued) => issued.facts(),
    }
}

/// A draft like `first`, numbered and dated as given.
///
/// # Panics
/// If the register refuses it.
#[must_use]
pub fn next_draft(desk: &Desk, first: DecisionId, number: &str, date: Date) -> DecisionId {
    let number = DecisionNumber::parse(number).ok();
    let facts = DecisionFacts { number, date: Some(date), ..facts_of(desk, first) };
    add_decision(&desk.register, &facts).unwrap().id()
}
