//! The whole way, in a real browser over the file that is shipped.
//!
//! The page is opened from the disk, clicked and typed at like a person would;
//! its downloads are real files, and `openssl` plays everybody else: the
//! directory's issuing CA, the API Hub, and the bank's own tools that open the
//! saved key. `cargo xtask test --only journey` starts what is needed.

mod access;
mod arabic;
mod authorities;
mod board;
mod bridge;
mod browsers;
mod cancel;
mod ceremony;
mod check_anything;
mod console;
mod defence;
mod desk;
mod directory;
mod exfiltration;
mod fill;
mod findings;
mod front;
mod fused;
mod halves;
mod headers;
mod hub_keys;
mod installation;
mod keyboard;
mod keys_at_work;
mod letters;
mod mistakes;
mod others;
mod own_keys;
mod page_server;
mod preferences;
mod print;
mod process;
mod production;
mod proof;
mod reading;
mod rehearsal;
mod renewal;
mod roles;
mod saved;
mod screens;
mod second_thoughts;
mod secrets;
mod short_way;
mod silence;
mod start;
mod state;
mod tabs;
mod trunk;
mod trust_page;
mod way;
mod web_server;
