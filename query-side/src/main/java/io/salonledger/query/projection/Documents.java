package io.salonledger.query.projection;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a projection writes to: the documents of one generation of one read model. A write counts only if the event at
 * hand is newer than the document, so that an event delivered again does no harm; writes of a batch go out together.
 */
public interface Documents<D> {

    /** The document as this projection has left it, or empty. */
    Optional<D> find(String id);

    /** Puts a document in the place of whatever was there. */
    void put(String id, D document);

    /**
     * Puts a document that comes from this event alone and is never changed: nobody looks whether it is there, nor keeps
     * it for the next event.
     */
    void add(String id, D document);

    /** Changes a document that exists; does nothing if there is none. */
    void change(String id, UnaryOperator<D> change);

    void remove(String id);
}
