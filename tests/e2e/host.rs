//! The desk of the window behind loopback HTTP, so that a browser can try the page: `POST /call/NAME` answers 200 with the
//! answer or 422 with the refusal, everything else is a file of the built page. For tests only; no part of the program.
//!
//! A call with a header `job: NUMBER` can be stopped by it and is answered line by line as it goes on: `{"progress": …}`
//! as often as there is any, then `{"answer": …}` or `{"refusal": …}`.
//!
//! `cargo run -p tests --example host -- --port 0 --dir ui/dist --register FILE`; the first line it prints is its address.
#![allow(clippy::print_stdout)] // the address is its answer

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::post;
use register::Machine;
use register::desk::{Desk, JobId, Refusal};
use serde_json::{Value, json};
use std::convert::Infallible;
use std::error::Error;
use std::io::Write as _;
use std::path::{PathBuf, absolute};
use std::sync::Arc;
use tokio::sync::mpsc;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

const BODY_MAX: usize = 64 << 20;
const CONFIGURATION: &str = include_str!("../../src-tauri/tauri.conf.json");

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let words: Vec<String> = std::env::args().collect();
    let word = |name: &str| words.windows(2).find(|pair| pair[0] == name).map(|pair| pair[1].clone());
    let port: u16 = word("--port").unwrap_or_default().parse().unwrap_or(0);
    let folder = PathBuf::from(word("--dir").unwrap_or_else(|| "ui/dist".to_owned())).canonicalize()?;
    let register = absolute(word("--register").ok_or("--register FILE is missing")?)?;
    let desk = Desk::new(register.clone(), || Box::new(Machine));
    if register.is_file() {
        desk.open(&register)?;
    }
    let always = |name, value| SetResponseHeaderLayer::overriding(name, value);
    let kept = |how| always(header::CACHE_CONTROL, HeaderValue::from_static(how));
    let pages = Router::new()
        .route("/call/{name}", post(called))
        .with_state(Arc::new(desk))
        .layer(DefaultBodyLimit::max(BODY_MAX))
        .fallback_service(ServeDir::new(&folder))
        .layer(kept("no-store"))
        // They are named by what is in them.
        .merge(
            Router::new()
                .nest_service("/assets", ServeDir::new(folder.join("assets")))
                .layer(kept("immutable, max-age=3600")),
        )
        .layer(always(header::CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy()?)?));
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}/", listener.local_addr()?);
    std::io::stdout().flush()?;
    axum::serve(listener, pages).await?;
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

/// One call, on a thread where it may take its time.
async fn called(State(desk): State<Arc<Desk>>, Path(name): Path<String>, headers: HeaderMap, body: Bytes) -> Response {
    let Ok(args) = serde_json::from_slice(&body) else {
        return (StatusCode::BAD_REQUEST, "the body is not JSON").into_response();
    };
    let job = headers.get("job").and_then(|job| job.to_str().ok()?.parse().ok());
    if let Some(job) = job {
        return told(desk, name, args, JobId(job));
    }
    let work = tokio::task::spawn_blocking(move || match desk.call(&name, args, None, |_| ()) {
        Ok(answer) => (StatusCode::OK, answer.to_string()),
        Err(error) => {
            (StatusCode::UNPROCESSABLE_ENTITY, serde_json::to_string(&Refusal::from(&error)).unwrap_or_default())
        }
    });
    let (status, body) = work.await.unwrap_or_else(|error| (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()));
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}

/// One call that tells how far it has come, a line each time; its end is the end of the answer, whoever still watches.
fn told(desk: Arc<Desk>, name: String, args: Value, job: JobId) -> Response {
    let (send, lines) = mpsc::unbounded_channel();
    tokio::task::spawn_blocking(move || {
        // A page that is gone hears nothing more.
        let tell =
            |send: &mpsc::UnboundedSender<Option<String>>, line: Value| drop(send.send(Some(format!("{line}\n"))));
        let progress = send.clone();
        let end = match desk.call(&name, args, Some(job), move |now| tell(&progress, json!({ "progress": now }))) {
            Ok(answer) => json!({ "answer": answer }),
            Err(error) => json!({ "refusal": Refusal::from(&error) }),
        };
        tell(&send, end);
        drop(send.send(None));
    });
    let lines = futures_util::stream::unfold(lines, |mut lines| async {
        lines.recv().await.flatten().map(|line| (Ok::<_, Infallible>(line), lines))
    });
    ([(header::CONTENT_TYPE, "application/x-ndjson")], Body::from_stream(lines)).into_response()
}
