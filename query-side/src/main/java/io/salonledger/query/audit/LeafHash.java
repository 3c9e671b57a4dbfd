package io.salonledger.query.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.StoredEvent;

/**
 * The leaf of an event: SHA-256 over 0x00 and each field behind its length (4 bytes, big-endian; all ones for a field
 * that is missing). Numbers are 8 bytes, big-endian; metadata is its count and then its pairs, sorted by the bytes of
 * their names. Never to be changed: all roots hang on it.
 */
final class LeafHash {

    private static final int MISSING = -1;
    private static final Comparator<Map.Entry<byte[], byte[]>> BY_NAME =
            (one, other) -> Arrays.compareUnsigned(one.getKey(), other.getKey());

    private final MessageDigest digest = Sha256.digest();

    private LeafHash() {
        digest.update(MerkleTree.LEAF);
    }

    static byte[] of(StoredEvent event) {
        LeafHash leaf = new LeafHash();
        leaf.text(event.id());
        leaf.text(event.kind());
        leaf.text(event.stream());
        leaf.number(event.sequence());
        leaf.text(event.type());
        leaf.text(event.revision());
        leaf.number(event.time());
        leaf.pairs(event.metadata());
        leaf.bytes(event.payload());
        return leaf.digest.digest();
    }

    private void text(@Nullable String text) {
        if (text == null) {
            length(MISSING);
        } else {
            bytes(utf8(text));
        }
    }

    private void number(long number) {
        bytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private void pairs(Map<String, String> metadata) {
        length(metadata.size());
        metadata.entrySet().stream()
                .map(pair -> Map.entry(utf8(pair.getKey()), utf8(pair.getValue())))
                .sorted(BY_NAME)
                .forEach(pair -> {
                    bytes(pair.getKey());
                    bytes(pair.getValue());
                });
    }

    private void bytes(byte[] bytes) {
        length(bytes.length);
        digest.update(bytes);
    }

    private void length(int length) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
