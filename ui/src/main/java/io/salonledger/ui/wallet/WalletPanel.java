package io.salonledger.ui.wallet;

import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.wallet.StoredValueLot;
import io.salonledger.contracts.wallet.query.StoredValueDetails;
import io.salonledger.contracts.wallet.query.StoredValueMovement;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.KeyFigure;
import io.salonledger.ui.shell.KeyFigures;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;

/** One member's stored value: the balance, where it comes from, every change, and what can be done with it. */
final class WalletPanel extends Div {

    private final WalletDesk desk;
    private final MemberId member;

    WalletPanel(WalletDesk desk, MemberId member) {
        this.desk = desk;
        this.member = member;
        addClassNames("sl-cards", "sl-wallet");
        setId("wallet");
        show();
    }

    private void show() {
        removeAll();
        try {
            StoredValueDetails wallet = desk.gateway().find(member);
            Money balance = wallet.balance();
            if (balance == null) {
                add(new EmptyState(
                        SalonIcon.WALLET, getTranslation("wallet.none"), getTranslation("wallet.none.hint")));
                add(acts());
            } else {
                add(figures(wallet, balance), acts(), lots(wallet), movements(wallet));
            }
        } catch (Refused refused) {
            add(new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            add(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::show));
        }
    }

    private Component figures(StoredValueDetails wallet, Money balance) {
        Money zero = Money.zero(balance.currency());
        Money paid = wallet.lots().stream().map(StoredValueLot::paidLeft).reduce(zero, Money::plus);
        Money bonus = wallet.lots().stream().map(StoredValueLot::bonusLeft).reduce(zero, Money::plus);
        KeyFigure all = new KeyFigure(getTranslation("wallet.balance"), desk.money(balance));
        all.setId("balance");
        return new KeyFigures(
                        all,
                        new KeyFigure(getTranslation("wallet.paid-left"), desk.money(paid)),
                        new KeyFigure(getTranslation("wallet.bonus-left"), desk.money(bonus)))
                .even();
    }

    private Component acts() {
        Div row = new Div();
        row.addClassName("row");
        if (desk.may(Permission.WALLET_TOP_UP)) {
            Button topUp = new Button(
                    getTranslation("wallet.top-up"),
                    SalonIcon.PLUS.create(16),
                    click -> new TopUpDialog(desk, member, this::show).open());
            topUp.setId("top-up");
            topUp.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(topUp);
        }
        if (desk.may(Permission.WALLET_ADJUST)) {
            Button adjust = new Button(
                    getTranslation("wallet.adjust"),
                    SalonIcon.EDIT.create(16),
                    click -> WalletForms.adjust(desk, member, this::show));
            adjust.setId("adjust");
            row.add(adjust);
        }
        return row;
    }

    private Component lots(StoredValueDetails wallet) {
        SectionCard card = new SectionCard(getTranslation("wallet.lots"));
        for (StoredValueLot lot : wallet.lots()) {
            String sold = desk.formats().day(lot.soldOn()) + " · " + desk.branchName(lot.branch()) + " · "
                    + lot.legalEntity();
            Div line = line(
                    getTranslation("wallet.lot", desk.money(lot.paid()), desk.money(lot.bonus())),
                    sold,
                    getTranslation(
                            "wallet.lot.left",
                            desk.money(lot.left()),
                            desk.money(lot.paid().plus(lot.bonus()))));
            line.setClassName("spent", lot.left().isZero());
            if (lot.paidLeft().isPositive() && desk.may(Permission.WALLET_ADJUST)) {
                Button refund = new Button(
                        getTranslation("wallet.refund"), click -> WalletForms.refund(desk, member, lot, this::show));
                refund.addThemeVariants(ButtonVariant.SMALL);
                refund.addClassName("refund-lot");
                line.add(refund);
            }
            card.add(line);
        }
        return card;
    }

    private Component movements(StoredValueDetails wallet) {
        SectionCard card = new SectionCard(getTranslation("wallet.movements"));
        for (StoredValueMovement movement : wallet.movements()) {
            String kind = movement.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            String when = desk.formats().tableTime(movement.at().toInstant()) + " · "
                    + desk.branchName(movement.branch()) + " · "
                    + getTranslation("wallet.balance") + " " + desk.money(movement.balance());
            Div line = line(getTranslation("wallet.kind." + kind), when, desk.money(movement.amount()));
            ticket(movement, line);
            card.add(line);
        }
        return card;
    }

    private void ticket(StoredValueMovement movement, Div line) {
        if (movement.ticket() != null && desk.may(Permission.TICKET_SEE)) {
            line.add(new Anchor("ticket/" + movement.ticket().value(), getTranslation("ticket.show")));
        }
    }

    private static Div line(String words, String below, @Nullable String amount) {
        Span first = new Span(words);
        Span second = new Span(below);
        second.addClassNames("muted", "small");
        Div left = new Div(first, second);
        left.addClassNames("two-lines", "grow");
        Span much = new Span(amount);
        much.addClassName("num");
        Div line = new Div(left, much);
        line.addClassName("line");
        return line;
    }

    static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
