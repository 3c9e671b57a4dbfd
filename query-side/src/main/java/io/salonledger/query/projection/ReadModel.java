package io.salonledger.query.projection;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * One read model: what it is called, where it is kept, what its documents are and which projection writes them.
 *
 * @param name kebab-case, for example {@code member-details}; also the alias of its index
 * @param version of the form; a higher one than the stored is built anew beside the old at the next start
 * @param mapping class path resource of the index mapping; Elasticsearch only
 * @param projection makes the projection for one generation
 */
public record ReadModel<D>(
        String name,
        int version,
        Store store,
        Class<D> document,
        @Nullable String mapping,
        Function<Documents<D>, Object> projection) {

    /** Where documents are kept. */
    public enum Store {
        /** Opened by id. */
        MONGODB,
        /** Listed, found and measured. */
        ELASTICSEARCH
    }

    public static <D> ReadModel<D> inMongo(
            String name, int version, Class<D> document, Function<Documents<D>, Object> projection) {
        return new ReadModel<>(name, version, Store.MONGODB, document, null, projection);
    }

    public static <D> ReadModel<D> inElasticsearch(
            String name, int version, Class<D> document, String mapping, Function<Documents<D>, Object> projection) {
        return new ReadModel<>(name, version, Store.ELASTICSEARCH, document, mapping, projection);
    }
}
