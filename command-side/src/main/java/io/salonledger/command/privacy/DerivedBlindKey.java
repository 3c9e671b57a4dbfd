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

    /** Ready with the key and never fed itself: each hash is made by a copy, which spares the search for a provider. */
    private final Mac ready;

    DerivedBlindKey(KeyEncryptionKey root) {
        byte[] derived = mac(root.bytes()).doFinal("blind index v1".getBytes(StandardCharsets.UTF_8));
        this.ready = mac(derived);
    }

    @Override
    public String hash(String purpose, String text) {
        byte[] full = copy().doFinal((purpose + '\u0000' + text).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, HASH_LENGTH));
    }

    private Mac copy() {
        try {
            return (Mac) ready.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
