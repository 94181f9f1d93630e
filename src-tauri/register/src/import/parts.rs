//! Work on many things at once: a part of them for each processor. Each part knows nothing of the others, so the answer is
//! the same however many there are.

use std::thread::{available_parallelism, scope};

/// Fewer things than this are done sooner than a thread is started.
const FEW: usize = 2_000;

/// What `work` answers for each part of `things`, in their order.
pub(super) fn in_parts<T: Sync, A: Send>(things: &[T], work: impl Fn(&[T]) -> A + Sync) -> Vec<A> {
    let processors = available_parallelism().map_or(1, usize::from);
    if things.len() < FEW || processors < 2 {
        return vec![work(things)];
    }
    let work = &work;
    scope(|scope| {
        let parts = things.chunks(things.len().div_ceil(processors));
        let parts: Vec<_> = parts.map(|part| scope.spawn(move || work(part))).collect();
        let answers =
            parts.into_iter().map(|part| part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        answers.collect()
    })
}
