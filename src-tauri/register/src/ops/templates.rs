//! Templates by their keys, as verbs ask for them.

use crate::error::{Error, Result};
use crate::print::Template;

/// A template and the text that it was read from.
pub(super) struct Chosen {
    /// Its key.
    pub(super) key: String,
    /// Its text, as the print log keeps it.
    pub(super) text: String,
    /// What the text says.
    pub(super) template: Template,
}

/// The key of the usual template.
pub(super) fn default_template() -> &'static str {
    Template::keys().next().unwrap_or_default()
}

/// The template `key`, or the usual one.
pub(super) fn chosen(key: Option<&str>) -> Result<Chosen> {
    let key = key.unwrap_or_else(|| default_template());
    let Some(text) = Template::text(key) else {
        let known = Template::keys().map(str::to_owned).collect();
        return Err(Error::NoTemplate { name: key.to_owned(), known });
    };
    Chosen::read(key, text)
}

/// The template `key`.
pub(super) fn template(key: &str) -> Result<Template> {
    chosen(Some(key)).map(|chosen| chosen.template)
}

impl Chosen {
    /// A template whose text was kept.
    pub(super) fn read(key: &str, text: &str) -> Result<Self> {
        let template = Template::parse(text).map_err(Error::Print)?;
        Ok(Self { key: key.to_owned(), text: text.to_owned(), template })
    }
}
