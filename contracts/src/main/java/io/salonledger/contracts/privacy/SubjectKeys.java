package io.salonledger.contracts.privacy;

import java.util.Optional;

/**
 * The keys of the persons whom the log speaks of: one AES-256 key per subject. Destroying a key erases everything that
 * was sealed with it, wherever it lies.
 */
public interface SubjectKeys {

    /**
     * The subject's key, made at the first call. Refused with {@code person-erased} once it was destroyed.
     *
     * @param subject stream of the person, for example {@code member:<id>}
     */
    byte[] forSealing(String subject);

    /** The subject's key, or empty if it was destroyed (or never made). */
    Optional<byte[]> forOpening(String subject);

    /** Destroys the key for ever; again is a no-op. */
    void destroy(String subject);
}
