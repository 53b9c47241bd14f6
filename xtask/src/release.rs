//! `cargo xtask release`: what is published. The page, the headers that a web server
//! sends with it, the package for other programs, what it is made of and whence it
//! comes, the SHA-256 of each file, and a signature under that. A release is refused
//! where it could not be checked by others; `--preview` makes the same files there,
//! and says so in their names and in the page.

mod bill;
mod order;
mod provenance;
mod refusal;
mod signature;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::headers;
use crate::origin::{BuildOrigin, Kind, sha256};
use crate::package;
use crate::page;
use crate::second_build::{self, Surroundings};
use crate::setup::{self, Need};
use crate::tools;
pub use order::Order;
pub use provenance::PROVENANCE;
use refusal::Refusal;
use signature::{ALLOWED_SIGNERS, Namespace, SIGNER};

/// CycloneDX 1.5, JSON.
pub const BILL_OF_MATERIALS: &str = "oftf-key-desk.cdx.json";
/// Who might attack, what is stopped and what is not.
const SECURITY: &str = "SECURITY.md";
/// As `sha256sum -c` reads it.
pub const SUMS: &str = "SHA256SUMS";
const PREVIEW: &str = "PREVIEW";

/// What has to be there before `dist` is filled.
pub fn needs(root: &Path) -> Result<Vec<Need>> {
    let mut needs = page::needs(root)?;
    needs.push(Need::Tool(tools::cargo_cyclonedx()));
    Ok(needs)
}

/// What the words after `release` ask for.
pub fn run(root: &Path, order: &Order) -> Result<()> {
    let mut needs = needs(root)?;
    if order.with_package {
        needs.extend(package::needs_tarball(root)?);
    }
    if !order.files_alone {
        needs.push(Need::Tool(tools::cargo_deny()));
    }
    setup::prepare(&setup::without_repetition(needs))?;
    if order.files_alone {
        return files(root, order);
    }
    let refusals = refusal::before(root)?;
    refuse(order.kind, &refusals)?;
    files(root, order)?;
    let first = fs::read_to_string(root.join("dist").join(SUMS)).context("SHA256SUMS cannot be read")?;
    if order.second_build {
        let second = second_build::sums(root, Surroundings::Fresh, &order.of_second_build());
        let refusal = refusal::second_build(&first, second);
        match &refusal {
            None => println!("The second build, from tools and packages of its own, has the same bytes."),
            Some(_) => refuse(order.kind, refusal.as_slice())?,
        }
    } else {
        println!("No second build was made; `--second-build` makes one, in some ten minutes.");
    }
    let folder = publish(root, order)?;
    println!("It is in {}", folder.display());
    Ok(())
}

/// A preview goes on, and says what a release would be refused for.
fn refuse(kind: Kind, refusals: &[Refusal]) -> Result<()> {
    if refusals.is_empty() {
        return Ok(());
    }
    let list = Vec::from_iter(refusals.iter().map(|refusal| format!("- {refusal}"))).join("\n");
    match kind {
        Kind::Preview => println!("This is a preview. A release would be refused:\n{list}"),
        Kind::Release => bail!(
            "this is not released:\n{list}\n`cargo xtask release --preview` makes the same files for trying, and `cargo \
             xtask build` the page and its header files alone."
        ),
    }
    Ok(())
}

/// Fills `dist` with the files of this commit, and their sums.
fn files(root: &Path, order: &Order) -> Result<()> {
    page::build(root, order.kind)?;
    let tarball = if order.with_package { Some(package::tarball(root)?) } else { None };
    finish(root, order.kind, tarball)
}

/// As [`files`], beside a page that is built already.
pub fn finish(root: &Path, kind: Kind, tarball: Option<String>) -> Result<()> {
    let dist = root.join("dist");
    let origin = BuildOrigin::of(root, kind)?;
    fs::copy(root.join(SECURITY), dist.join(SECURITY)).context("SECURITY.md cannot be copied")?;
    let page = fs::read(dist.join("index.html")).context("dist/index.html is missing; run `cargo xtask build`")?;
    let bill = bill::write(root, &origin, &sha256(&page))?;
    fs::write(dist.join(BILL_OF_MATERIALS), bill).context("the bill of materials cannot be written")?;
    let mut names = ["index.html", BILL_OF_MATERIALS, SECURITY].map(str::to_owned).to_vec();
    names.extend(headers::FILES.map(|file| format!("headers/{file}")));
    names.extend(tarball);
    names.sort();
    let sums = state(root, &dist, &origin, Kind::Release, names)?;
    println!("The files are in dist:");
    print!("{sums}");
    Ok(())
}

