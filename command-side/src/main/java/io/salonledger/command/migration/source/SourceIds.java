package io.salonledger.command.migration.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;

/**
 * Ids that follow from what a row says, not from where it stands: the first 16 bytes of SHA-256 over the parts namespace,
 * source, kind, natural key…, occurrence, each as length (4 bytes, big-endian) and UTF-8, marked as UUID version 8.
 * Never to be changed: an id is how a newer export is recognised.
 */
public final class SourceIds {

    private static final String NAMESPACE = "io.salonledger/import/1";

    private final String source;

    public SourceIds(String source) {
        this.source = source;
    }

    public UUID id(String kind, List<String> naturalKey, int occurrence) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        append(bytes, NAMESPACE);
        append(bytes, source);
        append(bytes, kind);
        naturalKey.forEach(part -> append(bytes, part));
        append(bytes, Integer.toString(occurrence));
        return uuid(sha256(bytes.toByteArray()));
    }

    /** Texts of equal looks are equal: composed characters, no space at the ends. */
    public static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void append(ByteArrayOutputStream bytes, String part) {
        byte[] text = normalised(part).getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
        bytes.writeBytes(text);
    }

    private static UUID uuid(byte[] hash) {
        ByteBuffer halves = ByteBuffer.wrap(hash);
        long high = halves.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x8000L;
        long low = halves.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
