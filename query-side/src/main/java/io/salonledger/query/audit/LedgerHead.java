package io.salonledger.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.salonledger.contracts.audit.StoredEvent;

/** The growing end of the ledger: its tree, its day, and how far it has read the log. */
final class LedgerHead {

    private final MerkleTree tree;
    private long position;
    private LocalDate day;
    private final List<LedgerLeaf> added = new ArrayList<>();
    private final Map<LocalDate, DayRoot> roots = new LinkedHashMap<>();

    LedgerHead() {
        this(new MerkleTree(), 0, LocalDate.EPOCH);
    }

    LedgerHead(MerkleTree tree, long position, LocalDate day) {
        this.tree = tree;
        this.position = position;
        this.day = day;
    }

    LedgerLeaf append(StoredEvent event) {
        LocalDate eventDay = LocalDate.ofInstant(Instant.ofEpochMilli(event.time()), ZoneOffset.UTC);
        if (eventDay.isAfter(day)) {
            endDay();
            day = eventDay;
        }
        LedgerLeaf leaf = LedgerLeaf.of(tree.size(), event);
        tree.append(leaf.hash());
        position = event.position();
        added.add(leaf);
        return leaf;
    }

    /** A day that is over has a root for ever; an event whose clock lags behind it belongs to the next. */
    private void endDay() {
        if (tree.size() > 0) {
            roots.put(day, new DayRoot(day, tree.size(), tree.root()));
        }
    }

    /** The roots of the days that {@link #append} has touched, the last one still growing. */
    Map<LocalDate, DayRoot> roots() {
        endDay();
        return roots;
    }

    List<LedgerLeaf> added() {
        return added;
    }

    MerkleTree tree() {
        return tree;
    }

    long position() {
        return position;
    }

    LocalDate day() {
        return day;
    }
}
