//! The window: one page of the system's own webview, one desk behind it, one command between them (and two for the menu bar and for leaving).
//!
//! The page can ask for nothing but what `capabilities/main.json` names; it cannot go elsewhere, open windows, download
//! or use a camera. Calls run off the window's thread, so the page stays alive while a list is read or a batch printed.

use crate::menu;
use register::desk::{Desk, JobId, Refusal, Session};
use register::domain::sentence::Sentence;
use register::watch::Progress;
use register::{Error, Machine, api};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tauri::ipc::Channel;
use tauri::utils::config::Color;
use tauri::webview::{NewWindowResponse, PermissionResponse};
use tauri::{
    AppHandle, DragDropEvent, Emitter as _, Manager as _, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent,
};
use tauri_plugin_dialog::{DialogExt as _, MessageDialogKind};
use tauri_plugin_window_state::StateFlags;

const LABEL: &str = "main";
const NAME: &str = "Sổ Vàng";
const FILES_DROPPED: &str = "files-dropped";
const CLOSING: &str = "closing";
/// Who closes the window a second time within this time does not wait for the page.
const TWICE: Duration = Duration::from_secs(5);
const SIZE: (f64, f64) = (1366.0, 768.0);
const SIZE_MIN: (f64, f64) = (1024.0, 640.0);
/// What the window shows before the page has painted.
const PAPER: Color = Color(255, 255, 255, 255);

/// What the window's commands share.
struct Behind {
    desk: Desk,
    last: LastRegister,
}

/// Which register was open last, noted in a file of the program's own folder.
struct LastRegister {
    note: PathBuf,
}

impl LastRegister {
    /// The register that was open last; the default one if nothing was noted and there is one.
    fn recall(&self, default: &Path) -> Option<PathBuf> {
        let noted = std::fs::read_to_string(&self.note).ok();
        let noted = noted.map(|text| PathBuf::from(text.trim_end_matches(['\r', '\n'])));
        noted.or_else(|| Some(default.to_owned())).filter(|path| path.is_file())
    }

    /// Notes what is open now. A folder that refuses the note costs one click at the next start, no more.
    fn note(&self, open: Option<&str>) {
        if let Some(folder) = self.note.parent() {
            let _ = std::fs::create_dir_all(folder);
        }
        let _ = std::fs::write(&self.note, open.unwrap_or_default());
    }
}

impl Behind {
    /// Lays the register at `wanted` on the desk, or else the last one. That the last one cannot be opened is no reason to show no
    /// window, nor to complain: the page says that none is open.
    fn begin(&self, wanted: Option<&Path>, default: &Path) -> Result<Option<Session>, Error> {
        let Some(path) = wanted else {
            return Ok(self.last.recall(default).and_then(|path| self.desk.open(&path).ok()));
        };
        let session = self.desk.open(path)?;
        self.last.note(session.register.as_deref());
        Ok(Some(session))
    }
}

/// Does one call of the page, away from the window's thread. `progress` hears how far it has come; the call `stop` ends
/// the one that was given that `job`.
#[tauri::command]
async fn call(
    window: WebviewWindow,
    name: String,
    args: Value,
    job: Option<JobId>,
    progress: Channel<Progress>,
) -> Result<Value, Refusal> {
    let behind = Arc::clone(&window.state::<Arc<Behind>>());
    let work = tauri::async_runtime::spawn_blocking(move || {
        let answer = behind.desk.call(&name, args, job, move |now| drop(progress.send(now)))?;
        after(&behind, &window, &name);
        Ok(answer)
    });
    // A call that broke off was rolled back; say so instead of leaving the page without an answer.
    let broke_off = |error: tauri::Error| Err(Error::Database { detail: error.to_string() });
    work.await.unwrap_or_else(broke_off).map_err(|error| Refusal::from(&error))
}

/// What a call changes outside the register: the title, and which register is opened next time.
fn after(behind: &Behind, window: &WebviewWindow, name: &str) {
    let changes_register = matches!(name, "create_register" | "open_register" | "close_register");
    if !changes_register && !api::WRITES.contains(&name) {
        return;
    }
    let Ok(session) = behind.desk.session() else { return };
    if changes_register {
        behind.last.note(session.register.as_deref());
    }
    let title = title(Some(&session));
    if window.title().is_ok_and(|shown| shown != title) {
        let _ = window.set_title(&title);
    }
}

