//! Before the window's code is compiled: its configuration and permissions are checked and made into code.
//! Without the window there is nothing to do.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    #[cfg(feature = "window")]
    {
        // Naming the commands puts them under the capabilities too: without this every window might call them.
        let own = tauri_build::AppManifest::new().commands(&["call", "show_menu", "leave"]);
        tauri_build::try_build(tauri_build::Attributes::new().app_manifest(own))?;
    }
    Ok(())
}
