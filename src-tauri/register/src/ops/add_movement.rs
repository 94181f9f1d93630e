//! Notes in the ledger of blanks what came in, was spoiled, or was printed on by hand.

use crate::Register;
use crate::domain::blank::{Movement, MovementFacts, MovementKind};
use crate::domain::date::Date;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::blank;

/// Adds a line to the ledger of a kind of blank.
///
/// # Errors
/// If there is no such kind, no sheets move, or a reason is missing from what was spoiled or given for what was not.
pub fn add_movement(register: &Register, facts: &MovementFacts) -> Result<Movement> {
    check(facts)?;
    let (id, sheets) = (facts.blank, facts.sheets);
    let what = match facts.kind {
        MovementKind::Received => Sentence::new(format!("Nhập {sheets} phôi"), format!("Received {sheets} blanks")),
        MovementKind::Printed => Sentence::new(format!("Dùng {sheets} phôi"), format!("Used {sheets} blanks")),
        MovementKind::Spoiled => Sentence::new(format!("Hỏng {sheets} phôi"), format!("Spoiled {sheets} blanks")),
    };
    register.write(&what, |write| {
        super::found(blank::by_id(write, id)?, super::BLANK, id)?;
        let date = facts.date.unwrap_or_else(|| Date::of_moment(write.now()));
        let movement = blank::insert_movement(write, facts, date, None, None)?;
        let line = blank::movements(write, id)?.into_iter().find(|line| line.id == movement);
        super::found(line, super::MOVEMENT, movement)
    })
}

fn check(facts: &MovementFacts) -> Result<()> {
    let refuse = |field, why| Err(Error::bad_field(field, why));
    if !(1..=1_000_000).contains(&facts.sheets) {
        return refuse(("Số tờ", "Sheets"), ("ghi từ 1 đến 1.000.000.", "write 1 to 1,000,000."));
    }
    match (facts.kind, &facts.reason) {
        (MovementKind::Spoiled, None) => refuse(("Lý do hỏng", "Reason"), ("chưa ghi.", "it is missing.")),
        (MovementKind::Received | MovementKind::Printed, Some(_)) => {
            refuse(("Lý do hỏng", "Reason"), ("chỉ ghi cho tờ hỏng.", "only spoiled sheets have one."))
        }
        _ => Ok(()),
    }
}
