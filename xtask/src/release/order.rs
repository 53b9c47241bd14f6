//! What the words after `cargo xtask release` ask for.

use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};

use crate::origin::Kind;

#[derive(Debug, PartialEq, Eq)]
pub struct Order {
    pub kind: Kind,
    /// The private key, or the public one of an agent's, for `ssh-keygen -Y sign`.
    pub key: Option<PathBuf>,
    /// From tools and packages of its own.
    pub second_build: bool,
    pub with_package: bool,
    /// Fills `dist` and does nothing else: what the tests and the second build do.
    pub files_alone: bool,
}

impl Order {
    pub fn of(words: &[&str]) -> Result<Self> {
        let mut order =
            Self { kind: Kind::Release, key: None, second_build: false, with_package: true, files_alone: false };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--preview" => order.kind = Kind::Preview,
                "--key" => order.key = Some(words.next().context("--key takes the file of a key of OpenSSH")?.into()),
                "--second-build" => order.second_build = true,
                "--without-package" => order.with_package = false,
                "--files-alone" => order.files_alone = true,
                other => bail!(
                    "`cargo xtask release` does not know `{other}`; it takes --preview, --key FILE and --second-build"
                ),
            }
        }
        let is_release = order.kind == Kind::Release && !order.files_alone;
        ensure!(order.with_package || !is_release, "a release has the package with it");
        order.second_build |= is_release;
        Ok(order)
    }

    /// The same for the second build.
    pub fn of_second_build(&self) -> Vec<&'static str> {
        let preview = (self.kind == Kind::Preview).then_some("--preview");
        preview.into_iter().chain((!self.with_package).then_some("--without-package")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_has_a_second_build_and_a_preview_if_it_is_asked_for() {
        assert!(Order::of(&[]).expect("a release").second_build);
        assert!(!Order::of(&["--preview"]).expect("a preview").second_build);
        let order = Order::of(&["--preview", "--second-build", "--key", "id"]).expect("a preview");
        assert!(order.second_build);
        assert_eq!(order.key, Some("id".into()));
        assert_eq!(order.of_second_build(), ["--preview"]);
        assert!(!Order::of(&["--files-alone"]).expect("the files").second_build);
    }

    #[test]
    fn what_is_not_known_is_not_passed_over() {
        for words in [&["--prevew"][..], &["--key"], &["--without-package"]] {
            assert!(Order::of(words).is_err(), "{words:?}");
        }
    }
}
