//! The templates that ship with the program. Offices that print the same words on the same sheet share one design: a
//! template may be `like` another and say only what differs.

use super::Template;
use crate::print::error::PrintError;
use toml::Table;

/// Key and text of each. The first is the default for Bằng khen and Giấy khen.
const SHIPPED: [(&str, &str); 9] = [
    ("a3-420x297", include_str!("../../../templates/a3-420x297.toml")),
    ("blank-400x300", include_str!("../../../templates/blank-400x300.toml")),
    ("pm-450x350", include_str!("../../../templates/pm-450x350.toml")),
    ("a4-297x210", include_str!("../../../templates/a4-297x210.toml")),
    ("commune-a4", include_str!("../../../templates/commune-a4.toml")),
    ("household-a4", include_str!("../../../templates/household-a4.toml")),
    ("school-a4", include_str!("../../../templates/school-a4.toml")),
    ("company-a4", include_str!("../../../templates/company-a4.toml")),
    ("a5-210x148", include_str!("../../../templates/a5-210x148.toml")),
];

impl Template {
    /// The keys of the shipped templates; the first is the default.
    pub fn keys() -> impl Iterator<Item = &'static str> {
        SHIPPED.iter().map(|(key, _)| *key)
    }

    /// A shipped template.
    ///
    /// # Errors
    /// [`PrintError::UnknownTemplate`] if no template has this key.
    pub fn named(key: &str) -> Result<Self, PrintError> {
        let mut table = table(key)?;
        if let Some(like) = table.remove("like").as_ref().and_then(toml::Value::as_str) {
            let base = self::table(like)?;
            base.into_iter().for_each(|(name, value)| {
                table.entry(name).or_insert(value);
            });
        }
        let template: Self =
            table.try_into().map_err(|e: toml::de::Error| PrintError::UnreadableTemplate(e.message().to_owned()))?;
        template.check()?;
        Ok(template)
    }
}

fn table(key: &str) -> Result<Table, PrintError> {
    let found = SHIPPED.iter().find(|(of, _)| *of == key);
    let (_, text) = found.ok_or_else(|| PrintError::UnknownTemplate(key.to_owned()))?;
    toml::from_str(text).map_err(|e| PrintError::UnreadableTemplate(e.message().to_owned()))
}
