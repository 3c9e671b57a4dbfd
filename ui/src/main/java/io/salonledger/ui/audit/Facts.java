package io.salonledger.ui.audit;

import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;

/** Names and values under each other; what has no value is left out. */
final class Facts extends DescriptionList {

    Facts() {
        addClassName("kv");
    }

    void add(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            add(new Term(name), new Description(value));
        }
    }
}
