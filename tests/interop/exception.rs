//! Cells that are not "opened", with their reasons. None is one in which this
//! page does not read what it or another program wrote.

use oftf_key_desk::key::container::Container;

use crate::tool::Tool;

/// A reason, and the cells that it is for.
struct Exception {
    /// `None` for any.
    writer: Option<Tool>,
    /// `None`: it is not even written.
    reader: Option<Tool>,
    /// Empty for any.
    containers: &'static [Container],
    kinds: &'static [&'static str],
    reason: &'static str,
}

const BEYOND_ASCII: &[&str] = &["Arabic", "beyond BMP"];
const JDK_ASCII: &str =
    "The JDK makes a key of printable ASCII only; the page refuses such a passphrase for a Java keystore.";
const PYCA_EMPTY: &str = "pyca/cryptography takes no empty passphrase; the page makes no file under one.";

const EXCEPTIONS: &[Exception] = &[
    Exception { writer: None, reader: Some(Tool::Java), containers: &[], kinds: BEYOND_ASCII, reason: JDK_ASCII },
    Exception { writer: Some(Tool::Java), reader: None, containers: &[], kinds: BEYOND_ASCII, reason: JDK_ASCII },
    Exception { writer: Some(Tool::Python), reader: None, containers: &[], kinds: &["empty"], reason: PYCA_EMPTY },
    Exception {
        writer: None,
        reader: Some(Tool::Python),
        containers: &[Container::EncryptedPkcs8],
        kinds: &["empty"],
        reason: PYCA_EMPTY,
    },
    Exception {
        writer: Some(Tool::Java),
        reader: Some(Tool::OpenSsl),
        containers: &[Container::Pkcs12Compatible],
        kinds: &["ASCII", "200 letters", "empty"],
        reason: "The JDK's old form has its certificates under RC2 with 40 bits, which OpenSSL 3 reads with -legacy only.",
    },
];

/// Which of them were needed.
#[derive(Default)]
pub struct Exceptions {
    used: Vec<usize>,
    unexplained: Vec<String>,
}

impl Exceptions {
    /// The number of the reason for a cell; 0 if it has none.
    pub fn reason(
        &mut self,
        writer: Tool,
        reader: Option<Tool>,
        container: Container,
        kind: &str,
        words: &str,
    ) -> usize {
        let found = EXCEPTIONS.iter().position(|each| {
            each.writer.is_none_or(|each| each == writer)
                && each.reader == reader
                && (each.containers.is_empty() || each.containers.contains(&container))
                && each.kinds.contains(&kind)
        });
        match found {
            Some(position) => {
                self.used.push(position);
                position + 1
            }
            None => {
                let reader = reader.map_or("nobody", Tool::name);
                self.unexplained.push(format!("{} → {reader}, {}, {kind}: {words}", writer.name(), container.word()));
                0
            }
        }
    }

    /// Those that were needed, with their numbers.
    pub fn reasons(&self) -> Vec<String> {
        let used = EXCEPTIONS.iter().enumerate().filter(|(position, _)| self.used.contains(position));
        used.map(|(position, each)| format!("[{}] {}", position + 1, each.reason)).collect()
    }

    /// Fails for a cell without a reason and for a reason without a cell.
    pub fn settle(self) {
        let stale = (0..EXCEPTIONS.len()).filter(|position| !self.used.contains(position));
        let stale = stale.map(|position| format!("no cell needs: {}", EXCEPTIONS[position].reason));
        let all: Vec<String> = self.unexplained.into_iter().chain(stale).collect();
        assert!(all.is_empty(), "{} differences\n  {}", all.len(), all.join("\n  "));
    }
}
