//! Where certificate templates are found: the register's own first, then those that ship with the program.

use crate::domain::artwork::ArtworkKey;
use crate::domain::fold::fold;
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::print::Template;
use crate::print::artwork::{Artwork, ArtworkError};
use crate::store::artwork;
use crate::store::template::{self, OwnTemplate};
use crate::store::{Reader, Write};
use std::collections::BTreeSet;
use std::sync::Arc;

const TEMPLATE: (&str, &str) = ("mẫu bằng", "certificate template");

/// The longest key made of a name, in characters.
const KEY_MAX: usize = 48;

/// A template and where it stands.
pub(super) struct Known {
    /// Its key.
    pub(super) key: String,
    /// What it says.
    pub(super) template: Template,
    /// The register's own row; none of a template that ships with the program.
    pub(super) own: Option<OwnTemplate>,
}

/// The key of the template that is used where none is named.
pub(super) fn default_template() -> &'static str {
    Template::keys().next().unwrap_or_default()
}

/// The template with that key, with its pictures: ready to be drawn.
pub(super) fn template(reader: &Reader, key: &str) -> Result<Template> {
    let mut template = known(reader, key)?.template;
    add_artworks(reader, &mut template)?;
    Ok(template)
}

/// Looks up the pictures of a template.
pub(super) fn add_artworks(reader: &Reader, template: &mut Template) -> Result<()> {
    let keys: BTreeSet<ArtworkKey> = template.art.artworks().cloned().collect();
    for key in keys {
        let bytes = super::found(artwork::bytes(reader, &key)?, super::ARTWORK, &key)?;
        let damaged =
            |error: ArtworkError| Error::Damaged { detail: format!("artwork {key}: {}", error.sentence().en) };
        let picture = Artwork::read(bytes).map_err(damaged)?;
        template.artworks.insert(key, Arc::new(picture));
    }
    Ok(())
}

/// Refuses a template that names a picture which the register has not.
pub(super) fn refuse_unknown_artworks(reader: &Reader, template: &Template) -> Result<()> {
    for key in template.art.artworks().chain(&template.scan) {
        super::found(artwork::by_key(reader, key)?, super::ARTWORK, key)?;
    }
    Ok(())
}

/// The template with that key, and where it stands.
pub(super) fn known(reader: &Reader, key: &str) -> Result<Known> {
    if let Some(own) = template::by_key(reader, key)? {
        return of_own(own);
    }
    if Template::keys().any(|shipped| shipped == key) {
        return of_shipped(key);
    }
    let own = template::all(reader)?.into_iter().map(|own| own.key);
    let known = Template::keys().map(str::to_owned).chain(own).collect();
    Err(Error::NoTemplate { name: key.to_owned(), known })
}

/// Every template: those that ship with the program, the default first, then the register's own.
pub(super) fn all(reader: &Reader) -> Result<Vec<Known>> {
    let own = template::all(reader)?;
    let shipped = Template::keys().filter(|key| own.iter().all(|own| own.key != *key)).map(of_shipped);
    let shipped = shipped.collect::<Result<Vec<_>>>()?;
    let own = own.into_iter().map(of_own).collect::<Result<Vec<_>>>()?;
    Ok(shipped.into_iter().chain(own).collect())
}

fn of_shipped(key: &str) -> Result<Known> {
    let template = Template::named(key).map_err(Error::Template)?;
    Ok(Known { key: key.to_owned(), template, own: None })
}

fn of_own(own: OwnTemplate) -> Result<Known> {
    let template = Template::parse(&own.body).map_err(Error::Template)?;
    Ok(Known { key: own.key.clone(), template, own: Some(own) })
}

/// The register's own template with that key; one that ships with the program is refused.
pub(super) fn own(reader: &Reader, key: &str) -> Result<OwnTemplate> {
    let known = known(reader, key)?;
    known.own.ok_or_else(|| Error::BadField {
        field: Sentence::new("Mẫu bằng", "Template"),
        why: Sentence::new(
            format!("“{}” đi kèm chương trình nên không sửa hay bỏ được. Hãy nhân bản rồi sửa.", known.template.name),
            format!(
                "“{}” ships with the program and cannot be changed or removed. Copy it, and change the copy.",
                known.template.name
            ),
        ),
    })
}

/// Refuses a name that another template has; `but` is the key of the one that may have it.
pub(super) fn refuse_same_name(reader: &Reader, name: &str, but: Option<&str>) -> Result<()> {
    if all(reader)?.iter().any(|known| known.template.name == name && Some(known.key.as_str()) != but) {
        return Err(Error::SameName { what: Sentence::new(TEMPLATE.0, TEMPLATE.1), name: name.to_owned() });
    }
    Ok(())
}

/// A name that no template has: `name` itself, or with a number behind it.
pub(super) fn free_name(reader: &Reader, name: &str) -> Result<String> {
    let taken = all(reader)?;
    let numbered = (2..).map(|number| format!("{name} ({number})"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    let free = names.find(|name| taken.iter().all(|known| known.template.name != *name));
    Ok(free.unwrap_or_else(|| name.to_owned()))
}

/// Adds a template under a key made of its name; answers the key.
pub(super) fn add(write: &Write<'_>, template: &Template, based_on: Option<&str>) -> Result<String> {
    refuse_unknown_artworks(write, template)?;
    let body = template.text().map_err(Error::Template)?;
    let stem: String = fold(&template.name).replace(' ', "-").chars().filter(|c| is_key_letter(*c)).collect();
    let stem = stem.chars().take(KEY_MAX).collect::<String>();
    let stem = match stem.trim_matches('-') {
        "" => "mau",
        stem => stem,
    };
    let taken: Vec<String> = all(write)?.into_iter().map(|known| known.key).collect();
    let mut keys = std::iter::once(stem.to_owned()).chain((2..).map(|number| format!("{stem}-{number}")));
    let key = keys.find(|key| !taken.contains(key)).unwrap_or_else(|| stem.to_owned());
    crate::store::template::insert(write, &key, &template.name, &body, based_on)?;
    Ok(key)
}

fn is_key_letter(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'
}
