//! Registers in a folder that goes away, with a clock that stands still and chance that counts upwards.

use chrono::{DateTime, TimeZone as _, Utc};
use register::domain::id::DecisionId;
use register::ops::add_sample::{Sample, add_sample};
use register::ops::issue_decision::issue_decision;
use register::ops::{Nothing, OfDecision};
use register::{Register, Surroundings};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;

/// Where the chance of the next register that is opened again begins.
static REOPENED: AtomicU64 = AtomicU64::new(1 << 20);

/// A world where it is always 15 August 2023, 08:00.
#[derive(Debug, Default)]
pub struct StillWorld {
    drawn: AtomicU64,
}

impl Surroundings for StillWorld {
    fn now(&self) -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2023, 8, 15, 8, 0, 0).single().unwrap()
    }

    fn random(&self) -> [u8; 10] {
        let mut bytes = [0; 10];
        bytes[2..].copy_from_slice(&self.drawn.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        bytes
    }

    fn user(&self) -> String {
        "thu.ky".to_owned()
    }
}

/// A register and the folder that it stands in.
pub struct Desk {
    /// The register; closed while it is none.
    pub register: Register,
    /// Its folder.
    pub folder: TempDir,
}

impl Desk {
    /// A new register.
    #[must_use]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let register = Register::create(&folder.path().join("so.sovang"), world()).unwrap();
        Self { register, folder }
    }

    /// A new register with the sample campaign, its two decisions still drafts.
    #[must_use]
    pub fn with_sample() -> (Self, Sample) {
        let desk = Self::new();
        let sample = add_sample(&desk.register, &Nothing {}).unwrap();
        (desk, sample)
    }

    /// The same, with both decisions issued.
    #[must_use]
    pub fn with_issued_sample() -> (Self, Vec<DecisionId>) {
        let (desk, sample) = Self::with_sample();
        for decision in &sample.decisions {
            issue_decision(&desk.register, &OfDecision { decision: *decision }).unwrap();
        }
        (desk, sample.decisions)
    }

    /// A path in its folder.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Closes the register, lets `meddle` do something to its file, and opens it again.
    #[must_use]
    pub fn meddled(self, meddle: impl FnOnce(&std::path::Path)) -> Self {
        let path = self.register.path().to_owned();
        drop(self.register);
        meddle(&path);
        let register = Register::open(&path, world_again()).unwrap();
        Self { register, folder: self.folder }
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

/// A still world, boxed as registers take it.
#[must_use]
pub fn world() -> Box<dyn Surroundings> {
    Box::<StillWorld>::default()
}

/// A still world for a register that is opened again: chance goes on where no other opening drew, identities never repeat.
#[must_use]
pub fn world_again() -> Box<dyn Surroundings> {
    let drawn = REOPENED.fetch_add(1 << 20, Ordering::Relaxed).into();
    Box::new(StillWorld { drawn })
}

/// A file of `tests/fixtures`.
#[must_use]
pub fn fixture(name: &str) -> PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}
