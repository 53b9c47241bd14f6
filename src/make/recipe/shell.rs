//! Shells, and how a word reaches a program through each of them unchanged.
//!
//! POSIX shell: Shell Command Language, section 2.2.2 (single quotes). PowerShell:
//! about_Quoting_Rules (a quote is doubled inside single quotes) and
//! about_Parsing. Git Bash is a POSIX shell, but the MSYS2 runtime rewrites
//! arguments that look like paths (`/C=AE/…`) for native programs, unless
//! `MSYS_NO_PATHCONV` is set (msys2.org: Filesystem Paths; Git for Windows).

use strum::{IntoStaticStr, VariantArray};

use crate::ground::words::all;

/// Where commands are typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Shell {
    /// bash, zsh, dash and others on Linux, macOS and Unix.
    Sh,
    /// Windows PowerShell 5.1 and PowerShell 7.
    #[strum(serialize = "powershell")]
    PowerShell,
    /// The bash of Git for Windows.
    GitBash,
}

/// An argument of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Text(String),
    /// The value of an environment variable.
    Variable(&'static str),
}

impl From<&str> for Word {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Word {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl Shell {
    pub const ALL: [Self; 3] = all();

    /// The programs are those of Windows, which get one string and split it.
    pub(super) fn is_on_windows(self) -> bool {
        matches!(self, Self::PowerShell | Self::GitBash)
    }

    /// For values of lists on the page.
    pub fn word(self) -> &'static str {
        self.into()
    }

    pub fn text_id(self) -> &'static str {
        match self {
            Self::Sh => "recipe-shell-sh",
            Self::PowerShell => "recipe-shell-powershell",
            Self::GitBash => "recipe-shell-git-bash",
        }
    }

    /// One line that calls `program` with exactly these arguments.
    pub(super) fn command(self, program: &str, arguments: impl IntoIterator<Item = Word>) -> String {
        let mut line = String::new();
        if self == Self::GitBash {
            line.push_str("MSYS_NO_PATHCONV=1 ");
        }
        line.push_str(program);
        for argument in arguments {
            line.push(' ');
            line.push_str(&match argument {
                Word::Text(text) => self.quote(&text),
                Word::Variable(name) => self.value_of(name),
            });
        }
        line
    }

    /// One line that sets an environment variable for the commands after it.
    pub(super) fn assignment(self, name: &str, value: &str) -> String {
        match self {
            Self::Sh | Self::GitBash => format!("export {name}={}", single_quoted(value, &['\''], r"'\''")),
            Self::PowerShell => format!("$env:{name} = {}", power_shell_quoted(value)),
        }
    }

    /// The same line, with what it prints in a file: of text alone, since Windows
    /// PowerShell 5.1 writes UTF-16.
    pub(super) fn into_file(self, line: &str, file: &str) -> String {
        format!("{line} > {}", self.quote(file))
    }

    fn value_of(self, name: &str) -> String {
        match self {
            Self::Sh | Self::GitBash => format!("\"${name}\""),
            Self::PowerShell => format!("$env:{name}"),
        }
    }

    /// The text as one word. Plain words stay readable.
    pub(crate) fn quote(self, text: &str) -> String {
        let plain = text.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_./:".contains(letter));
        // PowerShell takes what begins with a digit for a number, and has rules
        // of its own for what follows a hyphen.
        let bare = match text.strip_prefix('-') {
            Some(option) => {
                !option.is_empty() && option.chars().all(|letter| letter.is_ascii_alphabetic() || letter == '-')
            }
            None => text.starts_with(|letter: char| letter.is_ascii_alphabetic()),
        };
        match self {
            Self::Sh | Self::GitBash if plain && !text.is_empty() => text.to_owned(),
            Self::PowerShell if plain && bare => text.to_owned(),
            Self::Sh | Self::GitBash => single_quoted(text, &['\''], r"'\''"),
            Self::PowerShell => power_shell_quoted(text),
        }
    }
}

/// Nothing is special inside the quotes but the quote itself.
fn single_quoted(text: &str, quotes: &[char], instead: &str) -> String {
    format!("'{}'", text.replace(quotes, instead))
}

/// PowerShell takes typographic single quotes for quotes as well; each is doubled.
fn power_shell_quoted(text: &str) -> String {
    let mut quoted = String::from("'");
    for letter in text.chars() {
        if matches!(letter, '\'' | '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}') {
            quoted.push(letter);
        }
        quoted.push(letter);
    }
    quoted.push('\'');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_posix_shell_sees_single_quotes_and_nothing_in_them() {
        assert_eq!(Shell::Sh.quote("a $b `c` \\ \"d\""), "'a $b `c` \\ \"d\"'");
        assert_eq!(Shell::Sh.quote("O'Bank"), r"'O'\''Bank'");
        assert_eq!(Shell::Sh.quote(""), "''");
    }

    #[test]
    fn powershell_doubles_every_character_that_it_takes_for_a_quote() {
        assert_eq!(Shell::PowerShell.quote("O'Bank"), "'O''Bank'");
        assert_eq!(Shell::PowerShell.quote("Bank’s ‘x‚ ‛"), "'Bank’’s ‘‘x‚‚ ‛‛'");
        assert_eq!(Shell::PowerShell.quote("$a `b"), "'$a `b'");
        assert_eq!(Shell::PowerShell.quote("12e4"), "'12e4'");
        assert_eq!(Shell::PowerShell.quote("-aes-256-cbc"), "'-aes-256-cbc'");
    }

    #[test]
    fn plain_words_stay_as_they_are() {
        for shell in Shell::ALL {
            assert_eq!(shell.quote("rsa:2048"), "rsa:2048");
            assert_eq!(shell.quote("-new"), "-new");
        }
    }

    #[test]
    fn git_bash_is_told_to_leave_arguments_alone() {
        let line = Shell::GitBash.command("openssl", [Word::from("/C=AE"), Word::Variable("X")]);
        assert_eq!(line, "MSYS_NO_PATHCONV=1 openssl '/C=AE' \"$X\"");
        assert_eq!(Shell::PowerShell.command("openssl", [Word::Variable("X")]), "openssl $env:X");
        assert_eq!(Shell::PowerShell.assignment("X", "C:\\it's"), "$env:X = 'C:\\it''s'");
        assert_eq!(Shell::Sh.assignment("X", "/a b"), "export X='/a b'");
    }
}
