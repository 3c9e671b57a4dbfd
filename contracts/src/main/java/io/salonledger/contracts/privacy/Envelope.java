package io.salonledger.contracts.privacy;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A sealed value as stored.
 *
 * @param version of the form, 1
 * @param subject whose key sealed it
 * @param sealed nonce, cipher text and tag, base64
 */
public record Envelope(
        @JsonProperty("v") int version,
        @JsonProperty("k") String subject,
        @JsonProperty("c") String sealed) {}
