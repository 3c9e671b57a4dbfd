package io.salonledger.query.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

import io.salonledger.contracts.audit.VerificationStatus;

/** Remembers how the last verification ended. */
final class VerificationResults {

    private static final String LAST = "last";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MongoCollection<Document> collection;

    VerificationResults(MongoDatabase database, String prefix) {
        this.collection = database.getCollection(prefix + "verifications");
    }

    void save(VerificationStatus result) {
        Document document = new Document("_id", LAST).append("result", JSON.writeValueAsString(result));
        collection.replaceOne(Filters.eq(LAST), document, new ReplaceOptions().upsert(true));
    }

    VerificationStatus last() {
        Document found = collection.find(Filters.eq(LAST)).first();
        return found == null
                ? new VerificationStatus(VerificationStatus.State.NEVER_RUN, 0, 0, null, null, null, null)
                : JSON.readValue(found.getString("result"), VerificationStatus.class);
    }
}
