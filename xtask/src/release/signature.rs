//! Signatures by `ssh-keygen -Y`, which is on every Linux and macOS and on Windows
//! from version 10. Whose key counts stands in a file of the repository, so somebody
//! who has a clone needs nothing of whoever brings the release.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::process;

/// Whose keys release, from the repository's root (ssh-keygen(1), ALLOWED SIGNERS).
pub const ALLOWED_SIGNERS: &str = "release/allowed_signers";
/// Who signs, in that file.
pub const SIGNER: &str = "oftf-key-desk-release";
/// What is signed: a signature of a preview is none of a release.
#[derive(Clone, Copy)]
pub enum Namespace {
    Release,
    Preview,
}

impl Namespace {
    #[cfg(test)]
    const ALL: [Self; 2] = [Self::Release, Self::Preview];

    pub fn word(self) -> &'static str {
        match self {
            Self::Release => "oftf-key-desk",
            Self::Preview => "oftf-key-desk-preview",
        }
    }
}

/// Writes `<file>.sig` beside a file. ssh-keygen asks for the passphrase of the key,
/// or the agent or token that has it.
pub fn sign(file: &Path, key: &Path, namespace: Namespace) -> Result<PathBuf> {
    let signature = signature_of(file);
    // ssh-keygen asks before it overwrites.
    let _ = fs::remove_file(&signature);
    process::run(
        Command::new("ssh-keygen").args(["-q", "-Y", "sign", "-n", namespace.word(), "-f"]).arg(key).arg(file),
    )
    .context("it is not signed: ssh-keygen comes with OpenSSH 8.1 or later")?;
    ensure!(signature.is_file(), "ssh-keygen wrote no {}", signature.display());
    Ok(signature)
}

/// # Errors
/// If the signature is of another file or by a key that is not in the list.
pub fn verify(file: &Path, allowed_signers: &Path, namespace: Namespace) -> Result<()> {
    let signed = File::open(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let output = Command::new("ssh-keygen")
        .args(["-Y", "verify", "-I", SIGNER, "-n", namespace.word(), "-f"])
        .arg(allowed_signers)
        .arg("-s")
        .arg(signature_of(file))
        .stdin(Stdio::from(signed))
        .output()
        .context("ssh-keygen could not be started")?;
    let said = [output.stdout, output.stderr].concat();
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&said).trim());
    Ok(())
}

fn signature_of(file: &Path) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_owned();
    name.push(".sig");
    file.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A key as OpenSSH makes it, without a passphrase.
    fn key(folder: &Path, name: &str) -> PathBuf {
        let place = folder.join(name);
        process::read(Command::new("ssh-keygen").args(["-q", "-t", "ed25519", "-N", "", "-C", name, "-f"]).arg(&place))
            .expect("ssh-keygen makes a key");
        place
    }

    fn allow(folder: &Path, key: &Path) -> PathBuf {
        let public = fs::read_to_string(key.with_extension("pub")).expect("its public half");
        let place = folder.join("allowed_signers");
        let namespaces = Namespace::ALL.map(Namespace::word).join(",");
        let line = format!("# who releases\n{SIGNER} namespaces=\"{namespaces}\" {public}");
        fs::write(&place, line).expect("a file");
        place
    }

    #[test]
    fn a_signature_holds_for_this_file_and_this_key_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let (own, other) = (key(folder.path(), "own"), key(folder.path(), "other"));
        let allowed = allow(folder.path(), &own);
        let sums = folder.path().join("SHA256SUMS");
        let text = format!("{}  index.html\n", "a".repeat(64));
        fs::write(&sums, &text).expect("a file");
        sign(&sums, &own, Namespace::Release).expect("it is signed");
        verify(&sums, &allowed, Namespace::Release).expect("it holds");

        fs::write(&sums, text.replace("aaa ", "aab ")).expect("a file");
        assert!(verify(&sums, &allowed, Namespace::Release).is_err(), "a changed sum");
        fs::write(&sums, &text).expect("a file");
        assert!(verify(&sums, &allowed, Namespace::Preview).is_err(), "a release as a preview");

        sign(&sums, &other, Namespace::Release).expect("it is signed");
        assert!(verify(&sums, &allowed, Namespace::Release).is_err(), "another key");
        sign(&sums, &own, Namespace::Preview).expect("it is signed");
        verify(&sums, &allowed, Namespace::Preview).expect("whoever releases makes previews");
        assert!(verify(&sums, &allowed, Namespace::Release).is_err(), "a preview as a release");
    }

    /// The lines that count, and the one that shows how they are written.
    #[test]
    fn the_list_of_the_repository_can_be_read_by_ssh_keygen() {
        let text = fs::read_to_string(crate::root().join(ALLOWED_SIGNERS)).expect("the list");
        let namespaces = format!("namespaces=\"{}\"", Namespace::ALL.map(Namespace::word).join(","));
        let shown = text.lines().filter_map(|line| line.strip_prefix("#   "));
        let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        assert_eq!(shown.clone().count(), 1);
        for line in shown.chain(lines) {
            let words: Vec<&str> = line.split(' ').collect();
            assert_eq!(words[..2], [SIGNER, namespaces.as_str()], "{line}");
        }
    }
}
