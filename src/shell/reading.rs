//! Reading what a person drops or picks, within bounds.

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::ground::shown;
use crate::journey::OfferedFile;
use crate::x509::pem::{MAX_INPUT_BYTES, PemError};

/// Reads a whole file into wasm memory; the browser's own buffer is cleared.
///
/// # Errors
/// A message for the person: too large, or the browser could not read it.
#[expect(clippy::as_conversions, reason = "COMPAT: a browser counts octets in f64")]
pub async fn read(file: &File) -> Result<OfferedFile, Message> {
    let size = file.size();
    if size > MAX_INPUT_BYTES as f64 {
        return Err(PemError::TooLarge { size_bytes: size as usize }.message());
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| Message::new("err-file-unreadable"))?;
    let bytes = Uint8Array::new(&buffer);
    let content = Secret::new(bytes.to_vec());
    // SECRET: it may have been a private key.
    bytes.fill(0, 0, bytes.length());
    Ok(OfferedFile { name: shown::written_out(&file.name()).into_owned(), content })
}
