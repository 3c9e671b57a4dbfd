package io.salonledger.ui.list;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** The filter of a list as it stands in the address: one value or several by name. */
public final class UrlFilter {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    public static UrlFilter of(BeforeEnterEvent event) {
        UrlFilter filter = new UrlFilter();
        filter.values.putAll(event.getLocation().getQueryParameters().getParameters());
        return filter;
    }

    public String text(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    public Set<String> all(String name) {
        return Set.copyOf(values.getOrDefault(name, List.of()));
    }

    public UrlFilter with(String name, Collection<String> some) {
        if (some.isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, List.copyOf(some));
        }
        return this;
    }

    public UrlFilter with(String name, String text) {
        return with(name, text.isBlank() ? List.of() : List.of(text));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Puts the filter into the address without going anywhere. */
    public void show(UI ui, String path) {
        Map<String, List<String>> shown = Map.copyOf(values);
        ui.getPage().getHistory().replaceState(null, new Location(path, new QueryParameters(shown)));
    }
}