fn title(session: Option<&Session>) -> String {
    match session.and_then(|session| session.office.as_ref()) {
        Some(office) => format!("{NAME} – {}", office.name),
        None => NAME.to_owned(),
    }
}

/// Is `url` the page itself? On Windows webviews reach it by the second form.
fn is_own(url: &Url) -> bool {
    let by_http = || matches!(url.scheme(), "http" | "https") && url.host_str() == Some("tauri.localhost");
    let by_vite = || tauri::is_dev() && url.scheme() == "http" && url.host_str() == Some("localhost");
    (url.scheme() == "tauri" && url.host_str() == Some("localhost")) || by_http() || by_vite()
}

fn show(app: &AppHandle, title: &str) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title(title)
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(SIZE_MIN.0, SIZE_MIN.1)
        .background_color(PAPER)
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .general_autofill_enabled(false)
        .browser_extensions_enabled(false)
        .devtools(cfg!(debug_assertions))
        .build()
        .map(|_| ())
}

/// When the window was last asked to close.
#[derive(Default)]
struct Closing(Mutex<Option<Instant>>);

impl Closing {
    /// Notes that it is asked again; answers whether the page may first write what stands in a cell.
    fn waits(&self) -> bool {
        let before = self.0.lock().unwrap_or_else(PoisonError::into_inner).replace(Instant::now());
        before.is_none_or(|before| before.elapsed() > TWICE)
    }
}

/// Tells the page which files were dropped on it, and that it is to close.
fn hear(window: &tauri::Window, event: &WindowEvent) {
    match event {
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            let _ = window.emit_to(LABEL, FILES_DROPPED, paths);
        }
        WindowEvent::CloseRequested { api, .. }
            if window.state::<Closing>().waits() && window.emit_to(LABEL, CLOSING, ()).is_ok() =>
        {
            api.prevent_close();
        }
        _ => {}
    }
}

/// The page has nothing left to write: the window closes.
#[tauri::command]
#[allow(clippy::needless_pass_by_value)] // commands are handed values
fn leave(window: WebviewWindow) -> Result<(), String> {
    window.destroy().map_err(|error| error.to_string())
}

/// The program was started a second time: the window comes to the front, and a register named then is as if dropped on it.
fn come_forward(app: &AppHandle, argv: &[String], folder: &str) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    let _ = window.unminimize();
    let _ = window.set_focus();
    if let [_, path] = argv
        && is_register(Path::new(path))
    {
        let _ = window.emit_to(LABEL, FILES_DROPPED, [Path::new(folder).join(path)]);
    }
}

/// Is `path` named as registers are?
pub(crate) fn is_register(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("sovang"))
}

/// Says in a dialog why the register that was asked for is not open.
fn refuse(app: &AppHandle, error: &Error) {
    let sentence = |said: Sentence| format!("{}\n{}", said.vi, said.en);
    let text = format!("{}\n\n{}", sentence(error.sentence()), sentence(error.hint()));
    app.dialog().message(text).title(NAME).kind(MessageDialogKind::Warning).show(|_| ());
}

/// Opens the window, on the register at `wanted` or else the last one, and stays until it is closed. `default_register` is where a
/// new register goes by itself.
///
/// # Errors
/// If the system has no webview or no display.
pub(crate) fn run(default_register: PathBuf, wanted: Option<PathBuf>) -> tauri::Result<()> {
    let last = LastRegister { note: default_register.with_file_name("last-register.txt") };
    let desk = Desk::new(default_register.clone(), || Box::new(Machine));
    let behind = Arc::new(Behind { desk, last });
    let remembered = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    tauri::Builder::default()
        // First of all, so that a second start ends before it opens anything.
        .plugin(tauri_plugin_single_instance::init(|app, argv, folder| come_forward(app, &argv, &folder)))
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(remembered).build())
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![call, menu::show_menu, leave])
        .manage(menu::Bar::default())
        .manage(Closing::default())
        .on_window_event(hear)
        .on_menu_event(|app, event| {
            if let Some(window) = app.get_webview_window(LABEL) {
                menu::pressed(&window, event.id().as_ref());
            }
        })
        .setup(move |app| {
            let begun = behind.begin(wanted.as_deref(), &default_register);
            app.manage(behind);
            show(app.handle(), &title(begun.as_ref().ok().and_then(Option::as_ref)))?;
            if let Err(error) = begun {
                refuse(app.handle(), &error);
            }
            Ok(())
        })
        .run(tauri::generate_context!())
}
