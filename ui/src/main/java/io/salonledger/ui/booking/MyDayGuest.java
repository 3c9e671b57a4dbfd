package io.salonledger.ui.booking;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.query.PlannedBooking;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.member.GuestBriefings;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.SalonIcon;

/** One guest of a therapist's day: who it is, what is done, and what the therapist can do about it. */
record MyDayGuest(PlannerDesk desk, GuestBriefings briefings, Component at, PlannedBooking booking, Runnable changed) {

    Div guest() {
        Span name = new Span(BookingTexts.guest(at, booking));
        name.addClassNames("strong", "guest");
        Div line = MyDayCards.row(name);
        MyDayRows.marks(at, booking).forEach(line::add);
        return line;
    }

    String service() {
        String room = booking.room() == null ? "" : " · " + booking.room();
        return booking.names().service() + " · "
                + desk.formats().duration(booking.terms().duration()) + room;
    }

    Optional<Button> brief() {
        if (booking.member() == null || !desk.may(Permission.MEMBER_SEE)) {
            return Optional.empty();
        }
        Button button = new Button(
                at.getTranslation("my-day.brief"),
                SalonIcon.NOTE.create(17),
                click -> FormDialog.guarded(() -> briefings.open(
                        Objects.requireNonNull(booking.member()), BookingTexts.guest(at, booking), service())));
        button.addClassName("brief");
        return Optional.of(button);
    }

    Button act(String name, SalonIcon icon, Command command) {
        Button button = new Button(at.getTranslation("planner." + name), icon.create(17), click -> {
            FormDialog.guarded(() -> PlannerDesk.done(
                    desk.gateway().send(command, booking.booking()), at.getTranslation("planner.done." + name)));
            changed.run();
        });
        button.setId("do-" + name);
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    Component state() {
        if (booking.state() == BookingState.ARRIVED && booking.since() != null) {
            return Badges.arrived(at.getTranslation(
                    "planner.waiting", desk.formats().duration(Duration.between(booking.since(), desk.now()))));
        }
        return BookingTexts.badge(at, booking.state());
    }
}
