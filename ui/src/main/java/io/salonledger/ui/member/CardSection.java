package io.salonledger.ui.member;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One part of the right side of the card: a heading, facts, and perhaps an act. */
final class CardSection extends Div {

    private final H2 title;
    private final DescriptionList facts = new DescriptionList();
    private boolean filled;

    CardSection(String key) {
        title = new H2(getTranslation(key));
        addClassName("sect");
        facts.addClassName("kv");
    }

    /** Nothing is shown of what is not known. */
    CardSection fact(String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            fact(getTranslation(key), new Span(text));
        }
        return this;
    }

    CardSection fact(String label, Component value) {
        facts.add(new DescriptionList.Term(label), new DescriptionList.Description(value));
        filled = true;
        return this;
    }

    /** Something else than facts. */
    CardSection with(Component content) {
        add(content);
        filled = true;
        return this;
    }

    /** Empty if there is nothing to show. */
    Optional<Component> shown() {
        addComponentAsFirst(title);
        if (facts.getChildren().findAny().isPresent()) {
            addComponentAtIndex(1, facts);
        }
        return filled ? Optional.of(this) : Optional.empty();
    }

    static NativeButton link(String text, Runnable act) {
        NativeButton button = new NativeButton(text, click -> act.run());
        button.addClassName("sl-link");
        return button;
    }
}
