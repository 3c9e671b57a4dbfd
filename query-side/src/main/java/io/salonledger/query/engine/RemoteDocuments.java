package io.salonledger.query.engine;

/** A MongoDB that others run. */
record RemoteDocuments(String uri) implements DocumentEngine {

    @Override
    public void close() {
        // Not ours to stop.
    }

    /** Without the address, which may hold a password. */
    @Override
    public String toString() {
        return "RemoteDocuments";
    }
}
