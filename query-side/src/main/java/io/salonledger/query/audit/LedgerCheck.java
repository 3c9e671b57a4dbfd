package io.salonledger.query.audit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.LedgerDifference;
import io.salonledger.contracts.audit.LedgerDifference.Kind;
import io.salonledger.contracts.audit.StoredEvent;
import io.salonledger.contracts.audit.StoredEvents;
import io.salonledger.contracts.audit.UnreadableEvent;

/** Recomputes the ledger from the event store, leaf by leaf and root by root, up to the first difference. */
final class LedgerCheck {

    private static final int BATCH = 1_000;

    /** @param root over all leaves as recomputed, hexadecimal */
    record Outcome(long checked, String root, @Nullable LedgerDifference difference) {}

    private final StoredEvents log;
    private final LedgerStore store;
    private final Differences differences;

    LedgerCheck(StoredEvents log, LedgerStore store) {
        this.log = log;
        this.store = store;
        this.differences = new Differences(log, store);
    }

    long total() {
        return store.head().tree().size();
    }

    /** @param progress is told how many leaves were checked */
    Outcome run(LongConsumer progress) {
        LedgerHead end = store.head();
        Map<LocalDate, DayRoot> roots =
                store.days().stream().collect(Collectors.toMap(DayRoot::day, Function.identity()));
        LedgerHead recomputed = new LedgerHead();
        long total = end.tree().size();
        while (recomputed.tree().size() < total) {
            LedgerDifference difference = nextBatch(recomputed, total);
            if (difference != null) {
                return outcome(recomputed, difference);
            }
            LedgerHead checked = recomputed;
            LedgerDifference root = wrongRoot(checked, roots, false);
            if (root != null) {
                return outcome(recomputed, root);
            }
            recomputed = new LedgerHead(checked.tree(), checked.position(), checked.day());
            progress.accept(recomputed.tree().size());
        }
        return outcome(recomputed, wrongEnd(recomputed, end, roots));
    }

    private @Nullable LedgerDifference nextBatch(LedgerHead recomputed, long total) {
        long from = recomputed.tree().size();
        int count = (int) Math.min(BATCH, total - from);
        List<LedgerLeaf> kept = store.leaves(from, count);
        List<StoredEvent> found;
        try {
            found = log.after(recomputed.position(), count);
        } catch (UnreadableEvent e) {
            return new LedgerDifference(Kind.UNREADABLE, from, e.position(), null, null, null, null, null);
        }
        int i = 0;
        while (i < kept.size() && i < found.size()) {
            LedgerLeaf leaf = kept.get(i);
            StoredEvent event = found.get(i);
            if (leaf.number() != from + i
                    || !LedgerLeaf.of(leaf.number(), event).matches(leaf)) {
                return parted(recomputed, from + i, leaf, event);
            }
            recomputed.append(event);
            i++;
        }
        if (i == count || i > 0 && i == found.size() && i < kept.size()) {
            // a batch that the log broke off before something unreadable, or its end: the next one tells
            return null;
        }
        return i < kept.size()
                ? differences.explain(kept.get(i), null)
                : new LedgerDifference(Kind.LEDGER_LEAF_CHANGED, from + i, null, null, null, null, null, null);
    }

    private LedgerDifference parted(LedgerHead before, long number, LedgerLeaf kept, StoredEvent found) {
        if (kept.number() == number && !logStillHasTheRoot(before, number)) {
            return differences.explain(kept, found);
        }
        return Differences.of(Kind.LEDGER_LEAF_CHANGED, number, found, null);
    }

    /** True if the log, with its own event in that place, still leads to the root of that day. */
    private boolean logStillHasTheRoot(LedgerHead before, long number) {
        DayRoot first = store.days().stream()
                .filter(day -> day.size() > number)
                .findFirst()
                .orElse(null);
        if (first == null) {
            return false;
        }
        MerkleTree tree = new MerkleTree(before.tree().size(), before.tree().subtrees());
        long at = before.position();
        try {
            while (tree.size() < first.size()) {
                List<StoredEvent> next = log.after(at, (int) Math.min(BATCH, first.size() - tree.size()));
                if (next.isEmpty()) {
                    return false;
                }
                next.forEach(event -> tree.append(LeafHash.of(event)));
                at = next.getLast().position();
            }
        } catch (UnreadableEvent e) {
            return false;
        }
        return Arrays.equals(tree.root(), first.root());
    }

    /** @param last also compares the day that goes on */
    private static @Nullable LedgerDifference wrongRoot(
            LedgerHead recomputed, Map<LocalDate, DayRoot> kept, boolean last) {
        for (DayRoot root : recomputed.roots().values()) {
            boolean open = root.day().equals(recomputed.day());
            if (open == last && !same(root, kept.get(root.day()))) {
                return new LedgerDifference(
                        Kind.ROOT_CHANGED, root.size() - 1, null, null, null, null, null, root.day());
            }
        }
        return null;
    }

    private static @Nullable LedgerDifference wrongEnd(
            LedgerHead recomputed, LedgerHead end, Map<LocalDate, DayRoot> kept) {
        if (recomputed.tree().size() == 0) {
            return null;
        }
        // the feed goes on meanwhile, so that only its root of this moment can be compared
        boolean grown = kept.containsKey(end.day())
                && kept.get(end.day()).size() != end.tree().size();
        LedgerDifference open = grown ? null : wrongRoot(recomputed, kept, true);
        if (open != null || Arrays.equals(recomputed.tree().root(), end.tree().root())) {
            return open;
        }
        return new LedgerDifference(Kind.ROOT_CHANGED, end.tree().size() - 1, null, null, null, null, null, end.day());
    }

    private static boolean same(DayRoot one, @Nullable DayRoot other) {
        return other != null && one.size() == other.size() && Arrays.equals(one.root(), other.root());
    }

    private static Outcome outcome(LedgerHead recomputed, @Nullable LedgerDifference difference) {
        return new Outcome(
                recomputed.tree().size(),
                HexFormat.of().formatHex(recomputed.tree().root()),
                difference);
    }
}
