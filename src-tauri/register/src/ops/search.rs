//! Looks anyone up.

use crate::Register;
use crate::error::Result;
use crate::store::search::{self, FacetCounts, Facets, Hit, Window};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to look for.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// Words, with or without diacritics; the last may be unfinished. Without words, every award is a hit.
    pub text: String,
    /// How many hits come before the first that is wanted.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub offset: usize,
    /// At most so many hits.
    pub limit: usize,
    /// What narrows the hits; without it none are counted.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub facets: Option<Facets>,
    /// Whether the hits themselves are enough, uncounted.
    #[serde(default)]
    #[ts(as = "Option<_>", optional)]
    pub uncounted: bool,
}

/// What was found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Found {
    /// The awards.
    pub hits: Vec<Hit>,
    /// How all hits part by year, form, kind and unit.
    #[serde(flatten)]
    pub counts: FacetCounts,
}

/// The awards that hold every word of the text: hits in names first, newest first; and how they part, where facets were
/// asked for.
///
/// # Errors
/// If the register cannot be read.
pub fn search(register: &Register, args: &Search) -> Result<Found> {
    register.read(|reader| {
        let facets = args.facets.clone().unwrap_or_default();
        let counts = match &args.facets {
            Some(facets) if !args.uncounted => search::facets(reader, &args.text, facets)?,
            _ => FacetCounts::default(),
        };
        let window = Window { offset: args.offset, limit: args.limit };
        Ok(Found { hits: search::search(reader, &args.text, window, &facets)?, counts })
    })
}
