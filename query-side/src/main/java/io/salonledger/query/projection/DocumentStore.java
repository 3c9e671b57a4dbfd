package io.salonledger.query.projection;

import java.util.Collection;
import java.util.Optional;

/** The documents of one generation in one engine. */
interface DocumentStore {

    /** Makes the collection or index if it is missing. */
    void create();

    Optional<StoredDocument> load(String id);

    /**
     * Writes everything in one request.
     *
     * @param visible true if readers must see it when this returns; a replay doesn't need that
     */
    void write(Collection<StoredDocument> written, Collection<String> removed, boolean visible);

    long count();

    void drop();
}
