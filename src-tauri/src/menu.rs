//! The window's menu bar, as the page describes it. The page has the words, the keys and the actions; here they become the
//! system's own menu. A pressed entry is told to the page, but for what a page may not do: the clipboard's verbs, and leaving.
//!
//! Entries have no accelerators: every key goes to the page, so none is taken from a cell or from Vietnamese typing.

use serde::Deserialize;
use std::sync::{Mutex, PoisonError};
use tauri::menu::{Menu, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{Emitter as _, State, WebviewWindow, Wry};

/// The page's event: an entry was pressed.
const PRESSED: &str = "menu";
const QUIT: &str = "quit";
/// The clipboard's entries, and what WebKit calls them.
const EDITING: &[(&str, &str)] = &[("cut", "Cut"), ("copy", "Copy"), ("paste", "Paste")];

/// One menu of the bar.
#[derive(Deserialize, PartialEq)]
pub(crate) struct Heading {
    title: String,
    /// Entries, with a line between one group and the next.
    groups: Vec<Vec<Entry>>,
}

/// One line of a menu.
#[derive(Deserialize, PartialEq)]
struct Entry {
    id: String,
    title: String,
    /// The key that the page hears for the same action, to be read only.
    keys: Option<String>,
}

/// What the bar shows now.
#[derive(Default)]
pub(crate) struct Bar {
    shown: Mutex<Shown>,
}

#[derive(Default)]
struct Shown {
    headings: Vec<Heading>,
    items: Vec<MenuItem<Wry>>,
}

/// Shows the bar; of its entries, those can be pressed that are in `offered` or need no page. An open menu stays open as long as
/// its words stay the same.
#[tauri::command]
#[allow(clippy::needless_pass_by_value)] // commands are handed values
pub(crate) fn show_menu(
    window: WebviewWindow,
    bar: State<'_, Bar>,
    headings: Vec<Heading>,
    offered: Vec<String>,
) -> Result<(), String> {
    let mut shown = bar.shown.lock().unwrap_or_else(PoisonError::into_inner);
    if shown.headings != headings {
        let items = build(&window, &headings).map_err(|error| error.to_string())?;
        *shown = Shown { headings, items };
    }
    for item in &shown.items {
        let id = item.id().as_ref();
        let can = id == QUIT || editing(id).is_some() || offered.iter().any(|one| one == id);
        item.set_enabled(can).map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn editing(id: &str) -> Option<&'static str> {
    EDITING.iter().find(|(own, _)| *own == id).map(|(_, command)| *command)
}

/// Puts a new bar on the window; answers its entries.
fn build(window: &WebviewWindow, headings: &[Heading]) -> tauri::Result<Vec<MenuItem<Wry>>> {
    let menu = Menu::new(window)?;
    let mut items = Vec::new();
    for heading in headings {
        let submenu = Submenu::new(window, &heading.title, true)?;
        for (at, group) in heading.groups.iter().enumerate() {
            if at > 0 {
                submenu.append(&PredefinedMenuItem::separator(window)?)?;
            }
            for entry in group {
                #[cfg(not(target_os = "linux"))]
                if let Some(item) = systems_own(window, entry)? {
                    submenu.append(&item)?;
                    continue;
                }
                let item = MenuItem::with_id(window, &entry.id, entry.label(), true, None::<&str>)?;
                submenu.append(&item)?;
                items.push(item);
            }
        }
        menu.append(&submenu)?;
    }
    window.set_menu(menu)?;
    Ok(items)
}

impl Entry {
    fn label(&self) -> String {
        let keys = self.keys.as_ref().map(|keys| format!("\u{2003}({keys})"));
        format!("{}{}", self.title, keys.unwrap_or_default())
    }
}

/// Does what a pressed entry names.
pub(crate) fn pressed(window: &WebviewWindow, id: &str) {
    let _ = match editing(id) {
        Some(command) => edit(window, command),
        None if id == QUIT => window.close(),
        None => window.emit_to(window.label(), PRESSED, id),
    };
}

/// Cuts, copies or pastes where the page has its focus, as the key would.
#[cfg(target_os = "linux")]
fn edit(window: &WebviewWindow, command: &'static str) -> tauri::Result<()> {
    use webkit2gtk::WebViewExt as _;
    window.with_webview(move |webview| webview.inner().execute_editing_command(command))
}

/// Elsewhere the system has entries for the clipboard that need no help, and are no business of [`pressed`].
#[cfg(not(target_os = "linux"))]
fn systems_own(window: &WebviewWindow, entry: &Entry) -> tauri::Result<Option<PredefinedMenuItem<Wry>>> {
    let title = Some(entry.title.as_str());
    Ok(match entry.id.as_str() {
        "cut" => Some(PredefinedMenuItem::cut(window, title)?),
        "copy" => Some(PredefinedMenuItem::copy(window, title)?),
        "paste" => Some(PredefinedMenuItem::paste(window, title)?),
        _ => None,
    })
}

#[cfg(not(target_os = "linux"))]
fn edit(_: &WebviewWindow, _: &str) -> tauri::Result<()> {
    Ok(())
}
