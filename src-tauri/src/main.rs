//! Sổ Vàng as a program: hands the words of its command line to the register.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let argv: Vec<OsString> = std::env::args_os().collect();
    let mut terminal = register::cli::Terminal {
        default_register: home().join("sovang").join("so-vang.sovang"),
        out: &mut std::io::stdout(),
        err: &mut std::io::stderr(),
    };
    ExitCode::from(register::cli::run(&argv, &mut terminal))
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
