//! The whole way through the page.
