import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The JDK as a writer and a reader of key files.
 *
 * Each line of standard input is an order, its fields parted by tabs:
 * "write|read", container, "RSA|EC", passphrase (base64 of UTF-8), then the
 * files: plain PKCS#8, certificate, and the key file that is written or read.
 * Each is answered with "ok", or "ok" and the SHA-256 of the public key, or
 * "no" and why not. A key that was read signs, and the certificate's verifies.
 */
public class KeyMatrix {
    public static void main(String[] arguments) throws Exception {
        for (String line : new String(System.in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
            String[] order = line.split("\t", -1);
            String passphrase = new String(Base64.getDecoder().decode(order[3]), StandardCharsets.UTF_8);
            try {
                if (order[0].equals("write")) {
                    write(order[1], order[2], passphrase.toCharArray(), order[4], order[5], Path.of(order[6]));
                    System.out.println("ok");
                } else {
                    System.out.println("ok " + read(order[1], order[2], passphrase.toCharArray(), order[5], Path.of(order[6])));
                }
            } catch (Exception error) {
                System.out.println("no " + error.toString().replaceAll("\\s+", " "));
            }
        }
    }

    static byte[] pem(Path file) throws Exception {
        return Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----[A-Z ]+-----", ""));
    }

    static Certificate certificate(String file) throws Exception {
        return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem(Path.of(file))));
    }

    static void write(String container, String kind, char[] passphrase, String key, String cert, Path file) throws Exception {
        PrivateKey opened = KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(pem(Path.of(key))));
        switch (container) {
            case "pkcs8" -> Files.write(file, opened.getEncoded());
            case "encrypted-pkcs8" -> {
                String scheme = "PBEWithHmacSHA256AndAES_256";
                Cipher cipher = Cipher.getInstance(scheme);
                cipher.init(Cipher.ENCRYPT_MODE, SecretKeyFactory.getInstance(scheme).generateSecret(new PBEKeySpec(passphrase)));
                byte[] encrypted = cipher.doFinal(opened.getEncoded());
                // The parameters of the cipher have the name of the whole scheme, which has no OID.
                var parameters = java.security.AlgorithmParameters.getInstance("PBES2");
                parameters.init(cipher.getParameters().getEncoded());
                Files.write(file, new EncryptedPrivateKeyInfo(parameters, encrypted).getEncoded());
            }
            default -> {
                if (container.equals("pkcs12-compatible")) {
                    System.setProperty("keystore.pkcs12.legacy", "");
                } else {
                    System.clearProperty("keystore.pkcs12.legacy");
                }
                KeyStore store = KeyStore.getInstance("PKCS12");
                store.load(null, passphrase);
                store.setKeyEntry("مصرف c3", opened, passphrase, new Certificate[] { certificate(cert) });
                try (var out = Files.newOutputStream(file)) {
                    store.store(out, passphrase);
                }
            }
        }
    }

    static String read(String container, String kind, char[] passphrase, String cert, Path file) throws Exception {
        PublicKey expected = certificate(cert).getPublicKey();
        PrivateKey opened = open(container, kind, passphrase, file);
        byte[] message = new byte[64];
        new SecureRandom().nextBytes(message);
        String algorithm = kind.equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(opened);
        signature.update(message);
        byte[] signed = signature.sign();
        signature.initVerify(expected);
        signature.update(message);
        if (!signature.verify(signed)) {
            throw new IllegalStateException("another key");
        }
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(expected.getEncoded()));
    }

    static PrivateKey open(String container, String kind, char[] passphrase, Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        if (container.startsWith("pkcs12")) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), passphrase);
            String alias = Collections.list(store.aliases()).get(0);
            return (PrivateKey) store.getKey(alias, passphrase);
        }
        byte[] der = bytes[0] == '-' ? pem(file) : bytes;
        if (container.equals("encrypted-pkcs8")) {
            EncryptedPrivateKeyInfo encrypted = new EncryptedPrivateKeyInfo(der);
            // The name of the whole scheme; getAlgName() says "PBES2" only.
            String scheme = encrypted.getAlgParameters().toString();
            Cipher cipher = Cipher.getInstance(scheme);
            var secret = SecretKeyFactory.getInstance(scheme).generateSecret(new PBEKeySpec(passphrase));
            cipher.init(Cipher.DECRYPT_MODE, secret, encrypted.getAlgParameters());
            return KeyFactory.getInstance(kind).generatePrivate(encrypted.getKeySpec(cipher));
        }
        return KeyFactory.getInstance(kind).generatePrivate(new PKCS8EncodedKeySpec(der));
    }
}
