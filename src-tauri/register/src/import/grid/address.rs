//! Addresses of cells as a spreadsheet shows them: row 4, column 2 is "C4".

use serde::{Serialize, Serializer};
use std::fmt;

/// The letters of the last column that a number can name, and the digits of the last row.
const LONGEST: usize = 7 + 10;

/// The address of a cell. It is short, and every cell has one, so it needs no memory of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Address {
    /// Written from the right.
    signs: [u8; LONGEST],
    from: u8,
}

impl Address {
    /// The address of a row, from 1, and a column, from 0.
    #[must_use]
    pub fn new(row: u32, column: u32) -> Self {
        let mut address = Self { signs: [0; LONGEST], from: LONGEST as u8 };
        let mut rest = row;
        loop {
            address.push(b'0', rest % 10);
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        address.push_letters(column);
        address
    }

    /// As a spreadsheet shows it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let signs = self.signs.get(usize::from(self.from)..).unwrap_or_default();
        std::str::from_utf8(signs).unwrap_or_default()
    }

    fn push_letters(&mut self, column: u32) {
        let mut rest = u64::from(column) + 1;
        while rest > 0 {
            self.push(b'A', u32::try_from((rest - 1) % 26).unwrap_or_default());
            rest = (rest - 1) / 26;
        }
    }

    /// Puts the sign that stands `steps` behind `first` in front.
    fn push(&mut self, first: u8, steps: u32) {
        self.from = self.from.saturating_sub(1);
        if let Some(sign) = self.signs.get_mut(usize::from(self.from)) {
            *sign = first + u8::try_from(steps).unwrap_or_default();
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl Serialize for Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Row and column of an address: "C4" is row 4, column 2; none if it is no address.
#[must_use]
pub fn place_of(address: &str) -> Option<(u32, u32)> {
    let digits = address.find(|c: char| c.is_ascii_digit()).filter(|digits| (1..=3).contains(digits))?;
    let (letters, row) = address.split_at(digits);
    let column = letters.bytes().try_fold(0_u32, |column, letter| {
        letter.is_ascii_uppercase().then(|| column * 26 + u32::from(letter - b'A') + 1)
    })?;
    Some((row.parse().ok().filter(|row| *row > 0)?, column - 1))
}

/// The letters of a column: 0 is "A", 27 is "AB".
#[must_use]
pub fn column_letters(column: u32) -> String {
    let mut address = Address { signs: [0; LONGEST], from: LONGEST as u8 };
    address.push_letters(column);
    address.as_str().to_owned()
}

/// The same as [`Address::new`], as a text.
#[must_use]
pub fn address(row: u32, column: u32) -> String {
    Address::new(row, column).to_string()
}
