//! Numbers as PDF and SVG both want them: no exponent, no idle zeros, no minus before nothing.

/// To the thousandth, which is finer than any printer or screen.
pub(super) fn number(value: f64) -> String {
    trimmed(&format!("{value:.3}"))
}

/// To the millionth, for factors that multiply whole pages.
pub(super) fn precise(value: f64) -> String {
    trimmed(&format!("{value:.6}"))
}

fn trimmed(text: &str) -> String {
    let text = if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { text };
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}
