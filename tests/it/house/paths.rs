//! From paths in the sources to the files that define what they name.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, ItemUse, UseTree, VisRestricted, Visibility};

/// One file names something that another defines; both as module paths, `key::pbe`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use<'a> {
    pub from: &'a str,
    pub to: &'a str,
}

#[derive(Default)]
pub struct Sources {
    files: BTreeMap<String, Source>,
    uses: BTreeSet<(String, String)>,
}

#[derive(Default)]
struct Source {
    modules: Vec<String>,
    /// What it hands on by `pub use`: name to path.
    handed_on: BTreeMap<String, Vec<String>>,
    /// What its own paths name, from the root of the crate.
    named: BTreeSet<Vec<String>>,
}

impl Sources {
    /// Reads all of `src` without its tests.
    pub fn read() -> Self {
        let mut sources = Self::default();
        sources.read_folder(&testbed::project().join("src"), "");
        let find = |from: &String, source: &Source| {
            source.named.iter().map(|path| (from.clone(), sources.home_of(path))).collect::<Vec<_>>()
        };
        sources.uses = sources.files.iter().flat_map(|(from, source)| find(from, source)).collect();
        sources
    }

    pub fn uses(&self) -> impl Iterator<Item = Use<'_>> {
        self.uses.iter().map(|(from, to)| Use { from, to })
    }

    /// In the order in which they are declared.
    pub fn modules_in(&self, module: &str) -> Vec<String> {
        self.files.get(module).expect("a module of src").modules.clone()
    }

    fn read_folder(&mut self, folder: &Path, module: &str) {
        for entry in fs::read_dir(folder).expect("a folder of src") {
            let path = entry.expect("an entry of the folder").path();
            let name = path.file_stem().and_then(|name| name.to_str()).expect("a name in ASCII").to_owned();
            let inner = if module.is_empty() { name.clone() } else { format!("{module}::{name}") };
            if path.is_dir() {
                self.read_folder(&path, &inner);
            } else if name != "main" && name != "tests" {
                let file = syn::parse_file(&fs::read_to_string(&path).expect("a source file")).expect("Rust");
                let module = if name == "lib" { String::new() } else { inner };
                let source = Reader::read(&module, &file);
                self.files.insert(module, source);
            }
        }
    }

    /// The file that defines what a path names.
    fn home_of(&self, path: &[String]) -> String {
        let (mut module, mut rest) = (String::new(), path);
        while let [first, others @ ..] = rest {
            let inner = if module.is_empty() { first.clone() } else { format!("{module}::{first}") };
            if !self.files.contains_key(&inner) {
                break;
            }
            (module, rest) = (inner, others);
        }
        let handed_on = rest.first().and_then(|name| self.files.get(&module)?.handed_on.get(name));
        match handed_on {
            Some(path) => self.home_of(path),
            None => module,
        }
    }
}

/// Reads the paths of one file.
struct Reader<'a> {
    module: Vec<&'a str>,
    source: Source,
    /// What a name at the start of a path stands for.
    names: BTreeMap<String, Vec<String>>,
}

impl<'a> Reader<'a> {
    fn read(module: &'a str, file: &syn::File) -> Source {
        let module = module.split("::").filter(|part| !part.is_empty()).collect();
        let mut reader = Self { module, source: Source::default(), names: BTreeMap::new() };
        for item in &file.items {
            if let Item::Mod(inner) = item
                && inner.content.is_none()
                && !is_of_tests(&inner.attrs)
            {
                let name = inner.ident.to_string();
                reader.names.insert(name.clone(), reader.absolute(&["self".to_owned(), name.clone()]).expect("inside"));
                reader.source.modules.push(name);
            }
        }
        for item in &file.items {
            if let Item::Use(item) = item {
                reader.take_names(item);
            }
        }
        reader.visit_file(file);
        reader.source
    }

    fn take_names(&mut self, item: &ItemUse) {
        let is_handed_on = !matches!(item.vis, Visibility::Inherited);
        for (name, path) in leaves(&item.tree) {
            let Some(path) = self.absolute(&path) else { continue };
            if is_handed_on {
                self.source.handed_on.insert(name.clone(), path.clone());
            }
            self.names.insert(name, path);
        }
    }

    /// A path from the root of the crate; `None` if it leads to another crate.
    fn absolute(&self, path: &[String]) -> Option<Vec<String>> {
        let (first, rest) = path.split_first()?;
        let mut absolute: Vec<String> = self.module.iter().map(|part| (*part).to_owned()).collect();
        match first.as_str() {
            "crate" => absolute.clear(),
            "self" => {}
            "super" => {
                absolute.pop();
                let further = rest.iter().take_while(|part| *part == "super").count();
                absolute.truncate(absolute.len() - further);
                absolute.extend(rest.iter().skip(further).cloned());
                return Some(absolute);
            }
            name => absolute = self.names.get(name)?.clone(),
        }
        absolute.extend(rest.iter().cloned());
        Some(absolute)
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.source.named.extend(self.absolute(&parts));
        visit::visit_path(self, path);
    }

    /// What is imported counts as used: a macro may be where. A module alone is a
    /// name, and what is used of it says its path.
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if matches!(item.vis, Visibility::Inherited) {
            for (_, path) in leaves(&item.tree) {
                self.source.named.extend(self.absolute(&path).filter(|path| is_item(path)));
            }
        }
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if !is_of_tests(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    /// `pub(in crate::key)` uses nothing.
    fn visit_vis_restricted(&mut self, _: &'ast VisRestricted) {}
}

/// Modules are in lower case, as are functions; those are seen where they are called.
fn is_item(path: &[String]) -> bool {
    path.last().is_some_and(|name| name.starts_with(|first: char| first.is_ascii_uppercase()))
}

fn is_of_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Ident>().is_ok_and(|condition| condition == "test")
    })
}

/// The names that a `use` brings, each with its path.
fn leaves(tree: &UseTree) -> Vec<(String, Vec<String>)> {
    fn walk(tree: &UseTree, path: &[String], found: &mut Vec<(String, Vec<String>)>) {
        let further = |name: &syn::Ident| [path, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(inner) => walk(&inner.tree, &further(&inner.ident), found),
            UseTree::Name(name) if name.ident == "self" => {
                found.extend(path.last().map(|last| (last.clone(), path.to_vec())));
            }
            UseTree::Name(name) => found.push((name.ident.to_string(), further(&name.ident))),
            UseTree::Rename(name) => found.push((name.rename.to_string(), further(&name.ident))),
            UseTree::Glob(_) => {}
            UseTree::Group(group) => group.items.iter().for_each(|each| walk(each, path, found)),
        }
    }
    let mut found = Vec::new();
    walk(tree, &[], &mut found);
    found
}
