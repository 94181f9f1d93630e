//! Work that is watched: how far it has come, and whether someone has said that it should stop.

use crate::error::{Error, Result};
use serde::Serialize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use ts_rs::TS;

/// How far work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// How many of its parts are done.
    pub done: usize,
    /// How many there are.
    pub total: usize,
}

/// Says that work should stop, from any thread and at any time.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Says so. Work that is past its last part is done all the same.
    pub fn stop(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Has anyone said so?
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Who watches a piece of work.
#[derive(Clone, Default)]
pub struct Watch {
    stop: Stop,
    tell: Option<Arc<dyn Fn(Progress) + Send + Sync>>,
}

impl Watch {
    /// No one watches, and nothing stops it.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// `tell` hears of every part that is done; the work ends early once `stop` says so.
    pub fn new(stop: Stop, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self { stop, tell: Some(Arc::new(tell)) }
    }

    /// What stops it.
    #[must_use]
    pub fn stop(&self) -> &Stop {
        &self.stop
    }

    /// Goes on, unless the work should stop.
    ///
    /// # Errors
    /// [`Error::Stopped`] if it should.
    pub fn go_on(&self) -> Result<()> {
        if self.stop.is_stopped() { Err(Error::Stopped) } else { Ok(()) }
    }

    /// Tells how far the work has come, and goes on unless it should stop.
    ///
    /// # Errors
    /// [`Error::Stopped`] if it should.
    pub fn report(&self, done: usize, total: usize) -> Result<()> {
        if let Some(tell) = &self.tell {
            tell(Progress { done, total });
        }
        self.go_on()
    }
}
