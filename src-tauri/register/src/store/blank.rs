//! Pre-printed blanks: their kinds, the ledger of what came in and went out, and the minutes of what was destroyed.

use super::change::Cell;
use super::{Reader, Write};
use crate::domain::blank::{
    Blank, BlankBalance, BlankFacts, Destruction, DestructionFacts, Member, Movement, MovementFacts,
};
use crate::domain::date::Date;
use crate::domain::id::{AwardId, BlankId, DestructionId, MovementId, PrintingId};
use crate::domain::text::Name;
use crate::error::Result;
use rusqlite::Row;

fn blank_from_row(row: &Row<'_>) -> rusqlite::Result<Blank> {
    Ok(Blank {
        id: row.get("id")?,
        stable_id: row.get("stable_id")?,
        facts: BlankFacts {
            name: row.get("name")?,
            paper: row.get("paper")?,
            supplier: row.get("supplier")?,
            note: row.get("note")?,
        },
    })
}

/// All kinds, in the order in which they were entered.
pub(crate) fn all(reader: &Reader) -> Result<Vec<Blank>> {
    reader.all("SELECT * FROM blank_kind ORDER BY id", [], blank_from_row)
}

/// The kind `id`.
pub(crate) fn by_id(reader: &Reader, id: BlankId) -> Result<Option<Blank>> {
    reader.one("SELECT * FROM blank_kind WHERE id = ?", [id], blank_from_row)
}

/// The kind of that name.
pub(crate) fn by_name(reader: &Reader, name: &Name) -> Result<Option<BlankId>> {
    reader.one("SELECT id FROM blank_kind WHERE name = ?", [name], |row| row.get(0))
}

