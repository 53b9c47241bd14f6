//! The targets of libFuzzer (`fuzz/`) on stable Rust, with the changes of
//! [`crate::hostile`] and the seeds of [`crate::seed`].

use oftf_key_desk::x509::pem;

use crate::hostile::check;
use crate::seed::seeds;
use crate::target;

#[test]
fn no_changed_input_makes_a_target_panic() {
    for (name, read) in target::ALL {
        let rounds = match name {
            // Several files a round, each with keys to be judged, or many signatures.
            "matching" | "chain" | "proof" | "bridge" => 1_000,
            "identify" => 5_000,
            _ => 10_000,
        };
        println!("{name}");
        check(rounds, &seeds(name), read);
    }
}

/// A seed that is not understood tries nothing behind the door.
#[test]
fn every_target_understands_its_seeds() {
    for (name, read) in target::ALL {
        for seed in seeds(name) {
            assert!(read(&seed), "{name}: {}", pem::write("SEED", &seed));
        }
    }
}
