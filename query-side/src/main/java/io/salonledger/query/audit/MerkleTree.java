package io.salonledger.query.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree of RFC 6962 while it grows: of all that is below, only the roots of its perfect subtrees are kept, the
 * largest first, one for each bit that is set in its size.
 */
final class MerkleTree {

    static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final List<byte[]> subtrees;
    private long size;

    MerkleTree() {
        this(0, List.of());
    }

    MerkleTree(long size, List<byte[]> subtrees) {
        if (Long.bitCount(size) != subtrees.size()) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has no " + subtrees.size() + " subtrees");
        }
        this.size = size;
        this.subtrees = new ArrayList<>(subtrees);
    }

    void append(byte[] leaf) {
        byte[] hash = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            hash = node(subtrees.removeLast(), hash);
        }
        subtrees.add(hash);
        size++;
    }

    byte[] root() {
        if (subtrees.isEmpty()) {
            return Sha256.of(new byte[0]);
        }
        byte[] root = subtrees.getLast();
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = node(subtrees.get(i), root);
        }
        return root;
    }

    long size() {
        return size;
    }

    List<byte[]> subtrees() {
        return List.copyOf(subtrees);
    }

    static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.digest();
        digest.update(NODE);
        digest.update(left);
        digest.update(right);
        return digest.digest();
    }
}
