//! Writes the types of the wire for the page: `cargo run -p tests --example bindings > ui/src/lib/api.ts`.
#![allow(clippy::print_stdout)] // they are its answer

fn main() {
    print!("{}", register::bindings::typescript());
}
