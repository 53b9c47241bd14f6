//! Reading the options object, and throwing what JavaScript can catch.

use js_sys::{Array, ArrayBuffer, JsString, Reflect, Symbol, Uint8Array};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use wasm_bindgen::{JsCast, JsValue};
use zeroize::Zeroizing;

use super::texts;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::secret::Secret;
use crate::ground::shown;
use crate::heap::identify;
use crate::plan::Choices;
use crate::shell::clock;
use crate::x509::pem::{MAX_INPUT_BYTES, PemError};

/// The one argument of a function.
pub struct Options(JsValue);

impl Options {
    /// # Errors
    /// If it is no object.
    pub fn new(options: &JsValue) -> Result<Self, JsValue> {
        if options.is_object() { Ok(Self(options.clone())) } else { Err(refuse(&Message::new("err-options"))) }
    }

    /// A text or a `Uint8Array`.
    pub fn bytes(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, JsValue> {
        let value = self.value(name)?;
        if value.is_undefined() || value.is_null() {
            return Ok(None);
        }
        bytes_of(value, name).map(Some)
    }

    pub fn required_bytes(&self, name: &str) -> Result<Zeroizing<Vec<u8>>, JsValue> {
        self.bytes(name)?.ok_or_else(|| missing(name))
    }

    /// A text or a `Uint8Array`, or a list of at most so many. They are counted and
    /// measured before any is copied.
    pub fn bytes_list(&self, name: &str, most: usize) -> Result<Vec<Zeroizing<Vec<u8>>>, JsValue> {
        let value = self.value(name)?;
        if !Array::is_array(&value) {
            return Ok(self.bytes(name)?.into_iter().collect());
        }
        let list: Array = value.unchecked_into();
        accept(&list, most, |each| Ok(size_of(each)))?;
        list.iter().map(|each| bytes_of(each, name)).collect()
    }

    /// How large [`Self::bytes`] would be.
    pub fn size(&self, name: &str) -> Result<usize, JsValue> {
        self.value(name).map(|value| size_of(&value))
    }

    pub fn text(&self, name: &str) -> Result<Option<String>, JsValue> {
        let value = self.value(name)?;
        if value.is_undefined() || value.is_null() {
            return Ok(None);
        }
        value.as_string().map(Some).ok_or_else(|| refuse(&Message::new("err-option-text").with("name", name)))
    }

    pub fn passphrase(&self) -> Result<Option<Secret<String>>, JsValue> {
        Ok(self.text("passphrase")?.map(Secret::new))
    }

    /// RFC 3339; the clock if it is not given.
    pub fn now(&self) -> Result<Moment, JsValue> {
        match self.text("now")? {
            None => Ok(clock::now()),
            Some(text) => Moment::from_rfc3339(&text).ok_or_else(|| refuse(&Message::new("err-option-now"))),
        }
    }

    pub fn choices(&self) -> Result<Option<Choices>, JsValue> {
        let value = self.value("plan")?;
        if value.is_undefined() || value.is_null() { Ok(None) } else { choices(&value).map(Some) }
    }

    /// What another function of the package returned; `None` of anything else.
    pub fn value_like<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, JsValue> {
        Ok(serde_wasm_bindgen::from_value(self.value(name)?).ok())
    }

    fn value(&self, name: &str) -> Result<JsValue, JsValue> {
        Reflect::get(&self.0, &JsValue::from_str(name))
    }
}

/// Refuses a list of files before any of it is copied.
///
/// # Errors
/// If there are more than `most`, or more than 64 MiB in all.
pub fn accept(list: &Array, most: usize, size_of: impl Fn(&JsValue) -> Result<usize, JsValue>) -> Result<(), JsValue> {
    let refused = |error: identify::HeapError| refuse(&error.message());
    identify::accept((0..list.length()).map(|_| 0), most).map_err(refused)?;
    let sizes: Vec<usize> = list.iter().map(|each| size_of(&each)).collect::<Result<_, _>>()?;
    identify::accept(sizes, most).map_err(refused)
}

/// Without copying it. Of a text its letters, which are no more than its bytes.
#[expect(clippy::as_conversions, reason = "COMPAT: JavaScript counts octets in f64; `as` takes the nearest")]
fn size_of(value: &JsValue) -> usize {
    if let Some(text) = value.dyn_ref::<JsString>() {
        return text.length() as usize;
    }
    // Of four GiB and more, which a u32 would not tell.
    let size = Reflect::get(value, &JsValue::from_str("byteLength")).ok();
    size.and_then(|size| size.as_f64()).unwrap_or_default() as usize
}

fn bytes_of(value: JsValue, name: &str) -> Result<Zeroizing<Vec<u8>>, JsValue> {
    let size_bytes = size_of(&value);
    if size_bytes > MAX_INPUT_BYTES {
        return Err(refuse(&PemError::TooLarge { size_bytes }.message()));
    }
    if let Some(text) = value.as_string() {
        return Ok(Zeroizing::new(text.into_bytes()));
    }
    match value.dyn_into::<Uint8Array>() {
        Ok(array) => Ok(Zeroizing::new(array.to_vec())),
        // Of another realm (Jest, vm, a frame), whose classes are not those of this one.
        Err(value) if ArrayBuffer::is_view(&value) && is_called_uint8_array(&value) => {
            let copy = Uint8Array::new(&value);
            let bytes = Zeroizing::new(copy.to_vec());
            copy.fill(0, 0, copy.length());
            Ok(bytes)
        }
        Err(_) => Err(refuse(&Message::new("err-option-bytes").with("name", name))),
    }
}

/// The name by which all realms know it; a view of a buffer cannot lie about it by itself.
fn is_called_uint8_array(value: &JsValue) -> bool {
    let tag = Reflect::get(value, &Symbol::to_string_tag()).ok();
    tag.and_then(|tag| tag.as_string()).as_deref() == Some("Uint8Array")
}

/// # Errors
/// If it has not the shape of a plan; the reason of the reader is in the message.
pub fn choices(value: &JsValue) -> Result<Choices, JsValue> {
    serde_wasm_bindgen::from_value(value.clone())
        .map_err(|error| refuse(&Message::new("err-plan-shape").with("reason", error.to_string())))
}

pub fn missing(name: &str) -> JsValue {
    refuse(&Message::new("err-option-missing").with("name", name))
}

/// An `Error` named `KeyDeskError` with a `code`.
pub fn refuse(message: &Message) -> JsValue {
    let error = js_sys::Error::new(&texts().say(message));
    error.set_name("KeyDeskError");
    let _ = Reflect::set(&error, &JsValue::from_str("code"), &JsValue::from_str(&message.id));
    error.into()
}

/// A plain JSON value, in whose texts every letter can be seen.
///
/// # Errors
/// None in practice; the conversion could fail.
pub fn to_js(value: &Value) -> Result<JsValue, JsValue> {
    into_js(value.clone())
}

/// The same, of what is large.
///
/// # Errors
/// As [`to_js`].
pub fn into_js(mut value: Value) -> Result<JsValue, JsValue> {
    shown::values_written_out(&mut value);
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&serializer).map_err(JsValue::from)
}
