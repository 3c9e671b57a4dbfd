package io.salonledger.ui.organisation;

import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.Holiday;
import io.salonledger.contracts.organisation.OpenSpan;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.command.RemoveHoliday;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;

/** One branch: what guests know of it, when it is open, its business day, taxes and rooms. */
@Route("branches/:branch")
@RolesAllowed({"OWNER", "HEADQUARTERS", "ADMINISTRATOR", "BRANCH_MANAGER", "ACCOUNTANT", "AUDITOR"})
public class BranchDetailsView extends Page implements BeforeEnterObserver {

    private final OrganisationGateway gateway;
    private final BranchForms forms;
    private final PlaceForms places;
    private final TaxForm taxes;
    private final LocalFormats formats;
    private final boolean mayEdit;
    private final Div marks = new Div();
    private final Div actions = new Div();
    private @Nullable BranchId branch;

    BranchDetailsView(
            OrganisationGateway gateway,
            BranchForms forms,
            PlaceForms places,
            TaxForm taxes,
            CurrentUser user,
            LocalFormats formats) {
        this.gateway = gateway;
        this.forms = forms;
        this.places = places;
        this.taxes = taxes;
        this.formats = formats;
        this.mayEdit = user.get().roles().stream().anyMatch(Permission.BRANCH_EDIT::isGrantedTo);
        header().back(getTranslation("organisation.branches"), BranchListView.class);
        header().mark(marks).actions(actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        branch = new BranchId(event.getRouteParameters().get("branch").orElseThrow());
        show();
    }

    private void show() {
        if (branch == null) {
            return;
        }
        body().removeAll();
        marks.removeAll();
        actions.removeAll();
        try {
            draw(gateway.find(branch));
        } catch (Refused refused) {
            showOnly(
                    new EmptyState(SalonIcon.HOME, getTranslation("organisation.unknown"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            showOnly(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::show));
        }
    }

    private void draw(BranchDetails found) {
        boolean open = found.closedOn() == null;
        boolean edit = mayEdit && open;
        header().title(found.profile().name());
        marks.add(state(found));
        if (edit) {
            Button close = new Button(getTranslation("organisation.close"), click -> forms.close(found, this::show));
            close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            close.setId("close-branch");
            actions.add(close);
        }
        Div columns = new Div();
        columns.addClassName("two");
        columns.add(
                profile(found, edit),
                legal(found, edit),
                hours(found, edit),
                businessDay(found, edit),
                taxes(found, edit),
                rooms(found, edit),
                holidays(found, edit));
        body().add(columns);
    }

    private Badge state(BranchDetails found) {
        return found.closedOn() == null
                ? Badges.live(getTranslation("organisation.state.open"))
                : Badges.done(getTranslation("organisation.state.closed.on", here().tableDay(found.closedOn())));
    }

    private SectionCard profile(BranchDetails found, boolean edit) {
        return card(
                "organisation.profile",
                edit,
                "edit-profile",
                () -> forms.profile(found, this::show),
                pairs(
                        "organisation.name", found.profile().name(),
                        "organisation.address", found.profile().address(),
                        "organisation.phone", found.profile().phone(),
                        "organisation.currency", BranchTexts.currency(found.currency(), getLocale())));
    }

    private SectionCard legal(BranchDetails found, boolean edit) {
        return card(
                "organisation.legal-entity",
                edit,
                "edit-legal",
                () -> forms.legalEntity(found, this::show),
                pairs(
                        "organisation.legal-entity.name", found.legalEntity().name(),
                        "organisation.tax-number", found.legalEntity().taxNumber()));
    }

    private SectionCard hours(BranchDetails found, boolean edit) {
        Div lines = new Div();
        for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
            String spans = found.hours().stream()
                    .filter(span -> span.day() == day)
                    .map(this::span)
                    .collect(Collectors.joining("  "));
            lines.add(line(
                    BranchTexts.day(day, getLocale()),
                    spans.isEmpty() ? getTranslation("organisation.day.closed") : spans));
        }
        Component content = found.hours().isEmpty() ? note("organisation.hours.none") : lines;
        return card("organisation.hours", edit, "edit-hours", () -> places.hours(found, this::show), content);
    }

    private SectionCard businessDay(BranchDetails found, boolean edit) {
        Div lines = new Div();
        found.calendar().rules().reversed().forEach(rule -> {
            boolean always = rule.validFrom().equals(java.time.LocalDate.EPOCH);
            lines.add(line(
                    always
                            ? getTranslation("organisation.always")
                            : getTranslation("organisation.from.date", here().tableDay(rule.validFrom())),
                    here().time(rule.cutOff()) + " · " + BranchTexts.zone(rule.zone(), getLocale())));
        });
        return card(
                "organisation.business-day",
                edit,
                "edit-day",
                () -> forms.businessDay(found, this::show),
                lines,
                note("organisation.cut-off.hint"));
    }

    private SectionCard taxes(BranchDetails found, boolean edit) {
        Div lines = new Div();
        for (TaxScheme scheme : found.taxSchemes()) {
            String text = scheme.taxes().stream()
                    .map(tax -> tax.name() + " " + here().number(tax.rate()) + "% "
                            + getTranslation(
                                    "organisation.tax." + tax.placement().name()))
                    .collect(Collectors.joining(" + "));
            lines.add(line(
                    getTranslation("organisation.from.date", here().tableDay(scheme.validFrom())),
                    text.isEmpty() ? getTranslation("organisation.tax.none") : text));
        }
        Component content = found.taxSchemes().isEmpty() ? note("organisation.tax.none.hint") : lines;
        return card("organisation.taxes", edit, "edit-taxes", () -> taxes.open(found, this::show), content);
    }

    private SectionCard rooms(BranchDetails found, boolean edit) {
        Div lines = new Div();
        for (Facility facility : found.facilities()) {
            String about =
                    getTranslation("organisation.facility." + facility.kind().name()) + " · "
                            + getTranslation("organisation.places.count", facility.places());
            Div line = line(facility.name(), about);
            if (edit) {
                line.add(small("organisation.edit", () -> places.facility(found, facility, this::show)));
            }
            lines.add(line);
        }
        Component content = found.facilities().isEmpty() ? note("organisation.facility.none") : lines;
        return card(
                "organisation.facilities",
                edit,
                "add-facility",
                () -> places.facility(found, null, this::show),
                content);
    }

    private SectionCard holidays(BranchDetails found, boolean edit) {
        Div lines = new Div();
        for (Holiday holiday : found.holidays()) {
            String hours = holiday.hours().stream().map(this::span).collect(Collectors.joining("  "));
            Div line = line(
                    here().tableDay(holiday.date()) + " " + holiday.name(),
                    hours.isEmpty() ? getTranslation("organisation.day.closed") : hours);
            if (edit) {
                line.add(small(
                        "organisation.remove",
                        () -> forms.send(
                                new RemoveHoliday(found.branch(), holiday.date()), found.branch(), this::show)));
            }
            lines.add(line);
        }
        Component content = found.holidays().isEmpty() ? note("organisation.holiday.none") : lines;
        return card("organisation.holidays", edit, "add-holiday", () -> places.holiday(found, this::show), content);
    }

    private SectionCard card(String key, boolean edit, String id, Runnable change, Component... content) {
        SectionCard card = new SectionCard(getTranslation(key)).padded(content);
        if (edit) {
            Button button = new Button(
                    getTranslation(id.startsWith("add") ? "organisation.add" : "organisation.edit"),
                    click -> change.run());
            button.setId(id);
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            card.end(button);
        }
        return card;
    }

    private Button small(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private DescriptionList pairs(@Nullable String... keysAndValues) {
        DescriptionList list = new DescriptionList();
        list.addClassName("kv");
        for (int i = 0; i < keysAndValues.length; i += 2) {
            String value = keysAndValues[i + 1];
            list.add(
                    new DescriptionList.Term(getTranslation(keysAndValues[i])),
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
        Div note = new Div(getTranslation(key));
        note.addClassNames("muted", "small");
        return note;
    }

    private String span(OpenSpan span) {
        return here().span(span.opens(), span.closes());
    }

    private Formats here() {
        return formats.here();
    }
}
