package io.salonledger.ui.wallet;

import java.util.Currency;
import java.util.Locale;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.wallet.StoredValueLot;
import io.salonledger.contracts.wallet.WalletAdjustmentReason;
import io.salonledger.contracts.wallet.WalletMovementId;
import io.salonledger.contracts.wallet.WalletRefundReason;
import io.salonledger.contracts.wallet.command.AdjustStoredValue;
import io.salonledger.contracts.wallet.command.RefundStoredValue;
import io.salonledger.ui.list.FormDialog;

import static io.salonledger.ui.wallet.WalletPanel.text;

/** What a manager may do with stored value: pay a lot back, correct by hand; each with its reason. */
final class WalletForms {

    private WalletForms() {}

    static void refund(WalletDesk desk, MemberId member, StoredValueLot lot, Runnable done) {
        WalletMovementId movement = WalletMovementId.random();
        BigDecimalField amount = new BigDecimalField(text("wallet.refund.amount"));
        amount.setId("refund-amount");
        amount.setValue(lot.paidLeft().amount());
        amount.setHelperText(text("wallet.refund.hint", desk.money(lot.paidLeft()), desk.money(lot.bonusLeft())));
        Select<TenderKind> kind = TopUpDialog.kinds();
        Select<WalletRefundReason> reason = reasons("refund-reason", WalletRefundReason.values());
        FormDialog dialog = new FormDialog(text("wallet.refund"), text("wallet.refund"), () -> {
            BranchId branch = branch(desk);
            boolean shown = desk.gateway()
                    .send(
                            new RefundStoredValue(
                                    member,
                                    movement,
                                    lot.lot(),
                                    branch,
                                    desk.businessDate(branch),
                                    desk.now(branch),
                                    TopUpDialog.money(
                                            amount.getValue(), lot.paid().currency()),
                                    kind.getValue(),
                                    required(reason)),
                            member);
            TopUpDialog.say(desk, member, shown, "wallet.refunded");
            done.run();
        });
        dialog.wide(amount).fields(kind, reason);
        dialog.open();
    }

    static void adjust(WalletDesk desk, MemberId member, Runnable done) {
        WalletMovementId movement = WalletMovementId.random();
        BigDecimalField amount = new BigDecimalField(text("wallet.adjust.amount"));
        amount.setId("adjust-amount");
        Select<WalletAdjustmentReason> reason = reasons("adjust-reason", WalletAdjustmentReason.values());
        FormDialog dialog = new FormDialog(text("wallet.adjust"), text("wallet.adjust"), () -> {
            BranchId branch = branch(desk);
            Currency currency =
                    desk.currency(branch).orElseThrow(() -> new FormDialog.Invalid(text("ticket.no-branch")));
            boolean shown = desk.gateway()
                    .send(
                            new AdjustStoredValue(
                                    member,
                                    movement,
                                    branch,
                                    desk.businessDate(branch),
                                    desk.now(branch),
                                    TopUpDialog.money(amount.getValue(), currency),
                                    required(reason)),
                            member);
            TopUpDialog.say(desk, member, shown, "wallet.adjusted");
            done.run();
        });
        dialog.wide(amount).wide(reason);
        dialog.open();
    }

    private static BranchId branch(WalletDesk desk) {
        return desk.branch().orElseThrow(() -> new FormDialog.Invalid(text("ticket.no-branch")));
    }

    private static <T extends Enum<T>> Select<T> reasons(String name, T[] values) {
        Select<T> reason = new Select<>();
        reason.setId(name);
        reason.setLabel(text("wallet.reason"));
        reason.setItems(values);
        reason.setItemLabelGenerator(one -> text(
                "wallet." + name + "." + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return reason;
    }

    private static <T> T required(Select<T> field) {
        T chosen = field.getValue();
        if (chosen == null) {
            throw new FormDialog.Invalid(text("list.required", text("wallet.reason")));
        }
        return chosen;
    }
}
