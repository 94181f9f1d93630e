//! Before the window's code is compiled: its configuration and permissions are checked and made into code.
//! Without the window there is nothing to do.

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(feature = "window")]
    {
        // Naming the one command puts it under the capabilities too: without this every window might call it.
        let own = tauri_build::AppManifest::new().commands(&["call"]);
        if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(own)) {
            use std::io::Write as _;
            let _ = writeln!(std::io::stderr(), "{error:#}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
