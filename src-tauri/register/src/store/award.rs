//! Awards, with the words of the issued ones and their revocations.

use super::change::Cell;
use super::find::{Around, FindText};
use super::{Reader, Write};
use crate::domain::award::{AwardFacts, DraftAward, IssuedAward, RegisterNumber, Revocation};
use crate::domain::certificate::CertificateWords;
use crate::domain::id::{AwardId, AwardeeId, CampaignId, DecisionId, FormId, IssuerId, UnitId};
use crate::domain::money::Dong;
use crate::domain::text::Name;
use crate::error::{Error, Result};
use rusqlite::Row;

pub(super) fn facts_from_row(row: &Row<'_>) -> rusqlite::Result<AwardFacts> {
    Ok(AwardFacts {
        decision: row.get("decision_id")?,
        awardee: row.get("awardee_id")?,
        form: row.get("form_id")?,
        posthumous: row.get("posthumous")?,
        honorific: row.get("honorific")?,
        position: row.get("position")?,
        unit: row.get("unit_id")?,
        achievement: row.get("achievement")?,
    })
}

fn draft_from_row(row: &Row<'_>) -> rusqlite::Result<DraftAward> {
    Ok(DraftAward {
        id: row.get("id")?,
        stable_id: row.get("stable_id")?,
        place: row.get("place")?,
        facts: facts_from_row(row)?,
    })
}

fn issued_from_row(row: &Row<'_>) -> rusqlite::Result<IssuedAward> {
    let revocation = match row.get("revocation_number")? {
        None => None,
        Some(number) => Some(Revocation {
            number,
            date: row.get("revocation_date")?,
            ground: row.get("revocation_ground")?,
            reason: row.get("revocation_reason")?,
        }),
    };
    let signature: String = row.get("signature")?;
    Ok(IssuedAward {
        id: row.get("id")?,
        stable_id: row.get("stable_id")?,
        place: row.get("place")?,
        facts: facts_from_row(row)?,
        number: RegisterNumber { year: row.get("book_year")?, sequence: row.get("book_sequence")? },
        words: CertificateWords {
            issuer: row.get("words_issuer")?,
            grant: row.get("grant_line")?,
            form: row.get("words_form")?,
            honorific: row.get("words_honorific")?,
            name: row.get("words_name")?,
            position_unit: row.get("position_unit")?,
            achievement: row.get("words_achievement")?,
            decision: row.get("words_decision")?,
            golden_book: row.get("golden_book")?,
            reissue: row.get("reissue_note")?,
            place_date: row.get("place_date")?,
            signature: signature.lines().map(str::to_owned).collect(),
            signer: row.get("signer")?,
        },
        bonus: row.get("bonus")?,
        revocation,
        reissue: row.get("reissue_id")?,
    })
}

const ISSUED: &str = include_str!("award/issued.sql");

/// The award `id` while it is a draft.
pub(crate) fn draft(reader: &Reader, id: AwardId) -> Result<Option<DraftAward>> {
    let sql =
        "SELECT award.* FROM award JOIN decision ON decision.id = decision_id WHERE award.id = ? AND state = 'draft'";
    reader.one(sql, [id], draft_from_row)
}

/// The award `id` once it is issued.
pub(crate) fn issued(reader: &Reader, id: AwardId) -> Result<Option<IssuedAward>> {
    reader.one(&format!("{ISSUED} WHERE award.id = ?"), [id], issued_from_row)
}

/// The awards of a draft decision, in the order of its list.
pub(crate) fn drafts_of(reader: &Reader, decision: DecisionId) -> Result<Vec<DraftAward>> {
    reader.all("SELECT * FROM award WHERE decision_id = ? ORDER BY place, id", [decision], draft_from_row)
}

/// The awards of an issued decision, in the order of its list.
pub(crate) fn issued_of(reader: &Reader, decision: DecisionId) -> Result<Vec<IssuedAward>> {
    reader.all(&format!("{ISSUED} WHERE decision_id = ? ORDER BY place, award.id"), [decision], issued_from_row)
}

/// The draft awards of an awardee.
pub(crate) fn drafts_for(reader: &Reader, awardee: AwardeeId) -> Result<Vec<DraftAward>> {
    let sql = "SELECT award.* FROM award JOIN decision ON decision.id = decision_id
               WHERE awardee_id = ? AND state = 'draft' ORDER BY award.id";
    reader.all(sql, [awardee], draft_from_row)
}

/// The decision under which an award stands.
pub(crate) fn decision_of(reader: &Reader, id: AwardId) -> Result<Option<DecisionId>> {
    reader.one("SELECT decision_id FROM award WHERE id = ?", [id], |row| row.get(0))
}

/// How many awards stand under a decision.
pub(crate) fn count_of(reader: &Reader, decision: DecisionId) -> Result<i64> {
    let sql = "SELECT sum(awards) FROM decision JOIN grid_tally USING (campaign_id)
               WHERE decision.id = ?1 AND decision_id = ?1 AND by_column = 'form'";
    Ok(reader.one(sql, [decision], |row| row.get(0))?.flatten().unwrap_or(0))
}

/// The award of that awardee and form under that decision.
pub(crate) fn twin(reader: &Reader, decision: DecisionId, awardee: AwardeeId, form: FormId) -> Result<Option<AwardId>> {
    reader.one(
        "SELECT id FROM award WHERE decision_id = ? AND awardee_id = ? AND form_id = ?",
        (decision, awardee, form),
        |row| row.get(0),
    )
}

