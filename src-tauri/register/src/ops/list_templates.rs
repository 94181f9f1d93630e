//! Lists certificate templates.

use super::Nothing;
use super::template::{self, Known, default_template};
use crate::Register;
use crate::domain::date::Moment;
use crate::error::Result;
use crate::print::page::Mm;
use serde::Serialize;
use ts_rs::TS;

/// A certificate template as a list shows it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateRow {
    /// Its key, by which every verb names it.
    pub key: String,
    /// Its name, for a person.
    pub name: String,
    /// Width of the sheet, mm.
    pub width: Mm,
    /// Height of the sheet, mm.
    pub height: Mm,
    /// Whether it ships with the program; such a template is copied, not changed.
    pub shipped: bool,
    /// Whether it is used where none is named.
    pub usual: bool,
    /// The key of the template that it was copied from.
    pub based_on: Option<String>,
    /// When it was last changed; none of a template that ships with the program.
    pub changed: Option<Moment>,
}

impl From<Known> for TemplateRow {
    fn from(Known { key, template, own }: Known) -> Self {
        Self {
            usual: key == default_template(),
            key,
            name: template.name,
            width: template.width,
            height: template.height,
            shipped: own.is_none(),
            changed: own.as_ref().map(|own| own.changed),
            based_on: own.and_then(|own| own.based_on),
        }
    }
}

/// Every template: those that ship with the program, the usual one first, then the register's own.
///
/// # Errors
/// If the register cannot be read.
pub fn list_templates(register: &Register, _: &Nothing) -> Result<Vec<TemplateRow>> {
    let known = register.read(template::all)?;
    Ok(known.into_iter().map(TemplateRow::from).collect())
}
