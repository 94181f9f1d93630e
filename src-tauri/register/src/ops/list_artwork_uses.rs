//! What each picture of the register weighs, and what has need of it.

use super::Nothing;
use crate::Register;
use crate::domain::artwork::ArtworkKey;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::print::Template;
use crate::store::artwork::{self, ArtworkRow};
use crate::store::{Reader, print_log, template};
use serde::Serialize;
use ts_rs::TS;

/// A picture, and what has need of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ArtworkUse {
    /// The picture, and how many bytes it takes of the register.
    pub artwork: ArtworkRow,
    /// Whether it is offered for new templates.
    pub listed: bool,
    /// The names of the register's own templates that have it.
    pub templates: Vec<String>,
    /// How many printings it stands in: if they are printed again, they look the same.
    pub printings: i64,
}

impl ArtworkUse {
    /// Whether nothing has need of it.
    #[must_use]
    pub fn is_unused(&self) -> bool {
        self.templates.is_empty() && self.printings == 0
    }

    /// Who has need of it, for a person.
    #[must_use]
    pub fn said(&self) -> Sentence {
        if self.is_unused() {
            return Sentence::new("không dùng đến", "not used");
        }
        let names = self.templates.join("”, “");
        let templates = (!names.is_empty()).then(|| (format!("mẫu “{names}”"), format!("template “{names}”")));
        let printings = self.printings;
        let printed = (printings > 0).then(|| (format!("{printings} lượt in"), format!("{printings} printings")));
        let (vi, en): (Vec<String>, Vec<String>) = templates.into_iter().chain(printed).unzip();
        Sentence::new(vi.join(", "), en.join(", "))
    }
}

/// Every picture and scan that the register holds, the heaviest first; those that were taken off the list too.
///
/// # Errors
/// If the register cannot be read.
pub fn list_artwork_uses(register: &Register, _: &Nothing) -> Result<Vec<ArtworkUse>> {
    let mut uses = register.read(uses)?;
    uses.sort_by_key(|one| std::cmp::Reverse(one.artwork.bytes));
    Ok(uses)
}

/// What has need of each picture. A scan is needed by its template only: it is never printed.
pub(super) fn uses(reader: &Reader) -> Result<Vec<ArtworkUse>> {
    let parsed = |text: &str| Template::parse(text).map_err(Error::Template);
    let own = template::all(reader)?.into_iter().map(|own| parsed(&own.body)).collect::<Result<Vec<_>>>()?;
    let printed = print_log::templates(reader)?
        .into_iter()
        .map(|(text, printings)| Ok((parsed(&text)?, printings)))
        .collect::<Result<Vec<_>>>()?;
    let shows = |template: &Template, key: &ArtworkKey| template.art.artworks().any(|named| named == key);
    let uses = artwork::all(reader)?.into_iter().map(|(artwork, listed)| {
        let key = &artwork.key;
        let templates =
            own.iter().filter(|template| template.names(key)).map(|template| template.name.clone()).collect();
        let printings =
            printed.iter().filter(|(template, _)| shows(template, key)).map(|(_, printings)| printings).sum();
        ArtworkUse { artwork, listed, templates, printings }
    });
    Ok(uses.collect())
}
