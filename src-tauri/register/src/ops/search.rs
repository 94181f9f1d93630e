//! Looks anyone up.

use crate::Register;
use crate::error::Result;
use crate::store::search::{self, FacetCounts, Facets, Hit};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to look for.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// Words, with or without diacritics; the last may be unfinished.
    pub text: String,
    /// At most so many hits.
    pub limit: usize,
    /// What narrows the hits; without it none are counted.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub facets: Option<Facets>,
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
            Some(facets) => search::facets(reader, &args.text, facets)?,
            None => FacetCounts::default(),
        };
        Ok(Found { hits: search::search(reader, &args.text, args.limit, &facets)?, counts })
    })
}
