//! When to act: the life of a certificate, and of all of them beside each other.

pub mod calendar;
pub mod lifetime;
pub mod timeline;
