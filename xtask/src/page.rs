//! Builds the page: trunk compiles it and runs wasm-bindgen, then it is packed.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::origin::BuildOrigin;
use crate::pack;
use crate::process;
use crate::tools::{self, Tools, WASM_TARGET};

/// Builds `dist/index.html` and says where it is.
pub fn build(root: &Path) -> Result<PathBuf> {
    let tools = Tools::for_page(root)?;
    let (name, flags) = tools::shipped_flags(root)?;
    // Trunk works offline, so that a build downloads nothing unseen.
    process::run(tools.command("cargo").args(["fetch", "--quiet", "--target", WASM_TARGET]).current_dir(root))?;
    let mut trunk = tools.command("trunk");
    // Trunk takes this variable for an option of its own and refuses the
    // customary value 1.
    trunk.arg("build").current_dir(root).env_remove("NO_COLOR").env(name, flags);
    let origin = BuildOrigin::of(root)?;
    trunk.env("OFTF_KEY_DESK_TOOLS", &origin.tools);
    match &origin.commit {
        Some(commit) => trunk.env("OFTF_KEY_DESK_COMMIT", commit),
        None => trunk.env_remove("OFTF_KEY_DESK_COMMIT"),
    };
    process::run(&mut trunk)?;
    let unpacker = pack::build_unpacker(root, &tools)?;
    pack::pack(root, &origin, &unpacker)
}
