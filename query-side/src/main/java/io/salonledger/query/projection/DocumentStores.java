package io.salonledger.query.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.mongodb.client.MongoDatabase;

/** Knows the engines; every name in them begins with one prefix. */
final class DocumentStores {

    private final MongoDatabase mongo;
    private final ElasticsearchClient elastic;
    private final String prefix;

    DocumentStores(MongoDatabase mongo, ElasticsearchClient elastic, String prefix) {
        this.mongo = mongo;
        this.elastic = elastic;
        this.prefix = prefix;
    }

    DocumentStore of(ReadModel<?> model, Generation generation) {
        String name = prefix + generation.key();
        return switch (model.store()) {
            case MONGODB -> new MongoDocumentStore(mongo, name);
            case ELASTICSEARCH ->
                new ElasticDocumentStore(elastic, name, Objects.requireNonNull(model.mapping(), model.name()));
        };
    }

    /** The name under which the readers find the active generation of an index. */
    String alias(String readModel) {
        return prefix + readModel;
    }

    /** Lets the alias point to this generation and to no other, in one step. */
    void pointAlias(Generation generation) {
        String alias = alias(generation.readModel());
        try {
            boolean exists = elastic.indices().existsAlias(e -> e.name(alias)).value();
            elastic.indices().updateAliases(u -> {
                if (exists) {
                    u.actions(a -> a.remove(r ->
                            r.index(prefix + generation.readModel() + "-v*").alias(alias)));
                }
                return u.actions(
                        a -> a.add(add -> add.index(prefix + generation.key()).alias(alias)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
