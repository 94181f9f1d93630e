//! Decisions.

use super::{Answer, Fields, form_of_code, number_of, of_decision};
use crate::Register;
use crate::domain::decision::{Decision, DecisionFacts};
use crate::domain::finding::{Finding, Place};
use crate::domain::id::FormId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::ops::add_decision::add_decision;
use crate::ops::ask_again::{self, AskAgain};
use crate::ops::check_decision::check_decision;
use crate::ops::edit_decision::{EditDecision, edit_decision};
use crate::ops::issue_decision::issue_decision;
use crate::ops::list_decisions::{ListDecisions, list_decisions};
use crate::ops::wave_through::{WaveThrough, wave_through};

fn forms(register: &Register, fields: Fields<'_>) -> Result<Vec<FormId>> {
    fields.words("form").iter().flat_map(|codes| codes.split(',')).map(|code| form_of_code(register, code)).collect()
}

fn saved(decision: &Decision) -> Result<Answer> {
    let (id, number) = (decision.id(), number_of(decision));
    Ok(Answer::new(decision)?
        .line(format!("Dự thảo quyết định số {id}: {number}"), format!("Draft decision {id}: {number}")))
}

pub(super) fn add(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let facts = DecisionFacts {
        campaign: fields.required("campaign", fields.id("campaign")?)?,
        issuer: fields.required("issuer", fields.id("issuer")?)?,
        forms: forms(register, fields)?,
        number: fields.number("number")?,
        date: fields.date("date")?,
        signer: fields.id("signer")?,
        subject: fields.name("subject")?,
        basis: fields.prose("basis")?,
    };
    saved(&add_decision(register, &facts)?)
}

pub(super) fn edit(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let id = of_decision(fields, "id")?.decision;
    let rows = list_decisions(register, &ListDecisions { campaign: None })?;
    let stands = rows.into_iter().map(|row| row.decision).find(|decision| decision.id() == id);
    let stands = match stands {
        Some(Decision::Draft(draft)) => draft.facts,
        Some(Decision::Issued(issued)) => return Err(Error::AlreadyIssued { decision: issued.number.to_string() }),
        None => return Err(Error::NotFound { what: Sentence::new("quyết định", "decision"), id: id.to_string() }),
    };
    let given = forms(register, fields)?;
    let facts = DecisionFacts {
        campaign: fields.id("campaign")?.unwrap_or(stands.campaign),
        issuer: fields.id("issuer")?.unwrap_or(stands.issuer),
        forms: if given.is_empty() { stands.forms } else { given },
        number: fields.number("number")?.or(stands.number),
        date: fields.date("date")?.or(stands.date),
        signer: fields.id("signer")?.or(stands.signer),
        subject: fields.name("subject")?.or(stands.subject),
        basis: fields.prose("basis")?.or(stands.basis),
    };
    saved(&edit_decision(register, &EditDecision { decision: id, facts })?)
}

pub(super) fn list(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let rows = list_decisions(register, &ListDecisions { campaign: fields.id("campaign")? })?;
    let lines: Vec<Sentence> = rows
        .iter()
        .map(|row| {
            let (date, vi, en) = match &row.decision {
                Decision::Draft(draft) => (draft.facts.date, "dự thảo", "draft"),
                Decision::Issued(issued) => (Some(issued.date), "đã ban hành", "issued"),
            };
            let date = date.map_or_else(|| "…".to_owned(), |date| date.in_digits());
            let head =
                format!("{:>4}  {} ngày {date}, {}", row.decision.id(), number_of(&row.decision), row.issuer_name);
            Sentence::new(
                format!("{head} — {} lượt, {vi}", row.awards),
                format!("{head} — {} awards, {en}", row.awards),
            )
        })
        .collect();
    Ok(Answer::new(&rows)?.sentences(lines))
}

fn said(findings: &[Finding]) -> Vec<Sentence> {
    let mark = |finding: &Finding| {
        let rule = finding.rule;
        let basis = finding.basis.map_or_else(String::new, |basis| format!(" ({basis})"));
        let head = Sentence::new(
            format!("  • {}{basis} [{rule}]", finding.sentence.vi),
            format!("  • {}{basis} [{rule}]", finding.sentence.en),
        );
        // What concerns one whole thing is said by its sentence.
        let told = finding.places.iter().filter(|place| place.award.is_some() || place.advice.is_some());
        std::iter::once(head).chain(told.map(place)).collect::<Vec<_>>()
    };
    findings.iter().flat_map(mark).collect()
}

/// One place of a finding, and why it may stand.
fn place(place: &Place) -> Sentence {
    let said = place.said();
    let (vi, en) = place.waved.as_ref().map_or((String::new(), String::new()), |reason| {
        (format!(" Đã bỏ qua: {reason}"), format!(" Waved through: {reason}"))
    });
    Sentence::new(format!("      {}{vi}", said.vi), format!("      {}{en}", said.en))
}

pub(super) fn wave(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let args = WaveThrough {
        decision: of_decision(fields, "id")?.decision,
        rule: fields.words("rule").join(""),
        award: fields.id("award")?,
        reason: fields.required("reason", fields.prose("reason")?)?,
    };
    let count = wave_through(register, &args)?;
    Ok(Answer::new(&count)?
        .line(format!("Đã bỏ qua {count} chỗ, có ghi lý do."), format!("Waved {count} places through.")))
}

pub(super) fn ask_again(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let args = AskAgain {
        decision: of_decision(fields, "id")?.decision,
        rule: fields.words("rule").join(""),
        award: fields.id("award")?,
    };
    let count = ask_again::ask_again(register, &args)?;
    Ok(Answer::new(&count)?.line(format!("Sẽ nhắc lại {count} chỗ."), format!("{count} places are brought up again.")))
}

pub(super) fn check(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let findings = check_decision(register, &of_decision(fields, "id")?)?;
    let answer = Answer::new(&findings)?.sentences(said(&findings));
    Ok(if findings.is_empty() {
        answer.line("Không có điểm nào cần xem lại.", "Nothing to look at again.")
    } else {
        answer
    })
}

pub(super) fn issue(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let issued = issue_decision(register, &of_decision(fields, "id")?)?;
    let (number, date, count) = (&issued.decision.number, issued.decision.date, issued.awards);
    let (first, last) = (issued.first, issued.last);
    Ok(Answer::new(&issued)?
        .line(
            format!(
                "Đã ban hành quyết định {number} {}: {count} lượt khen, số sổ vàng {first} đến {last}.",
                date.in_words()
            ),
            format!("Issued decision {number} of {date}: {count} awards, golden-book numbers {first} to {last}."),
        )
        .sentences(said(&issued.findings)))
}
