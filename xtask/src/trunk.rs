//! Working on the page with Trunk: `trunk serve` or `trunk build`, by whoever has
//! Trunk, or `cargo xtask serve --watch`. Trunk compiles in the development profile
//! and then calls `cargo xtask pack` (Trunk.toml), so that what it serves is the
//! one packed file under the policy of the page.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::origin::{BuildOrigin, Kind};
use crate::pack::{self, Compiled, Effort};
use crate::page;
use crate::process;
use crate::setup::{self, Need};
use crate::tools::{self, Tools};

/// In the page that Trunk writes where it will serve it.
const SERVED: &str = ".well-known/trunk/ws";
/// Where Trunk.toml has the page put.
const DIST: &str = "target/trunk";

/// What has to be there before.
pub fn needs(root: &Path) -> Result<Vec<Need>> {
    let mut needs = page::needs(root)?;
    needs.push(Need::Tool(tools::trunk()));
    Ok(needs)
}

/// Serves the page and builds it anew at each change, until it is stopped.
pub fn serve(root: &Path, port: u16) -> Result<()> {
    setup::prepare(&needs(root)?)?;
    process::run(trunk(root)?.args(["serve", "--port", &port.to_string()]))
}

/// Builds the page by Trunk alone, once, and says where it is.
pub fn build(root: &Path) -> Result<PathBuf> {
    let place = root.join(DIST).join("index.html");
    // An older page must not stand in for one that cannot be built.
    let _ = fs::remove_file(&place);
    process::run(trunk(root)?.arg("build"))?;
    Ok(place)
}

/// The page that Trunk built last.
pub fn built(root: &Path) -> Option<PathBuf> {
    Some(root.join(DIST).join("index.html")).filter(|place| place.is_file())
}

fn trunk(root: &Path) -> Result<Command> {
    let tools = Tools::of(&[tools::wasm_bindgen(root)?, tools::trunk()])?;
    let mut trunk = tools.command("trunk");
    // Trunk takes this variable for an option of its own and refuses the
    // customary value 1.
    trunk.current_dir(root).env_remove("NO_COLOR");
    Ok(trunk)
}

/// What Trunk's hook calls: packs what is in Trunk's folder, which then holds the
/// one file and nothing else.
pub fn pack(root: &Path) -> Result<()> {
    let given = |name| env::var(name).with_context(|| format!("{name} is not set; Trunk calls this after a build"));
    let (staging, profile) = (PathBuf::from(given("TRUNK_STAGING_DIR")?), given("TRUNK_PROFILE")?);
    let page = staging.join("index.html");
    let is_served = fs::read_to_string(&page).context("Trunk wrote no page")?.contains(SERVED);
    let effort = match profile.as_str() {
        "release" => Effort::Shipped,
        _ => Effort::Quick { reloads: is_served },
    };
    let compiled = Compiled::read(&staging, page::build_small(root)?)?;
    let (packed, _) = pack::pack(root, &compiled, &BuildOrigin::of(root, Kind::Release)?, &effort)?;
    for entry in fs::read_dir(&staging)? {
        fs::remove_file(entry?.path()).context("Trunk's files cannot be cleared away")?;
    }
    fs::write(&page, packed).context("the page cannot be written")?;
    Ok(())
}
