package io.salonledger.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

final class MongoDocumentStore implements DocumentStore {

    private static final String ID = "_id";

    private final MongoCollection<BsonDocument> collection;

    MongoDocumentStore(MongoDatabase database, String name) {
        this.collection = database.getCollection(name, BsonDocument.class);
    }

    @Override
    public void create() {
        // MongoDB makes a collection at its first write.
    }

    @Override
    public Optional<StoredDocument> load(String id) {
        return Optional.ofNullable(collection.find(Filters.eq(ID, id)).first()).map(MongoDocumentStore::stored);
    }

    static StoredDocument stored(BsonDocument found) {
        BsonDocument body = found.clone();
        String id = body.getString(ID).getValue();
        long position = body.getInt64(StoredDocument.POSITION).getValue();
        body.remove(ID);
        body.remove(StoredDocument.POSITION);
        return new StoredDocument(id, BsonJson.toJson(body), position);
    }

    @Override
    public void write(Collection<StoredDocument> written, Collection<String> removed, boolean visible) {
        List<WriteModel<BsonDocument>> writes = new ArrayList<>(written.size() + removed.size());
        for (StoredDocument document : written) {
            BsonDocument bson = BsonJson.toBson(document.body());
            bson.put(ID, new BsonString(document.id()));
            bson.put(StoredDocument.POSITION, new BsonInt64(document.position()));
            writes.add(new ReplaceOneModel<>(Filters.eq(ID, document.id()), bson, new ReplaceOptions().upsert(true)));
        }
        removed.forEach(id -> writes.add(new DeleteOneModel<>(Filters.eq(ID, id))));
        if (!writes.isEmpty()) {
            collection.bulkWrite(writes);
        }
    }

    @Override
    public long count() {
        return collection.countDocuments();
    }

    @Override
    public void drop() {
        collection.drop();
    }
}
