package io.salonledger.ui.migration;

import java.util.Currency;
import java.util.Map;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;

import io.salonledger.contracts.migration.ParityLine;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** One row for each figure: books, ledger, difference, reason. */
final class ParityGrid extends Grid<ParityLine> {

    private final transient ImportTexts texts;
    private final transient Currency currency;
    private final transient Map<String, String> employees;

    ParityGrid(ImportTexts texts, Currency currency, Map<String, String> employees) {
        this.texts = texts;
        this.currency = currency;
        this.employees = employees;
        setId("parity");
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(line -> texts.figure(line, employees))
                .setHeader(texts.of("import.figure"))
                .setFlexGrow(3);
        number("import.source", line -> texts.value(line.source(), line, currency));
        number("import.ledger", line -> texts.value(line.ledger(), line, currency));
        number("import.difference", this::difference);
        addComponentColumn(this::verdict).setHeader(texts.of("import.reason")).setFlexGrow(2);
        var narrow = addComponentColumn(this::phone);
        Narrow.columns(this, narrow);
    }

    private Column<ParityLine> number(String header, com.vaadin.flow.function.ValueProvider<ParityLine, String> value) {
        return addColumn(value)
                .setHeader(texts.of(header))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(1);
    }

    private String difference(ParityLine line) {
        return line.isEqual() ? "0" : texts.value(line.difference(), line, currency);
    }

    private Div verdict(ParityLine line) {
        Div cell = new Div(badge(line));
        cell.addClassName("sl-verdict");
        if (!line.isEqual()) {
            cell.add(new Div(texts.reason(line)));
        }
        return cell;
    }

    private Badge badge(ParityLine line) {
        if (line.isEqual()) {
            return new Badge(Tone.GOOD, SalonIcon.CHECK, texts.of("import.equal"));
        }
        return line.isExplained()
                ? new Badge(Tone.INFO, SalonIcon.INFO, texts.of("import.explained"))
                : new Badge(Tone.BAD, SalonIcon.ALERT, texts.of("import.unexplained"));
    }

    private PhoneRow phone(ParityLine line) {
        String below = line.isEqual()
                ? texts.value(line.ledger(), line, currency)
                : texts.value(line.source(), line, currency) + " → " + texts.value(line.ledger(), line, currency);
        return new PhoneRow(texts.figure(line, employees), below, badge(line));
    }
}
