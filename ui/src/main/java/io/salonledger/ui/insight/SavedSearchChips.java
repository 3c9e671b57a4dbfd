package io.salonledger.ui.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.insight.query.MeasureCustomers;
import io.salonledger.contracts.insight.query.SavedSearch;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.SalonIcon;

/** The searches that the user keeps, each with how many it finds now; the one that is open can be renamed or deleted. */
class SavedSearchChips extends Div {

    private final transient CustomerGateway gateway;
    private final transient CustomerWords words;
    private final transient SavedSearchDialogs dialogs;
    private final transient Consumer<CustomerQuestion> ask;
    private transient List<SavedSearch> searches = List.of();
    private transient List<Long> counts = List.of();
    private CustomerQuestion question = CustomerQuestion.ALL;

    SavedSearchChips(CustomerGateway gateway, CustomerWords words, String user, Consumer<CustomerQuestion> ask) {
        this.gateway = gateway;
        this.words = words;
        this.dialogs = new SavedSearchDialogs(gateway, words, user, this::reload);
        this.ask = ask;
        setId("saved-searches");
        addClassName("saved");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.text("saved"));
    }

    /** Asks anew which there are and what they find; what can't be had just now leaves the chips as they are. */
    void reload() {
        try {
            searches = gateway.saved();
            counts = gateway.count(searches.stream()
                    .map(search -> question(search))
                    .map(asked -> new MeasureCustomers(asked.text(), asked.filter()))
                    .toList());
        } catch (Refused | Failed away) {
            counts = List.of();
        }
        draw();
    }

    void asking(CustomerQuestion asked) {
        question = asked;
        draw();
    }

    /** What a kept search asks today. */
    private CustomerQuestion question(SavedSearch search) {
        LocalDate today = words.today();
        return new CustomerQuestion(
                search.terms().text(),
                search.terms().filterOn(today),
                search.terms().sort());
    }

    private void draw() {
        removeAll();
        boolean open = false;
        for (int i = 0; i < searches.size(); i++) {
            SavedSearch search = searches.get(i);
            CustomerQuestion kept = question(search);
            boolean now = kept.text().equals(question.text()) && kept.filter().equals(question.filter());
            open |= now;
            add(chip(search, kept, now, counts.size() == searches.size() ? counts.get(i) : null));
        }
        if (!open && !(question.text().isEmpty() && question.filters() == 0)) {
            NativeButton keep = new NativeButton("", click -> dialogs.keep(question));
            keep.setId("keep-search");
            keep.addClassNames("chip", "dash");
            keep.add(SalonIcon.PLUS.create(14), new Span(words.text("saved.keep")));
            add(keep);
        }
        setVisible(getComponentCount() > 0);
    }

    private Component chip(SavedSearch search, CustomerQuestion kept, boolean now, @Nullable Long found) {
        NativeButton chip = new NativeButton("", click -> ask.accept(kept));
        chip.addClassName("chip");
        chip.setClassName("on", now);
        chip.getElement().setAttribute("aria-pressed", String.valueOf(now));
        chip.add(SalonIcon.STAR.create(14), new Span(search.name()));
        if (found != null) {
            Span number = new Span(words.number(found));
            number.addClassName("count");
            chip.add(number);
        }
        if (!now) {
            return chip;
        }
        NativeButton change = new NativeButton("", click -> dialogs.change(search));
        change.addClassName("change");
        change.setAriaLabel(words.text("saved.change", search.name()));
        change.getElement().setAttribute("title", words.text("saved.change", search.name()));
        change.add(SalonIcon.EDIT.create(14));
        Span both = new Span(chip, change);
        both.addClassName("open");
        return both;
    }
}
