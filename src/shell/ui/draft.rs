//! What was typed or chosen in a form and not submitted: it outlives the form, so that
//! going back and coming again, in another language as well, finds it there. Never a
//! passphrase, a key file or the tick by which a person vouches for something.

use std::any::Any;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::rc::Rc;

use yew::prelude::*;

use crate::framework::address::{Address, Which};
use crate::framework::environment::Environment;

/// All drafts of the page, until it is closed or they are forgotten.
#[derive(Clone, Default)]
pub struct Drafts(Rc<RefCell<BTreeMap<Blank, Rc<dyn Any>>>>);

/// What a draft is of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Blank {
    environment: Environment,
    /// `None` for what is of no certificate.
    id: Option<Which>,
    field: &'static str,
}

/// A draft inside its form.
pub struct Draft<T> {
    state: UseStateHandle<T>,
    drafts: Drafts,
    blank: Blank,
}

impl Blank {
    pub fn of(at: Address, field: &'static str) -> Self {
        Self { environment: at.environment, id: Some(at.which()), field }
    }

    pub fn of_environment(environment: Environment, field: &'static str) -> Self {
        Self { environment, id: None, field }
    }
}

impl Drafts {
    pub fn forget(&self, environment: Environment) {
        self.0.borrow_mut().retain(|blank, _| blank.environment != environment);
    }

    fn get<T: Clone + 'static>(&self, blank: Blank) -> Option<T> {
        self.0.borrow().get(&blank)?.downcast_ref::<T>().cloned()
    }
}

impl PartialEq for Drafts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Clone for Draft<T> {
    fn clone(&self) -> Self {
        Self { state: self.state.clone(), drafts: self.drafts.clone(), blank: self.blank }
    }
}

impl<T: Clone + 'static> Draft<T> {
    pub fn set(&self, value: T) {
        self.drafts.0.borrow_mut().insert(self.blank, Rc::new(value.clone()));
        self.state.set(value);
    }
}

impl<T> Deref for Draft<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.state
    }
}

/// As `use_state`, and what was set is there again the next time.
#[hook]
pub fn use_draft<T: Clone + 'static>(blank: Blank, first: impl FnOnce() -> T) -> Draft<T> {
    let drafts = use_context::<Drafts>().expect("INVARIANT: the root provides the drafts to everything below it");
    let state = {
        let drafts = drafts.clone();
        use_state(move || drafts.get(blank).unwrap_or_else(first))
    };
    Draft { state, drafts, blank }
}
