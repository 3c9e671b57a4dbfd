package io.salonledger.command.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.salonledger.contracts.privacy.BlindKey;

/** HMAC-SHA-256 under a key derived from the key-encryption key. */
final class DerivedBlindKey implements BlindKey {

    private static final int HASH_LENGTH = 16;

    private final SecretKeySpec key;

    DerivedBlindKey(KeyEncryptionKey root) {
        SecretKeySpec rootKey = new SecretKeySpec(root.bytes(), "HmacSHA256");
        this.key = new SecretKeySpec(mac(rootKey, "blind index v1"), "HmacSHA256");
    }

    @Override
    public String hash(String purpose, String text) {
        byte[] full = mac(key, purpose + '\u0000' + text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, HASH_LENGTH));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
