package io.salonledger.ui.member;

import java.util.List;
import java.util.function.Supplier;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;

import io.salonledger.contracts.booking.query.BookingRow;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.ticket.query.TicketRow;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.SalonIcon;

/** Bookings and consumption of a member. */
final class MemberVisits extends Div {

    private final transient MemberDesk desk;

    MemberVisits(MemberDesk desk) {
        this.desk = desk;
    }

    MemberVisits bookings(MemberId member) {
        Grid<BookingRow> grid = new Grid<>();
        grid.addColumn(row -> desk.formats().tableDay(row.date())
                        + (row.time() == null ? "" : " " + desk.formats().time(row.time())))
                .setHeader(getTranslation("member.visit.when"));
        grid.addColumn(row -> either(row.names().service(), row.arrangement().serviceAsWritten()))
                .setHeader(getTranslation("member.visit.service"));
        grid.addColumn(row -> either(row.names().employee(), row.arrangement().employeeAsWritten()))
                .setHeader(getTranslation("member.visit.therapist"));
        grid.addColumn(row -> MemberDesk.word(this, row.state())).setHeader(getTranslation("list.state"));
        return show(grid, () -> desk.gateway().bookings(member), SalonIcon.CALENDAR);
    }

    MemberVisits tickets(MemberId member) {
        Grid<TicketRow> grid = new Grid<>();
        grid.addColumn(row -> desk.formats().tableDay(row.businessDate()))
                .setHeader(getTranslation("member.visit.when"));
        grid.addColumn(TicketRow::number).setHeader(getTranslation("member.visit.number"));
        grid.addColumn(row -> String.join(", ", row.items()))
                .setHeader(getTranslation("member.visit.items"))
                .setFlexGrow(3);
        grid.addColumn(row ->
                        desk.formats().money(row.total().amount(), row.total().currency()))
                .setHeader(getTranslation("member.visit.total"))
                .setTextAlign(ColumnTextAlign.END);
        return show(grid, () -> desk.gateway().tickets(member), SalonIcon.TILL);
    }

    private <R> MemberVisits show(Grid<R> grid, Supplier<List<R>> ask, SalonIcon icon) {
        try {
            List<R> rows = ask.get();
            if (rows.isEmpty()) {
                add(new EmptyState(
                        icon, getTranslation("member.visit.none"), getTranslation("member.visit.none.hint")));
            } else {
                grid.setItems(rows);
                grid.setAllRowsVisible(true);
                add(grid);
            }
        } catch (Refused refused) {
            add(new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            add(new ErrorState(getTranslation("list.failed"), failed.correlationId(), () -> {
                removeAll();
                show(grid, ask, icon);
            }));
        }
        return this;
    }

    private static String either(String name, String written) {
        return name.isEmpty() ? written : name;
    }
}
