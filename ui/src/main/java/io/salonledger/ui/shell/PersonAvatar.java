package io.salonledger.ui.shell;

import com.vaadin.flow.component.html.Span;

/** A person's first character on a colour that always is the same for the same id. */
public final class PersonAvatar extends Span {

    private static final int COLOURS = 6;

    public PersonAvatar(String id, String name) {
        super(initial(name));
        addClassNames("av", "c" + colourOf(id));
        getElement().setAttribute("aria-hidden", "true");
    }

    /** 24 px, for rows and cells. */
    public PersonAvatar small() {
        addClassName("s");
        return this;
    }

    /** 44 px, for cards. */
    public PersonAvatar large() {
        addClassName("l");
        return this;
    }

    /** 64 px, for the head of a page. */
    public PersonAvatar extraLarge() {
        addClassName("xl");
        return this;
    }

    static int colourOf(String id) {
        return Math.floorMod(id.hashCode(), COLOURS) + 1;
    }

    private static String initial(String name) {
        String trimmed = name.strip();
        return trimmed.isEmpty() ? "–" : new String(Character.toChars(Character.toUpperCase(trimmed.codePointAt(0))));
    }
}
