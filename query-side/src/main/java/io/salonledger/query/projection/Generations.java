package io.salonledger.query.projection;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;

/** Which generation of each read model is read, and which one is being built; kept beside the documents. */
final class Generations {

    private enum Part {
        ACTIVE,
        BUILDING
    }

    private final MongoCollection<Document> collection;
    private final Map<String, Generation> active = new ConcurrentHashMap<>();

    Generations(MongoDatabase database, String prefix) {
        this.collection = database.getCollection(prefix + "read-models");
    }

    Optional<Generation> active(String readModel) {
        Generation known = active.get(readModel);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Generation> stored = load(readModel, Part.ACTIVE);
        stored.ifPresent(generation -> active.put(readModel, generation));
        return stored;
    }

    Optional<Generation> building(String readModel) {
        return load(readModel, Part.BUILDING);
    }

    void startBuilding(Generation generation) {
        save(generation, Part.BUILDING);
    }

    /** From now on this one is read. */
    void activate(Generation generation) {
        save(generation, Part.ACTIVE);
        active.put(generation.readModel(), generation);
        stopBuilding(generation.readModel());
    }

    void stopBuilding(String readModel) {
        collection.deleteOne(Filters.eq(key(readModel, Part.BUILDING)));
    }

    private Optional<Generation> load(String readModel, Part part) {
        return Optional.ofNullable(
                        collection.find(Filters.eq(key(readModel, part))).first())
                .map(found -> new Generation(readModel, found.getInteger("version"), found.getInteger("number")));
    }

    private void save(Generation generation, Part part) {
        String key = key(generation.readModel(), part);
        Document document =
                new Document("_id", key).append("version", generation.version()).append("number", generation.number());
        collection.replaceOne(Filters.eq(key), document, new ReplaceOptions().upsert(true));
    }

    private static String key(String readModel, Part part) {
        return readModel + ":" + part;
    }
}
