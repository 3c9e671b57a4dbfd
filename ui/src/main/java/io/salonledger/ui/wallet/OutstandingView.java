package io.salonledger.ui.wallet;

import java.util.List;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.wallet.query.OutstandingStoredValue;
import io.salonledger.ui.export.ExportColumn;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.export.ExportSheet;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;

/** What the shops owe their members (预收余额), one row for each branch and company that sold it. */
@Route("stored-value")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "ACCOUNTANT", "AUDITOR"})
public class OutstandingView extends Page {

    private final transient WalletDesk desk;
    private final Grid<OutstandingStoredValue> grid = new Grid<>();

    OutstandingView(WalletDesk desk, ExportDesk exports) {
        this.desk = desk;
        header().title(getTranslation("wallet.outstanding"))
                .context(getTranslation("wallet.outstanding.context"))
                .actions(exports.button(this::sheet));
        grid.setAllRowsVisible(true);
        grid.setId("outstanding");
        grid.addColumn(row -> desk.branchName(row.branch()))
                .setHeader(getTranslation("wallet.branch"))
                .setAutoWidth(true);
        grid.addColumn(OutstandingStoredValue::legalEntity)
                .setHeader(getTranslation("wallet.entity"))
                .setFlexGrow(2);
        number("wallet.members", row -> desk.formats().number(row.members()));
        number("wallet.paid-left", row -> desk.money(row.paidLeft()));
        number("wallet.bonus-left", row -> desk.money(row.bonusLeft()));
        number("wallet.total", row -> desk.money(total(row)));
        Narrow.columns(
                grid,
                grid.addComponentColumn(row -> new PhoneRow(
                        desk.branchName(row.branch()),
                        row.legalEntity() + " · " + getTranslation("wallet.members") + " "
                                + desk.formats().number(row.members()),
                        new Span(desk.money(total(row))))));
        show();
    }

    private void number(String key, com.vaadin.flow.function.ValueProvider<OutstandingStoredValue, String> value) {
        grid.addColumn(value)
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private void show() {
        try {
            List<OutstandingStoredValue> rows = desk.gateway().outstanding();
            if (rows.isEmpty()) {
                showOnly(new EmptyState(
                        SalonIcon.WALLET,
                        getTranslation("wallet.outstanding.none"),
                        getTranslation("wallet.outstanding.none.hint")));
                return;
            }
            grid.setItems(rows);
            body().removeAll();
            body().add(grid);
        } catch (Refused refused) {
            showOnly(new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            showOnly(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::show));
        }
    }

    private static Money total(OutstandingStoredValue row) {
        return row.paidLeft().plus(row.bonusLeft());
    }

    private ExportSheet<OutstandingStoredValue> sheet() {
        List<OutstandingStoredValue> rows = desk.gateway().outstanding();
        return new ExportSheet<>(
                "stored-value",
                getTranslation("wallet.outstanding"),
                List.of(
                        new ExportColumn<>(getTranslation("wallet.branch"), row -> desk.branchName(row.branch())),
                        new ExportColumn<>(getTranslation("wallet.entity"), OutstandingStoredValue::legalEntity),
                        new ExportColumn<>(getTranslation("wallet.members"), OutstandingStoredValue::members),
                        new ExportColumn<>(
                                getTranslation("wallet.paid-left"),
                                row -> row.paidLeft().amount()),
                        new ExportColumn<>(
                                getTranslation("wallet.bonus-left"),
                                row -> row.bonusLeft().amount()),
                        new ExportColumn<>(
                                getTranslation("wallet.total"),
                                row -> total(row).amount())),
                (offset, limit) -> rows.stream().skip(offset).limit(limit).toList(),
                rows.size());
    }
}
