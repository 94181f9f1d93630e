//! From the words of a command to a verb of [`ops`], and back to an answer.

mod artwork;
mod award;
mod awardee;
mod blank;
mod calibration;
mod decision;
mod directory;
mod list;
mod paper;
mod reissue;
mod template;
mod unit;

use super::answer::Answer;
use super::demo;
use super::fields::Fields;
use crate::domain::blank::MovementKind;
use crate::domain::decision::Decision;
use crate::domain::id::FormId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::ops::batch::Who;
use crate::ops::list_forms::list_forms;
use crate::ops::list_journal::{ListJournal, list_journal};
use crate::ops::redo::redo;
use crate::ops::search::{Search, search};
use crate::ops::undo::undo;
use crate::ops::verify::verify;
use crate::ops::{Nothing, OfDecision};
use crate::{Machine, Register, api};
use clap::ArgMatches;
use std::io::Read;
use std::path::Path;

/// Does the verb that `matches` names, on the register at `path` where it needs one.
pub(super) fn run(matches: &ArgMatches, path: &Path, input: &mut dyn Read) -> Result<Answer> {
    let Some((verb, matches)) = matches.subcommand() else {
        return Err(Error::UnknownCall { name: String::new() });
    };
    let noun = matches.subcommand();
    let fields = Fields(noun.map_or(matches, |(_, inner)| inner));
    let write = || Register::open(path, Box::new(Machine));
    let read = || Register::open_to_read(path, Box::new(Machine));
    match (verb, noun.map(|(verb, _)| verb)) {
        ("new", _) => new(path),
        ("demo", _) => demo::demo(&fields.required("out", fields.path("out"))?),
        ("preview", _) => list::preview(read, path.exists(), fields, input),
        ("import", _) => list::import(&write()?, fields, input),
        ("list", Some("forget")) => list::forget(&write()?, fields),
        ("list", _) => list::memory(&read()?),
        ("office", _) => directory::set_office(&write()?, fields),
        ("campaign", Some("add")) => directory::add_campaign(&write()?, fields),
        ("campaign", Some("fit")) => {
            paper::fit(&read()?, fields, Who::Campaign(fields.required("id", fields.id("id")?)?))
        }
        ("campaign", _) => directory::list_campaigns(&read()?),
        ("issuer", Some("add")) => directory::add_issuer(&write()?, fields),
        ("issuer", _) => directory::list_issuers(&read()?),
        ("signer", _) => directory::add_signer(&write()?, fields),
        ("unit", Some("rename")) => unit::rename(&write()?, fields),
        ("unit", Some("end")) => unit::end(&write()?, fields),
        ("unit", _) => unit::list(&read()?, fields),
        ("form", _) => forms(&read()?),
        ("decision", Some("add")) => decision::add(&write()?, fields),
        ("decision", Some("edit")) => decision::edit(&write()?, fields),
        ("decision", Some("check")) => decision::check(&read()?, fields),
        ("decision", Some("fit")) => {
            paper::fit(&read()?, fields, Who::Decisions(vec![fields.required("id", fields.id("id")?)?]))
        }
        ("decision", Some("wave")) => decision::wave(&write()?, fields),
        ("decision", Some("ask-again")) => decision::ask_again(&write()?, fields),
        ("decision", Some("issue")) => decision::issue(&write()?, fields),
        ("decision", _) => decision::list(&read()?, fields),
        ("award", Some("add")) => award::add(&write()?, fields),
        ("award", Some("edit")) => award::edit(&write()?, fields),
        ("award", Some("remove")) => award::remove(&write()?, fields),
        ("award", Some("revoke")) => award::revoke(&write()?, fields),
        ("award", _) => award::list(&read()?, fields),
        ("awardee", Some("show")) => awardee::show(&read()?, fields),
        ("awardee", Some("merge")) => awardee::merge(&write()?, fields),
        ("awardee", Some("apart")) => awardee::keep_apart(&write()?, fields),
        ("awardee", _) => awardee::duplicates(&read()?, fields),
        ("template", Some("list")) => template::list(&read()?),
        ("template", Some("show")) => template::show(&read()?, fields),
        ("template", Some("parts")) => template::parts(&read()?),
        ("template", Some("copy")) => template::copy(&write()?, fields),
        ("template", Some("save")) => template::save(&write()?, fields),
        ("template", Some("remove")) => template::remove(&write()?, fields),
        ("template", Some("export")) => template::export(&read()?, fields),
        ("template", Some("import")) => template::import(&write()?, fields),
        ("template", _) => template::preview(&read()?, fields),
        ("calibration", Some("sheet")) => calibration::sheet(&read()?, fields),
        ("calibration", Some("add")) => calibration::add(&write()?, fields),
        ("calibration", Some("remove")) => calibration::remove(&write()?, fields),
        ("calibration", _) => calibration::list(&read()?),
        ("artwork", Some("list")) => artwork::list(&read()?),
        ("artwork", Some("add")) => artwork::add(&write()?, fields),
        ("artwork", Some("tidy")) => artwork::tidy(&write()?),
        ("artwork", _) => artwork::remove(&write()?, fields),
        ("print", _) => paper::print(&write()?, fields),
        ("proof-sheet", _) => paper::proof_sheet(&write()?, fields),
        ("blanks", Some("add")) => blank::add(&write()?, fields),
        ("blanks", Some("edit")) => blank::edit(&write()?, fields),
        ("blanks", Some("remove")) => blank::remove(&write()?, fields),
        ("blanks", Some("ledger")) => blank::ledger(&read()?, fields),
        ("blanks", Some("receive")) => blank::note(&write()?, fields, MovementKind::Received),
        ("blanks", Some("spoil")) => blank::note(&write()?, fields, MovementKind::Spoiled),
        ("blanks", Some("use")) => blank::note(&write()?, fields, MovementKind::Printed),
        ("blanks", Some("strike")) => blank::strike(&write()?, fields),
        ("blanks", Some("destroy")) => blank::destroy(&write()?, fields),
        ("blanks", Some("minutes")) => blank::minutes(&read()?, fields),
        ("blanks", Some("destructions")) => blank::destructions(&read()?),
        ("blanks", _) => blank::list(&read()?),
        ("reissue", Some("add")) => reissue::add(&write()?, fields),
        ("reissue", Some("edit")) => reissue::edit(&write()?, fields),
        ("reissue", Some("remove")) => reissue::remove(&write()?, fields),
        ("reissue", _) => reissue::list(&read()?, fields),
        ("summary", _) => paper::summary(&read()?, fields),
        ("search", _) => look_up(&read()?, fields),
        ("journal", _) => journal(&read()?, fields),
        ("undo", _) => undone(&write()?),
        ("redo", _) => redone(&write()?),
        ("confirm", _) => paper::confirm(&write()?, fields),
        ("printers", _) => paper::printers(&read()?),
        ("printings", _) => paper::printings(&read()?, fields),
        ("verify", _) => check(&read()?),
        ("call", _) => call(path, fields),
        _ => Err(Error::UnknownCall { name: verb.to_owned() }),
    }
}

