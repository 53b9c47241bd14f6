//! A workspace that comes out of a file is a claim: whoever wrote the file wrote what
//! it says. What only this page can see is taken out of it, and seen again. What a
//! browser kept is one to a lesser degree: of whoever can write to its storage.

use super::{Record, Workspace};
use crate::framework::environment::Environment;

impl Workspace {
    /// Forgets what a file cannot show of keys: that one which was made in a page was
    /// saved and opened again, and what was tried with it. A key that was not handed
    /// over is proved again, so that nobody uploads a CSR of somebody else's key
    /// because a file calls it "made here". What was handed over is in use, and the
    /// proof that counts for it is that of the deployed key.
    pub fn forget_claimed_proofs(&mut self) {
        for environment in Environment::ALL {
            for record in self.world_mut(environment).certificates.values_mut() {
                record.forget_claimed_proof();
            }
        }
    }

    /// Forgets, of what a browser kept, that a key was proved whose CSR goes to the
    /// directory of Production next: there a page that shares the storage must not be
    /// able to have somebody else's key certified.
    pub fn forget_kept_proofs(&mut self) {
        for record in self.production.certificates.values_mut() {
            if record.uploaded().is_none() && record.certificate().is_none() {
                record.set_key_proved(None);
            }
        }
    }
}

impl Record {
    fn forget_claimed_proof(&mut self) {
        self.forget_evidence();
        if self.handed_over().is_none() {
            self.set_key_proved(None);
        }
    }
}