/// The other awards of one awardee in the campaign of `decision`, with their forms' names.
pub(crate) fn others_in_campaign(reader: &Reader, awardee: AwardeeId, decision: DecisionId) -> Result<Vec<String>> {
    reader.all(include_str!("award/others_in_campaign.sql"), (awardee, decision), |row| row.get(0))
}

/// An award of a campaign, and where it stands.
pub(crate) struct Standing {
    /// The award.
    pub(crate) id: AwardId,
    /// Its decision's number, where it has one.
    pub(crate) number: Option<String>,
    /// Its place in that decision's list.
    pub(crate) place: i64,
    /// The awardee's name.
    pub(crate) name: Name,
}

/// The awards of one awardee, and of those found to be it, in a campaign.
pub(crate) fn of_awardee_in(reader: &Reader, awardee: AwardeeId, campaign: CampaignId) -> Result<Vec<Standing>> {
    reader.all(include_str!("award/of_awardee_in.sql"), (awardee, campaign), |row| {
        Ok(Standing {
            id: row.get("id")?,
            number: row.get("number")?,
            place: row.get("place")?,
            name: row.get("name")?,
        })
    })
}

/// How many awards name a unit.
pub(crate) fn count_of_unit(reader: &Reader, unit: UnitId) -> Result<i64> {
    Ok(reader.one("SELECT count(*) FROM award WHERE unit_id = ?", [unit], |row| row.get(0))?.unwrap_or(0))
}

/// Adds an award at the end of its decision's list. `around` knows what stands around the awards that were added with it.
pub(crate) fn insert(write: &Write<'_>, facts: &AwardFacts, around: &mut Around) -> Result<AwardId> {
    let last: Option<i64> =
        write.one("SELECT max(place) FROM award WHERE decision_id = ?", [facts.decision], |row| row.get(0))?.flatten();
    let (stable_id, place, find) = (write.fresh_id(), last.unwrap_or(0) + 1, around.text_of(write, facts)?);
    let first: [Cell<'_>; 3] = [("stable_id", &stable_id), ("decision_id", &facts.decision), ("place", &place)];
    with_cells(facts, &find, |cells| write.insert("award", &[&first, cells].concat())).map(AwardId)
}

/// Changes a draft award.
pub(crate) fn update(write: &Write<'_>, id: AwardId, facts: &AwardFacts) -> Result<()> {
    let find = Around::default().text_of(write, facts)?;
    with_cells(facts, &find, |cells| write.update("award", id.0, cells)).map(drop)
}

fn with_cells<T>(facts: &AwardFacts, find: &FindText, then: impl FnOnce(&[Cell<'_>]) -> T) -> T {
    then(&[
        ("awardee_id", &facts.awardee),
        ("form_id", &facts.form),
        ("posthumous", &facts.posthumous),
        ("honorific", &facts.honorific),
        ("position", &facts.position),
        ("unit_id", &facts.unit),
        ("achievement", &facts.achievement),
        ("find_name", &find.name),
        ("find_all", &find.all),
    ])
}

/// Takes a draft award off its list.
pub(crate) fn delete(write: &Write<'_>, id: AwardId) -> Result<()> {
    super::waved::forget_award(write, id)?;
    write.delete("award", id.0)
}

/// The last number of an issuer's golden book in a year; 0 if it has none yet.
pub(crate) fn last_number(reader: &Reader, issuer: IssuerId, year: i32) -> Result<i64> {
    let sql =
        "SELECT max(book_sequence) FROM award WHERE book_issuer_id = ? AND book_year = ? AND book_sequence IS NOT NULL";
    Ok(reader.one(sql, (issuer, year), |row| row.get(0))?.flatten().unwrap_or(0))
}

/// Numbers a draft award and keeps its words and bonus, on the way to being issued.
pub(crate) fn number(
    write: &Write<'_>,
    id: AwardId,
    issuer: IssuerId,
    number: RegisterNumber,
    words: &CertificateWords,
    bonus: Option<Dong>,
) -> Result<()> {
    write.update(
        "award",
        id.0,
        &[
            ("bonus", &bonus),
            ("book_issuer_id", &issuer),
            ("book_year", &number.year),
            ("book_sequence", &number.sequence),
        ],
    )?;
    write.insert(
        "certificate_words",
        &[
            ("id", &id),
            ("issuer", &words.issuer),
            ("grant_line", &words.grant),
            ("form", &words.form),
            ("honorific", &words.honorific),
            ("name", &words.name),
            ("position_unit", &words.position_unit),
            ("achievement", &words.achievement),
            ("decision", &words.decision),
            ("golden_book", &words.golden_book),
            ("place_date", &words.place_date),
            ("signature", &words.signature.join("\n")),
            ("signer", &words.signer),
        ],
    )?;
    Ok(())
}

/// Revokes an issued award.
pub(crate) fn revoke(write: &Write<'_>, id: AwardId, revocation: &Revocation) -> Result<()> {
    let stands: Option<i64> = write.one("SELECT id FROM revocation WHERE award_id = ?", [id], |row| row.get(0))?;
    if stands.is_some() {
        let name = issued(write, id)?.map_or_else(String::new, |award| award.words.name);
        return Err(Error::AlreadyRevoked { name });
    }
    write.insert(
        "revocation",
        &[
            ("award_id", &id),
            ("number", &revocation.number),
            ("date", &revocation.date),
            ("ground", &revocation.ground),
            ("reason", &revocation.reason),
        ],
    )?;
    Ok(())
}
