//! Lists that come in: read, and taken into a draft; and what is remembered of them.

use super::{Answer, Fields};
use crate::Register;
use crate::error::Result;
use crate::ops::Nothing;
use crate::ops::forget_list::{ForgetList, forget_list};
use crate::ops::import_list::{ImportList, import_list};
use crate::ops::list_memory::list_memory;
use crate::ops::preview_list::{PreviewList, preview as read_preview, preview_list};
use crate::ops::read_file::{GivenList, ListSource, SaidOfList, text_from};
use std::io::Read;

pub(super) fn preview(
    register: impl Fn() -> Result<Register>,
    is_there: bool,
    fields: Fields<'_>,
    input: &mut dyn Read,
) -> Result<Answer> {
    let args = PreviewList { list: given_list(fields, input)?, decision: fields.id("decision")? };
    // Without a register nothing is remembered, and a list can be read all the same.
    let read_alone = args.decision.is_none() && !is_there;
    let preview = if read_alone { read_preview(&args)? } else { preview_list(&register()?, &args)? };
    Ok(Answer::new(&preview)?.sentences(preview.report()))
}

pub(super) fn import(register: &Register, fields: Fields<'_>, input: &mut dyn Read) -> Result<Answer> {
    let list = given_list(fields, input)?;
    let decision = fields.required("decision", fields.id("decision")?)?;
    let args = ImportList { list, decision, brief: false };
    let imported = import_list(register, &args)?;
    Ok(Answer::new(&imported)?.sentences(imported.report()))
}

pub(super) fn memory(register: &Register) -> Result<Answer> {
    let memory = list_memory(register, &Nothing {})?;
    Ok(Answer::new(&memory)?.sentences(memory.report()))
}

pub(super) fn forget(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let shape = fields.id("shape")?.map(ForgetList::Shape);
    let name = fields.id("form-name")?.map(ForgetList::FormName);
    forget_list(register, &fields.required("shape", shape.or(name))?)?;
    Ok(Answer::new(&())?.line("Đã quên. Hoàn tác được bằng lệnh undo.", "Forgotten. The verb undo brings it back."))
}

/// The list's file, or the text that comes in where the list is named "-"; with the clerk's word on it.
fn given_list(fields: Fields<'_>, input: &mut dyn Read) -> Result<GivenList> {
    let path = fields.required("list", fields.path("list"))?;
    let is_pipe = path.as_os_str() == "-";
    let source = if is_pipe { ListSource::Text(text_from(input)?) } else { ListSource::File(path) };
    let said = SaidOfList {
        sheet: fields.words("sheet").into_iter().next(),
        header_row: fields.id("header-row")?,
        columns: fields.words("column"),
    };
    GivenList::said(source, said)
}
