//! From what was measured to what the printer does.

use super::{Cross, Distortion, Readings};
use crate::domain::affine::Affine;
use crate::domain::decimal::{self, said};
use crate::domain::paper::PaperSize;
use crate::domain::sentence::Sentence;

/// The middle of a sheet may come out this far from its place, mm.
const SHIFT_MOST: f64 = 30.0;
/// A sheet may come out so many parts larger or smaller.
const SCALE_MOST: f64 = 0.05;
/// It may be turned, or out of square, by so many degrees.
const ANGLE_MOST: f64 = 3.0;
/// No printer turns a page so far, degrees.
const SWAPPED: f64 = 20.0;
/// Readings to half a millimetre leave less than this between four crosses, mm.
const DOUBT: f64 = 1.0;
/// From here on a printer does not only stray but was told to fit the page, parts.
const FITTED: f64 = 0.01;

/// What a printer does to a sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Solution {
    /// As a map, to the billionth.
    pub map: Affine,
    /// As a person says it.
    pub distortion: Distortion,
    /// What speaks against it: readings that do not agree, a page that was made to fit.
    pub warnings: Vec<Sentence>,
}

/// Why readings are no calibration.
#[derive(Debug, Clone, PartialEq)]
pub enum CalibrationError {
    /// Fewer than two crosses.
    TooFew(usize),
    /// Not a number.
    NotANumber {
        /// Of which cross.
        cross: Cross,
        /// What was typed.
        text: String,
    },
    /// One of the two readings of a cross.
    Missing(Cross),
    /// Beyond the edge of the paper.
    OffSheet {
        /// Of which cross.
        cross: Cross,
        /// What was read, mm.
        found: f64,
        /// The side of the sheet, mm.
        most: f64,
    },
    /// The middle of the sheet, mm from its place.
    Shifted(f64),
    /// So many parts of its size.
    Scaled(f64),
    /// One cross, so many mm off where the other three say that it stands.
    Odd {
        /// Which.
        cross: Cross,
        /// How far, mm.
        by: f64,
    },
    /// Crosses written one for another: the page would be mirrored or turned round.
    Swapped,
    /// Turned by so many degrees.
    Turned(f64),
    /// Out of square by so many degrees.
    Skewed(f64),
}

impl CalibrationError {
    /// What is wrong, for a person.
    #[must_use]
    pub fn sentence(&self) -> Sentence {
        match self {
            Self::TooFew(found) => Sentence::new(
                format!("Mới đo được {found} dấu; cần ít nhất hai dấu, tốt nhất là cả bốn."),
                format!("Crosses measured so far: {found}. At least two are needed, best all four."),
            ),
            Self::NotANumber { cross, text } => Sentence::new(
                format!("Dấu {}: “{text}” không phải là số mi-li-mét. Hãy ghi như 25,5.", cross.letter()),
                format!("Cross {}: “{text}” is not a number of millimetres. Write it like 25.5.", cross.letter()),
            ),
            Self::Missing(cross) => Sentence::new(
                format!("Dấu {}: cần cả hai số đo, từ mép trái và từ mép trên.", cross.letter()),
                format!("Cross {}: both readings are needed, from the left and from the top edge.", cross.letter()),
            ),
            Self::OffSheet { cross, found, most } => {
                let (found, most) = (said(*found, 1), said(*most, 0));
                Sentence::new(
                    format!("Dấu {}: {} mm nằm ngoài tờ giấy {} mm.", cross.letter(), found.vi, most.vi),
                    format!("Cross {}: {} mm is off the sheet of {} mm.", cross.letter(), found.en, most.en),
                )
            }
            Self::Shifted(by) => {
                let by = said(*by, 0);
                Sentence::new(
                    format!("Trang in lệch tới {} mm, quá 30 mm: hãy xem lại khay giấy và cỡ giấy đã chọn.", by.vi),
                    format!("The page is {} mm out of place, more than 30: look at the tray and paper chosen.", by.en),
                )
            }
            Self::Scaled(scale) => {
                let percent = said(scale * 100.0, 1);
                Sentence::new(
                    format!(
                        "Khổ in bằng {} % khổ thật, quá mức 5 %: hãy in lại tờ căn lề với “Kích thước thật” (100 %), không chọn “Vừa trang”.",
                        percent.vi
                    ),
                    format!(
                        "It was printed at {} % of its size, more than 5 % off: print the sheet again at “Actual size” (100 %), not “Fit to page”.",
                        percent.en
                    ),
                )
            }
            Self::Odd { cross, by } => odd(*cross, *by),
            Self::Swapped => Sentence::new(
                "Các dấu bị ghi lẫn cho nhau: hãy xem lại số đo nào của dấu nào.",
                "Crosses are written one for another: look again which reading belongs to which.",
            ),
            Self::Turned(by) => {
                let by = said(by.abs(), 1);
                Sentence::new(
                    format!("Trang in xoay {}°, quá 3°: hãy nắn lại thanh chặn giấy, hoặc một số đo bị nhầm.", by.vi),
                    format!(
                        "The page is turned by {}°, more than 3: set the paper guides, or one reading is wrong.",
                        by.en
                    ),
                )
            }
            Self::Skewed(by) => {
                let by = said(by.abs(), 1);
                Sentence::new(
                    format!("Góc vuông lệch {}°, quá 3°: có thể một số đo bị nhầm.", by.vi),
                    format!("A right angle is off by {}°, more than 3: one reading may be wrong.", by.en),
                )
            }
        }
    }
}

