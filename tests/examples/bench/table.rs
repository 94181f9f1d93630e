//! The table on the terminal: a figure of ours, a peer's, and how they stand to each other.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// What a process of its own took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) seconds: f64,
    /// The most memory that it had.
    pub(crate) kib: f64,
}

impl Cost {
    pub(crate) fn time(self) -> Duration {
        Duration::from_secs_f64(self.seconds)
    }
}

pub(crate) fn head() {
    println!("{:<66} {:>10}   {:<46} {:>10} {:>8}", "what", "ours", "peer", "theirs", "ratio");
}

/// How long it takes until the answer is there; nobody waits for it to be forgotten.
pub(crate) fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let answer = black_box(work());
    let spent = start.elapsed();
    drop(answer);
    spent
}

pub(crate) fn row(what: &str, ours: Duration, peer: &str, theirs: Duration) {
    line(what, ours.as_secs_f64() * 1000.0, peer, theirs.as_secs_f64() * 1000.0, "ms");
}

/// The memory of two processes.
pub(crate) fn memory(what: &str, ours: Cost, peer: &str, theirs: Cost) {
    line(what, ours.kib / 1024.0, peer, theirs.kib / 1024.0, "MiB");
}

fn line(what: &str, a: f64, peer: &str, b: f64, unit: &str) {
    println!("{what:<66} {a:>7.2} {unit:<3}  {peer:<46} {b:>7.2} {unit:<3}{:>7.3}×", a / b);
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
