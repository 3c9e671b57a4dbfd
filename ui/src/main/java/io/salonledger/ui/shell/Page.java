package io.salonledger.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page of the console: a header, and a body that scrolls as a whole or, on work screens, inside its parts. */
public abstract class Page extends Main implements HasDynamicTitle {

    private final PageHeader header = new PageHeader();
    private final Div body = new Div();

    protected Page() {
        addClassName("sl-page");
        body.addClassName("body");
        add(header, body);
    }

    /** A work screen fills the window, and its parts scroll: planner, till, history, search. */
    protected final void fillWindow() {
        addClassName("fixed");
    }

    protected final PageHeader header() {
        return header;
    }

    protected final Div body() {
        return body;
    }

    /** Puts a state in place of the content: empty, error, no permission. */
    protected final void showOnly(StateBlock state) {
        body.removeAll();
        body.add(state);
    }

    @Override
    public String getPageTitle() {
        return header.title() + " · " + getTranslation("shell.product");
    }
}
