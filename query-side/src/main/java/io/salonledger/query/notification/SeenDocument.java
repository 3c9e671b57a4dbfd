package io.salonledger.query.notification;

import java.util.Set;
import java.util.TreeSet;

/** What one user has seen, in a fixed order, so that a document written again is the same to the byte. */
record SeenDocument(Set<String> keys) {

    static SeenDocument of(Set<String> keys) {
        return new SeenDocument(new TreeSet<>(keys));
    }
}