/// Writes whence these files of a folder come, and their sums, in files that are named
/// as those of this kind.
fn state(root: &Path, folder: &Path, origin: &BuildOrigin, named: Kind, names: Vec<String>) -> Result<String> {
    let mut files = names.into_iter().map(|name| Ok((sum(folder, &name)?, name))).collect::<Result<Vec<_>>>()?;
    let statement = provenance::write(root, origin, &files)?;
    let name = marked(named, PROVENANCE);
    fs::write(folder.join(&name), statement).with_context(|| format!("{name} cannot be written"))?;
    files.push((sum(folder, &name)?, name));
    let sums: String = files.iter().map(|(sum, name)| format!("{sum}  {name}\n")).collect();
    fs::write(folder.join(marked(named, SUMS)), &sums).context("SHA256SUMS cannot be written")?;
    Ok(sums)
}

fn sum(folder: &Path, name: &str) -> Result<String> {
    Ok(sha256(&fs::read(folder.join(name)).with_context(|| format!("{name} is missing"))?))
}

/// The folder that is handed out: `dist/oftf-key-desk-0.1.0`, with `-PREVIEW` and
/// `-unsigned` where it is that.
fn publish(root: &Path, order: &Order) -> Result<PathBuf> {
    let dist = root.join("dist");
    let origin = BuildOrigin::of(root, order.kind)?;
    let unsigned = if order.key.is_none() { "-unsigned" } else { "" };
    let folder = dist.join(format!("oftf-key-desk-{}{unsigned}", origin.version));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("headers")).with_context(|| format!("{} cannot be made", folder.display()))?;
    let sums = fs::read_to_string(dist.join(SUMS)).context("dist/SHA256SUMS is missing")?;
    let mut names = Vec::new();
    for name in sums.lines().filter_map(|line| line.split("  ").nth(1)).filter(|name| *name != PROVENANCE) {
        let published = marked(order.kind, name);
        fs::copy(dist.join(name), folder.join(&published)).with_context(|| format!("{name} cannot be copied"))?;
        names.push(published);
    }
    state(root, &folder, &origin, order.kind, names)?;
    if let Some(key) = &order.key {
        sign(root, &folder, order.kind, key)?;
    }
    Ok(folder)
}

fn sign(root: &Path, folder: &Path, kind: Kind, key: &Path) -> Result<()> {
    let namespace = match kind {
        Kind::Release => Namespace::Release,
        Kind::Preview => Namespace::Preview,
    };
    for name in [SUMS, PROVENANCE] {
        let file = folder.join(marked(kind, name));
        signature::sign(&file, key, namespace)?;
        if kind == Kind::Release {
            let counts = signature::verify(&file, &root.join(ALLOWED_SIGNERS), namespace);
            counts.with_context(|| {
                format!("the signature does not verify: put the public half of the key into {ALLOWED_SIGNERS} first")
            })?;
        }
    }
    println!(
        "To verify it: ssh-keygen -Y verify -f {ALLOWED_SIGNERS} -I {SIGNER} -n {} -s {name}.sig < {name}",
        namespace.word(),
        name = marked(kind, SUMS)
    );
    Ok(())
}

/// `headers/PREVIEW-nginx.conf`
fn marked(kind: Kind, name: &str) -> String {
    match (kind, name.rsplit_once('/')) {
        (Kind::Release, _) => name.to_owned(),
        (Kind::Preview, Some((folder, file))) => format!("{folder}/{PREVIEW}-{file}"),
        (Kind::Preview, None) => format!("{PREVIEW}-{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preview_says_so_in_the_name_of_every_file() {
        assert_eq!(marked(Kind::Release, "headers/nginx.conf"), "headers/nginx.conf");
        assert_eq!(marked(Kind::Preview, "headers/nginx.conf"), "headers/PREVIEW-nginx.conf");
        assert_eq!(marked(Kind::Preview, SUMS), "PREVIEW-SHA256SUMS");
    }

    #[test]
    fn a_release_is_refused_for_each_reason_and_a_preview_goes_on() {
        let refusals = [Refusal::AdvisoriesOld { days: 31 }, Refusal::Lock("Cargo.lock".to_owned())];
        let error = refuse(Kind::Release, &refusals).expect_err("it is refused").to_string();
        assert!(error.contains("31 days old") && error.contains("git checkout Cargo.lock"), "{error}");
        assert!(error.contains("--preview"), "{error}");
        refuse(Kind::Preview, &refusals).expect("a preview goes on");
        refuse(Kind::Release, &[]).expect("nothing stands in the way");
    }
}
