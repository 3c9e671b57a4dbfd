package io.salonledger.ui.notification;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that stands, by who told it, and what of it the person has not seen. */
final class Newsroom {

    private final Map<NewsSource, List<News>> bySource = new LinkedHashMap<>();

    /** Keys that were there before, so that nothing pops up twice. */
    private final Set<String> told = new HashSet<>();

    private Set<String> seen = Set.of();

    void seen(Set<String> keys) {
        seen = keys;
    }

    /** @return what has come since the source was last asked and nobody has seen; nothing the first time */
    List<News> take(NewsSource source, List<News> now) {
        boolean first = bySource.put(source, List.copyOf(now)) == null;
        return now.stream()
                .filter(news -> told.add(news.key()))
                .filter(news -> !first && isFresh(news))
                .toList();
    }

    List<News> all() {
        return bySource.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(News::urgency))
                .toList();
    }

    Set<String> fresh() {
        return all().stream().filter(this::isFresh).map(News::key).collect(Collectors.toSet());
    }

    private boolean isFresh(News news) {
        return !seen.contains(news.key());
    }
}
