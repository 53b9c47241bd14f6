//! What the program imports has names of wasm-bindgen, with the hash of each in it, of which
//! none but its own script and module know: they are shortened in both.

use std::collections::{HashMap, HashSet};

use anyhow::{Result, ensure};
use wasmparser::{Parser, Payload};

/// One for each import, in their order: `a` to `z`, `aa` and so on.
pub fn short_names() -> impl Iterator<Item = String> {
    (1_u32..).map(|mut number| {
        let mut letters = Vec::new();
        while number > 0 {
            letters.push(char::from(b'a' + ((number - 1) % 26) as u8));
            number = (number - 1) / 26;
        }
        letters.into_iter().rev().collect()
    })
}

/// The script of wasm-bindgen with the short name of each import.
///
/// # Errors
/// If it does not have each name exactly once.
pub fn with_short_names(script: &str, module: &[u8]) -> Result<String> {
    let mut names = HashMap::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ImportSection(imports) = payload? {
            let count = usize::try_from(imports.count())?;
            for (name, import) in short_names().zip(imports.into_imports()) {
                names.insert(import?.name, name);
            }
            ensure!(names.len() == count, "{count} imports, of {} names", names.len());
            break;
        }
    }
    let is_of_name = |character: char| character.is_alphanumeric() || character == '_' || character == '$';
    let mut shortened = String::with_capacity(script.len());
    let mut rest = script;
    let mut used = HashSet::new();
    while !rest.is_empty() {
        let end = rest.find(|character| !is_of_name(character)).unwrap_or(rest.len());
        let (word, others) = rest.split_at(end);
        let short = names.get(word);
        ensure!(short.is_none() || used.insert(word), "the script has {word} twice");
        shortened.push_str(short.map_or(word, String::as_str));
        let next = others.find(is_of_name).unwrap_or(others.len());
        shortened.push_str(&others[..next]);
        rest = &others[next..];
    }
    ensure!(used.len() == names.len(), "the script has {} of {} names of imports", used.len(), names.len());
    Ok(shortened)
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, ImportSection, Module, TypeSection};

    use super::*;

    fn importing(names: &[&str]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for name in names {
            imports.import("./a_bg.js", name, EntityType::Function(0));
        }
        let mut module = Module::new();
        module.section(&types).section(&imports);
        module.finish()
    }

    #[test]
    fn each_name_is_shortened_where_it_is_a_word() {
        let module = importing(&["__wbg_log_1", "__wbg_log_12"]);
        let script = "const import0 = { __wbg_log_12: function() {}, __wbg_log_1: log_1, é__wbg_log_1: 1 };";
        let shortened = "const import0 = { b: function() {}, a: log_1, é__wbg_log_1: 1 };";
        assert_eq!(with_short_names(script, &module).unwrap(), shortened);
    }

    #[test]
    fn a_script_of_another_module_is_refused() {
        let module = importing(&["__wbg_log_1", "__wbg_log_12"]);
        assert!(with_short_names("__wbg_log_12", &module).is_err(), "one is missing");
        assert!(with_short_names("__wbg_log_12 __wbg_log_1 __wbg_log_1", &module).is_err(), "one is there twice");
        assert!(with_short_names("a", &importing(&["a", "a"])).is_err(), "two have one name");
    }

    #[test]
    fn no_two_short_names_are_the_same() {
        let names: Vec<String> = short_names().take(20_000).collect();
        assert_eq!(HashSet::<&String>::from_iter(&names).len(), names.len());
        assert_eq!([&names[0], &names[25], &names[26], &names[701], &names[702]], ["a", "z", "aa", "zz", "aaa"]);
    }
}
