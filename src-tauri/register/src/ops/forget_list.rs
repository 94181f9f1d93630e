//! Forgets what was said of lists of one shape, or what a name of theirs means.

use crate::Register;
use crate::domain::id::{FormNameId, ShapeId};
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::store::list_memory;
use serde::Deserialize;
use ts_rs::TS;

const SHAPE: (&str, &str) = ("dạng danh sách đã nhớ", "remembered shape");
const FORM_NAME: (&str, &str) = ("tên hình thức đã nhớ", "remembered name of a form");

/// What is to be forgotten.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ForgetList {
    /// A shape with its columns.
    Shape(ShapeId),
    /// A name of a form.
    FormName(FormNameId),
}

/// Forgets it; undo brings it back.
///
/// # Errors
/// If it is not remembered.
pub fn forget_list(register: &Register, args: &ForgetList) -> Result<()> {
    let what = match args {
        ForgetList::Shape(_) => {
            Sentence::new("Quên cách ghép cột của một dạng danh sách", "Forgot how the columns of a list were matched")
        }
        ForgetList::FormName(_) => {
            Sentence::new("Quên một tên hình thức của danh sách", "Forgot a list's name for a form")
        }
    };
    register.write(&what, |write| match *args {
        ForgetList::Shape(id) => super::found(list_memory::forget_shape(write, id)?.then_some(()), SHAPE, id),
        ForgetList::FormName(id) => {
            super::found(list_memory::forget_form_name(write, id)?.then_some(()), FORM_NAME, id)
        }
    })
}