/// Adds a kind.
pub(crate) fn insert(write: &Write<'_>, facts: &BlankFacts) -> Result<BlankId> {
    let stable_id = write.fresh_id();
    let first: [Cell<'_>; 1] = [("stable_id", &stable_id)];
    with_cells(facts, |cells| write.insert("blank_kind", &[&first, cells].concat())).map(BlankId)
}

/// Changes what is said of a kind.
pub(crate) fn update(write: &Write<'_>, id: BlankId, facts: &BlankFacts) -> Result<()> {
    with_cells(facts, |cells| write.update("blank_kind", id.0, cells)).map(drop)
}

/// Takes a kind out.
pub(crate) fn delete(write: &Write<'_>, id: BlankId) -> Result<()> {
    write.delete("blank_kind", id.0)
}

fn with_cells<T>(facts: &BlankFacts, then: impl FnOnce(&[Cell<'_>]) -> T) -> T {
    then(&[("name", &facts.name), ("paper", &facts.paper), ("supplier", &facts.supplier), ("note", &facts.note)])
}

/// Whether the ledger or the print log speaks of a kind.
pub(crate) fn is_used(reader: &Reader, id: BlankId) -> Result<bool> {
    let sql = "SELECT 1 FROM blank_movement WHERE blank_kind_id = ?1
               UNION ALL SELECT 1 FROM print_log WHERE blank_kind_id = ?1 LIMIT 1";
    let used: Option<i64> = reader.one(sql, [id], |row| row.get(0))?;
    Ok(used.is_some())
}

/// How many sheets of a kind there are.
pub(crate) fn balance(reader: &Reader, id: BlankId) -> Result<BlankBalance> {
    let balance = reader.one(include_str!("blank/balance.sql"), [id], |row| {
        Ok(BlankBalance { received: row.get(0)?, printed: row.get(1)?, spoiled: row.get(2)?, destroyed: row.get(3)? })
    })?;
    Ok(balance.unwrap_or_default())
}

/// The ledger of a kind, newest first.
pub(crate) fn movements(reader: &Reader, id: BlankId) -> Result<Vec<Movement>> {
    reader.all(include_str!("blank/movements.sql"), [id], movement_from_row)
}

/// One line of the ledger, with what is left after it left open.
pub(crate) fn movement(reader: &Reader, id: MovementId) -> Result<Option<Movement>> {
    let sql = "SELECT blank_movement.*, certificate_words.name AS award_name, 0 AS left_after
               FROM blank_movement LEFT JOIN certificate_words ON certificate_words.id = award_id
               WHERE blank_movement.id = ?";
    reader.one(sql, [id], movement_from_row)
}

/// The lines that minutes destroyed, in the order of the ledger.
pub(crate) fn destroyed_by(reader: &Reader, id: DestructionId) -> Result<Vec<Movement>> {
    let sql = "SELECT blank_movement.*, certificate_words.name AS award_name, 0 AS left_after
               FROM blank_movement LEFT JOIN certificate_words ON certificate_words.id = award_id
               WHERE destruction_id = ? ORDER BY blank_kind_id, date, blank_movement.id";
    reader.all(sql, [id], movement_from_row)
}

fn movement_from_row(row: &Row<'_>) -> rusqlite::Result<Movement> {
    Ok(Movement {
        id: row.get("id")?,
        facts: MovementFacts {
            blank: row.get("blank_kind_id")?,
            date: row.get("date")?,
            kind: row.get("kind")?,
            sheets: row.get("sheets")?,
            serials: row.get("serials")?,
            reason: row.get("reason")?,
            person: row.get("person")?,
            note: row.get("note")?,
        },
        printing: row.get("print_log_id")?,
        award: row.get("award_id")?,
        award_name: row.get("award_name")?,
        destruction: row.get("destruction_id")?,
        left: row.get("left_after")?,
    })
}

/// Adds a line to the ledger, on `date`, of the printing and the award that it comes from, where it does.
pub(crate) fn insert_movement(
    write: &Write<'_>,
    facts: &MovementFacts,
    date: Date,
    printing: Option<PrintingId>,
    award: Option<AwardId>,
) -> Result<MovementId> {
    let cells: [Cell<'_>; 10] = [
        ("blank_kind_id", &facts.blank),
        ("date", &date),
        ("kind", &facts.kind),
        ("sheets", &facts.sheets),
        ("serials", &facts.serials),
        ("reason", &facts.reason),
        ("person", &facts.person),
        ("note", &facts.note),
        ("print_log_id", &printing),
        ("award_id", &award),
    ];
    write.insert("blank_movement", &cells).map(MovementId)
}

/// Takes a line out of the ledger.
pub(crate) fn delete_movement(write: &Write<'_>, id: MovementId) -> Result<()> {
    write.delete("blank_movement", id.0)
}

/// Notes minutes, made on `date`.
pub(crate) fn insert_destruction(write: &Write<'_>, facts: &DestructionFacts, date: Date) -> Result<DestructionId> {
    let cells: [Cell<'_>; 6] = [
        ("stable_id", &write.fresh_id()),
        ("number", &facts.number),
        ("date", &date),
        ("place", &facts.place),
        ("way", &facts.way),
        ("members", &text_of_members(&facts.members)),
    ];
    write.insert("blank_destruction", &cells).map(DestructionId)
}

/// Notes by which minutes a spoiled line was destroyed.
pub(crate) fn set_destroyed(write: &Write<'_>, id: MovementId, by: DestructionId) -> Result<()> {
    write.update("blank_movement", id.0, &[("destruction_id", &by)]).map(drop)
}

const DESTRUCTION: &str = "SELECT *, (SELECT coalesce(sum(sheets), 0) FROM blank_movement
                                      WHERE destruction_id = blank_destruction.id) AS sheets FROM blank_destruction";

/// All minutes, newest first.
pub(crate) fn destructions(reader: &Reader) -> Result<Vec<Destruction>> {
    reader.all(&format!("{DESTRUCTION} ORDER BY date DESC, id DESC"), [], destruction_from_row)
}

/// The minutes `id`.
pub(crate) fn destruction(reader: &Reader, id: DestructionId) -> Result<Option<Destruction>> {
    reader.one(&format!("{DESTRUCTION} WHERE id = ?"), [id], destruction_from_row)
}

fn destruction_from_row(row: &Row<'_>) -> rusqlite::Result<Destruction> {
    let members: String = row.get("members")?;
    Ok(Destruction {
        id: row.get("id")?,
        facts: DestructionFacts {
            number: row.get("number")?,
            date: row.get("date")?,
            place: row.get("place")?,
            way: row.get("way")?,
            members: members_of_text(&members),
        },
        sheets: row.get("sheets")?,
    })
}

/// A line each: name, and position after a tab.
fn text_of_members(members: &[Member]) -> String {
    let line = |member: &Member| match &member.position {
        Some(position) => format!("{}\t{position}", member.name),
        None => member.name.to_string(),
    };
    members.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn members_of_text(text: &str) -> Vec<Member> {
    let member = |line: &str| {
        let (name, position) = line.split_once('\t').map_or((line, None), |(name, rest)| (name, Some(rest)));
        Some(Member { name: Name::parse(name).ok()?, position: position.and_then(|text| Name::parse(text).ok()) })
    };
    text.lines().filter_map(member).collect()
}
