//! Work on many things by all processors. What is found out of one thing depends on no other, so the answers are the same
//! however many processors there are.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{Scope, available_parallelism, scope};

/// Fewer things than this are done sooner than a thread is started.
const FEW: usize = 2_000;

/// The things that are worked on ahead in one go.
const BLOCK: usize = 256;

fn processors() -> usize {
    available_parallelism().map_or(1, usize::from)
}

/// What `work` answers for each part of `things`, a part for each processor, in their order.
pub(super) fn in_parts<'t, T: Sync, A: Send>(things: &'t [T], work: impl Fn(&'t [T]) -> A + Sync) -> Vec<A> {
    if things.len() < FEW || processors() < 2 {
        return vec![work(things)];
    }
    let work = &work;
    scope(|scope| {
        let parts = things.chunks(things.len().div_ceil(processors()));
        let parts: Vec<_> = parts.map(|part| scope.spawn(move || work(part))).collect();
        let answers =
            parts.into_iter().map(|part| part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        answers.collect()
    })
}

/// Answers for things one after the other, while the other processors work ahead.
pub(super) struct Ahead<'t, T, A> {
    things: &'t [T],
    work: fn(&T) -> A,
    blocks: Vec<OnceLock<Vec<A>>>,
    /// The first block that nobody has taken.
    next: AtomicUsize,
}

impl<'t, T: Sync, A: Send + Sync> Ahead<'t, T, A> {
    /// What `work` answers for each of `things`; nothing is done yet.
    pub(super) fn new(things: &'t [T], work: fn(&T) -> A) -> Self {
        let blocks = things.chunks(BLOCK).map(|_| OnceLock::new()).collect();
        Self { things, work, blocks, next: AtomicUsize::default() }
    }

    /// Sets the other processors to work.
    pub(super) fn start<'s>(&'s self, scope: &'s Scope<'s, '_>) {
        if self.things.len() >= FEW {
            (1..processors()).for_each(|_| drop(scope.spawn(|| while self.take_block() {})));
        }
    }

    /// What is asked about.
    pub(super) const fn things(&self) -> &'t [T] {
        self.things
    }

    /// The answer for the thing at `at`.
    pub(super) fn answer(&self, at: usize) -> Option<&A> {
        // Another may be at this block: until it is done, one more can be done here.
        while self.blocks.get(at / BLOCK)?.get().is_none() && self.take_block() {}
        self.block(at / BLOCK)?.get(at % BLOCK)
    }

    /// Works on the next block, if one is left.
    fn take_block(&self) -> bool {
        self.block(self.next.fetch_add(1, Ordering::Relaxed)).is_some()
    }

    fn block(&self, at: usize) -> Option<&Vec<A>> {
        let things = self.things.chunks(BLOCK).nth(at)?;
        Some(self.blocks.get(at)?.get_or_init(|| things.iter().map(self.work).collect()))
    }
}
