package io.salonledger.ui.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.Holiday;
import io.salonledger.contracts.organisation.OpenSpan;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.command.RemoveHoliday;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.language.Formats;

/** What stands of a branch on its page, a card each, with the way to change it. */
record BranchCards(
        Component at, BranchDialogs dialogs, Formats formats, BranchDetails found, boolean edit, Runnable changed) {

    List<SectionCard> all() {
        return List.of(profile(), legal(), hours(), businessDay(), taxes(), rooms(), holidays());
    }

    private SectionCard profile() {
        return card(
                "organisation.profile",
                "edit-profile",
                () -> dialogs.branch().profile(found, changed),
                pairs(
                        "organisation.name", found.profile().name(),
                        "organisation.address", found.profile().address(),
                        "organisation.phone", found.profile().phone(),
                        "organisation.currency", BranchTexts.currency(found.currency(), BranchFields.locale())));
    }

    private SectionCard legal() {
        return card(
                "organisation.legal-entity",
                "edit-legal",
                () -> dialogs.branch().legalEntity(found, changed),
                pairs(
                        "organisation.legal-entity.name", found.legalEntity().name(),
                        "organisation.tax-number", found.legalEntity().taxNumber()));
    }

    private SectionCard hours() {
        Div lines = new Div();
        for (DayOfWeek day : DayOfWeek.values()) {
            String spans = found.hours().stream()
                    .filter(span -> span.day() == day)
                    .map(this::span)
                    .collect(Collectors.joining("  "));
            lines.add(line(
                    BranchTexts.day(day, BranchFields.locale()),
                    spans.isEmpty() ? at.getTranslation("organisation.day.closed") : spans));
        }
        Component content = found.hours().isEmpty() ? note("organisation.hours.none") : lines;
        return card("organisation.hours", "edit-hours", () -> dialogs.places().hours(found, changed), content);
    }

    private SectionCard businessDay() {
        Div lines = new Div();
        found.calendar().rules().reversed().forEach(rule -> {
            boolean always = rule.validFrom().equals(LocalDate.EPOCH);
            lines.add(line(
                    always
                            ? at.getTranslation("organisation.always")
                            : at.getTranslation("organisation.from.date", formats.tableDay(rule.validFrom())),
                    formats.time(rule.cutOff()) + " · " + BranchTexts.zone(rule.zone(), BranchFields.locale())));
        });
        return card(
                "organisation.business-day",
                "edit-day",
                () -> dialogs.branch().businessDay(found, changed),
                lines,
                note("organisation.cut-off.hint"));
    }

    private SectionCard taxes() {
        Div lines = new Div();
        for (TaxScheme scheme : found.taxSchemes()) {
            String text = scheme.taxes().stream()
                    .map(tax -> tax.name() + " " + formats.number(tax.rate()) + "% "
                            + at.getTranslation(
                                    "organisation.tax." + tax.placement().name()))
                    .collect(Collectors.joining(" + "));
            lines.add(line(
                    at.getTranslation("organisation.from.date", formats.tableDay(scheme.validFrom())),
                    text.isEmpty() ? at.getTranslation("organisation.tax.none") : text));
        }
        Component content = found.taxSchemes().isEmpty() ? note("organisation.tax.none.hint") : lines;
        return card("organisation.taxes", "edit-taxes", () -> dialogs.taxes().open(found, changed), content);
    }

    private SectionCard rooms() {
        Div lines = new Div();
        for (Facility facility : found.facilities()) {
            String about =
                    at.getTranslation("organisation.facility." + facility.kind().name()) + " · "
                            + at.getTranslation("organisation.places.count", facility.places());
            Div line = line(facility.name(), about);
            if (edit) {
                line.add(small("organisation.edit", () -> dialogs.places().facility(found, facility, changed)));
            }
            lines.add(line);
        }
        Component content = found.facilities().isEmpty() ? note("organisation.facility.none") : lines;
        return card(
                "organisation.facilities",
                "add-facility",
                () -> dialogs.places().facility(found, null, changed),
                content);
    }

    private SectionCard holidays() {
        Div lines = new Div();
        for (Holiday holiday : found.holidays()) {
            String hours = holiday.hours().stream().map(this::span).collect(Collectors.joining("  "));
            Div line = line(
                    formats.tableDay(holiday.date()) + " " + holiday.name(),
                    hours.isEmpty() ? at.getTranslation("organisation.day.closed") : hours);
            if (edit) {
                line.add(small(
                        "organisation.remove",
                        () -> dialogs.branch()
                                .send(new RemoveHoliday(found.branch(), holiday.date()), found.branch(), changed)));
            }
            lines.add(line);
        }
        Component content = found.holidays().isEmpty() ? note("organisation.holiday.none") : lines;
        return card(
                "organisation.holidays", "add-holiday", () -> dialogs.places().holiday(found, changed), content);
    }

    private SectionCard card(String key, String id, Runnable change, Component... content) {
        SectionCard card = new SectionCard(at.getTranslation(key)).padded(content);
        if (edit) {
            Button button = new Button(
                    at.getTranslation(id.startsWith("add") ? "organisation.add" : "organisation.edit"),
                    click -> change.run());
            button.setId(id);
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            card.end(button);
        }
        return card;
    }

    private Button small(String key, Runnable act) {
        Button button = new Button(at.getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private DescriptionList pairs(@Nullable String... keysAndValues) {
        DescriptionList list = new DescriptionList();
        list.addClassName("kv");
        for (int i = 0; i < keysAndValues.length; i += 2) {
            String value = keysAndValues[i + 1];
            list.add(
                    new DescriptionList.Term(at.getTranslation(keysAndValues[i])),
                    new DescriptionList.Description(value == null ? "—" : value));
        }
        return list;
    }

    private static Div line(String left, String right) {
        Span name = new Span(left);
        name.addClassName("what");
        Span words = new Span(right);
        words.addClassNames("grow", "muted");
        Div line = new Div(name, words);
        line.addClassName("sl-line");
        return line;
    }

    private Div note(String key) {
        Div note = new Div(at.getTranslation(key));
        note.addClassNames("muted", "small");
        return note;
    }

    private String span(OpenSpan span) {
        return formats.span(span.opens(), span.closes());
    }
}
