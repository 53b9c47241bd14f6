//! Reading what a person drops or picks, within bounds.

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;
use yew::Callback;

use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::ground::shown;
use crate::heap::identify;
use crate::journey::OfferedFile;
use crate::x509::pem::{MAX_INPUT_BYTES, PemError};

/// Whether so many files of such sizes are read at all: two hundred large ones are memory.
///
/// # Errors
/// A message for the person: too many, or too large.
pub fn accept(files: &[File]) -> Result<(), Message> {
    identify::accept(files.iter().map(octets), identify::MAX_FILES).map_err(|error| error.message())
}

#[expect(clippy::as_conversions, reason = "COMPAT: a browser counts octets in f64")]
fn octets(file: &File) -> usize {
    file.size() as usize
}

/// Reads one file after the other; those that cannot be read are told apart.
pub async fn read_all(files: &[File], on_unreadable: &Callback<Message>) -> Vec<OfferedFile> {
    let mut offered = Vec::with_capacity(files.len());
    for file in files {
        match read(file).await {
            Ok(file) => offered.push(file),
            Err(message) => on_unreadable.emit(message),
        }
    }
    offered
}

/// Reads a whole file into wasm memory; the browser's own buffer is cleared.
///
/// # Errors
/// A message for the person: too large, or the browser could not read it.
pub async fn read(file: &File) -> Result<OfferedFile, Message> {
    let size_bytes = octets(file);
    if size_bytes > MAX_INPUT_BYTES {
        return Err(PemError::TooLarge { size_bytes }.message());
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| Message::new("err-file-unreadable"))?;
    let bytes = Uint8Array::new(&buffer);
    let content = Secret::new(bytes.to_vec());
    // SECRET: it may have been a private key.
    bytes.fill(0, 0, bytes.length());
    Ok(OfferedFile { name: shown::written_out(&file.name()).into_owned(), content })
}
