//! Work on many certificates, on all cores, whose results come in order: laying out, drawing, whatever needs no register.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;

/// How many jobs are handed over at once. Fewer are done where they are: starting a thread would take longer.
const CHUNK: usize = 32;
/// How many chunks may be under way for each thread; it bounds the memory.
const AHEAD: usize = 3;

/// As many threads as the machine does at once.
#[must_use]
pub fn threads() -> usize {
    thread::available_parallelism().map_or(1, NonZeroUsize::get)
}

/// Does `work` for each of `jobs` on so many threads, and hands the results to `each` in the order of the jobs. The jobs
/// are asked for, and `each` is called, on this thread only: both may hold the register. Jobs are asked for only a little
/// ahead of their results.
///
/// Printing many certificates is
/// ```text
/// let mut binder = Binder::new(file)?;
/// in_order(
///     threads(),
///     awards,                                            // Result<Award>, read on the way
///     |award| {
///         let laid = lay_out_certificate(&award.certificate, &template, Ink::Full);
///         (draw(&Sheet { title: award.title, page: laid.page }), laid.findings)
///     },
///     |(drawn, findings)| { all.extend(findings); report()?; binder.add(drawn?) },
/// )?;
/// binder.finish(&about)?;
/// ```
///
/// # Errors
/// The first one of a job or of `each`, in their order; then no further job is asked for.
pub fn in_order<J: Send, R: Send, E>(
    threads: usize,
    jobs: impl IntoIterator<Item = Result<J, E>>,
    work: impl Fn(J) -> R + Sync,
    mut each: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let mut jobs = jobs.into_iter().fuse();
    let mut failed = None;
    let mut chunk = || {
        let mut chunk = Vec::with_capacity(CHUNK);
        while chunk.len() < CHUNK && failed.is_none() {
            match jobs.next() {
                Some(Ok(job)) => chunk.push(job),
                Some(Err(error)) => failed = Some(error),
                None => break,
            }
        }
        chunk
    };
    let mut next = chunk();
    if threads <= 1 || next.len() < CHUNK {
        while !next.is_empty() {
            for job in next {
                each(work(job))?;
            }
            next = chunk();
        }
        return failed.map_or(Ok(()), Err);
    }
    thread::scope(|scope| {
        let (give, take) = mpsc::channel::<(usize, Vec<J>)>();
        let (done, results) = mpsc::channel();
        let take = Arc::new(Mutex::new(take));
        for _ in 0..threads {
            let (take, done, work) = (Arc::clone(&take), done.clone(), &work);
            scope.spawn(move || {
                // The lock is held while waiting for jobs, not while doing them.
                let next = || take.lock().unwrap_or_else(PoisonError::into_inner).recv();
                while let Ok((number, jobs)) = next() {
                    let result = catch_unwind(AssertUnwindSafe(|| jobs.into_iter().map(work).collect::<Vec<R>>()));
                    if done.send((number, result)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(done);
        let (mut given, mut taken, mut waiting) = (0, 0, BTreeMap::new());
        loop {
            while !next.is_empty()
                && given - taken < threads * AHEAD
                && give.send((given, std::mem::take(&mut next))).is_ok()
            {
                given += 1;
                next = chunk();
            }
            let Some((number, result)) = (taken < given).then(|| results.recv().ok()).flatten() else { return Ok(()) };
            waiting.insert(number, result);
            while let Some(result) = waiting.remove(&taken) {
                taken += 1;
                match result {
                    Ok(all) => all.into_iter().try_for_each(&mut each)?,
                    Err(panicked) => resume_unwind(panicked),
                }
            }
        }
    })?;
    failed.map_or(Ok(()), Err)
}
