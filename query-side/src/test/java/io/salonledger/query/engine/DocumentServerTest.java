package io.salonledger.query.engine;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.query.engine.EngineUnavailableException.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DocumentServerTest {

    private final String prefix = TestEngines.prefix();

    @Test
    void upserts_and_keeps_decimals_exact() {
        MongoCollection<Document> wallets = collection("wallets");
        Document first = new Document("_id", "w1").append("balance", new BigDecimal("0.10"));
        Document second = new Document("_id", "w1").append("balance", new BigDecimal("12345678901234567890.12"));

        wallets.replaceOne(Filters.eq("w1"), first, new ReplaceOptions().upsert(true));
        wallets.replaceOne(Filters.eq("w1"), second, new ReplaceOptions().upsert(true));

        assertThat(wallets.find().map(wallet -> wallet.get("balance", Decimal128.class)))
                .containsExactly(Decimal128.parse("12345678901234567890.12"));
    }

    @Test
    void writes_in_bulk() {
        MongoCollection<Document> members = collection("members");

        var result = members.bulkWrite(List.of(
                new InsertOneModel<>(new Document("_id", "m1").append("visits", 1)),
                new ReplaceOneModel<>(
                        Filters.eq("m2"),
                        new Document("_id", "m2").append("visits", 2),
                        new ReplaceOptions().upsert(true)),
                new UpdateOneModel<>(Filters.eq("m1"), Updates.set("visits", 5)),
                new UpdateOneModel<>(Filters.eq("m3"), Updates.set("visits", 3), new UpdateOptions().upsert(true))));

        assertThat(result.getUpserts()).hasSize(2);
        assertThat(members.find().map(member -> member.getString("_id") + "=" + member.getInteger("visits")))
                .containsExactlyInAnyOrder("m1=5", "m2=2", "m3=3");
    }

    @Test
    void keeps_unique_keys_unique() {
        MongoCollection<Document> phones = collection("phones");
        phones.createIndex(Indexes.ascending("hash"), new IndexOptions().unique(true));
        phones.insertOne(new Document("_id", "m1").append("hash", "h"));

        assertThatThrownBy(() -> phones.insertOne(new Document("_id", "m2").append("hash", "h")))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void a_file_left_behind_by_a_crash_takes_every_write_again(@TempDir Path folder) throws Exception {
        Path live = folder.resolve("live");
        List<Path> left = new ArrayList<>();
        try (DocumentServer server = DocumentServer.start(live);
                MongoClient client = DocumentClients.open(server)) {
            MongoCollection<Document> wallets = client.getDatabase("salon").getCollection("wallets");
            AtomicBoolean over = new AtomicBoolean();
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int i = 0; !over.get(); i++) {
                    wallets.bulkWrite(upserts(i * 20, 20));
                }
            });
            for (int crash = 0; crash < 8; crash++) {
                TimeUnit.MILLISECONDS.sleep(150);
                Path copy = Files.createDirectories(folder.resolve("left" + crash));
                Files.copy(live.resolve("salon.mv"), copy.resolve("salon.mv"));
                left.add(copy);
            }
            over.set(true);
            writer.join();
        }
        for (Path copy : left) {
            try (DocumentServer server = DocumentServer.start(copy);
                    MongoClient client = DocumentClients.open(server)) {
                MongoCollection<Document> wallets = client.getDatabase("salon").getCollection("wallets");
                wallets.bulkWrite(upserts(0, (int) wallets.countDocuments() + 50));
            }
        }
    }

    @Test
    void a_file_of_an_earlier_version_keeps_the_order_of_its_keys(@TempDir Path folder) {
        List<Object> keys =
                new ArrayList<>(List.of("", "a", "ab", "b", "北京", "é", "\u0000", "e\u0301", "😀", "aaaaaaa", 7, 8L));
        IntStream.range(0, 2_000).forEach(i -> keys.add("member:" + Integer.toHexString(i * 31) + "·".repeat(i % 3)));
        MongoServer earlier =
                new MongoServer(new H2Backend(folder.resolve("salon.mv").toString()));
        earlier.bind("127.0.0.1", 0);
        try (MongoClient client = MongoClients.create(
                "mongodb://127.0.0.1:" + earlier.getLocalAddress().getPort())) {
            client.getDatabase("salon")
                    .getCollection("members")
                    .insertMany(
                            keys.stream().map(key -> new Document("_id", key)).toList());
        } finally {
            earlier.shutdownNow();
        }
        for (int start = 0; start < 2; start++) {
            try (DocumentServer server = DocumentServer.start(folder);
                    MongoClient client = DocumentClients.open(server)) {
                var members = client.getDatabase("salon").getCollection("members");
                members.bulkWrite(keys.stream()
                        .map(key -> new ReplaceOneModel<>(
                                Filters.eq(key),
                                new Document("_id", key).append("known", true),
                                new ReplaceOptions().upsert(true)))
                        .toList());
                assertThat(members.countDocuments()).isEqualTo(keys.size());
                assertThat(members.countDocuments(Filters.eq("known", true))).isEqualTo(keys.size());
            }
        }
    }

    @Test
    void the_engine_keeps_its_keys_as_words(@TempDir Path folder) {
        try (DocumentServer server = DocumentServer.start(folder);
                MongoClient client = DocumentClients.open(server)) {
            client.getDatabase("salon").getCollection("members").insertOne(new Document("_id", "m1"));
        }
        try (MVStore file = MVStore.open(folder.resolve("salon.mv").toString())) {
            assertThat(file.getMapNames().stream()
                            .filter(name -> name.contains("_index_"))
                            .map(name -> file.<Object, Object>openMap(name).firstKey()))
                    .containsExactly("m1");
        }
    }

    private static List<ReplaceOneModel<Document>> upserts(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> new ReplaceOneModel<>(
                        Filters.eq("w" + i),
                        new Document("_id", "w" + i).append("text", "x".repeat(20_000)),
                        new ReplaceOptions().upsert(true)))
                .toList();
    }

    @Test
    void keeps_its_documents_on_file_after_close(@TempDir Path folder) {
        try (DocumentServer first = DocumentServer.start(folder);
                MongoClient client = DocumentClients.open(first)) {
            var wallets = client.getDatabase("salon").getCollection("wallets");
            wallets.createIndex(Indexes.ascending("card"), new IndexOptions().unique(true));
            wallets.insertOne(new Document("_id", "w1").append("card", "c").append("balance", new BigDecimal("9.90")));
        }
        try (DocumentServer second = DocumentServer.start(folder);
                MongoClient client = DocumentClients.open(second)) {
            var wallets = client.getDatabase("salon").getCollection("wallets");
            assertThat(wallets.find(Filters.eq("card", "c")).map(wallet -> wallet.get("balance")))
                    .containsExactly(Decimal128.parse("9.90"));
            assertThatThrownBy(() -> wallets.insertOne(new Document("_id", "w2").append("card", "c")))
                    .isInstanceOf(MongoWriteException.class);
        }
    }

    @Test
    void refuses_a_second_server_on_the_same_folder(@TempDir Path folder) {
        try (DocumentServer first = DocumentServer.start(folder)) {
            assertThat(first.uri()).startsWith("mongodb://127.0.0.1:");
            assertThatThrownBy(() -> DocumentServer.start(folder))
                    .isInstanceOfSatisfying(
                            EngineUnavailableException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo(Code.DOCUMENTS_FOLDER_IN_USE))
                    .hasMessageStartingWith("documents-folder-in-use: ")
                    .hasMessageContaining(folder.toString());
        }
    }

    private MongoCollection<Document> collection(String name) {
        return TestEngines.mongo().getCollection(prefix + name);
    }
}
