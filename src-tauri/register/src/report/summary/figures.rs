//! Figures: what one line of a summary says, added up from tallies with checked sums.

use crate::domain::awardee::{AwardeeKind, Gender};
use crate::domain::money::Dong;
use crate::domain::tally::Tally;

/// The figures of one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// All awards (lượt khen).
    pub awards: i64,
    /// Awards to collectives (tập thể).
    pub collectives: i64,
    /// Awards to households (hộ gia đình).
    pub households: i64,
    /// Awards to persons (cá nhân).
    pub individuals: i64,
    /// Of those, to women.
    pub women: i64,
    /// Of those, to men.
    pub men: i64,
    /// Of those, to persons whose gender the register does not know.
    pub unknown: i64,
    /// What all of them pay together, as far as rates are known.
    pub bonus: Dong,
    /// Awards whose bonus rate is not known.
    pub without_rate: i64,
}

impl Figures {
    /// Adds up tallies; none if a figure leaves 64 bits.
    pub fn of<'a>(tallies: impl IntoIterator<Item = &'a Tally>) -> Option<Self> {
        tallies.into_iter().try_fold(Self::default(), Self::with)
    }

    fn with(self, tally: &Tally) -> Option<Self> {
        let mut sum = self;
        let mut count = |figure: fn(&mut Self) -> &mut i64, by: i64| {
            let figure = figure(&mut sum);
            figure.checked_add(by).map(|added| *figure = added)
        };
        count(|f| &mut f.awards, tally.awards)?;
        count(|f| &mut f.without_rate, tally.without_rate)?;
        match tally.kind {
            AwardeeKind::Collective => count(|f| &mut f.collectives, tally.awards)?,
            AwardeeKind::Household => count(|f| &mut f.households, tally.awards)?,
            AwardeeKind::Individual => {
                count(|f| &mut f.individuals, tally.awards)?;
                match tally.gender {
                    Some(Gender::Female) => count(|f| &mut f.women, tally.awards)?,
                    Some(Gender::Male) => count(|f| &mut f.men, tally.awards)?,
                    None => count(|f| &mut f.unknown, tally.awards)?,
                }
            }
        }
        sum.bonus = Dong::checked_sum([sum.bonus, tally.bonus])?;
        Some(sum)
    }
}
