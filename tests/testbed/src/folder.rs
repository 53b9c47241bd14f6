//! A folder for the files of one test or one command.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// Gone, with all that is in it, when it is dropped.
pub struct Folder(TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(TempDir::new().expect("a temporary folder"))
    }

    /// Writes a file and says where it is.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, content).expect("a file in the temporary folder");
        word(&path).to_owned()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.root().join(name)
    }

    pub fn root(&self) -> &Path {
        self.0.path()
    }
}

impl Default for Folder {
    fn default() -> Self {
        Self::new()
    }
}

/// A path as a word of a command line.
pub fn word(path: &(impl AsRef<Path> + ?Sized)) -> &str {
    path.as_ref().to_str().expect("a path of plain letters")
}
