package io.salonledger.query.insight;

import org.axonframework.eventhandling.EventHandler;

import io.salonledger.contracts.booking.Arrangement;
import io.salonledger.contracts.booking.BookingId;
import io.salonledger.contracts.booking.BookingState;
import io.salonledger.contracts.booking.event.BookingImported;
import io.salonledger.contracts.booking.event.CancellationImported;
import io.salonledger.contracts.booking.event.NoShowImported;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.member.event.MemberImported;
import io.salonledger.contracts.member.event.MemberMerged;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.MemberUnmerged;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.member.event.NoteStruck;
import io.salonledger.contracts.member.event.NoteWritten;
import io.salonledger.contracts.member.event.PhoneChanged;
import io.salonledger.contracts.member.event.PreferencesChanged;
import io.salonledger.contracts.member.event.SourceCorrected;
import io.salonledger.contracts.member.event.TagsChanged;
import io.salonledger.contracts.privacy.BlindKey;
import io.salonledger.contracts.ticket.event.TicketImported;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

import static java.util.Objects.requireNonNullElse;

/** Members as analysts find and measure them; guests without a file are nobody here. */
class CustomerSearchProjection {

    private final Customers customers;

    CustomerSearchProjection(Documents<CustomerDocument> documents, BlindTokens tokens, BlindKey key) {
        this.customers = new Customers(documents, tokens, key);
    }

    static ReadModel<CustomerDocument> model(BlindTokens tokens, BlindKey key) {
        return ReadModel.inElasticsearch(
                "customer-search",
                1,
                CustomerDocument.class,
                "/search/customer-search.json",
                documents -> new CustomerSearchProjection(documents, tokens, key));
    }

    @EventHandler
    void on(MemberRegistered event) {
        MemberSource source = requireNonNullElse(event.source(), MemberSource.UNKNOWN);
        customers.person(
                event.member(),
                person -> CustomerPerson.registered(event.branch(), source, event.name(), event.phone()));
    }

    @EventHandler
    void on(MemberImported event) {
        customers.person(
                event.member(),
                person -> new CustomerPerson(
                        true,
                        false,
                        event.branch(),
                        MemberSource.IMPORT,
                        event.name(),
                        event.phone(),
                        event.code(),
                        null,
                        null,
                        event.data(),
                        person.notes()));
    }

    @EventHandler
    void on(NameCorrected event) {
        customers.person(event.member(), person -> person.named(event.name()));
    }

    @EventHandler
    void on(PhoneChanged event) {
        customers.person(event.member(), person -> person.reachedAt(event.phone()));
    }

    @EventHandler
    void on(SourceCorrected event) {
        customers.person(event.member(), person -> person.from(event.source()));
    }

    @EventHandler
    void on(TagsChanged event) {
        customers.person(event.member(), person -> person.tagged(event.tags()));
    }

    @EventHandler
    void on(PreferencesChanged event) {
        customers.person(event.member(), person -> person.liking(event.preferences()));
    }

    @EventHandler
    void on(NoteWritten event) {
        customers.person(event.member(), person -> person.with(new CustomerPerson.Note(event.note(), event.text())));
    }

    @EventHandler
    void on(NoteStruck event) {
        customers.person(event.member(), person -> person.without(event.note()));
    }

    @EventHandler
    void on(MemberErased event) {
        customers.person(event.member(), CustomerPerson::erase);
    }

    @EventHandler
    void on(MemberMerged event) {
        customers.merge(event.member(), event.into());
    }

    @EventHandler
    void on(MemberUnmerged event) {
        customers.unmerge(event.member(), event.from());
    }

    @EventHandler
    void on(TicketImported event) {
        PurchasesOf.imported(event)
                .forEach((guest, purchase) ->
                        customers.purchase(guest, event.ticket().value(), purchase));
    }

    @EventHandler
    void on(TicketSettled event) {
        PurchasesOf.settled(event)
                .forEach((guest, purchase) ->
                        customers.purchase(guest, event.ticket().value(), purchase));
    }

    @EventHandler
    void on(TicketRefunded event) {
        PurchasesOf.refunded(event)
                .forEach((guest, purchase) ->
                        customers.purchase(guest, "refund:" + event.refund().value(), purchase));
    }

    @EventHandler
    void on(BookingImported event) {
        BookingState state = event.outcome().toBePlaced() ? BookingState.TO_BE_PLACED : BookingState.PAST;
        booking(event.booking(), event.arrangement(), state);
    }

    @EventHandler
    void on(CancellationImported event) {
        booking(event.booking(), event.arrangement(), BookingState.CANCELLED);
    }

    @EventHandler
    void on(NoShowImported event) {
        booking(event.booking(), event.arrangement(), BookingState.NO_SHOW);
    }

    private void booking(BookingId booking, Arrangement arrangement, BookingState state) {
        if (arrangement.member() != null) {
            customers.booking(arrangement.member(), booking.value(), state);
        }
    }
}
