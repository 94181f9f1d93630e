//! What lists said before, from the register and back into it: the half between SQL and lists.

use crate::domain::fold::fold;
use crate::domain::id::{FormId, FormNameId};
use crate::error::Result;
use crate::import::field::Field;
use crate::import::grid::place_of;
use crate::import::memory::KnownShape;
use crate::import::{Changes, List, ListedHeader, Memory, Told};
use crate::store::{Reader, Write, list_memory};
use std::collections::HashMap;

/// All shapes of lists that the register knows.
pub(super) fn memory(reader: &Reader) -> Result<Memory> {
    let mut columns: HashMap<_, Vec<_>> = HashMap::new();
    for column in list_memory::columns(reader)? {
        if let Some((_, at)) = place_of(&format!("{}1", column.letters)) {
            let field = column.field.as_deref().and_then(Field::from_code);
            columns.entry(column.shape).or_default().push((at, field));
        }
    }
    let known = |shape: list_memory::Shape| {
        let columns = columns.remove(&shape.id).unwrap_or_default();
        (shape.headings, KnownShape { id: shape.id, columns })
    };
    Ok(list_memory::shapes(reader)?.into_iter().map(known).collect())
}

/// The forms that lists' own names mean, by folded name.
#[derive(Debug, Default)]
pub(super) struct FormNames(HashMap<String, (FormNameId, FormId)>);

impl FormNames {
    /// All that the register knows.
    pub(super) fn read(reader: &Reader) -> Result<Self> {
        let names = list_memory::form_names(reader)?;
        Ok(Self(names.into_iter().map(|name| (name.folded, (name.id, name.form))).collect()))
    }

    /// What a name means.
    pub(super) fn of(&self, named: &str) -> Option<(FormNameId, FormId)> {
        if self.0.is_empty() { None } else { self.0.get(&fold(named)).copied() }
    }
}

/// Remembers the shapes of `list`, what the clerk says of their columns, and which forms its names mean.
pub(super) fn remember(write: &Write<'_>, list: &List, changes: &Changes) -> Result<()> {
    for header in list.sheets.iter().flat_map(|sheet| &sheet.headers) {
        let Some(shape) = &header.shape else { continue };
        list_memory::remember_shape(write, shape, &shown(header), &told(header))?;
    }
    for meaning in &changes.forms {
        if let Some(named) = meaning.named.as_deref().filter(|named| !fold(named).is_empty()) {
            list_memory::remember_form_name(write, &fold(named), named, meaning.form)?;
        }
    }
    Ok(())
}

/// "STT · Họ và tên · Đơn vị".
fn shown(header: &ListedHeader) -> String {
    let headings = header.columns.iter().map(|column| column.heading.as_str()).filter(|heading| !heading.is_empty());
    headings.collect::<Vec<_>>().join(" · ")
}

/// The columns of which the clerk says what they hold.
fn told(header: &ListedHeader) -> Vec<(String, Option<&'static str>)> {
    let by_clerk = header.columns.iter().filter(|column| column.told == Told::Clerk);
    by_clerk.map(|column| (column.column.clone(), column.field.map(Field::code))).collect()
}
