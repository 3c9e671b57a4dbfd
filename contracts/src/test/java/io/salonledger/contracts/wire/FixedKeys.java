package io.salonledger.contracts.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.privacy.BlindKey;
import io.salonledger.contracts.privacy.SubjectKeys;

/** Keys for tests: the same for ever, derived from the subject, so that golden files can be opened. */
public final class FixedKeys implements SubjectKeys, BlindKey {

    private final Set<String> destroyed = new HashSet<>();

    @Override
    public byte[] forSealing(String subject) {
        if (destroyed.contains(subject)) {
            throw GeneralRejection.PERSON_ERASED.because();
        }
        return sha256("test key of " + subject);
    }

    @Override
    public Optional<byte[]> forOpening(String subject) {
        return destroyed.contains(subject) ? Optional.empty() : Optional.of(sha256("test key of " + subject));
    }

    @Override
    public void destroy(String subject) {
        destroyed.add(subject);
    }

    @Override
    public String hash(String purpose, String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sha256(purpose + '\u0000' + text))
                .substring(0, 22);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
