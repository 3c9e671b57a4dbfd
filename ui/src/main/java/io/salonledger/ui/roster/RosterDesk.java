package io.salonledger.ui.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.PermittedBranch;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.VaadinTexts;

/** What the roster and its dialog share: the branch and its clock, formats, who may plan. */
@Component
class RosterDesk {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration DAY = Duration.ofDays(1);

    private final RosterGateway gateway;
    private final CurrentUser user;
    private final Branches branches;
    private final LocalFormats formats;
    private final VaadinTexts texts;
    private final Clock clock;

    RosterDesk(
            RosterGateway gateway,
            CurrentUser user,
            Branches branches,
            LocalFormats formats,
            VaadinTexts texts,
            Clock clock) {
        this.gateway = gateway;
        this.user = user;
        this.branches = branches;
        this.formats = formats;
        this.texts = texts;
        this.clock = clock;
    }

    RosterGateway gateway() {
        return gateway;
    }

    Formats formats() {
        return formats.here();
    }

    VaadinTexts texts() {
        return texts;
    }

    boolean mayPlan() {
        return user.get().roles().stream().anyMatch(Permission.STAFF_EDIT::isGrantedTo);
    }

    /** The chosen branch, or the first; a roster is of one branch. */
    Optional<BranchId> branch() {
        return user.branch()
                .or(() -> user.get().branches().stream().findFirst())
                .map(PermittedBranch::id)
                .map(BranchId::new);
    }

    LocalDate today(BranchId branch) {
        return branches.calendar(branch)
                .map(calendar -> calendar.businessDateOf(clock.instant()))
                .orElseGet(() -> LocalDate.now(clock));
    }

    /** From one time to another on a date; one that ends at or before its start ends on the next day. */
    ShopSpan span(BranchId branch, LocalDate date, @Nullable LocalTime from, @Nullable LocalTime until) {
        return span(branch, date, from, date, until);
    }

    /** From a time on a date to another on a last date; what would end before it starts ends a day later. */
    ShopSpan span(
            BranchId branch, LocalDate date, @Nullable LocalTime from, LocalDate last, @Nullable LocalTime until) {
        if (from == null || until == null) {
            UI at = UI.getCurrent();
            throw new FormDialog.Invalid(at.getTranslation(
                    "list.required", at.getTranslation(from == null ? "roster.from" : "roster.until")));
        }
        ZoneId zone = branches.zone(branch);
        LocalDate end = last.isAfter(date) || until.isAfter(from) ? last : date.plusDays(1);
        return ShopSpan.between(ShopTime.of(date.atTime(from), zone), ShopTime.of(end.atTime(until), zone));
    }

    /** A field for a time of day, 24 hours in every language. */
    static TimePicker time(String name) {
        TimePicker picker = new TimePicker(UI.getCurrent().getTranslation("roster." + name));
        picker.setId(name);
        picker.setStep(STEP);
        picker.setLocale(Locale.UK);
        return picker;
    }

    /** The part of a span that lies on a date: its end is left open where it goes on on another day. */
    String words(ShopSpan span, LocalDate date) {
        if (span.length().compareTo(DAY) <= 0) {
            return words(span);
        }
        boolean first = span.start().local().toLocalDate().equals(date);
        boolean last = span.end().local().toLocalDate().equals(date);
        String from = first ? formats().time(span.start().local().toLocalTime()) : "";
        String until = last ? formats().time(span.end().local().toLocalTime()) : "";
        return first || last ? from + "–" + until : UI.getCurrent().getTranslation("roster.all-day");
    }

    String words(ShopSpan span) {
        return formats()
                .span(span.start().local().toLocalTime(), span.end().local().toLocalTime());
    }
}
