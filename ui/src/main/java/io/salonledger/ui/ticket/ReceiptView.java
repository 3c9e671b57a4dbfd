package io.salonledger.ui.ticket;

import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.SalonIcon;

/** The receipt of a settled ticket for an 80 mm printer; printed again it says that it is a copy. */
@Route(value = "receipt", autoLayout = false)
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "ACCOUNTANT", "AUDITOR"})
public class ReceiptView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient TicketDesk desk;

    ReceiptView(TicketDesk desk) {
        this.desk = desk;
        addClassName("sl-receipt-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("receipt.title");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        boolean copy = event.getLocation().getQueryParameters().getParameters().containsKey("copy");
        try {
            TicketDetails ticket = desk.gateway().find(new TicketId(id));
            removeAll();
            if (ticket.settledAt() == null) {
                add(new EmptyState(SalonIcon.TILL, getTranslation("ticket.gone"), getTranslation("receipt.unpaid")));
            } else {
                show(ticket, copy);
            }
        } catch (Refused refused) {
            removeAll();
            add(new NoPermissionState(getTranslation("ticket.gone"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            removeAll();
            add(new ErrorState(
                    getTranslation("list.failed"),
                    failed.correlationId(),
                    () -> UI.getCurrent().getPage().reload()));
        }
    }

    private void show(TicketDetails ticket, boolean copy) {
        BranchProfile shop = desk.gateway().profile(ticket.branch());
        ReceiptPaper paper = new ReceiptPaper(desk, ticket, shop, desk.names(ticket), balanceAfter(ticket), copy);
        Button back = new Button(
                getTranslation("receipt.back"), click -> UI.getCurrent().navigate(CheckoutView.class));
        paper.slip().showOn(this, getTranslation("receipt.print"), back);
    }

    private Optional<Money> balanceAfter(TicketDetails ticket) {
        boolean stored = ticket.tenders().stream().anyMatch(tender -> tender.kind() == TenderKind.STORED_VALUE);
        return stored && ticket.member() != null
                ? desk.wallets().balanceAfter(Objects.requireNonNull(ticket.member()), ticket.ticket())
                : Optional.empty();
    }
}
