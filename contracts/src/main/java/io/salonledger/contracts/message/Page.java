package io.salonledger.contracts.message;

import java.util.List;

/**
 * One page of an answer.
 *
 * @param items the rows of this page, in order
 * @param total how many rows the question matches in all
 */
public record Page<T>(List<T> items, long total) {

    public Page {
        items = List.copyOf(items);
    }
}
