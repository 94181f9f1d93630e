//! Numbers as PDF and SVG both want them: no exponent, no idle zeros, no minus before nothing. They are put together of
//! whole units: to format a float takes several times as long, and pages are made of numbers.

/// To the thousandth, which is finer than any printer or screen.
pub(super) fn number(value: f64) -> String {
    written(thousandths(value), 3)
}

/// To the millionth, for factors that multiply whole pages.
pub(super) fn precise(value: f64) -> String {
    written(whole(value * 1e6), 6)
}

/// The nearest number of thousandths.
pub(super) fn thousandths(value: f64) -> i64 {
    whole(value * 1000.0)
}

/// The nearest whole number, halves away from zero. `f64::round` is a call of a function on processors of before 2008,
/// for which we compile.
#[allow(clippy::cast_possible_truncation)] // a sheet is not a kilometre wide
pub(super) fn whole(value: f64) -> i64 {
    (value + 0.5_f64.copysign(value)) as i64
}

fn written(units: i64, places: u32) -> String {
    let mut out = Vec::with_capacity(12);
    decimal(&mut out, units, places);
    out.into_iter().map(char::from).collect()
}

/// Writes a number of units, of which ten to the power of `places` make a whole one: "12.5", "-.25".
pub(super) fn decimal(out: &mut Vec<u8>, units: i64, places: u32) {
    let one = 10_u64.pow(places);
    let (whole, mut part) = (units.unsigned_abs() / one, units.unsigned_abs() % one);
    if units < 0 {
        out.push(b'-');
    }
    if whole > 0 || part == 0 {
        digits(out, whole);
    }
    if part > 0 {
        out.push(b'.');
        let mut unit = one;
        while part > 0 {
            unit /= 10;
            out.extend(u8::try_from(part / unit).map(|digit| b'0' + digit));
            part %= unit;
        }
    }
}

/// Writes a whole number.
pub(super) fn integer(out: &mut Vec<u8>, value: i64) {
    decimal(out, value, 0);
}

fn digits(out: &mut Vec<u8>, mut rest: u64) {
    let from = out.len();
    loop {
        out.extend(u8::try_from(rest % 10).map(|digit| b'0' + digit));
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if let Some(digits) = out.get_mut(from..) {
        digits.reverse();
    }
}