fn new(path: &Path) -> Result<Answer> {
    let register = Register::create(path, Box::new(Machine))?;
    let shown = register.path().display().to_string();
    let answer = Answer::new(&serde_json::json!({ "register": shown }))?;
    Ok(answer.line(format!("Đã tạo sổ mới: {shown}"), format!("Made a new register: {shown}")))
}

fn forms(register: &Register) -> Result<Answer> {
    let forms = list_forms(register, &Nothing {})?;
    let row = |form: &crate::domain::form::Form| {
        let unverified = if form.verified { "" } else { " (chưa kiểm chứng)" };
        format!("{:>3}  {:<8} {:<56} {}{unverified}", form.id, form.code, form.name, form.basis)
    };
    Ok(Answer::new(&forms)?.rows(forms.iter().map(row)))
}

fn look_up(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let limit = usize::try_from(fields.limit()).unwrap_or(usize::MAX);
    let hits = search(register, &Search { text: fields.words("text").join(" "), limit, ..Search::default() })?.hits;
    let answer = Answer::new(&hits)?.rows(hits.iter().map(|hit| {
        let name =
            [hit.honorific.as_deref(), Some(hit.name.as_str())].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let place = [hit.position.as_deref(), hit.unit.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let decision = hit.decision.as_deref().unwrap_or("…");
        let date = hit.date.map(|date| date.in_digits()).unwrap_or_default();
        let revoked = if hit.revoked { " [đã hủy bỏ]" } else { "" };
        let draft = if hit.draft { " [dự thảo]" } else { "" };
        format!("{name} — {place} — {}, {decision} {date}{draft}{revoked}", hit.form)
    }));
    Ok(match hits.len() {
        0 => answer.line("Không tìm thấy.", "Nothing was found."),
        count => answer.line(format!("{count} kết quả."), format!("{count} found.")),
    })
}

fn journal(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let entries = list_journal(register, &ListJournal { limit: fields.limit() })?;
    let lines: Vec<Sentence> = entries
        .iter()
        .map(|entry| {
            let at = entry.at.format("%Y-%m-%d %H:%M:%S");
            let (by, rows) = (&entry.by, entry.rows);
            Sentence::new(
                format!("{at}  {by}  {} ({rows} dòng)", entry.what.vi),
                format!("{at}  {by}  {} ({rows} rows)", entry.what.en),
            )
        })
        .collect();
    Ok(Answer::new(&entries)?.sentences(lines))
}

fn undone(register: &Register) -> Result<Answer> {
    let what = undo(register, &Nothing {})?;
    let answer = Answer::new(&what)?;
    Ok(match what {
        Some(what) => answer.line(format!("Hoàn tác: {}", what.vi), format!("Undone: {}", what.en)),
        None => answer.line(
            "Không có gì để hoàn tác; việc đã ban hành, hủy bỏ hay in thì không lấy lại được.",
            "There is nothing to undo; what was issued, revoked or printed stays.",
        ),
    })
}

fn redone(register: &Register) -> Result<Answer> {
    let what = redo(register, &Nothing {})?;
    let answer = Answer::new(&what)?;
    Ok(match what {
        Some(what) => answer.line(format!("Làm lại: {}", what.vi), format!("Done again: {}", what.en)),
        None => answer.line("Không có gì để làm lại.", "There is nothing to do again."),
    })
}

fn check(register: &Register) -> Result<Answer> {
    let verdict = verify(register, &Nothing {})?;
    let (awards, awardees, decisions, seals) = (verdict.awards, verdict.awardees, verdict.decisions, verdict.seals);
    let answer = Answer::new(&verdict)?
        .line(
            format!(
                "{awards} lượt khen, {awardees} đối tượng, {decisions} quyết định, {seals} quyết định đã niêm phong."
            ),
            format!("{awards} awards, {awardees} awardees, {decisions} decisions, {seals} of them sealed."),
        )
        .sentences(verdict.faults.clone())
        .found_wrong(!verdict.faults.is_empty());
    Ok(if verdict.faults.is_empty() { answer.line("Sổ nguyên vẹn.", "The register is whole.") } else { answer })
}

fn call(path: &Path, fields: Fields<'_>) -> Result<Answer> {
    let name = fields.words("name").join("");
    if name == "list" {
        let calls = [api::READS, api::WRITES].concat();
        return Ok(Answer::new(&calls)?.rows(calls.iter().map(|name| (*name).to_owned())));
    }
    let bad = |error: serde_json::Error| Error::BadCall { name: name.clone(), detail: error.to_string() };
    let args = serde_json::from_str(&fields.words("args").join("")).map_err(bad)?;
    let register = if api::READS.contains(&name.as_str()) {
        Register::open_to_read(path, Box::new(Machine))?
    } else {
        Register::open(path, Box::new(Machine))?
    };
    let value = api::call(&register, &name, args)?;
    Ok(Answer::new(&value)?.rows([format!("{value:#}")]))
}

/// The key of the form with that code.
fn form_of_code(register: &Register, code: &str) -> Result<FormId> {
    let forms = list_forms(register, &Nothing {})?;
    let form = forms.iter().find(|form| form.code.eq_ignore_ascii_case(code.trim()));
    form.map(|form| form.id)
        .ok_or_else(|| Error::NotFound {
            what: Sentence::new("hình thức khen thưởng", "form"), id: code.to_owned()
        })
}

/// How a list names a decision.
fn number_of(decision: &Decision) -> String {
    decision.number().map_or_else(|| "…".to_owned(), ToString::to_string)
}

fn of_decision(fields: Fields<'_>, name: &str) -> Result<OfDecision> {
    Ok(OfDecision { decision: fields.required(name, fields.id(name)?)? })
}
