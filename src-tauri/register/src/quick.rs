//! Maps for work on hundreds of thousands of texts, where the standard library's way to hash would be a good part of it.

pub(crate) use foldhash::fast::RandomState as QuickState;
use std::collections::HashMap;

/// A map that hashes quickly, and anew in each process: no file can be made to slow it down.
pub(crate) type QuickMap<K, V> = HashMap<K, V, QuickState>;
