//! Readers of X.509 and what stands around it. Comes in: the bytes of a file.
//! Goes out: values, or an error that says why there are none. Deliberately not
//! here: whether what was read is right (`check`) and what it is for.

pub mod asn1;
pub mod certificate;
pub mod crl;
pub mod csr;
pub mod damage;
pub mod distinguished_name;
pub mod due;
pub mod extension;
pub mod form;
pub mod kind;
pub mod lenient;
pub mod offered;
pub mod oid;
pub mod pem;
pub mod pkcs7;
pub mod public_key;
pub mod request_info;
pub mod rsa_key_value;
pub mod signed;
pub mod spkac;
pub mod ssh;
pub mod subject_alternative_name;
