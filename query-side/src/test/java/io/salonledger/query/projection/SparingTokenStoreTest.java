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

    @Test
    void a_place_reached_soon_after_the_last_one_is_not_written_yet() {
        store.storeToken(new GlobalSequenceTrackingToken(2), PROCESSOR, 0);
        store.storeToken(new GlobalSequenceTrackingToken(3), PROCESSOR, 0);

        assertThat(written()).contains("1").doesNotContain("3");
    }

    @Test
    void the_place_reached_is_written_when_the_last_one_is_old() {
        store.storeToken(new GlobalSequenceTrackingToken(7), PROCESSOR, 0);
        now.addAndGet(SparingTokenStore.REFRESHED_EVERY.toNanos());

        store.extendClaim(PROCESSOR, 0);

        assertThat(written()).contains("7");
    }

    @Test
    void the_place_reached_is_written_when_the_claim_is_released() {
        store.storeToken(new GlobalSequenceTrackingToken(7), PROCESSOR, 0);

        store.releaseClaim(PROCESSOR, 0);

        assertThat(store.fetchToken(PROCESSOR, 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
    }

    @Test
    void whoever_fetches_the_place_gets_the_newest() {
        store.storeToken(new GlobalSequenceTrackingToken(7), PROCESSOR, 0);

        assertThat(store.fetchToken(PROCESSOR, 0)).isEqualTo(new GlobalSequenceTrackingToken(7));
    }

    @Test
    void a_deleted_place_does_not_come_back() {
        store.storeToken(new GlobalSequenceTrackingToken(7), PROCESSOR, 0);

        store.deleteToken(PROCESSOR, 0);
        store.initializeTokenSegments(PROCESSOR, 1, new GlobalSequenceTrackingToken(0));

        assertThat(store.fetchToken(PROCESSOR, 0)).isEqualTo(new GlobalSequenceTrackingToken(0));
    }

    private String written() {
        org.bson.types.Binary token =
                TestEngines.mongo().getCollection(collection).find().first().get("token", org.bson.types.Binary.class);
        return new String(token.getData(), java.nio.charset.StandardCharsets.UTF_8);
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
