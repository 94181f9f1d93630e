//! Shows all that a certificate template says.

use super::list_templates::TemplateRow;
use super::template;
use crate::Register;
use crate::error::Result;
use crate::print::Template;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The arguments of a verb about one certificate template.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfTemplate {
    /// Its key.
    pub template: String,
}

/// A certificate template.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ShownTemplate {
    /// How a list shows it.
    pub row: TemplateRow,
    /// All that it says.
    pub template: Template,
}

/// What a template says, ready to be changed and saved.
///
/// # Errors
/// If there is no such template.
pub fn show_template(register: &Register, args: &OfTemplate) -> Result<ShownTemplate> {
    let known = register.read(|reader| template::known(reader, &args.template))?;
    let template = known.template.clone();
    Ok(ShownTemplate { row: known.into(), template })
}
