//! The machine's way to paper: its printers, and the program in which it shows a PDF. Nothing here waits for a sheet to
//! come out; the system's own queue does.

use crate::domain::printing::{Printer, PrinterJob};
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// The printers of this machine.
pub(super) fn printers() -> Vec<Printer> {
    let usual = usual_printer();
    let mut all: Vec<Printer> = printer_names()
        .into_iter()
        .map(|name| Printer { usual: usual.as_deref() == Some(name.as_str()), name })
        .collect();
    all.sort_by_key(|printer| !printer.usual);
    all
}

#[cfg(not(windows))]
fn printer_names() -> Vec<String> {
    answer(Command::new("lpstat").arg("-e")).map(|text| text.lines().map(str::to_owned).collect()).unwrap_or_default()
}

/// "system default destination: Canon_A3" → `Canon_A3`.
#[cfg(not(windows))]
fn usual_printer() -> Option<String> {
    let text = answer(Command::new("lpstat").arg("-d").env("LC_ALL", "C")).ok()?;
    text.trim().strip_prefix("system default destination: ").map(str::to_owned)
}

/// Hands `file` to CUPS.
#[cfg(not(windows))]
pub(super) fn print(file: &Path, job: &PrinterJob<'_>) -> io::Result<()> {
    let mut lp = Command::new("lp");
    if let Some(printer) = job.printer {
        lp.args(["-d", printer]);
    }
    lp.args(["-t", job.title, "-n", &job.copies.to_string(), "-o", &format!("media={}", media(job.sheet))]);
    // No viewer's 96 %: a millimetre is a millimetre.
    lp.args(["-o", "print-scaling=none", "--"]).arg(file);
    answer(&mut lp).map(drop)
}

/// The name of a sheet size in CUPS, upright as paper lies in a tray.
#[cfg(not(windows))]
fn media((width, height): (u32, u32)) -> String {
    match (width.min(height), width.max(height)) {
        (297, 420) => "A3".to_owned(),
        (210, 297) => "A4".to_owned(),
        (short, long) => format!("Custom.{short}x{long}mm"),
    }
}

/// Shows `file` in the system's own viewer.
#[cfg(not(windows))]
pub(super) fn show(file: &Path) -> io::Result<()> {
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    answer(Command::new(opener).arg(file)).map(drop)
}

#[cfg(windows)]
fn printer_names() -> Vec<String> {
    let names = powershell("Get-CimInstance Win32_Printer | ForEach-Object { $_.Name }", []);
    names.map(|text| text.lines().map(str::to_owned).collect()).unwrap_or_default()
}

#[cfg(windows)]
fn usual_printer() -> Option<String> {
    let name = powershell("(Get-CimInstance Win32_Printer -Filter 'Default=TRUE').Name", []).ok()?;
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}

/// Asks the program that belongs to PDF to print `file`, once for each copy, by the shell's own verb.
#[cfg(windows)]
pub(super) fn print(file: &Path, job: &PrinterJob<'_>) -> io::Result<()> {
    let script = match job.printer {
        Some(_) => {
            "Start-Process -FilePath $env:SOVANG_FILE -Verb PrintTo -ArgumentList ('\"' + $env:SOVANG_PRINTER + '\"')"
        }
        None => "Start-Process -FilePath $env:SOVANG_FILE -Verb Print",
    };
    let printer = std::ffi::OsStr::new(job.printer.unwrap_or_default());
    for _ in 0..job.copies {
        powershell(script, [("SOVANG_FILE", file.as_os_str()), ("SOVANG_PRINTER", printer)])?;
    }
    Ok(())
}

/// Shows `file` in the program that belongs to PDF.
#[cfg(windows)]
pub(super) fn show(file: &Path) -> io::Result<()> {
    powershell("Start-Process -FilePath $env:SOVANG_FILE", [("SOVANG_FILE", file.as_os_str())]).map(drop)
}

/// Runs a fixed script without a window; what varies comes in the environment, where nothing is taken for a command.
#[cfg(windows)]
fn powershell<const N: usize>(script: &str, values: [(&str, &std::ffi::OsStr); N]) -> io::Result<String> {
    use std::os::windows::process::CommandExt as _;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    let script =
        format!("$ErrorActionPreference='Stop'; [Console]::OutputEncoding=[Text.UTF8Encoding]::new(); {script}");
    let mut shell = Command::new("powershell");
    shell.args(["-NoProfile", "-NonInteractive", "-Command", &script]).envs(values).creation_flags(CREATE_NO_WINDOW);
    answer(&mut shell)
}

/// What a program says; an error in its own words if it fails.
fn answer(command: &mut Command) -> io::Result<String> {
    let output = command.stdin(Stdio::null()).output()?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    if output.status.success() { Ok(text(&output.stdout)) } else { Err(io::Error::other(text(&output.stderr))) }
}
