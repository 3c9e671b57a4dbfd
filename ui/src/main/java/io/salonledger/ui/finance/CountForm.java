package io.salonledger.ui.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.finance.CashPile;
import io.salonledger.contracts.finance.VarianceReason;
import io.salonledger.contracts.finance.command.CloseDay;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.SectionCard;

/** Counts notes and coins; says at once what is missing or too much, and asks why. */
final class CountForm extends Div {

    private static final List<String> WORTHS = List.of("100", "50", "20", "10", "5", "1", "0.5", "0.1");

    private final FinanceDesk desk;
    private final BranchId branch;
    private final LocalDate date;
    private final Span recordedWords = new Span();
    private Money recorded;
    private final Runnable done;
    private final Map<Money, IntegerField> piles = new LinkedHashMap<>();
    private final BigDecimalField opening = new BigDecimalField();
    private final BigDecimalField left = new BigDecimalField();
    private final Select<VarianceReason> reason = new Select<>();
    private final Span counted = new Span();
    private final Span variance = new Span();

    CountForm(FinanceDesk desk, BranchId branch, LocalDate date, Money recorded, Money openingFloat, Runnable done) {
        this.desk = desk;
        this.branch = branch;
        this.date = date;
        this.recorded = recorded;
        this.done = done;
        setId("count");
        SectionCard card = new SectionCard(getTranslation("finance.count"));
        field(opening, "opening", openingFloat);
        field(left, "left", openingFloat);
        Div notes = new Div();
        notes.addClassName("sl-piles");
        int digits = recorded.currency().getDefaultFractionDigits();
        WORTHS.stream()
                .map(BigDecimal::new)
                .filter(worth -> worth.scale() <= digits)
                .forEach(worth -> notes.add(pile(Money.rounded(worth, recorded.currency()))));
        reason.setId("variance-reason");
        reason.setLabel(getTranslation("finance.reason"));
        reason.setItems(VarianceReason.values());
        reason.setItemLabelGenerator(one -> getTranslation("finance.reason." + DayCloseView.kebab(one)));
        reason.setWidthFull();
        Button close = new Button(getTranslation("finance.close.do"), click -> close());
        close.setId("close-day");
        close.addThemeVariants(ButtonVariant.PRIMARY);
        card.padded(
                opening,
                line("finance.recorded", recordedWords),
                notes,
                line("finance.counted", counted),
                line("finance.variance", variance),
                reason,
                left,
                close);
        add(card);
        changed();
    }

    private void field(BigDecimalField field, String name, Money value) {
        field.setId("count-" + name);
        field.setLabel(getTranslation("finance." + name));
        field.setValue(value.amount());
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(typed -> changed());
    }

    private IntegerField pile(Money worth) {
        IntegerField field = new IntegerField(desk.money(worth));
        field.setId("pile-" + worth.amount().stripTrailingZeros().toPlainString());
        field.setMin(0);
        field.setValue(0);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(typed -> changed());
        piles.put(worth, field);
        return field;
    }

    private Div line(String key, Span value) {
        Span words = new Span(getTranslation(key));
        words.addClassNames("grow", "muted");
        value.addClassName("num");
        Div line = new Div(words, value);
        line.addClassName("sl-day-line");
        return line;
    }

    /** Money came in while somebody counts. */
    void recorded(Money now) {
        recorded = now;
        changed();
    }

    private void changed() {
        recordedWords.setText(desk.money(recorded));
        Money sum = sum();
        Money over = sum.minus(money(opening.getValue())).minus(recorded);
        counted.setText(desk.money(sum));
        variance.setText(desk.money(over));
        variance.setId("variance");
        reason.setVisible(!over.isZero());
    }

    private List<CashPile> found() {
        List<CashPile> found = new ArrayList<>();
        piles.forEach((worth, field) -> {
            int pieces = field.getValue() == null ? 0 : field.getValue();
            if (pieces != 0) {
                found.add(new CashPile(worth, pieces));
            }
        });
        return found;
    }

    private Money sum() {
        return found().stream()
                .map(pile -> Money.rounded(
                        pile.worth().amount().multiply(BigDecimal.valueOf(pile.pieces())), recorded.currency()))
                .reduce(Money.zero(recorded.currency()), Money::plus);
    }

    private Money money(@Nullable BigDecimal typed) {
        return Money.rounded(typed == null ? BigDecimal.ZERO : typed, recorded.currency());
    }

    private void close() {
        FormDialog.guarded(() -> {
            boolean shown = desk.gateway()
                    .close(new CloseDay(
                            branch,
                            date,
                            desk.now(branch),
                            money(opening.getValue()),
                            recorded,
                            found(),
                            money(left.getValue()),
                            reason.isVisible() ? reason.getValue() : null));
            (shown ? Notice.good(getTranslation("finance.closed.done")) : Notice.later(getTranslation("list.late")))
                    .show();
            done.run();
        });
    }
}