/// A cross where it was meant to stand, and where it was found.
struct Pair {
    cross: Cross,
    meant: (f64, f64),
    found: (f64, f64),
}

/// Finds what the printer does. Two or three crosses tell shift, size and turn; four tell both sizes and the skew too, and
/// whether they agree.
///
/// # Errors
/// [`CalibrationError`] where a reading is none, or no printer in order does such a thing.
pub fn solve(paper: PaperSize, readings: &Readings) -> Result<Solution, CalibrationError> {
    let pairs = pairs(paper, readings)?;
    let map = if pairs.len() == Cross::ALL.len() { affine(&pairs) } else { similarity(pairs.iter()) };
    let map = rounded(map.ok_or(CalibrationError::TooFew(pairs.len()))?);
    let distortion = Distortion::of(&map, paper);
    if map.determinant() <= 0.0 || distortion.turned.abs() > SWAPPED {
        return Err(CalibrationError::Swapped);
    }
    // One slip of the pen ("237" for "273") looks like a page of another size or shape; four crosses know better.
    check(&distortion).map_err(|error| {
        let odd = if is_doubtful(&pairs, &map) { odd_one(&pairs) } else { None };
        odd.map_or(error, |(cross, by)| CalibrationError::Odd { cross, by })
    })?;
    let warnings = [doubt(&pairs, &map), fitted(&distortion)].into_iter().flatten().collect();
    Ok(Solution { map, distortion, warnings })
}

fn pairs(paper: PaperSize, readings: &Readings) -> Result<Vec<Pair>, CalibrationError> {
    let pairs = readings.iter().map(|(&cross, reading)| {
        if reading.left.trim().is_empty() || reading.top.trim().is_empty() {
            return Err(CalibrationError::Missing(cross));
        }
        let read = |text: &str, most: f64| {
            let found = decimal::parse(text)
                .ok_or_else(|| CalibrationError::NotANumber { cross, text: text.trim().to_owned() })?;
            if found > most { Err(CalibrationError::OffSheet { cross, found, most }) } else { Ok(found) }
        };
        let found = (read(&reading.left, paper.width())?, read(&reading.top, paper.height())?);
        Ok(Pair { cross, meant: cross.place(paper), found })
    });
    let pairs: Vec<Pair> = pairs.collect::<Result<_, _>>()?;
    if pairs.len() < 2 { Err(CalibrationError::TooFew(pairs.len())) } else { Ok(pairs) }
}

fn check(distortion: &Distortion) -> Result<(), CalibrationError> {
    let shift = distortion.right.hypot(distortion.down);
    let is_odd = |scale: f64| (scale - 1.0).abs() > SCALE_MOST;
    // A wrong reading turns the page and stretches it at once; the turn says more than the size.
    if distortion.turned.abs() > ANGLE_MOST {
        return Err(CalibrationError::Turned(distortion.turned));
    }
    if distortion.skew.abs() > ANGLE_MOST {
        return Err(CalibrationError::Skewed(distortion.skew));
    }
    match [distortion.across, distortion.along].into_iter().find(|&scale| is_odd(scale)) {
        Some(scale) => Err(CalibrationError::Scaled(scale)),
        None if shift > SHIFT_MOST => Err(CalibrationError::Shifted(shift)),
        None => Ok(()),
    }
}

/// The affine map that brings the crosses nearest to where they were found.
fn affine(pairs: &[Pair]) -> Option<Affine> {
    let (meant, found) = (middle(pairs.iter().map(|pair| pair.meant)), middle(pairs.iter().map(|pair| pair.found)));
    let mut spread = [0.0; 3];
    let mut moved = [0.0; 4];
    for pair in pairs {
        let (px, py) = (pair.meant.0 - meant.0, pair.meant.1 - meant.1);
        let (qx, qy) = (pair.found.0 - found.0, pair.found.1 - found.1);
        spread = [spread[0] + px * px, spread[1] + px * py, spread[2] + py * py];
        moved = [moved[0] + qx * px, moved[1] + qx * py, moved[2] + qy * px, moved[3] + qy * py];
    }
    let [sxx, sxy, syy] = spread;
    let [mxx, mxy, myx, myy] = moved;
    let area = sxx * syy - sxy * sxy;
    let turned = Affine {
        xx: (mxx * syy - mxy * sxy) / area,
        xy: (mxy * sxx - mxx * sxy) / area,
        yx: (myx * syy - myy * sxy) / area,
        yy: (myy * sxx - myx * sxy) / area,
        x0: 0.0,
        y0: 0.0,
    };
    (area > 1e-6).then(|| shifted(turned, meant, found))
}

