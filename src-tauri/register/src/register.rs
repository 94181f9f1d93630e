//! A register, open: the one thing that doors hold.

use crate::domain::date::Moment;
use crate::domain::printing::{Printer, PrinterJob};
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::print::Preview;
use crate::store::{Reader, Store, Write};
use crate::surroundings::Surroundings;
use crate::watch::Watch;
use std::any::Any;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// A register of commendations, open in its file.
pub struct Register {
    store: Arc<Store>,
    /// Grounds that were drawn for previews.
    preview: Arc<Preview>,
    /// What a verb found out and the next call may use.
    kept: Arc<Mutex<Option<Arc<dyn Any + Send + Sync>>>>,
    watch: Watch,
}

impl Register {
    /// Makes a new register at `path`, with the law in it and nothing else.
    ///
    /// # Errors
    /// If anything stands at `path` already, or nothing can be written there.
    pub fn create(path: &Path, surroundings: Box<dyn Surroundings>) -> Result<Self> {
        Store::create(path, surroundings).map(Self::of)
    }

    /// Opens the register at `path` to read and write. An older format is brought up to date, a verified copy of the
    /// file being set aside first.
    ///
    /// # Errors
    /// If there is no register there, or a foreign or newer one, or another program is writing it.
    pub fn open(path: &Path, surroundings: Box<dyn Surroundings>) -> Result<Self> {
        Store::open(path, surroundings).map(Self::of)
    }

    /// Opens the register at `path` only to read it, which works while another program writes it.
    ///
    /// # Errors
    /// If there is no register there, or a foreign, newer or older one.
    pub fn open_to_read(path: &Path, surroundings: Box<dyn Surroundings>) -> Result<Self> {
        Store::open_to_read(path, surroundings).map(Self::of)
    }

    fn of(store: Store) -> Self {
        Self { store: Arc::new(store), preview: Arc::default(), kept: Arc::default(), watch: Watch::none() }
    }

    /// The same register, whose verbs `watch` sees and may stop. A verb that is stopped leaves nothing behind.
    #[must_use]
    pub fn watched(&self, watch: Watch) -> Self {
        let Self { store, preview, kept, .. } = self;
        Self { store: Arc::clone(store), preview: Arc::clone(preview), kept: Arc::clone(kept), watch }
    }

    /// Where its file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.store.path()
    }

    /// Is it open only to be read?
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.store.is_read_only()
    }

    pub(crate) fn now(&self) -> Moment {
        self.store.surroundings().now()
    }

    /// What draws previews of certificates.
    pub(crate) fn preview(&self) -> &Preview {
        &self.preview
    }

    /// The printers of the machine, the usual one first.
    pub(crate) fn printers(&self) -> Vec<Printer> {
        self.store.surroundings().printers()
    }

    /// Hands a PDF to a printer.
    pub(crate) fn print(&self, file: &Path, job: &PrinterJob<'_>) -> std::io::Result<()> {
        self.store.surroundings().print(file, job)
    }

    /// Shows a PDF in the system's own viewer.
    pub(crate) fn show(&self, file: &Path) -> std::io::Result<()> {
        self.store.surroundings().show(file)
    }

    /// What a call left for the next one, if it is of that kind.
    pub(crate) fn kept<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner).clone();
        kept.and_then(|kept| kept.downcast().ok())
    }

    /// Leaves something for the next call; what was left before goes.
    pub(crate) fn keep(&self, kept: Arc<dyn Any + Send + Sync>) {
        *self.kept.lock().unwrap_or_else(PoisonError::into_inner) = Some(kept);
    }

    /// Who watches what is done with it.
    pub(crate) fn watch(&self) -> &Watch {
        &self.watch
    }

    pub(crate) fn read<T>(&self, work: impl FnOnce(&Reader) -> Result<T>) -> Result<T> {
        self.store.read(&self.watch, work)
    }

    pub(crate) fn write<T>(&self, what: &Sentence, work: impl FnOnce(&Write<'_>) -> Result<T>) -> Result<T> {
        self.store.write(&self.watch, what, work)
    }
}
