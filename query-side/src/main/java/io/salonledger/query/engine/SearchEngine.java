package io.salonledger.query.engine;

import java.net.URI;
import java.util.List;

/** Where Elasticsearch answers: the node inside this process, or a cluster elsewhere. */
public interface SearchEngine extends AutoCloseable {

    List<URI> uris();

    @Override
    void close();
}
