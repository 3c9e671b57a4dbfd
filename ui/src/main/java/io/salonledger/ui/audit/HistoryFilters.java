package io.salonledger.ui.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.audit.query.HistoryPage;
import io.salonledger.contracts.audit.query.HistoryPage.Facet;
import io.salonledger.contracts.audit.query.HistoryRow;
import io.salonledger.ui.shell.FilterChips;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.VaadinTexts;

/** The filters of the history, each with what there is to choose and how many events it has. */
final class HistoryFilters {

    private final FilterChips chips = new FilterChips();
    private final HistoryQuestion question;
    private final EventSentences sentences;
    private final Formats formats;
    private final VaadinTexts texts;
    private final Consumer<Map<String, String>> change;

    /** @param change takes the parts of the address that a choice gives another value */
    HistoryFilters(
            HistoryQuestion question,
            HistoryPage page,
            EventSentences sentences,
            Formats formats,
            VaadinTexts texts,
            Consumer<Map<String, String>> change) {
        this.question = question;
        this.sentences = sentences;
        this.formats = formats;
        this.texts = texts;
        this.change = change;
        showChosen();
        chips.add(
                choice("who", page.actors(), this::actor),
                choice("area", page.features(), facet -> sentences.feature(facet.value())),
                choice("kind", page.types(), facet -> sentences.type(facet.value())),
                choice("branch", page.branches(), facet -> orElse(facet, text("audit.kind.branch"))),
                date("from"),
                date("to"));
        chips.found(new Span(text("audit.history.total", page.total())));
    }

    /** @param name of the record whose history is shown */
    void about(String name) {
        chips.set(SalonIcon.FILTER, text("audit.history.about", name), () -> change.accept(Map.of("about", "")));
    }

    void clear(Runnable clear) {
        chips.clear(clear);
    }

    Component whole() {
        return chips;
    }

    private void showChosen() {
        question.mark()
                .ifPresent(mark ->
                        chips.set(SalonIcon.STAR, sentences.mark(mark), () -> change.accept(Map.of("mark", ""))));
        question.since()
                .ifPresent(since -> chips.set(
                        SalonIcon.CLOCK,
                        formats.tableTime(since),
                        () -> change.accept(Map.of("since", "", "until", ""))));
    }

    private String actor(Facet facet) {
        return orElse(facet, sentences.person(new HistoryRow.Party(facet.value(), "", false)));
    }

    private static String orElse(Facet facet, String unnamed) {
        return facet.label().isEmpty() ? unnamed : facet.label();
    }

    private ComboBox<Facet> choice(String name, List<Facet> facets, ItemLabelGenerator<Facet> label) {
        ComboBox<Facet> box = new ComboBox<>();
        box.setId("filter-" + name);
        String word = text("audit.history." + word(name));
        box.setPlaceholder(word);
        box.setAriaLabel(word);
        box.setClearButtonVisible(true);
        box.setItemLabelGenerator(facet -> label.apply(facet) + "  " + formats.number(facet.events()));
        box.setItems(facets);
        facets.stream()
                .filter(facet -> facet.value().equals(question.text(name)))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                String value =
                        chosen.getValue() == null ? "" : chosen.getValue().value();
                change.accept(Map.of(name, value));
            }
        });
        return box;
    }

    /** People call an area a kind, and a kind a type. */
    private static String word(String name) {
        return switch (name) {
            case "area" -> "kind";
            case "kind" -> "type";
            default -> name;
        };
    }

    private DatePicker date(String name) {
        DatePicker picker = texts.on(new DatePicker());
        picker.setId("filter-" + name);
        picker.setPlaceholder(text("audit.history." + name));
        picker.setAriaLabel(text("audit.history." + name));
        picker.setClearButtonVisible(true);
        question.day(name).ifPresent(picker::setValue);
        picker.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                String value =
                        chosen.getValue() == null ? "" : chosen.getValue().toString();
                change.accept(Map.of(name, value));
            }
        });
        return picker;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
