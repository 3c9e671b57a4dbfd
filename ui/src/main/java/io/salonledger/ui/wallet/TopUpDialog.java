package io.salonledger.ui.wallet;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.command.TopUpStoredValue;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.Notice;

import static io.salonledger.ui.wallet.WalletPanel.text;

/** Sells stored value: what is paid and how, and what comes on top. Sent again, it is the same lot. */
final class TopUpDialog {

    static final List<TenderKind> KINDS =
            List.of(TenderKind.WECHAT, TenderKind.ALIPAY, TenderKind.CASH, TenderKind.CARD, TenderKind.OTHER);

    private final WalletDesk desk;
    private final MemberId member;
    private final Runnable done;
    private final LotId lot = LotId.random();
    private final TenderId tender = TenderId.random();
    private final BigDecimalField paid = new BigDecimalField(text("wallet.paid"));
    private final BigDecimalField bonus = new BigDecimalField(text("wallet.bonus"));
    private final Select<TenderKind> kind = kinds();

    TopUpDialog(WalletDesk desk, MemberId member, Runnable done) {
        this.desk = desk;
        this.member = member;
        this.done = done;
        paid.setId("top-up-paid");
        bonus.setId("top-up-bonus");
        bonus.setValue(BigDecimal.ZERO);
    }

    static Select<TenderKind> kinds() {
        Select<TenderKind> kind = new Select<>();
        kind.setId("wallet-tender");
        kind.setLabel(text("wallet.tender"));
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(one ->
                text("ticket.tender." + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        kind.setValue(TenderKind.WECHAT);
        return kind;
    }

    void open() {
        FormDialog dialog = new FormDialog(text("wallet.top-up"), text("wallet.top-up"), this::save);
        dialog.fields(paid, bonus).wide(kind);
        dialog.open();
        paid.focus();
    }

    private void save() {
        BranchId branch = desk.branch().orElseThrow(() -> new FormDialog.Invalid(text("ticket.no-branch")));
        Currency currency = desk.currency(branch).orElseThrow(() -> new FormDialog.Invalid(text("ticket.no-branch")));
        Money much = money(paid.getValue(), currency);
        Money more = money(bonus.getValue() == null ? BigDecimal.ZERO : bonus.getValue(), currency);
        boolean shown = desk.gateway()
                .send(
                        new TopUpStoredValue(
                                member,
                                lot,
                                branch,
                                desk.businessDate(branch),
                                desk.now(branch),
                                much,
                                more,
                                List.of(new TenderGiven(tender, kind.getValue(), much, null, null))),
                        member);
        say(desk, member, shown, "wallet.topped-up");
        done.run();
    }

    /** In the currency's digits. */
    static Money money(@Nullable BigDecimal typed, Currency currency) {
        if (typed == null || typed.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
            throw new FormDialog.Invalid(text("rejection.price-invalid"));
        }
        return Money.rounded(typed, currency);
    }

    static void say(WalletDesk desk, MemberId member, boolean shown, String key) {
        Money balance = shown ? desk.gateway().find(member).balance() : null;
        (balance == null ? Notice.later(text("list.late")) : Notice.good(text(key, desk.money(balance)))).show();
    }
}
