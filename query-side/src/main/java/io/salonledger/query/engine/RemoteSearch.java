package io.salonledger.query.engine;

import java.net.URI;
import java.util.List;

/** An Elasticsearch cluster that others run. */
record RemoteSearch(List<URI> uris) implements SearchEngine {

    RemoteSearch {
        uris = List.copyOf(uris);
    }

    @Override
    public void close() {
        // Not ours to stop.
    }
}
