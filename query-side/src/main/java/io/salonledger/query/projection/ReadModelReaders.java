package io.salonledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.mongodb.client.MongoDatabase;

/** Makes the readers that query handlers ask. */
public final class ReadModelReaders {

    private final ReadModels readModels;
    private final MongoDatabase mongo;
    private final ElasticsearchClient elastic;
    private final String prefix;
    private final DocumentJson json;

    ReadModelReaders(
            ReadModels readModels, MongoDatabase mongo, ElasticsearchClient elastic, String prefix, DocumentJson json) {
        this.readModels = readModels;
        this.mongo = mongo;
        this.elastic = elastic;
        this.prefix = prefix;
        this.json = json;
    }

    public <D> DocumentReader<D> documents(ReadModel<D> model) {
        return new DocumentReader<>(readModels, mongo, prefix, json, model);
    }

    public <D> SearchReader<D> search(ReadModel<D> model) {
        return new SearchReader<>(elastic, prefix + model.name(), json, model.document());
    }
}
