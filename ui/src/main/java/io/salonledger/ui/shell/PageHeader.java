package io.salonledger.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** Title, context and live mark at the left, actions at the right; on a phone the bar at the top. */
public final class PageHeader extends Header {

    private final H1 title = new H1();
    private final Span context = new Span();
    private final Div marks = new Div();
    private final Div actions = new Div();

    PageHeader() {
        addClassName("ph");
        context.addClassName("sub");
        context.setVisible(false);
        marks.addClassName("marks");
        actions.addClassName("end");
        add(title, context, marks, actions);
    }

    public PageHeader title(String text) {
        title.setText(text);
        return this;
    }

    String title() {
        return title.getText();
    }

    /** What the page is about just now: a date, a number of records. */
    public PageHeader context(String text) {
        context.setText(text);
        context.setVisible(!text.isEmpty());
        return this;
    }

    /** A way back in place of a title of its own, for pages under a list. */
    public PageHeader back(String text, Class<? extends Component> list) {
        RouterLink link = new RouterLink();
        link.setRoute(list);
        link.addClassName("back");
        link.add(SalonIcon.LEFT.create(16), new Span(text));
        addComponentAsFirst(link);
        addClassName("under");
        return this;
    }

    /** Marks beside the context: badges, a {@link LiveMark}. */
    public PageHeader mark(Component... components) {
        marks.add(components);
        return this;
    }

    /** What every page has at its head; stands before the page's own actions, or after the title on a phone. */
    void tools(Component tools) {
        getElement().insertChild(getElement().indexOfChild(actions.getElement()), tools.getElement());
    }

    /** Actions at the right; one of them at most is primary. */
    public PageHeader actions(Component... components) {
        for (Component component : components) {
            // A phone shows only the icon of a secondary action; its name is still to be read out.
            if (component instanceof Button button && !button.getText().isEmpty()) {
                button.setAriaLabel(button.getText());
            }
        }
        actions.add(components);
        return this;
    }
}
