package io.salonledger.ui.finance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.finance.query.DayCloseRow;
import io.salonledger.contracts.finance.query.DayDetails;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.SalonIcon;

/** The slip of a closed day for an 80 mm printer; of the branch that a link names, or the one looked at. */
@Route(value = "day-close-slip", autoLayout = false)
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "ACCOUNTANT", "AUDITOR"})
public class DayCloseSlipView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient FinanceDesk desk;

    DayCloseSlipView(FinanceDesk desk) {
        this.desk = desk;
        addClassName("sl-receipt-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("finance.close");
    }

    /** @param day a business date */
    @Override
    public void setParameter(BeforeEvent event, String day) {
        removeAll();
        try {
            BranchId branch = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("branch")
                    .flatMap(desk::permitted)
                    .or(desk::branch)
                    .orElse(null);
            if (branch == null) {
                add(none());
            } else {
                show(branch, LocalDate.parse(day));
            }
        } catch (DateTimeParseException mistyped) {
            add(none());
        } catch (Refused refused) {
            add(new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            add(new ErrorState(
                    getTranslation("list.failed"),
                    failed.correlationId(),
                    () -> UI.getCurrent().getPage().reload()));
        }
    }

    private void show(BranchId branch, LocalDate date) {
        DayDetails day = desk.gateway().day(branch, date);
        DayCloseRow closed = day.closed();
        if (closed == null) {
            add(none());
            return;
        }
        DayCloseSlip paper = new DayCloseSlip(
                desk,
                desk.gateway().profile(branch),
                day,
                closed,
                desk.gateway().nameOf(closed.by()),
                desk.gateway().root());
        Button back = new Button(
                getTranslation("finance.print.back"), click -> UI.getCurrent().navigate(DayCloseView.class));
        paper.slip().showOn(this, getTranslation("finance.print"), back);
    }

    private EmptyState none() {
        return new EmptyState(SalonIcon.CASH, getTranslation("finance.open"), getTranslation("finance.print.none"));
    }
}
