import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The JDK as the judge of an encrypted RSA key: opens the PEM on standard input
 * with the passphrase in the first argument, and prints the SHA-256 of its
 * SubjectPublicKeyInfo.
 */
public class PrivateKeyCheck {
    public static void main(String[] arguments) throws Exception {
        String pem = new String(System.in.readAllBytes(), StandardCharsets.US_ASCII);
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        EncryptedPrivateKeyInfo encrypted = new EncryptedPrivateKeyInfo(der);
        // The name of the whole scheme; getAlgName() says "PBES2" only.
        String scheme = encrypted.getAlgParameters().toString();
        PBEKeySpec passphrase = new PBEKeySpec(arguments[0].toCharArray());
        var key = SecretKeyFactory.getInstance(scheme).generateSecret(passphrase);
        var cipher = javax.crypto.Cipher.getInstance(scheme);
        cipher.init(javax.crypto.Cipher.DECRYPT_MODE, key, encrypted.getAlgParameters());
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        PrivateKey opened = rsa.generatePrivate(encrypted.getKeySpec(cipher));
        RSAPrivateCrtKey numbers = (RSAPrivateCrtKey) opened;
        BigInteger modulus = numbers.getModulus();
        byte[] spki = rsa.generatePublic(new RSAPublicKeySpec(modulus, numbers.getPublicExponent())).getEncoded();
        System.out.println(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(spki)));
    }
}
