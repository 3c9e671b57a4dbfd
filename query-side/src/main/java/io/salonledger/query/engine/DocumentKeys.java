package io.salonledger.query.engine;

import java.nio.ByteBuffer;

import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an index, in the order in which H2 keeps objects that it does not know: by their serialized form, so that
 * earlier files stay readable. Of a single word that order is known beforehand; serializing both keys at each comparison
 * took a third of all memory and a tenth of the processor's time while people worked.
 */
final class DocumentKeys extends ObjectDataType {

    /** Of the key's own objects, beside the word. */
    private static final int MEMORY = 80;

    private static final int ONE_BYTE = 0x7F;
    private static final int TWO_BYTES = 0x7FF;

    @Override
    public int compare(Object a, Object b) {
        String one = word(a);
        String other = word(b);
        if (one == null || other == null) {
            return super.compare(a, b);
        }
        // serialized, a text begins with its length
        int byLength = Integer.compare(serializedLength(one), serializedLength(other));
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    @Override
    public int getMemory(Object key) {
        String word = word(key);
        return word == null ? super.getMemory(key) : MEMORY + super.getMemory(word);
    }

    @Override
    public void write(WriteBuffer file, Object key) {
        String word = word(key);
        super.write(file, word == null ? key : word);
    }

    @Override
    public Object read(ByteBuffer file) {
        Object read = super.read(file);
        return read instanceof String word ? new KeyValue(word) : read;
    }

    /** Without the character 0, which Java's own form of UTF-8 writes in two bytes and thereby sorts after all others of one. */
    private static @Nullable String word(Object key) {
        return key instanceof KeyValue values
                        && values.size() == 1
                        && values.get(0) instanceof String word
                        && word.indexOf(0) < 0
                ? word
                : null;
    }

    /** Each half of a pair has three bytes. */
    private static int serializedLength(String word) {
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter > TWO_BYTES) {
                length += 3;
            } else {
                length += letter > ONE_BYTE ? 2 : 1;
            }
        }
        return length;
    }
}
