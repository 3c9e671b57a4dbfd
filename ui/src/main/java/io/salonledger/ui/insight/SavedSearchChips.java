package io.salonledger.ui.insight;

import java.time.LocalDate;
import java.util.ArrayList;
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
    private transient List<Chip> drawn = List.of();
    private boolean keeping;
    private CustomerQuestion question = CustomerQuestion.ALL;

    SavedSearchChips(CustomerGateway gateway, CustomerWords words, String user, Consumer<CustomerQuestion> ask) {
        this.gateway = gateway;
        this.words = words;
        this.dialogs = new SavedSearchDialogs(gateway, words, user, this::reload);
        this.ask = ask;
        setId("saved-searches");
        addClassName("saved");
        setVisible(false);
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

    /** Leaves alone what already stands there: a hand may be on its way to it. */
    private void draw() {
        List<Chip> chips = chips();
        boolean keepable =
                chips.stream().noneMatch(Chip::open) && !(question.text().isEmpty() && question.filters() == 0);
        if (chips.equals(drawn) && keepable == keeping) {
            return;
        }
        drawn = chips;
        keeping = keepable;
        removeAll();
        chips.forEach(chip -> add(button(chip)));
        if (keepable) {
            NativeButton keep = new NativeButton("", click -> dialogs.keep(question));
            keep.setId("keep-search");
            keep.addClassNames("chip", "dash");
            keep.add(SalonIcon.PLUS.create(14), new Span(words.text("saved.keep")));
            add(keep);
        }
        setVisible(getComponentCount() > 0);
    }

    private List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        for (int i = 0; i < searches.size(); i++) {
            CustomerQuestion kept = question(searches.get(i));
            boolean open = kept.text().equals(question.text()) && kept.filter().equals(question.filter());
            chips.add(new Chip(searches.get(i), open, counts.size() == searches.size() ? counts.get(i) : null));
        }
        return chips;
    }

    private Component button(Chip shown) {
        SavedSearch search = shown.search();
        NativeButton chip = new NativeButton("", click -> ask.accept(question(search)));
        chip.addClassName("chip");
        chip.setClassName("on", shown.open());
        chip.getElement().setAttribute("aria-pressed", String.valueOf(shown.open()));
        chip.add(SalonIcon.STAR.create(14), new Span(search.name()));
        Long found = shown.found();
        if (found != null) {
            Span number = new Span(words.number(found));
            number.addClassName("count");
            chip.add(number);
        }
        if (!shown.open()) {
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

    /**
     * @param open whether the page asks just this
     * @param found how many it finds, null if that can't be had just now
     */
    private record Chip(
            SavedSearch search, boolean open, @Nullable Long found) {}
}
