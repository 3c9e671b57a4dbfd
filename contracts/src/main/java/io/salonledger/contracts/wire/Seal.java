package io.salonledger.contracts.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

import com.google.crypto.tink.subtle.AesGcmJce;

import io.salonledger.contracts.privacy.Envelope;
import io.salonledger.contracts.privacy.SubjectKeys;

/** AES-256-GCM by Tink, bound to the subject and a stable field tag. */
final class Seal {

    private static final int VERSION = 1;

    private final SubjectKeys keys;

    Seal(SubjectKeys keys) {
        this.keys = keys;
    }

    Envelope close(String subject, String tag, byte[] clear) {
        try {
            byte[] sealed = new AesGcmJce(keys.forSealing(subject)).encrypt(clear, boundTo(subject, tag));
            return new Envelope(VERSION, subject, Base64.getEncoder().encodeToString(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Can't seal " + tag, e);
        }
    }

    /** Empty if the key was destroyed. */
    Optional<byte[]> open(Envelope envelope, String tag) {
        return keys.forOpening(envelope.subject()).map(key -> {
            try {
                byte[] sealed = Base64.getDecoder().decode(envelope.sealed());
                return new AesGcmJce(key).decrypt(sealed, boundTo(envelope.subject(), tag));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Can't open " + tag + " of " + envelope.subject(), e);
            }
        });
    }

    private static byte[] boundTo(String subject, String tag) {
        return (subject + '\u0000' + tag).getBytes(StandardCharsets.UTF_8);
    }
}
