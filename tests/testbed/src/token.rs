//! A token of SoftHSM in a folder of its own, and the terminal on which a person types
//! its PIN.

use std::path::PathBuf;
use std::process::Command;

use crate::folder::Folder;
use crate::project;

pub const PIN: &str = "482915";
/// Where the commands ask for the path of a PKCS#11 module.
pub const PLACEHOLDER: &str = "/path/to/your/pkcs11-module.so";

/// COMPAT: SoftHSM crashes when OpenSSL closes it at its end, after everything
/// was done (softhsm/SoftHSMv2, issue 780), so it is not closed.
const OPENSSL_CONFIGURATION: &str = "openssl_conf = start
[start]
providers = providers
[providers]
default = default_provider
pkcs11 = pkcs11_provider
[default_provider]
activate = 1
[pkcs11_provider]
pkcs11-module-quirks = no-deinit
activate = 1
";

/// A token in a folder of its own.
pub struct Token {
    folder: Folder,
    pub module: String,
}

impl Token {
    pub fn new() -> Self {
        let module = judges::softhsm().to_str().expect("a path of plain letters").to_owned();
        let folder = Folder::new();
        std::fs::create_dir(folder.path("tokens")).expect("a folder for tokens");
        let place = folder.path("tokens");
        folder.file("softhsm2.conf", format!("directories.tokendir = {}\nlog.level = ERROR\n", place.display()));
        folder.file("openssl.cnf", OPENSSL_CONFIGURATION);
        let token = Self { folder, module };
        let arguments = ["--init-token", "--free", "--label", "test", "--pin", PIN, "--so-pin", PIN];
        let made = Command::new("softhsm2-util").args(arguments).env("SOFTHSM2_CONF", token.configuration()).output();
        let made = made.unwrap_or_else(|_| judges::missing("SoftHSM"));
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        token
    }

    fn configuration(&self) -> PathBuf {
        self.folder.path("softhsm2.conf")
    }

    /// With the path of the module, wherever it is asked for.
    pub fn in_place(&self, text: &str) -> String {
        text.replace(PLACEHOLDER, &self.module)
    }

    /// A program finds it.
    pub fn be_there_for(&self, command: &mut Command) {
        command.env("SOFTHSM2_CONF", self.configuration()).env("OPENSSL_CONF", self.folder.path("openssl.cnf"));
    }

    /// Runs commands in a folder, with this token and its PIN typed where it is asked for.
    ///
    /// # Panics
    /// If they fail, with what they said.
    #[track_caller]
    pub fn run(&self, folder: &Folder, commands: &str) {
        let commands = self.in_place(commands);
        let script = project().join("tests/interop/terminal.py");
        let mut command = Command::new(judges::python());
        command.arg(script).args([PIN, &commands]).current_dir(folder.root()).env("LC_ALL", "C");
        self.be_there_for(&mut command);
        let output = command.output().expect("Python runs");
        let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{commands}\n{said}");
    }
}

impl Default for Token {
    fn default() -> Self {
        Self::new()
    }
}
