//! The page's types are those of the register.

use register::bindings::typescript;
use register::{api, desk};

#[test]
fn the_page_knows_the_wire_as_it_is() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/lib/api.ts");
    let kept = std::fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    let (first, _) = kept.split_once('\n').unwrap();
    assert!(kept == typescript(), "ui/src/lib/api.ts is out of date. {first}");
}

#[test]
fn every_call_is_in_the_table() {
    let text = typescript();
    let (_, table) = text.split_once("export type Calls").unwrap();
    for name in [desk::CALLS, api::READS, api::WRITES].concat() {
        assert!(table.contains(&format!("\n  {name}: [")), "{name}");
    }
}

#[test]
fn what_may_be_left_out_is_optional_and_numbers_are_numbers() {
    let text = typescript();
    assert!(text.contains("template?: string | null"));
    assert!(text.contains("text?: string"));
    assert!(!text.contains("bigint"));
}
