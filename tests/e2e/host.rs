//! The desk of the window behind loopback HTTP, so that a browser can try the page: `POST /call/NAME` answers 200 with the
//! answer or 422 with the refusal, everything else is a file of the built page. For tests only; no part of the program.
//!
//! `cargo run -p tests --example host -- --port 0 --dir ui/dist --register FILE`; the first line it prints is its address.
#![allow(clippy::print_stdout)] // the address is its answer

use register::Machine;
use register::desk::{Desk, Refusal};
use serde_json::Value;
use std::error::Error;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf, absolute};
use tiny_http::{Header, Method, Request, Response, Server};

const WORKERS: usize = 8;
const BODY_MAX: u64 = 64 << 20;
const CONFIGURATION: &str = include_str!("../../src-tauri/tauri.conf.json");

type Answer = Response<std::io::Cursor<Vec<u8>>>;

fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let words: Vec<String> = std::env::args().collect();
    let word = |name: &str| words.windows(2).find(|pair| pair[0] == name).map(|pair| pair[1].clone());
    let port: u16 = word("--port").unwrap_or_default().parse().unwrap_or(0);
    let folder = PathBuf::from(word("--dir").unwrap_or_else(|| "ui/dist".to_owned())).canonicalize()?;
    let register = absolute(word("--register").ok_or("--register FILE is missing")?)?;
    let desk = Desk::new(register.clone(), || Box::new(Machine));
    if register.is_file() {
        desk.open(&register)?;
    }
    let policy = policy()?;
    let server = Server::http(("127.0.0.1", port))?;
    println!("http://{}/", server.server_addr());
    std::io::stdout().flush()?;
    std::thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                while let Ok(request) = server.recv() {
                    answer(request, &desk, &folder, &policy);
                }
            });
        }
    });
    Ok(())
}

/// The window's own content security policy, but for where calls go.
fn policy() -> Result<String, Box<dyn Error + Send + Sync>> {
    let mut configuration: Value = serde_json::from_str(CONFIGURATION)?;
    let rules = configuration["app"]["security"]["csp"].take();
    let rule = |(name, sources): (&String, &Value)| {
        let sources = if name == "connect-src" { "'self'" } else { sources.as_str().unwrap_or_default() };
        format!("{name} {sources}")
    };
    Ok(rules.as_object().ok_or("no csp")?.iter().map(rule).collect::<Vec<_>>().join("; "))
}

fn answer(mut request: Request, desk: &Desk, folder: &Path, policy: &str) {
    let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
    let answer = match (request.method(), path.strip_prefix("/call/")) {
        (Method::Post, Some(name)) => called(desk, name, &mut request),
        (Method::Get | Method::Head, None) => file(folder, &path),
        _ => plain(405, "method not allowed"),
    };
    let policy = header("Content-Security-Policy", policy);
    // Who went away does not want the answer any more.
    let _ = request.respond(answer.with_header(policy).with_header(header("Cache-Control", "no-store")));
}

fn called(desk: &Desk, name: &str, request: &mut Request) -> Answer {
    let mut body = String::new();
    if request.as_reader().take(BODY_MAX).read_to_string(&mut body).is_err() {
        return plain(400, "the body is not text");
    }
    let Ok(args) = serde_json::from_str(&body) else { return plain(400, "the body is not JSON") };
    let (status, body) = match desk.call(name, args) {
        Ok(answer) => (200, answer.to_string()),
        Err(error) => (422, serde_json::to_string(&Refusal::from(&error)).unwrap_or_default()),
    };
    Response::from_data(body).with_status_code(status).with_header(header("Content-Type", "application/json"))
}

fn file(folder: &Path, path: &str) -> Answer {
    let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
    let Some(found) = folder.join(name).canonicalize().ok().filter(|found| found.starts_with(folder)) else {
        return plain(404, "not found");
    };
    let kind = match found.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    };
    match std::fs::read(&found) {
        Ok(bytes) => Response::from_data(bytes).with_header(header("Content-Type", kind)),
        Err(_) => plain(404, "not found"),
    }
}

fn plain(status: u16, text: &str) -> Answer {
    Response::from_data(text).with_status_code(status).with_header(header("Content-Type", "text/plain; charset=utf-8"))
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).unwrap_or_else(|()| unreachable!("{name} is plain ASCII"))
}
