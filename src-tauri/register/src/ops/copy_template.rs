//! Copies a certificate template, so that the copy can be changed.

use super::list_templates::TemplateRow;
use super::template;
use crate::Register;
use crate::domain::sentence::Sentence;
use crate::domain::text::Name;
use crate::error::Result;
use serde::Deserialize;
use ts_rs::TS;

/// What to copy.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CopyTemplate {
    /// The key of any template.
    pub template: String,
    /// The copy's name; made of the old one where it is left out.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub name: Option<Name>,
}

/// Copies a template into the register's own.
///
/// # Errors
/// If there is no such template, or another one has the name.
pub fn copy_template(register: &Register, args: &CopyTemplate) -> Result<TemplateRow> {
    let known = register.read(|reader| template::known(reader, &args.template))?;
    let mut copy = known.template;
    let (from, to) = (copy.name.clone(), args.name.as_ref());
    let what = Sentence::new(format!("Nhân bản mẫu bằng “{from}”"), format!("Copied template “{from}”"));
    let known = register.write(&what, |write| {
        copy.name = match to {
            Some(name) => {
                template::refuse_same_name(write, name.as_str(), None)?;
                name.to_string()
            }
            None => template::free_name(write, &format!("{from} – bản sao"))?,
        };
        let key = template::add(write, &copy, Some(&known.key))?;
        template::known(write, &key)
    })?;
    Ok(known.into())
}
