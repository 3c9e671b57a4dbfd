package io.salonledger.contracts.message;

/**
 * Which part of a long answer is wanted.
 *
 * @param offset rows to pass over, from 0
 * @param limit rows wanted, 1 to 10,000
 */
public record PageRequest(int offset, int limit) {

    public static final int MAX_LIMIT = 10_000;

    public PageRequest {
        if (offset < 0 || limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
    }
}
