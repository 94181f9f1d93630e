//! An affine map of a sheet of paper: shift, stretch, turn and shear at once.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Takes the place (x, y) to (`xx`·x + `xy`·y + `x0`, `yx`·x + `yy`·y + `y0`). Millimetres from the top left corner of the
/// sheet, x to the right and y down.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Affine {
    /// How far x moves a place to the right.
    pub xx: f64,
    /// How far y moves a place to the right.
    pub xy: f64,
    /// Where the corner comes to stand, to the right.
    pub x0: f64,
    /// How far x moves a place down.
    pub yx: f64,
    /// How far y moves a place down.
    pub yy: f64,
    /// Where the corner comes to stand, down.
    pub y0: f64,
}

impl Affine {
    /// Leaves everything where it is.
    pub const IDENTITY: Self = Self { xx: 1.0, xy: 0.0, x0: 0.0, yx: 0.0, yy: 1.0, y0: 0.0 };

    /// Where a place comes to stand.
    #[must_use]
    pub fn at(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (self.xx * x + self.xy * y + self.x0, self.yx * x + self.yy * y + self.y0)
    }

    /// This map first, `next` after it.
    #[must_use]
    pub fn then(&self, next: &Self) -> Self {
        let (x0, y0) = next.at((self.x0, self.y0));
        Self {
            xx: next.xx * self.xx + next.xy * self.yx,
            xy: next.xx * self.xy + next.xy * self.yy,
            x0,
            yx: next.yx * self.xx + next.yy * self.yx,
            yy: next.yx * self.xy + next.yy * self.yy,
            y0,
        }
    }

    /// How many times larger an area becomes; below nothing where it is mirrored too.
    #[must_use]
    pub fn determinant(&self) -> f64 {
        self.xx * self.yy - self.xy * self.yx
    }

    /// The map that undoes this one; none where everything falls onto one line.
    #[must_use]
    pub fn inverse(&self) -> Option<Self> {
        let area = self.determinant();
        if !area.is_finite() || area.abs() < 1e-12 {
            return None;
        }
        let turned =
            Self { xx: self.yy / area, xy: -self.xy / area, yx: -self.yx / area, yy: self.xx / area, x0: 0.0, y0: 0.0 };
        let (x0, y0) = turned.at((self.x0, self.y0));
        Some(Self { x0: -x0, y0: -y0, ..turned })
    }
}
