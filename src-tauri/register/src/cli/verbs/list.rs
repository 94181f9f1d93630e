//! Lists that come in: read, and taken into a draft.

use super::{Answer, Fields};
use crate::Register;
use crate::error::Result;
use crate::ops::import_list::{ImportList, import_list};
use crate::ops::preview_list::{PreviewList, preview as read_preview, preview_list};
use crate::ops::read_file::{GivenList, ListSource, text_from};
use std::io::Read;

pub(super) fn preview(
    register: impl Fn() -> Result<Register>,
    fields: Fields<'_>,
    input: &mut dyn Read,
) -> Result<Answer> {
    let args = PreviewList { list: given_list(fields, input)?, decision: fields.id("decision")? };
    // Without a draft to compare with, no register is needed.
    let preview = if args.decision.is_some() { preview_list(&register()?, &args)? } else { read_preview(&args)? };
    Ok(Answer::new(&preview)?.sentences(preview.report()))
}

pub(super) fn import(register: &Register, fields: Fields<'_>, input: &mut dyn Read) -> Result<Answer> {
    let list = given_list(fields, input)?;
    let decision = fields.required("decision", fields.id("decision")?)?;
    let args = ImportList { list, decision };
    let imported = import_list(register, &args)?;
    Ok(Answer::new(&imported)?.sentences(imported.report()))
}

/// The list's file, or the text that comes in where the list is named "-".
fn given_list(fields: Fields<'_>, input: &mut dyn Read) -> Result<GivenList> {
    let path = fields.required("list", fields.path("list"))?;
    let is_pipe = path.as_os_str() == "-";
    Ok(if is_pipe { ListSource::Text(text_from(input)?) } else { ListSource::File(path) }.into())
}
