//! The jobs of a desk: calls that run and may be stopped, each by the number that the page gave it.

use crate::watch::Stop;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use ts_rs::TS;

/// The number of a call that may be stopped; the page chooses it, and never twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct JobId(pub u64);

/// Which job.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfJob {
    /// Its number.
    pub job: JobId,
}

/// The calls that run now.
#[derive(Debug, Default)]
pub(super) struct Jobs(Mutex<HashMap<JobId, Stop>>);

/// One of them; once it is dropped, no one can stop it any more.
pub(super) struct Running<'j> {
    jobs: &'j Jobs,
    id: Option<JobId>,
    pub(super) stop: Stop,
}

impl Jobs {
    /// Notes that a call runs; without a number no one can stop it.
    pub(super) fn begin(&self, id: Option<JobId>) -> Running<'_> {
        let stop = Stop::default();
        id.map(|id| self.running().insert(id, stop.clone()));
        Running { jobs: self, id, stop }
    }

    /// Stops a job. One that is done, or was never begun, is left as it is.
    pub(super) fn stop(&self, id: JobId) {
        if let Some(stop) = self.running().get(&id) {
            stop.stop();
        }
    }

    fn running(&self) -> MutexGuard<'_, HashMap<JobId, Stop>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.id.map(|id| self.jobs.running().remove(&id));
    }
}
