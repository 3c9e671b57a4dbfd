package io.salonledger.query.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;

/**
 * The ledger as kept: leaves, day roots and its head, which is written last, so that what a crash leaves behind it is
 * written again, the same. Leaves lie in tiles of 64, opened by number: one document each would be ten times slower to
 * write, and a range a full scan in the embedded server.
 */
final class LedgerStore {

    private static final HexFormat HEX = HexFormat.of();
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final String HEAD = "head";
    private static final int TILE = 64;

    private final MongoCollection<Document> leaves;
    private final MongoCollection<Document> days;
    private final MongoCollection<Document> heads;

    LedgerStore(MongoDatabase database, String prefix) {
        this.leaves = database.getCollection(prefix + "ledger-leaves");
        this.days = database.getCollection(prefix + "ledger-days");
        this.heads = database.getCollection(prefix + "ledger-head");
    }

    LedgerHead head() {
        Document found = heads.find(Filters.eq(HEAD)).first();
        if (found == null) {
            return new LedgerHead();
        }
        List<byte[]> subtrees = found.getList("subtrees", String.class).stream()
                .map(HEX::parseHex)
                .toList();
        return new LedgerHead(
                new MerkleTree(found.getLong("size"), subtrees),
                found.getLong("position"),
                LocalDate.parse(found.getString("day")));
    }

    /** Several processes may do this at once: what they write is the same, as it follows from the log alone. */
    void save(LedgerHead head) {
        write(leaves, tiles(head.added()));
        write(days, head.roots().values().stream().map(LedgerStore::document).toList());
        Document document = new Document("_id", HEAD)
                .append("size", head.tree().size())
                .append("position", head.position())
                .append("day", head.day().toString())
                .append(
                        "subtrees",
                        head.tree().subtrees().stream().map(HEX::formatHex).toList());
        heads.replaceOne(Filters.eq(HEAD), document, UPSERT);
    }

    private static void write(MongoCollection<Document> collection, Collection<Document> documents) {
        List<WriteModel<Document>> writes = new ArrayList<>(documents.size());
        documents.forEach(
                document -> writes.add(new ReplaceOneModel<>(Filters.eq(document.get("_id")), document, UPSERT)));
        if (!writes.isEmpty()) {
            collection.bulkWrite(writes);
        }
    }

    private List<Document> tiles(List<LedgerLeaf> added) {
        Map<Long, SortedMap<Long, LedgerLeaf>> tiles = new TreeMap<>();
        if (!added.isEmpty()) {
            // the first of them may have been begun before
            long begun = added.getFirst().number() / TILE;
            leaves(begun * TILE, TILE).forEach(leaf -> put(tiles, leaf));
        }
        added.forEach(leaf -> put(tiles, leaf));
        return tiles.entrySet().stream()
                .map(tile -> new Document("_id", tile.getKey())
                        .append(
                                "leaves",
                                tile.getValue().values().stream()
                                        .map(LedgerStore::written)
                                        .toList()))
                .toList();
    }

    private static void put(Map<Long, SortedMap<Long, LedgerLeaf>> tiles, LedgerLeaf leaf) {
        tiles.computeIfAbsent(leaf.number() / TILE, n -> new TreeMap<>()).put(leaf.number(), leaf);
    }

    /** Those that exist, in order. */
    List<LedgerLeaf> leaves(long from, int count) {
        List<Long> tiles = LongStream.rangeClosed(from / TILE, (from + count - 1) / TILE)
                .boxed()
                .toList();
        return leaves.find(Filters.in("_id", tiles)).into(new ArrayList<>()).stream()
                .flatMap(tile -> tile.getList("leaves", String.class).stream())
                .map(LedgerStore::leaf)
                .filter(leaf -> leaf.number() >= from && leaf.number() < from + count)
                .sorted(Comparator.comparingLong(LedgerLeaf::number))
                .toList();
    }

    Optional<LedgerLeaf> leaf(long number) {
        return leaves(number, 1).stream().findFirst();
    }

    Optional<DayRoot> day(LocalDate day) {
        return Optional.ofNullable(days.find(Filters.eq(day.toString())).first())
                .map(LedgerStore::dayRoot);
    }

    /** Oldest first; a few hundred a year. */
    List<DayRoot> days() {
        return days.find()
                .sort(Sorts.ascending("_id"))
                .map(LedgerStore::dayRoot)
                .into(new ArrayList<>());
    }

    private static String written(LedgerLeaf leaf) {
        return String.join(
                " ",
                String.valueOf(leaf.number()),
                leaf.eventId(),
                String.valueOf(leaf.position()),
                HEX.formatHex(leaf.hash()),
                HEX.formatHex(leaf.payloadHash()));
    }

    private static LedgerLeaf leaf(String written) {
        String[] parts = written.split(" ", -1);
        return new LedgerLeaf(
                Long.parseLong(parts[0]),
                parts[1],
                Long.parseLong(parts[2]),
                HEX.parseHex(parts[3]),
                HEX.parseHex(parts[4]));
    }

    private static Document document(DayRoot day) {
        return new Document("_id", day.day().toString())
                .append("size", day.size())
                .append("root", HEX.formatHex(day.root()));
    }

    private static DayRoot dayRoot(Document found) {
        return new DayRoot(
                LocalDate.parse(found.getString("_id")), found.getLong("size"), HEX.parseHex(found.getString("root")));
    }
}
