//! Writes the lists in `fixtures/lists`.

fn main() -> std::io::Result<()> {
    for (name, bytes) in tests::lists::all() {
        std::fs::write(tests::lists::folder().join(name), bytes)?;
    }
    Ok(())
}
