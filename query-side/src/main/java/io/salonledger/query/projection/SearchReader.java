package io.salonledger.query.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import tools.jackson.databind.node.ObjectNode;

/** Lists, finds and measures in the index of a read model, in the generation that is read at the moment. */
public final class SearchReader<D> {

    private final ElasticsearchClient client;
    private final String alias;
    private final DocumentJson json;
    private final Class<D> type;

    SearchReader(ElasticsearchClient client, String alias, DocumentJson json, Class<D> type) {
        this.client = client;
        this.alias = alias;
        this.json = json;
        this.type = type;
    }

    /** Runs a search; the index is set here, everything else by the caller. */
    public SearchResponse<ObjectNode> search(UnaryOperator<SearchRequest.Builder> request) {
        try {
            SearchRequest.Builder builder =
                    new SearchRequest.Builder().index(alias).trackTotalHits(t -> t.enabled(true));
            return client.search(request.apply(builder).build(), ObjectNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents of an answer, in its order. */
    public List<D> documents(SearchResponse<ObjectNode> response) {
        return response.hits().hits().stream()
                .map(hit -> document(Objects.requireNonNull(hit.source())))
                .toList();
    }

    public D document(ObjectNode source) {
        ObjectNode body = source.deepCopy();
        body.remove(StoredDocument.POSITION);
        return json.read(body, type);
    }

    public static long total(SearchResponse<?> response) {
        return Optional.ofNullable(response.hits().total()).map(t -> t.value()).orElse(0L);
    }

    public Optional<D> find(String id) {
        try {
            return Optional.ofNullable(client.get(g -> g.index(alias).id(id), ObjectNode.class)
                            .source())
                    .map(this::document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
