package io.salonledger.query.projection;

import java.util.concurrent.atomic.AtomicLong;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.wire.MessageSerializer;
import io.salonledger.query.engine.TestEngines;

import static org.assertj.core.api.Assertions.assertThat;

class SparingTokenStoreTest {

    private static final String PROCESSOR = "member-details-v1";

    private final String collection = TestEngines.prefix() + "sparing";
    private final AtomicLong now = new AtomicLong();
    private final SparingTokenStore store = new SparingTokenStore(
            MongoTokenStore.builder()
                    .mongoTemplate(DefaultMongoTemplate.builder()
                            .mongoDatabase(TestEngines.mongo())
                            .trackingTokensCollectionName(collection)
                            .build())
                    .serializer(MessageSerializer.create())
                    .transactionManager(NoTransactionManager.instance()),
            now::get);

    @BeforeEach
    void claim() {
        store.initializeTokenSegments(PROCESSOR, 1, new GlobalSequenceTrackingToken(1));
        store.fetchToken(PROCESSOR, 0);
        store.extendClaim(PROCESSOR, 0);
    }

    @AfterEach
    void drop() {
        TestEngines.mongo().getCollection(collection).drop();
    }

    @Test
    void a_young_claim_is_not_written_again() {
        makeOld();
        now.addAndGet(SparingTokenStore.REFRESHED_EVERY.toNanos() - 1);

        store.extendClaim(PROCESSOR, 0);

        assertThat(writtenAt()).isZero();
    }

    @Test
    void an_old_claim_is_written_again() {
        makeOld();
        now.addAndGet(SparingTokenStore.REFRESHED_EVERY.toNanos());

        store.extendClaim(PROCESSOR, 0);

        assertThat(writtenAt()).isPositive();
    }

    @Test
    void a_released_claim_is_written_when_taken_again() {
        store.releaseClaim(PROCESSOR, 0);
        store.fetchToken(PROCESSOR, 0);
        makeOld();

        store.extendClaim(PROCESSOR, 0);

        assertThat(writtenAt()).isPositive();
    }

    private void makeOld() {
        TestEngines.mongo()
                .getCollection(collection)
                .updateMany(
                        new org.bson.Document(), new org.bson.Document("$set", new org.bson.Document("timestamp", 0L)));
    }

    private long writtenAt() {
        return TestEngines.mongo().getCollection(collection).find().first().getLong("timestamp");
    }
}
