package io.salonledger.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.BsonDocument;

/** Opens documents of a read model in MongoDB by id, from the generation that is read at the moment. */
public final class DocumentReader<D> {

    private final ReadModels readModels;
    private final MongoDatabase mongo;
    private final String prefix;
    private final DocumentJson json;
    private final ReadModel<D> model;

    DocumentReader(ReadModels readModels, MongoDatabase mongo, String prefix, DocumentJson json, ReadModel<D> model) {
        this.readModels = readModels;
        this.mongo = mongo;
        this.prefix = prefix;
        this.json = json;
        this.model = model;
    }

    public Optional<D> find(String id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** Those that exist, in no particular order. */
    public List<D> findAll(Collection<String> ids) {
        while (true) {
            Generation asked = readModels.activeGeneration(model.name());
            List<D> found = findAll(asked, ids);
            // A generation that was replaced while it was asked may have been dropped under the question.
            if (asked.equals(readModels.activeGeneration(model.name()))) {
                return found;
            }
        }
    }

    private List<D> findAll(Generation generation, Collection<String> ids) {
        return mongo.getCollection(prefix + generation.key(), BsonDocument.class)
                .find(ids.size() == 1 ? Filters.eq(ids.iterator().next()) : Filters.in("_id", ids))
                .map(found -> json.read(MongoDocumentStore.stored(found).body(), model.document()))
                .into(new java.util.ArrayList<>());
    }
}
