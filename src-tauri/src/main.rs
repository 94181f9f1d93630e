//! Sổ Vàng as a program: without words, or with the path of a register alone, it opens the window; all other words are the
//! command line's.

#[cfg(feature = "window")]
mod menu;
#[cfg(feature = "window")]
mod window;

use std::ffi::OsString;
#[cfg(feature = "window")]
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

/// Lists and certificates are made of short texts, for which the system's allocator takes longer.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    if let Ok(program) = std::env::current_exe() {
        register::ops::read_apart::use_program(program);
    }
    let argv: Vec<OsString> = std::env::args_os().collect();
    let default_register = home().join("sovang").join("so-vang.sovang");
    #[cfg(feature = "window")]
    match argv.as_slice() {
        [] | [_] => return open_window(default_register, None),
        [_, path] if window::is_register(path.as_ref()) => return open_window(default_register, Some(path.as_ref())),
        _ => {}
    }
    let mut terminal = register::cli::Terminal {
        default_register,
        input: &mut std::io::stdin(),
        out: &mut std::io::stdout(),
        err: &mut std::io::stderr(),
    };
    ExitCode::from(register::cli::run(&argv, &mut terminal))
}

#[cfg(feature = "window")]
fn open_window(default_register: PathBuf, wanted: Option<&Path>) -> ExitCode {
    use std::io::Write as _;
    // Of a path that cannot be made whole, the desk says so.
    let wanted = wanted.map(|path| std::path::absolute(path).unwrap_or_else(|_| path.to_owned()));
    match window::run(default_register, wanted) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "Không mở được cửa sổ. The window cannot be opened: {error}");
            ExitCode::from(2)
        }
    }
}

/// The folder where this machine keeps the data of its user's programs.
fn home() -> PathBuf {
    let folder = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if cfg!(windows) {
        folder("LOCALAPPDATA").unwrap_or_default()
    } else {
        folder("XDG_DATA_HOME")
            .or_else(|| folder("HOME").map(|home| home.join(".local").join("share")))
            .unwrap_or_default()
    }
}
