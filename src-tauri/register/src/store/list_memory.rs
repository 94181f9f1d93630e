//! What clerks said of lists: what columns hold by the shape of a list, and which form a list's own name means.

use super::{Reader, Write};
use crate::domain::id::{FormId, FormNameId, ShapeId};
use crate::error::Result;

/// A shape of lists: their headings.
pub(crate) struct Shape {
    /// Its key.
    pub(crate) id: ShapeId,
    /// The headings, folded, a line each behind the letters of its column.
    pub(crate) headings: String,
    /// The headings for a person.
    pub(crate) shown: String,
}

/// A column of a shape that holds something else than its heading says.
pub(crate) struct ShapeColumn {
    /// The shape.
    pub(crate) shape: ShapeId,
    /// The column's letters.
    pub(crate) letters: String,
    /// The code of its field; none if it is not read.
    pub(crate) field: Option<String>,
}

/// A name that lists use for a form.
pub(crate) struct FormName {
    /// Its key.
    pub(crate) id: FormNameId,
    /// The name, folded.
    pub(crate) folded: String,
    /// The name as a list had it.
    pub(crate) named: String,
    /// The form.
    pub(crate) form: FormId,
}

/// All shapes, the newest first.
pub(crate) fn shapes(reader: &Reader) -> Result<Vec<Shape>> {
    reader.all("SELECT * FROM list_shape ORDER BY id DESC", [], |row| {
        Ok(Shape { id: row.get("id")?, headings: row.get("headings")?, shown: row.get("shown")? })
    })
}

/// The columns of all shapes.
pub(crate) fn columns(reader: &Reader) -> Result<Vec<ShapeColumn>> {
    reader.all("SELECT * FROM list_column ORDER BY shape_id, length(letters), letters", [], |row| {
        Ok(ShapeColumn { shape: row.get("shape_id")?, letters: row.get("letters")?, field: row.get("field")? })
    })
}

/// All names of forms, by name.
pub(crate) fn form_names(reader: &Reader) -> Result<Vec<FormName>> {
    reader.all("SELECT * FROM list_form_name ORDER BY folded", [], |row| {
        Ok(FormName {
            id: row.get("id")?,
            folded: row.get("folded")?,
            named: row.get("named")?,
            form: row.get("form_id")?,
        })
    })
}

/// Remembers a shape, and what these of its columns hold; others stay as they were.
pub(crate) fn remember_shape(
    write: &Write<'_>,
    headings: &str,
    shown: &str,
    columns: &[(String, Option<&str>)],
) -> Result<()> {
    let known = write.one("SELECT id FROM list_shape WHERE headings = ?", [headings], |row| row.get(0))?;
    let shape: i64 = match known {
        Some(shape) => shape,
        None => write.insert("list_shape", &[("headings", &headings), ("shown", &shown)])?,
    };
    for (letters, field) in columns {
        let sql = "SELECT id FROM list_column WHERE shape_id = ? AND letters = ?";
        match write.one(sql, (shape, letters), |row| row.get(0))? {
            Some(column) => drop(write.update("list_column", column, &[("field", field)])?),
            None => {
                write.insert("list_column", &[("shape_id", &shape), ("letters", letters), ("field", field)])?;
            }
        }
    }
    Ok(())
}

/// Remembers which form a name means.
pub(crate) fn remember_form_name(write: &Write<'_>, folded: &str, named: &str, form: FormId) -> Result<()> {
    match write.one("SELECT id FROM list_form_name WHERE folded = ?", [folded], |row| row.get(0))? {
        Some(name) => drop(write.update("list_form_name", name, &[("named", &named), ("form_id", &form)])?),
        None => {
            write.insert("list_form_name", &[("folded", &folded), ("named", &named), ("form_id", &form)])?;
        }
    }
    Ok(())
}

/// Forgets a shape with its columns; answers whether it was there.
pub(crate) fn forget_shape(write: &Write<'_>, shape: ShapeId) -> Result<bool> {
    let columns: Vec<i64> =
        write.all("SELECT id FROM list_column WHERE shape_id = ? ORDER BY id", [shape], |row| row.get(0))?;
    for column in columns {
        write.delete("list_column", column)?;
    }
    forget(write, "list_shape", "SELECT id FROM list_shape WHERE id = ?", shape.0)
}

/// Forgets a name of a form; answers whether it was there.
pub(crate) fn forget_form_name(write: &Write<'_>, name: FormNameId) -> Result<bool> {
    forget(write, "list_form_name", "SELECT id FROM list_form_name WHERE id = ?", name.0)
}

fn forget(write: &Write<'_>, table: &'static str, sql: &str, row: i64) -> Result<bool> {
    let known: Option<i64> = write.one(sql, [row], |found| found.get(0))?;
    known.map(|row| write.delete(table, row)).transpose().map(|done| done.is_some())
}
