package io.salonledger.query.audit;

import java.util.Arrays;

import io.salonledger.contracts.audit.StoredEvent;

/**
 * What the ledger keeps of an event: hashes and references.
 *
 * @param number the ledger's own, dense from 0; moving to another store keeps it
 * @param position in the log that it was read from
 * @param payloadHash SHA-256 of the payload alone, to tell what was changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by matches only
record LedgerLeaf(long number, String eventId, long position, byte[] hash, byte[] payloadHash) {

    static LedgerLeaf of(long number, StoredEvent event) {
        return new LedgerLeaf(number, event.id(), event.position(), LeafHash.of(event), Sha256.of(event.payload()));
    }

    boolean matches(LedgerLeaf other) {
        return Arrays.equals(hash, other.hash);
    }

    boolean hasPayloadOf(LedgerLeaf other) {
        return Arrays.equals(payloadHash, other.payloadHash);
    }
}
