//! Notes the destruction of spoiled blanks by minutes (biên bản hủy phôi). [`save_minutes`](super::save_minutes) writes them.

use crate::Register;
use crate::domain::blank::{Destruction, DestructionFacts, MovementKind};
use crate::domain::date::Date;
use crate::domain::id::MovementId;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::store::blank;
use serde::Deserialize;
use ts_rs::TS;

/// What was destroyed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DestroyBlanks {
    /// The lines of the ledger whose spoiled sheets were destroyed.
    pub movements: Vec<MovementId>,
    /// What the minutes say besides.
    pub facts: DestructionFacts,
}

/// Notes that spoiled sheets were destroyed.
///
/// # Errors
/// If no line is named, one is not there, is not of spoiled sheets or was destroyed before, or no one was there.
pub fn destroy_blanks(register: &Register, args: &DestroyBlanks) -> Result<Destruction> {
    let refuse = |field, why| Err(Error::bad_field(field, why));
    if args.movements.is_empty() {
        return refuse(("Tờ hỏng", "Spoiled sheets"), ("chưa chọn dòng nào.", "no line is chosen."));
    }
    if args.facts.members.is_empty() {
        return refuse(("Thành phần", "Members"), ("chưa ghi ai.", "no one is named."));
    }
    let what = Sentence::new("Lập biên bản hủy phôi", "Made minutes of destroyed blanks");
    register.write(&what, |write| {
        let date = args.facts.date.unwrap_or_else(|| Date::of_moment(write.now()));
        let destruction = blank::insert_destruction(write, &args.facts, date)?;
        for id in &args.movements {
            let line = super::found(blank::movement(write, *id)?, super::MOVEMENT, id)?;
            if line.facts.kind != MovementKind::Spoiled {
                return refuse(
                    ("Tờ hỏng", "Spoiled sheets"),
                    ("có dòng không phải tờ hỏng.", "a line is of no spoiled ones."),
                );
            }
            if line.destruction.is_some() {
                return Err(Error::InUseElsewhere { name: format!("{} {id}", super::MOVEMENT.0) });
            }
            blank::set_destroyed(write, *id, destruction)?;
        }
        super::found(blank::destruction(write, destruction)?, super::MINUTES, destruction)
    })
}
