package io.salonledger.query.ticket;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketState;
import io.salonledger.contracts.ticket.event.BookingPutOnTicket;
import io.salonledger.contracts.ticket.event.TicketMemberAssigned;
import io.salonledger.contracts.ticket.query.SearchTickets;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.contracts.ticket.query.TicketFilter;
import io.salonledger.contracts.ticket.query.TicketList;
import io.salonledger.contracts.ticket.query.TicketOrder;
import io.salonledger.contracts.ticket.query.TicketRow;
import io.salonledger.contracts.ticket.query.TicketStep;
import io.salonledger.query.projection.ProjectionRig;

import static io.salonledger.query.ticket.Tickets.BRANCH;
import static io.salonledger.query.ticket.Tickets.DAY;
import static io.salonledger.query.ticket.Tickets.LIN;
import static io.salonledger.query.ticket.Tickets.OTHER_BRANCH;
import static io.salonledger.query.ticket.Tickets.SPA;
import static io.salonledger.query.ticket.Tickets.SU;
import static io.salonledger.query.ticket.Tickets.cny;
import static org.assertj.core.api.Assertions.assertThat;

class TicketReadModelsTest {

    private static final Actor OWNER = new Actor("o", Set.of(Role.OWNER), null, Set.of(), "test");

    @Test
    void a_ticket_opens_with_lines_refunds_and_history() {
        ProjectionRig<TicketDetailsDocument> rig = ProjectionRig.of(TicketDetailsProjection.MODEL);
        rig.handle(
                "ticket:t1",
                Tickets.opened("t1", BRANCH),
                Tickets.added("t1", Tickets.oil("l1", "168.00")),
                new TicketMemberAssigned(new TicketId("t1"), null),
                Tickets.settled("t1", BRANCH, DAY, Tickets.oil("l1", "168.00")),
                Tickets.refunded("t1", DAY.plusDays(1), Tickets.oil("l1", "100.00"), false));

        TicketDetails ticket = TicketDetailsAnswer.of(rig.get("t1"));

        assertThat(ticket.state()).isEqualTo(TicketState.PARTLY_REFUNDED);
        assertThat(ticket.net()).isEqualTo(cny("168.00"));
        assertThat(ticket.taxes().getFirst().amount().toString()).isEqualTo("CNY 13.44");
        assertThat(ticket.refunds()).hasSize(1);
        assertThat(ticket.steps())
                .extracting(TicketStep::what)
                .containsExactly(
                        "ticket.TicketOpened",
                        "ticket.TicketLineAdded",
                        "ticket.TicketMemberAssigned",
                        "ticket.TicketSettled",
                        "ticket.TicketRefunded");
        assertThat(ticket.steps()).extracting(TicketStep::user).containsOnly("system:test");
        var before = rig.stored(Set.of("t1"));
        rig.replay();
        assertThat(rig.stored(Set.of("t1"))).isEqualTo(before);
    }

    @Test
    void a_booking_and_the_newest_ticket_that_pays_it_know_each_other() {
        ProjectionRig<TicketDetailsDocument> tickets = ProjectionRig.of(TicketDetailsProjection.MODEL);
        ProjectionRig<BookingTicketDocument> bookings = ProjectionRig.of(BookingTicketProjection.MODEL);
        BookingId booking = new BookingId("b1");
        for (String id : List.of("t1", "t2")) {
            BookingPutOnTicket put = new BookingPutOnTicket(new TicketId(id), booking, new LineId("booked"), null);
            tickets.handle("ticket:" + id, Tickets.opened(id, BRANCH), put);
            bookings.handle("ticket:" + id, put);
        }
        bookings.replay();

        assertThat(TicketDetailsAnswer.of(tickets.get("t1")).booking()).isEqualTo(booking);
        assertThat(bookings.get("b1").ticket()).isEqualTo(new TicketId("t2"));
    }

    @Test
    void an_imported_ticket_opens_as_written() {
        ProjectionRig<TicketDetailsDocument> rig = ProjectionRig.of(TicketDetailsProjection.MODEL);
        rig.handle("ticket:t1", Tickets.imported("t1", "-12.50", "-0.6252"));

        TicketDetails ticket = TicketDetailsAnswer.of(rig.get("t1"));

        assertThat(ticket.state()).isEqualTo(TicketState.IMPORTED);
        assertThat(ticket.openedAt()).isNull();
        assertThat(ticket.imported()).hasSize(1);
        assertThat(ticket.taxes().getFirst().amount().toString()).isEqualTo("CNY -0.6252");
        assertThat(ticket.member()).isNotNull();
    }

