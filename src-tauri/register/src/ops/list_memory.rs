//! Everything that is remembered of lists: the columns of their shapes, and their own names for forms.

use super::Nothing;
use crate::Register;
use crate::domain::id::{FormId, FormNameId, ShapeId};
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::import::field::Field;
use crate::store::{law, list_memory as store};
use serde::Serialize;
use ts_rs::TS;

/// What is remembered of lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ListMemory {
    /// The shapes, the newest first.
    pub shapes: Vec<RememberedShape>,
    /// The names of forms.
    pub forms: Vec<RememberedForm>,
}

/// A shape of lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RememberedShape {
    /// Its key.
    pub id: ShapeId,
    /// Its headings: "STT · Họ và tên".
    pub headings: String,
    /// What columns hold, where their headings do not say it.
    pub columns: Vec<RememberedColumn>,
}

/// A column of a shape.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RememberedColumn {
    /// Its letters.
    pub column: String,
    /// What it holds; none if it is not read.
    pub field: Option<Field>,
}

/// A name that lists use for a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RememberedForm {
    /// Its key.
    pub id: FormNameId,
    /// The name.
    pub named: String,
    /// The form.
    pub form: FormId,
    /// The form's name.
    pub form_name: String,
}

/// Everything that is remembered of lists.
///
/// # Errors
/// If the register cannot be read.
pub fn list_memory(register: &Register, _: &Nothing) -> Result<ListMemory> {
    register.read(|reader| {
        let columns = store::columns(reader)?;
        let shape = |shape: store::Shape| {
            let own = columns.iter().filter(|column| column.shape == shape.id);
            let columns = own.map(|column| RememberedColumn {
                column: column.letters.clone(),
                field: column.field.as_deref().and_then(Field::from_code),
            });
            RememberedShape { id: shape.id, headings: shape.shown, columns: columns.collect() }
        };
        let forms = law::forms(reader)?;
        let form = |name: store::FormName| {
            let known = forms.iter().find(|form| form.id == name.form);
            let form_name = known.map(|form| form.name.to_string()).unwrap_or_default();
            RememberedForm { id: name.id, named: name.named, form: name.form, form_name }
        };
        Ok(ListMemory {
            shapes: store::shapes(reader)?.into_iter().map(shape).collect(),
            forms: store::form_names(reader)?.into_iter().map(form).collect(),
        })
    })
}

impl ListMemory {
    /// What is remembered, in lines for a person.
    #[must_use]
    pub fn report(&self) -> Vec<Sentence> {
        let shapes = self.shapes.iter().map(|shape| {
            let by = |name: fn(Field) -> &'static str, not_read: &str| {
                let column = |one: &RememberedColumn| format!("{}={}", one.column, one.field.map_or(not_read, name));
                shape.columns.iter().map(column).collect::<Vec<_>>().join(", ")
            };
            let (id, headings) = (shape.id, &shape.headings);
            Sentence::new(
                format!("{id:>3}  {headings}  [{}]", by(Field::vietnamese, "không nhập")),
                format!("{id:>3}  {headings}  [{}]", by(Field::code, "not read")),
            )
        });
        let forms = self.forms.iter().map(|form| {
            let line = format!("{:>3}  “{}” = {}", form.id, form.named, form.form_name);
            Sentence::new(line.clone(), line)
        });
        shapes.chain(forms).collect()
    }
}
