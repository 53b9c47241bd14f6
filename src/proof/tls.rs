//! What a TLS 1.3 endpoint signs to prove its key: CertificateVerify (RFC 8446
//! section 4.4.3).

/// Which end of a connection signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Client,
    Server,
}

/// 64 octets 0x20, the context string, 0x00, the hash of the handshake so far.
pub fn signed_content(side: Side, transcript_hash: &[u8]) -> Vec<u8> {
    let context: &[u8] = match side {
        Side::Client => b"TLS 1.3, client CertificateVerify",
        Side::Server => b"TLS 1.3, server CertificateVerify",
    };
    [[0x20; 64].as_slice(), context, &[0], transcript_hash].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::x509::public_key::hexadecimal;

    /// The example in RFC 8446 section 4.4.3.
    #[test]
    fn the_content_is_that_of_the_standard() {
        let expected = "2020202020202020202020202020202020202020202020202020202020202020\
                        2020202020202020202020202020202020202020202020202020202020202020\
                        544c5320312e332c20736572766572204365727469666963617465566572696679\
                        00\
                        0101010101010101010101010101010101010101010101010101010101010101";
        assert_eq!(hexadecimal(&signed_content(Side::Server, &[1; 32])), expected);
        assert_ne!(signed_content(Side::Client, &[1; 32]), signed_content(Side::Server, &[1; 32]));
    }
}
