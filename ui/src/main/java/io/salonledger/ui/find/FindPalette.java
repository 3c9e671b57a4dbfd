package io.salonledger.ui.find;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.SalonIcon;

/**
 * Finds anything (查找): groups fill one after the other while one types; the arrows walk, Enter opens. What was found for
 * older words stays until the first of the newer comes.
 */
@JsModule("context://js/salon-find.js")
final class FindPalette extends Dialog {

    private static final int PAUSE_MS = 200;

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private final transient List<Finder> finders;
    private final transient Start start;
    private final TextField words = new TextField();
    private final Div hits = new Div();

    /** Counts the questions: an answer to an older one is not shown. */
    private int question;

    /** The question whose answer is on the screen. */
    private int answered;

    FindPalette(List<Finder> finders, Start start) {
        this.finders = finders.stream().filter(Finder::concerns).toList();
        this.start = start;
        setId("find-palette");
        addClassName("sl-palette");
        setWidth("min(640px, 100vw)");
        getElement().setAttribute("aria-label", getTranslation("find.title"));
        words.setId("find-words");
        words.setWidthFull();
        words.addClassName("field-l");
        words.setPlaceholder(getTranslation("find.placeholder"));
        words.setAriaLabel(getTranslation("find.title"));
        words.setPrefixComponent(SalonIcon.SEARCH.create(18));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MS);
        words.setAutofocus(true);
        words.addValueChangeListener(typed -> look());
        hits.addClassName("hits");
        hits.getElement().setAttribute("role", "listbox").setAttribute("aria-label", getTranslation("find.hits"));
        Div keys = new Div(key("↑ ↓", "find.walk"), key("Enter", "find.open"), key("Esc", "find.close"));
        keys.addClassName("hints");
        Div all = new Div(words, hits, keys);
        all.addClassName("palette");
        all.getElement().executeJs("window.salonFind(this)");
        add(all);
        addOpenedChangeListener(opened -> words.focus());
        look();
    }

    private Div key(String key, String what) {
        Span cap = new Span(key);
        cap.addClassName("kbd");
        return new Div(cap, new Span(getTranslation(what)));
    }

    private void look() {
        String typed = words.getValue().strip();
        int asked = ++question;
        if (typed.isEmpty()) {
            answer(asked, typed);
            start.groups("", this::close).forEach(hits::add);
            return;
        }
        UI ui = UI.getCurrent();
        // Each group is a turn of its own, so that the first is on the screen while the last is still asked for.
        THREADS.execute(() -> {
            try {
                ui.access(() -> start(asked, typed));
                finders.forEach(finder -> ui.access(() -> find(asked, typed, finder)));
                ui.access(() -> end(asked, typed));
            } catch (UIDetachedException left) {
                // Nobody waits for it any more.
            }
        });
    }

    private void start(int asked, String typed) {
        if (asked == question) {
            start.groups(typed, this::close).forEach(group -> show(asked, typed, group));
        }
    }

    private void find(int asked, String typed, Finder finder) {
        if (asked != question || !isOpened()) {
            return;
        }
        try {
            List<Found> found = finder.find(typed);
            if (!found.isEmpty()) {
                show(asked, typed, HitGroup.of(getTranslation(finder.heading()), found, this::close));
            }
        } catch (Refused notForTheseEyes) {
            // Then there is no such group for them.
        } catch (Failed away) {
            show(asked, typed, HitGroup.failed(getTranslation(finder.heading()), away.correlationId()));
        }
    }

    private void end(int asked, String typed) {
        if (asked == question && answered != asked) {
            answer(asked, typed);
            hits.add(new EmptyState(SalonIcon.SEARCH, getTranslation("find.none", typed), getTranslation("find.hint")));
        }
    }

    private void show(int asked, String typed, HitGroup group) {
        answer(asked, typed);
        hits.add(group);
    }

    private void answer(int asked, String typed) {
        if (answered != asked) {
            answered = asked;
            hits.removeAll();
            // Enter opens only what was found for the words that stand in the field.
            hits.getElement().setAttribute("data-for", typed);
        }
    }
}
