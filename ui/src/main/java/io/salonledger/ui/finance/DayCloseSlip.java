package io.salonledger.ui.finance;

import java.util.stream.Stream;

import com.vaadin.flow.component.UI;

import io.salonledger.contracts.audit.query.LedgerRoot;
import io.salonledger.contracts.finance.query.DayCloseRow;
import io.salonledger.contracts.finance.query.DayDetails;
import io.salonledger.contracts.finance.query.DayMoney;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.ui.shell.Slip;

/**
 * A closed day on paper: the money by how it came, the drawer as it was counted, and the root by which the paper proves the
 * books it lies beside.
 */
final class DayCloseSlip {

    private static final int GROUP = 8;

    private final FinanceDesk desk;
    private final DayCloseRow closed;
    private final Slip slip;

    DayCloseSlip(FinanceDesk desk, BranchProfile shop, DayDetails day, DayCloseRow closed, String by, LedgerRoot root) {
        this.desk = desk;
        this.closed = closed;
        slip = new Slip(shop.name());
        slip.setId("day-slip");
        Stream.of(shop.address(), shop.phone())
                .filter(part -> part != null && !part.isEmpty())
                .forEach(slip::centred);
        slip.centred(text("finance.close")).addClassName("what");
        slip.rule();
        slip.row(text("finance.day"), desk.formats().tableDay(closed.businessDate()));
        slip.row(text("finance.closed.at"), desk.formats().tableTime(closed.at().toInstant()));
        if (!by.isEmpty()) {
            slip.row(text("finance.closed.by"), by);
        }
        slip.rule();
        money(day);
        slip.rule();
        drawer(day);
        slip.rule();
        slip.row(text("finance.print.counted-by"), "").addClassName("sign");
        slip.row(text("finance.print.checked-by"), "").addClassName("sign");
        slip.rule();
        root(root);
    }

    Slip slip() {
        return slip;
    }

    private void money(DayDetails day) {
        Money zero = Money.zero(closed.recorded().currency());
        if (day.money().isEmpty()) {
            slip.line(text("finance.money.none"));
        }
        for (DayMoney money : day.money()) {
            slip.row(
                    text("ticket.tender." + DayCloseView.kebab(money.kind())) + " · "
                            + text("finance.source." + DayCloseView.kebab(money.source())) + " · "
                            + text("finance.times", money.times()),
                    desk.money(money.amount()));
        }
        // Stored value was paid when it was topped up: to count it again would take it in twice.
        Money taken = day.money().stream()
                .filter(money -> money.kind() != TenderKind.STORED_VALUE)
                .map(DayMoney::amount)
                .filter(amount -> amount.currency().equals(zero.currency()))
                .reduce(zero, Money::plus);
        slip.row(text("finance.print.taken"), desk.money(taken)).addClassName("total");
    }

    private void drawer(DayDetails day) {
        Money expected = closed.openingFloat().plus(closed.recorded());
        slip.row(text("finance.opening"), desk.money(closed.openingFloat()));
        slip.row(text("finance.recorded"), desk.money(closed.recorded()));
        slip.row(text("finance.expected"), desk.money(expected));
        slip.row(text("finance.counted"), desk.money(closed.counted()));
        slip.row(text("finance.variance"), desk.money(closed.variance())).addClassName("total");
        if (closed.reason() != null) {
            slip.row(text("finance.reason"), text("finance.reason." + DayCloseView.kebab(closed.reason())));
        }
        slip.row(text("finance.left"), desk.money(closed.leftInside()));
        slip.row(text("finance.taken-out"), desk.money(closed.counted().minus(closed.leftInside())));
        Money late = DayCloseView.recorded(day, Money.zero(closed.recorded().currency()))
                .minus(closed.recorded());
        if (!late.isZero()) {
            slip.line(text("finance.late", desk.money(late)));
        }
    }

    private void root(LedgerRoot root) {
        slip.line(text("finance.print.root", desk.formats().number(root.leaves())));
        slip.line(grouped(root.root())).addClassName("hex");
        slip.line(text(
                        "finance.print.printed",
                        desk.formats().tableTime(desk.formats().clock().instant())))
                .addClassName("small-print");
    }

    /** In groups, so that it can be read aloud and compared. */
    private static String grouped(String hex) {
        return hex.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
