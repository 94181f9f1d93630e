//! Money: whole đồng, summed with care.

use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// An amount of money in whole đồng.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Dong(pub i64);

impl Dong {
    /// The sum of many amounts; `None` if it leaves the range of whole đồng that fit 64 bits.
    pub fn checked_sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(0i64, |sum, amount| sum.checked_add(amount.0)).map(Self)
    }
}

impl fmt::Display for Dong {
    /// Writes as offices do, thousands set apart by points: `1.800.000`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.0.unsigned_abs().to_string();
        let mut out = String::with_capacity(digits.len() + digits.len() / 3 + 1);
        if self.0 < 0 {
            out.push('-');
        }
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                out.push('.');
            }
            out.push(digit);
        }
        f.pad(&out)
    }
}
