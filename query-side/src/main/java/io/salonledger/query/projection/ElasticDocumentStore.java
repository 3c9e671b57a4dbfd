package io.salonledger.query.projection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import tools.jackson.databind.node.ObjectNode;

final class ElasticDocumentStore implements DocumentStore {

    private final ElasticsearchClient client;
    private final String index;
    private final String mapping;

    /** @param mapping class path resource with settings and mappings */
    ElasticDocumentStore(ElasticsearchClient client, String index, String mapping) {
        this.client = client;
        this.index = index;
        this.mapping = mapping;
    }

    @Override
    public void create() {
        try {
            if (client.indices().exists(e -> e.index(index)).value()) {
                // What was left unrefreshed must count when somebody asks whether it is empty.
                client.indices().refresh(r -> r.index(index));
                return;
            }
            try (InputStream json = ElasticDocumentStore.class.getResourceAsStream(mapping)) {
                if (json == null) {
                    throw new IllegalStateException("No index mapping at " + mapping);
                }
                client.indices().create(c -> c.index(index).withJson(json));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<StoredDocument> load(String id) {
        try {
            var found = client.get(g -> g.index(index).id(id), ObjectNode.class);
            return Optional.ofNullable(found.source()).map(source -> stored(id, source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StoredDocument stored(String id, ObjectNode source) {
        ObjectNode body = source.deepCopy();
        long position = body.remove(StoredDocument.POSITION).longValue();
        return new StoredDocument(id, body, position);
    }

    @Override
    public void write(Collection<StoredDocument> written, Collection<String> removed, boolean visible) {
        List<BulkOperation> operations = new ArrayList<>(written.size() + removed.size());
        for (StoredDocument document : written) {
            ObjectNode source = document.body().deepCopy().put(StoredDocument.POSITION, document.position());
            operations.add(
                    BulkOperation.of(o -> o.index(i -> i.id(document.id()).document(source))));
        }
        removed.forEach(id -> operations.add(BulkOperation.of(o -> o.delete(d -> d.id(id)))));
        if (operations.isEmpty()) {
            return;
        }
        try {
            check(client.bulk(
                    b -> b.index(index).operations(operations).refresh(visible ? Refresh.True : Refresh.False)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(BulkResponse response) {
        if (response.errors()) {
            BulkResponseItem failed = response.items().stream()
                    .filter(item -> item.error() != null)
                    .findFirst()
                    .orElseThrow();
            throw new IllegalStateException(index + " refused a document: "
                    + failed.error().type() + ", " + failed.error().reason());
        }
    }

    @Override
    public long count() {
        try {
            return client.count(c -> c.index(index)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void drop() {
        try {
            client.indices().delete(d -> d.index(index).ignoreUnavailable(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
