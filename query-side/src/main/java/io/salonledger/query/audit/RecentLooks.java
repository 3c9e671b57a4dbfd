package io.salonledger.query.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.Read;
import io.salonledger.contracts.audit.ReadKind;

/**
 * The looks that were recorded lately, so that a page that follows what it shows is one look and not hundreds. A
 * revealed contact is never among them.
 */
final class RecentLooks {

    /** A working day: whoever still looks at the same page tomorrow looks again. */
    private static final Duration DAY = Duration.ofHours(12);

    private static final int MOST = 10_000;

    /** Who looked at what. */
    private record Key(
            String user,
            ReadKind kind,
            String subject,
            @Nullable String textHash) {
        static Key of(Read read) {
            return new Key(read.reader().user(), read.kind(), read.subject(), read.textHash());
        }
    }

    private final Map<Key, Instant> looks = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Instant> eldest) {
            return size() > MOST;
        }
    };

    synchronized void add(Read read) {
        if (read.kind() == ReadKind.CARD_OPENED || read.kind() == ReadKind.SEARCHED) {
            Key key = Key.of(read);
            looks.remove(key);
            looks.put(key, read.at());
        }
    }

    synchronized boolean holds(Read read) {
        Instant before = looks.get(Key.of(read));
        return before != null && before.plus(DAY).isAfter(read.at());
    }
}
