//! What is printed, or carried by hand: handover sheets, the record of a key
//! ceremony, and QR codes.

pub mod ceremony;
pub mod handover;
pub mod qr_code;
pub mod sheet;
