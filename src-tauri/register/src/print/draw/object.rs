//! Objects as they stand in a file, with nothing idle between them.

use lopdf::{Dictionary, Object, StringFormat};
use std::io::Write as _;

/// The bytes of an object that is not a stream.
pub(super) fn bytes(object: &Object) -> Vec<u8> {
    let mut out = Vec::new();
    write(&mut out, object);
    out
}

/// The entries of a dictionary, without its brackets.
pub(super) fn inner(dictionary: &Dictionary) -> Vec<u8> {
    let mut out = Vec::new();
    entries(&mut out, dictionary);
    out
}

fn write(out: &mut Vec<u8>, object: &Object) {
    // Writing to memory cannot fail.
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => drop(write!(out, "{value}")),
        Object::Integer(value) => drop(write!(out, "{value}")),
        Object::Real(value) => drop(write!(out, "{value}")),
        Object::Reference((number, generation)) => drop(write!(out, "{number} {generation} R")),
        Object::Name(text) => name(out, text),
        Object::String(text, StringFormat::Literal) => literal(out, text),
        Object::String(text, StringFormat::Hexadecimal) => {
            out.push(b'<');
            text.iter().for_each(|byte| drop(write!(out, "{byte:02x}")));
            out.push(b'>');
        }
        Object::Array(objects) => {
            out.push(b'[');
            for (at, object) in objects.iter().enumerate() {
                if at > 0 && is_bare(object) {
                    out.push(b' ');
                }
                write(out, object);
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => {
            out.extend(b"<<");
            entries(out, dictionary);
            out.extend(b">>");
        }
        // A stream is never within another object; `File::stream` writes it.
        Object::Stream(stream) => write(out, &Object::Dictionary(stream.dict.clone())),
    }
}

fn entries(out: &mut Vec<u8>, dictionary: &Dictionary) {
    for (key, value) in dictionary {
        name(out, key);
        if is_bare(value) {
            out.push(b' ');
        }
        write(out, value);
    }
}

/// Whether an object begins with a letter or a figure, which would run into what stands before it.
fn is_bare(object: &Object) -> bool {
    matches!(object, Object::Null | Object::Boolean(_) | Object::Integer(_) | Object::Real(_) | Object::Reference(_))
}

fn name(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'/');
    for &byte in text {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(&byte) {
            out.push(byte);
        } else {
            let _ = write!(out, "#{byte:02x}");
        }
    }
}

/// A string byte for byte.
pub(super) fn literal(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'(');
    text.iter().for_each(|&byte| character(out, byte));
    out.push(b')');
}

/// One byte of a literal string. A bare carriage return would be read as a line feed.
pub(super) fn character(out: &mut Vec<u8>, byte: u8) {
    match byte {
        b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
        b'\r' => out.extend(b"\\r"),
        _ => out.push(byte),
    }
}

/// Words in a dictionary: UTF-16 with its mark.
pub(super) fn words(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    bytes
}
