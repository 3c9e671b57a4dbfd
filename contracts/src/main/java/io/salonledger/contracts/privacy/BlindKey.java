package io.salonledger.contracts.privacy;

/** Makes the keyed hashes by which personal things are found and kept unique without being readable. */
public interface BlindKey {

    /**
     * A keyed hash (HMAC-SHA-256, 128 bits, base64url without padding).
     *
     * @param purpose separates uses, so that equal texts of different fields don't match
     */
    String hash(String purpose, String text);
}
