//! Confirms what came of a printing: which certificates are printed (đã in), and which sheets were spoiled.

use crate::Register;
use crate::domain::blank::{MovementFacts, MovementKind};
use crate::domain::date::Date;
use crate::domain::id::{AwardId, BlankId, PrintingId};
use crate::domain::printing::{Mode, PrintingFacts, Spoiled};
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::error::{Error, Result};
use crate::store::{Write, blank, print_log};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// What came of a printing.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConfirmPrinting {
    /// Which printing.
    pub printing: PrintingId,
    /// The sheets that were spoiled; all others came out well.
    #[serde(default)]
    #[ts(as = "Option<Vec<Spoiled>>", optional)]
    pub spoiled: Vec<Spoiled>,
    /// Those that did not come out at all, because the printer was stopped before.
    #[serde(default)]
    #[ts(as = "Option<Vec<AwardId>>", optional)]
    pub not_printed: Vec<AwardId>,
}

/// What was confirmed.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct Confirmed {
    /// How many certificates are printed.
    pub printed: usize,
    /// How many are to be printed again.
    pub again: usize,
    /// How many sheets were spoiled.
    pub spoiled: i64,
    /// The kind of blank that it took.
    pub blank: Option<BlankId>,
    /// How many of that kind are left; below zero where more went out than was noted to come in.
    pub left: Option<i64>,
}

/// Confirms a printing, once. What was spoiled or did not come out is to be printed again. A printing on blanks takes them
/// out of the ledger.
///
/// # Errors
/// If there is no such printing, it is a proof, it was confirmed before, or an award named is not of it.
pub fn confirm_printing(register: &Register, args: &ConfirmPrinting) -> Result<Confirmed> {
    let id = args.printing;
    let what = Sentence::new(format!("Xác nhận lượt in số {id}"), format!("Confirmed printing {id}"));
    register.write(&what, |write| {
        let printing = super::found(print_log::facts(write, id)?, super::PRINTING, id)?;
        check(write, &printing, args)?;
        print_log::confirm(write, id)?;
        let spoiled: BTreeMap<AwardId, &Spoiled> = args.spoiled.iter().map(|one| (one.award, one)).collect();
        let not_printed: BTreeSet<AwardId> = args.not_printed.iter().copied().collect();
        let sheets = print_log::sheets(write, id)?;
        let (total, mut printed) = (sheets.len(), 0);
        for (done, sheet) in sheets.into_iter().enumerate() {
            write.report(done, total)?;
            match spoiled.get(&sheet.award) {
                Some(one) => print_log::insert_outcome(write, sheet, Some(one.reason.as_str()))?,
                None if not_printed.contains(&sheet.award) => {}
                None => {
                    print_log::insert_outcome(write, sheet, None)?;
                    printed += 1;
                }
            }
        }
        take_blanks(write, &printing, printed, &args.spoiled)?;
        write.report(total, total)?;
        let left = printing.blank.map(|blank| blank::balance(write, blank)).transpose()?.map(|balance| balance.left());
        let spoiled = args.spoiled.iter().map(|one| one.sheets).sum();
        Ok(Confirmed { printed, again: total - printed, spoiled, blank: printing.blank, left })
    })
}

/// Refuses what no printing can say of itself.
fn check(write: &Write<'_>, printing: &PrintingFacts, args: &ConfirmPrinting) -> Result<()> {
    let id = printing.id;
    if printing.mode == Mode::Proof {
        return super::found(None, super::PRINTING, id);
    }
    if print_log::is_confirmed(write, id)? {
        return Err(Error::AlreadyConfirmed { printing: id.0 });
    }
    let of_it: BTreeSet<AwardId> = print_log::sheets(write, id)?.iter().map(|sheet| sheet.award).collect();
    let mut named = BTreeSet::new();
    for award in args.spoiled.iter().map(|one| one.award).chain(args.not_printed.iter().copied()) {
        if !of_it.contains(&award) {
            return super::found(None, super::AWARD, award);
        }
        if !named.insert(award) {
            return Err(Error::BadField {
                field: Sentence::new("Tờ hỏng", "Spoiled sheets"),
                why: Sentence::new(format!("lượt khen {award} ghi hai lần."), format!("award {award} is named twice.")),
            });
        }
    }
    if args.spoiled.iter().any(|one| !(1..=1000).contains(&one.sheets)) {
        return Err(Error::BadField {
            field: Sentence::new("Số tờ hỏng", "Spoiled sheets"),
            why: Sentence::new("ghi từ 1 đến 1000.", "write 1 to 1000."),
        });
    }
    Ok(())
}

/// Takes what was printed on and what was spoiled out of the ledger of blanks.
fn take_blanks(write: &Write<'_>, printing: &PrintingFacts, printed: usize, spoiled: &[Spoiled]) -> Result<()> {
    let Some(blank) = printing.blank else { return Ok(()) };
    let today = Date::of_moment(write.now());
    let user = Name::parse(&write.user()).ok();
    let movement = |kind, sheets, reason| MovementFacts {
        blank,
        date: Some(today),
        kind,
        sheets,
        serials: None,
        reason,
        person: user.clone(),
        note: None,
    };
    let well = i64::try_from(printed).unwrap_or(i64::MAX).saturating_mul(printing.copies);
    if well > 0 {
        let facts = movement(MovementKind::Printed, well, None);
        blank::insert_movement(write, &facts, today, Some(printing.id), None)?;
    }
    for one in spoiled {
        let facts = movement(MovementKind::Spoiled, one.sheets, Some(one.reason.clone()));
        blank::insert_movement(write, &facts, today, Some(printing.id), Some(one.award))?;
    }
    Ok(())
}

impl Confirmed {
    /// What was confirmed, in lines for a person.
    #[must_use]
    pub fn report(&self) -> Vec<Sentence> {
        let Self { printed, again, spoiled, left, .. } = self;
        let mut lines = vec![Sentence::new(
            format!("Đã in {printed} bằng; {again} bằng phải in lại, hỏng {spoiled} tờ."),
            format!("{printed} certificates are printed; {again} are to print again, {spoiled} sheets were spoiled."),
        )];
        lines
            .extend(left.map(|left| Sentence::new(format!("Phôi còn {left} tờ."), format!("{left} blanks are left."))));
        lines
    }
}
