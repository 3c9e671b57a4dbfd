package io.salonledger.ui.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

import io.salonledger.contracts.booking.AgreedTerms;
import io.salonledger.contracts.booking.Placement;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.query.BookingChange;
import io.salonledger.contracts.booking.query.BookingDetails;
import io.salonledger.contracts.booking.query.GuestMark;
import io.salonledger.ui.list.DetailPanel;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** The drawer of one booking: the steps that can come next, what was agreed, and everything that happened. */
final class BookingPanel {

    private final PlannerDesk desk;
    private final Runnable changed;
    private final Component at;

    BookingPanel(PlannerDesk desk, Component at, Runnable changed) {
        this.desk = desk;
        this.at = at;
        this.changed = changed;
    }

    DetailPanel of(BookingDetails booking, Runnable close) {
        DetailPanel panel = new DetailPanel(BookingTexts.guest(at, booking), close);
        panel.setId("booking");
        panel.acts(new BookingSteps(desk, booking, changed).buttons());
        panel.facts(facts(booking));
        marks(booking, panel);
        if (booking.note() != null && !booking.note().isEmpty()) {
            panel.section(text("planner.note")).line(booking.note(), "", "");
        }
        changes(booking, panel);
        return panel;
    }

    private Component[] facts(BookingDetails booking) {
        List<Component> facts = new ArrayList<>();
        Div state = new Div(BookingTexts.badge(at, booking.state()));
        state.addClassName("lone");
        facts.add(state);
        facts.add(
                DetailPanel.fact(text("booking.service"), orDash(booking.names().service())));
        Placement placement = booking.placement();
        ShopTime asked = booking.requested();
        if (placement != null) {
            facts.add(DetailPanel.fact(
                    text("planner.time"),
                    desk.formats().day(placement.businessDate()) + " "
                            + BookingTexts.span(desk.formats(), placement.span())));
        } else if (asked != null) {
            facts.add(DetailPanel.fact(
                    text("planner.time"),
                    desk.formats().day(asked.local().toLocalDate()) + " "
                            + desk.formats().time(asked.local().toLocalTime())));
        }
        facts.add(DetailPanel.fact(text("booking.employee"), therapist(booking)));
        if (booking.room() != null) {
            facts.add(DetailPanel.fact(text("planner.room"), booking.room()));
        }
        AgreedTerms terms = booking.terms();
        if (terms != null) {
            facts.add(DetailPanel.fact(
                    text("planner.price"),
                    terms.price() == null ? text("planner.price.later") : desk.money(terms.price())));
        }
        return facts.toArray(Component[]::new);
    }

    private String therapist(BookingDetails booking) {
        String name = booking.names().employee();
        if (name.isEmpty()) {
            return booking.arrangement().employeeAsWritten().isEmpty() ? "–" : text("booking.house");
        }
        boolean any = booking.placement() != null && booking.placement().anyTherapist();
        return any ? name + " · " + text("planner.any.short") : name;
    }

    private void marks(BookingDetails booking, DetailPanel panel) {
        booking.marks().forEach(mark -> {
            boolean birthday = mark == GuestMark.BIRTHDAY;
            panel.add(new Badge(
                    birthday ? Tone.SOFT : Tone.WARN,
                    birthday ? SalonIcon.CAKE : SalonIcon.PULSE,
                    text("planner.mark." + BookingTexts.kebab(mark))));
        });
    }

    /** Newest first: who did what when, and what then held. */
    private void changes(BookingDetails booking, DetailPanel panel) {
        Map<String, String> names = desk.gateway()
                .names(booking.changes().stream().map(BookingChange::by).toList());
        panel.section(text("planner.history"));
        for (BookingChange change : booking.changes().reversed()) {
            String who =
                    names.getOrDefault(change.by(), change.by().startsWith("system:") ? text("planner.by-system") : "");
            String when = desk.formats().ago(change.at());
            panel.line(sentence(change), who.isEmpty() ? when : who + " · " + when, "");
        }
    }

    private String sentence(BookingChange change) {
        StringBuilder words = new StringBuilder(text("planner.change." + BookingTexts.kebab(change.kind())));
        if (change.placement() != null) {
            words.append(" · ")
                    .append(desk.formats().day(change.placement().businessDate()))
                    .append(' ')
                    .append(BookingTexts.span(desk.formats(), change.placement().span()))
                    .append(' ')
                    .append(change.employee());
        }
        if (change.moment() != null) {
            words.append(" · ")
                    .append(desk.formats().time(change.moment().local().toLocalTime()));
        }
        if (change.reason() != null) {
            words.append(" · ").append(text("planner.reason." + BookingTexts.kebab(change.reason())));
        }
        if (change.kind() == BookingChange.Kind.UNDONE) {
            words.append(" → ").append(BookingTexts.state(at, change.state()));
        }
        if (change.note() != null && !change.note().isEmpty()) {
            words.append(" · ").append(change.note());
        }
        return words.toString();
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private String text(String key) {
        return at.getTranslation(key);
    }
}
