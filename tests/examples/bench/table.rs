//! The table on the terminal: a figure of ours, a peer's, and how they stand to each other.

use std::hint::black_box;
use std::time::{Duration, Instant};

pub(crate) fn head() {
    println!("{:<66} {:>10}   {:<46} {:>10} {:>8}", "what", "ours", "peer", "theirs", "ratio");
}

pub(crate) fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(work());
    start.elapsed()
}

pub(crate) fn row(what: &str, ours: Duration, peer: &str, theirs: Duration) {
    let (a, b) = (ours.as_secs_f64() * 1000.0, theirs.as_secs_f64() * 1000.0);
    println!("{what:<66} {a:>7.2} ms   {peer:<46} {b:>7.2} ms {:>7.3}×", a / b);
}

/// The middle and the slow end of many times.
pub(crate) fn rows(what: &str, ours: &[Duration], peer: &str, theirs: &[Duration]) {
    for share in [50, 95] {
        row(&format!("{what}, p{share} of {}", ours.len()), at(ours, share), peer, at(theirs, share));
    }
}

/// The time that `share` of 100 do not exceed.
pub(crate) fn at(times: &[Duration], share: usize) -> Duration {
    let mut times = times.to_vec();
    times.sort();
    times[(times.len() * share / 100).min(times.len() - 1)]
}