    @Test
    void tickets_are_found_by_who_what_when_and_how_much() {
        ProjectionRig<TicketListDocument> rig = listed();

        assertThat(ids(rig, all())).containsExactlyInAnyOrder("t1", "t2", "t3", "t4");
        assertThat(ids(rig, all().of(OTHER_BRANCH))).containsExactly("t2");
        assertThat(ids(rig, all().between(DAY, DAY))).containsExactlyInAnyOrder("t1", "t2", "t3");
        assertThat(ids(rig, all().in(TicketState.VOIDED, TicketState.IMPORTED))).containsExactlyInAnyOrder("t3", "t4");
        assertThat(ids(rig, all().ofMember(new io.salonledger.contracts.member.MemberId("m2"))))
                .containsExactly("t4");
        assertThat(ids(
                        rig,
                        new TicketFilter(null, null, null, null, SU, SPA, null, Set.of(), null, null, "1121", "身体")))
                .containsExactly("t2");
        assertThat(ids(
                        rig,
                        new TicketFilter(
                                null, null, null, null, null, null, Tickets.OIL, Set.of(), 5_000L, 8_144L, null, null)))
                .containsExactly("t1");
    }

    @Test
    void sums_cover_all_that_fit_and_refunds_are_taken_off() {
        TicketList found = find(listed(), all(), OWNER, 1);

        assertThat(found.page().total()).isEqualTo(4);
        assertThat(found.page().items()).hasSize(1);
        assertThat(found.sums()).hasSize(1);
        assertThat(found.sums().getFirst().net()).isEqualTo(cny("655.50"));
        assertThat(found.sums().getFirst().tax().toString()).isEqualTo("CNY 52.6548");
    }

    @Test
    void who_works_for_one_branch_sees_that_branch() {
        Actor desk = new Actor("d", Set.of(Role.FRONT_DESK), "xuhui", Set.of("xuhui"), "test");

        assertThat(find(listed(), all(), desk, 10).page().items())
                .extracting(row -> row.ticket().value())
                .containsExactly("t2");
    }

    @Test
    void rows_are_the_same_after_a_replay() {
        ProjectionRig<TicketListDocument> rig = listed();
        var before = rig.stored(Set.of("t1", "t2", "t3", "t4"));

        rig.replay();

        assertThat(rig.stored(Set.of("t1", "t2", "t3", "t4"))).isEqualTo(before);
    }

    /** t1: oil 168.00, of which 100.00 was given back; t2: spa 600.00 elsewhere; t3: dropped; t4: imported −12.50. */
    private static ProjectionRig<TicketListDocument> listed() {
        ProjectionRig<TicketListDocument> rig = ProjectionRig.of(TicketListProjection.MODEL);
        rig.handle(
                "ticket:t1",
                Tickets.opened("t1", BRANCH),
                Tickets.settled("t1", BRANCH, DAY, Tickets.oil("l1", "168.00")),
                Tickets.refunded("t1", DAY.plusDays(1), Tickets.oil("l1", "100.00"), false));
        rig.handle(
                "ticket:t2",
                Tickets.opened("t2", OTHER_BRANCH),
                Tickets.settled("t2", OTHER_BRANCH, DAY, Tickets.spa("l1", "600.00", LIN, SU)));
        rig.handle(
                "ticket:t3",
                Tickets.opened("t3", BRANCH),
                Tickets.added("t3", Tickets.oil("l1", "168.00")),
                Tickets.voided("t3"));
        rig.handle("ticket:t4", Tickets.imported("t4", "-12.50", "-0.7852"));
        return rig;
    }

    private static java.util.List<String> ids(ProjectionRig<TicketListDocument> rig, TicketFilter filter) {
        return find(rig, filter, OWNER, 10).page().items().stream()
                .map(TicketRow::ticket)
                .map(TicketId::value)
                .toList();
    }

    private static TicketList find(ProjectionRig<TicketListDocument> rig, TicketFilter filter, Actor actor, int limit) {
        return new TicketSearch(rig.searchReader())
                .find(new SearchTickets(filter, TicketOrder.BUSINESS_DATE, true, new PageRequest(0, limit)), actor);
    }

    private static TicketFilter all() {
        return TicketFilter.all();
    }
}
