package io.salonledger.command.demo;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import io.salonledger.contracts.booking.CancelReason;
import io.salonledger.contracts.booking.Guest;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.booking.Wish;
import io.salonledger.contracts.booking.command.BookAppointment;
import io.salonledger.contracts.booking.command.CancelBooking;
import io.salonledger.contracts.booking.command.CheckIn;
import io.salonledger.contracts.booking.command.CompleteService;
import io.salonledger.contracts.booking.command.MarkNoShow;
import io.salonledger.contracts.booking.command.StartService;
import io.salonledger.contracts.message.Command;

/** A visit as it went, up to the shop's now: what lies ahead is booked only. */
final class VisitStory {

    private static final List<CancelReason> REASONS = List.of(
            CancelReason.GUEST_CANCELLED,
            CancelReason.GUEST_CANCELLED,
            CancelReason.GUEST_POSTPONED,
            CancelReason.THERAPIST_UNAVAILABLE);

    private static final int EARLY = 12;
    private static final int NEXT = 15;

    private final Instant now;
    private final TicketStory tickets;

    VisitStory(Instant now, TicketStory tickets) {
        this.now = now;
        this.tickets = tickets;
    }

    static ZonedDateTime moment(Visit visit, int minutes) {
        return Staff.at(visit.day(), minutes).atZone(Shop.ZONE);
    }

    private boolean isPast(Visit visit, int minutes) {
        return !moment(visit, minutes).toInstant().isAfter(now);
    }

    Task task(Visit visit) {
        Dice dice = new Dice(visit.key());
        List<Command> commands = new ArrayList<>();
        commands.add(booked(visit));
        switch (visit.fate()) {
            case SERVED -> served(visit, dice, commands);
            case CANCELLED -> cancelled(visit, dice, commands);
            case NO_SHOW -> {
                int late = visit.begins() + 20;
                if (isPast(visit, late)) {
                    commands.add(new MarkNoShow(visit.booking(), at(visit, late)));
                }
            }
        }
        return Task.of(visit.shop().desk(), commands);
    }

    private static BookAppointment booked(Visit visit) {
        io.salonledger.command.demo.Guest member = visit.guest();
        return new BookAppointment(
                visit.booking(),
                visit.shop().id(),
                member == null ? Guest.walkIn(visit.walkIn()) : Guest.member(member.id()),
                new Wish(
                        visit.treatment().id(),
                        visit.therapist().id(),
                        visit.room(),
                        ShopTime.of(moment(visit, visit.begins()).toLocalDateTime(), Shop.ZONE),
                        null),
                null);
    }

    private void cancelled(Visit visit, Dice dice, List<Command> commands) {
        int when = visit.begins() - dice.between(1, 20) * 60;
        if (isPast(visit, when)) {
            commands.add(new CancelBooking(visit.booking(), dice.any(REASONS), null, at(visit, when)));
        }
    }

    private void served(Visit visit, Dice dice, List<Command> commands) {
        int early = dice.between(-2, EARLY);
        // Whose turn is next waits already.
        boolean next = isPast(visit, visit.begins() - NEXT) && !isPast(visit, visit.begins());
        int came = visit.begins() - (next ? NEXT : early);
        int began = Math.max(came, visit.begins() + dice.between(0, 6));
        int ended = began + visit.treatment().minutes() - dice.between(0, 6);
        if (isPast(visit, came)) {
            commands.add(new CheckIn(visit.booking(), at(visit, came)));
        }
        if (isPast(visit, began)) {
            commands.add(new StartService(visit.booking(), at(visit, began)));
        }
        if (isPast(visit, ended)) {
            commands.add(new CompleteService(visit.booking(), at(visit, ended)));
            int paid = ended + dice.between(3, 9);
            commands.addAll(tickets.commands(visit, isPast(visit, paid) ? moment(visit, paid) : null));
        }
    }

    private static Instant at(Visit visit, int minutes) {
        return moment(visit, minutes).toInstant();
    }
}
