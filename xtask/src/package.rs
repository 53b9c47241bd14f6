//! The library for other programs: `pkg/web` and `pkg/nodejs`, by wasm-pack.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::process;
use crate::tools::{self, Tools};

/// Makes both packages.
pub fn build(root: &Path) -> Result<()> {
    build_for(root, "web")?;
    build_for(root, "nodejs")?;
    Ok(())
}

/// Makes `pkg/<target>` and says where it is.
pub fn build_for(root: &Path, target: &str) -> Result<PathBuf> {
    let place = root.join("pkg").join(target);
    let tools = Tools::for_package(root)?;
    let (name, flags) = tools::shipped_flags(root)?;
    process::run(
        tools
            .command("wasm-pack")
            // Nothing is downloaded: the tools are there, and wasm-opt stays out.
            .args(["build", "--mode", "no-install", "--no-opt", "--release"])
            .args(["--target", target, "--out-dir"])
            .arg(&place)
            .arg(root)
            .args(["--", "--no-default-features", "--features", "js-api"])
            .current_dir(root)
            .env(name, flags),
    )?;
    println!("pkg/{target} is ready");
    Ok(place)
}