/// The same with one size and no skew, which two crosses can tell.
fn similarity<'p>(pairs: impl Iterator<Item = &'p Pair> + Clone) -> Option<Affine> {
    let (meant, found) = (middle(pairs.clone().map(|pair| pair.meant)), middle(pairs.clone().map(|pair| pair.found)));
    let (mut spread, mut along, mut turned) = (0.0, 0.0, 0.0);
    for pair in pairs {
        let (px, py) = (pair.meant.0 - meant.0, pair.meant.1 - meant.1);
        let (qx, qy) = (pair.found.0 - found.0, pair.found.1 - found.1);
        spread += px * px + py * py;
        along += px * qx + py * qy;
        turned += px * qy - py * qx;
    }
    let (cos, sin) = (along / spread, turned / spread);
    let map = Affine { xx: cos, xy: -sin, yx: sin, yy: cos, x0: 0.0, y0: 0.0 };
    (spread > 1e-6).then(|| shifted(map, meant, found))
}

/// `map`, and a shift that brings `from` to `to`.
fn shifted(map: Affine, from: (f64, f64), to: (f64, f64)) -> Affine {
    let (x, y) = map.at(from);
    Affine { x0: to.0 - x, y0: to.1 - y, ..map }
}

fn middle(places: impl Iterator<Item = (f64, f64)>) -> (f64, f64) {
    let (x, y, count) = places.fold((0.0, 0.0, 0.0), |(x, y, count), place| (x + place.0, y + place.1, count + 1.0));
    (x / count, y / count)
}

/// To the billionth: finer than light is long, and the same number after a journey through JSON.
fn rounded(map: Affine) -> Affine {
    let Affine { xx, xy, x0, yx, yy, y0 } = map;
    let [xx, xy, x0, yx, yy, y0] = [xx, xy, x0, yx, yy, y0].map(|part| (part * 1e9).round() / 1e9 + 0.0);
    Affine { xx, xy, x0, yx, yy, y0 }
}

fn distance(a: (f64, f64), b: (f64, f64)) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

/// What remains between readings and map, mm; four crosses contradict an affine map all by the same amount.
fn gap(pairs: &[Pair], map: &Affine) -> f64 {
    let left = pairs.iter().map(|pair| distance(map.at(pair.meant), pair.found)).fold(0.0, f64::max);
    if pairs.len() == Cross::ALL.len() { left * 4.0 } else { left * 2.0 }
}

fn is_doubtful(pairs: &[Pair], map: &Affine) -> bool {
    gap(pairs, map) >= DOUBT
}

/// Of four crosses the one without which the other three keep the shape of the sheet, and how far it is off, mm.
fn odd_one(pairs: &[Pair]) -> Option<(Cross, f64)> {
    let mut apart: Vec<(f64, f64, Cross)> = Vec::new();
    for odd in pairs {
        let others = || pairs.iter().filter(|pair| pair.cross != odd.cross);
        let shape = similarity(others())?;
        let worst = others().map(|pair| distance(shape.at(pair.meant), pair.found)).fold(0.0, f64::max);
        apart.push((worst, distance(shape.at(odd.meant), odd.found), odd.cross));
    }
    apart.sort_by(|a, b| a.0.total_cmp(&b.0));
    match apart.as_slice() {
        [(worst, by, cross), (next, ..), _, _] if worst * 2.0 < *next => Some((*cross, *by)),
        _ => None,
    }
}

fn odd(cross: Cross, by: f64) -> Sentence {
    let (by, letter) = (said(by, 1), cross.letter());
    Sentence::new(
        format!("Một số đo có thể nhầm: dấu {letter} lệch {} mm so với ba dấu kia. Hãy đo lại dấu {letter}.", by.vi),
        format!(
            "One reading may be wrong: cross {letter} is {} mm off the other three. Measure {letter} again.",
            by.en
        ),
    )
}

/// What speaks against readings that do not agree.
fn doubt(pairs: &[Pair], map: &Affine) -> Option<Sentence> {
    is_doubtful(pairs, map).then(|| {
        odd_one(pairs).map_or_else(
            || {
                let gap = said(gap(pairs, map), 1);
                Sentence::new(
                    format!("Các số đo không khớp nhau, còn lệch {} mm. Hãy đo lại.", gap.vi),
                    format!("The readings do not agree, {} mm remain. Measure again.", gap.en),
                )
            },
            |(cross, by)| odd(cross, by),
        )
    })
}

fn fitted(distortion: &Distortion) -> Option<Sentence> {
    let mean = f64::midpoint(distortion.across, distortion.along);
    let percent = said(mean * 100.0, 0);
    (mean < 1.0 - FITTED).then(|| {
        Sentence::new(
            format!(
                "Máy in thu trang còn {} %: nên chọn “Kích thước thật” thay vì “Vừa trang” khi in rồi đo lại.",
                percent.vi
            ),
            format!(
                "The page was shrunk to {} %: better choose “Actual size” instead of “Fit to page”, and measure again.",
                percent.en
            ),
        )
    })
}
