package io.salonledger.ui.complaint;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.complaint.Compensation;
import io.salonledger.contracts.complaint.query.CallerDetails;
import io.salonledger.contracts.complaint.query.ComplaintDetails;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Refused;

import static io.salonledger.ui.complaint.ComplaintTexts.text;
import static io.salonledger.ui.complaint.ComplaintTexts.word;

/** The right side of a complaint: times, people, what it is about, how it ended. */
final class ComplaintSide extends Div {

    private final transient ComplaintDetails complaint;
    private final transient ComplaintNames names;
    private final transient ComplaintDesk desk;

    ComplaintSide(ComplaintDetails complaint, ComplaintNames names, ComplaintDesk desk) {
        this.complaint = complaint;
        this.names = names;
        this.desk = desk;
        handling();
        people();
        outcome();
    }

    private void handling() {
        DescriptionList list = list();
        fact(
                list,
                "complaint.owner",
                complaint.owner() == null ? text("complaint.owner.none") : names.owner(complaint.owner()));
        fact(
                list,
                "complaint.received",
                desk.formats().tableTime(complaint.receivedAt().toInstant()));
        fact(list, "complaint.due", desk.formats().tableTime(complaint.due().toInstant()));
        fact(
                list,
                "complaint.response",
                ComplaintTexts.span(complaint.responseTook(), desk, text("complaint.response.none")));
        fact(list, "complaint.resolution", ComplaintTexts.span(complaint.resolutionTook(), desk, ""));
        section("complaint.handling", list);
    }

    private void people() {
        DescriptionList list = list();
        if (complaint.member() != null) {
            Anchor link = new Anchor("members/" + complaint.member().value(), names.member(complaint.member()));
            link.addClassName("sl-link");
            fact(list, "complaint.member", link);
        }
        CallerDetails caller = complaint.caller();
        if (caller != null) {
            fact(list, "complaint.caller.name", caller.name());
            fact(list, "complaint.caller.contact", caller.contact());
        }
        fact(list, "complaint.employee", names.employee(complaint.links().employee()));
        TicketId ticket = complaint.links().ticket();
        if (ticket != null && desk.may(Permission.TICKET_SEE)) {
            ticket(list, ticket);
        }
        fact(list, "complaint.channel", word("channel", complaint.channel()));
        section("complaint.about", list);
    }

    private void ticket(DescriptionList list, TicketId ticket) {
        try {
            Anchor link = new Anchor("ticket/" + ticket.value(), desk.gateway().ticketNumber(ticket));
            link.addClassName("sl-link");
            fact(list, "complaint.ticket", link);
        } catch (Refused elsewhere) {
            fact(list, "complaint.ticket", Sentence.of(this, elsewhere));
        }
    }

    private void outcome() {
        if (complaint.outcome() == null) {
            return;
        }
        DescriptionList list = list();
        fact(list, "complaint.outcome", word("outcome", complaint.outcome()));
        Compensation given = complaint.compensation();
        if (given != null) {
            fact(list, "complaint.compensation", word("compensation", given.kind()) + " " + desk.money(given.amount()));
        }
        section("complaint.ending", list);
    }

    private static DescriptionList list() {
        DescriptionList list = new DescriptionList();
        list.addClassName("kv");
        return list;
    }

    private static void fact(DescriptionList list, String key, String value) {
        if (!value.isEmpty()) {
            fact(list, key, new Span(value));
        }
    }

    private static void fact(DescriptionList list, String key, Component value) {
        list.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(value));
    }

    private void section(String key, DescriptionList list) {
        Div section = new Div(new H2(text(key)), list);
        section.addClassName("sect");
        add(section);
    }
}
