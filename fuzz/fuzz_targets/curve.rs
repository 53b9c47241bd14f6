#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    oftf_key_desk_fuzz::curve(input);
});
