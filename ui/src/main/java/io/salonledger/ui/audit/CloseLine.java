package io.salonledger.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;

import io.salonledger.contracts.finance.query.DayMatter;
import io.salonledger.contracts.money.Money;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.shell.Glyph;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.language.Formats;

/** A closed day that doesn't tally: by how much, why, and the way to it. */
final class CloseLine extends ListItem {

    CloseLine(DayMatter matter, Branches branches, Formats formats) {
        var close = matter.close();
        Div title = new Div(formats.day(close.businessDate()) + " · " + branches.name(close.branch()));
        Div words = new Div(title);
        words.addClassName("grow");
        if (!close.variance().isZero()) {
            String reason = close.reason() == null
                    ? ""
                    : " · "
                            + getTranslation("finance.reason."
                                    + close.reason()
                                            .name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-'));
            words.add(line("audit.home.variance", money(close.variance(), formats), reason));
        }
        if (!matter.late().isZero()) {
            words.add(line("audit.home.late", money(matter.late(), formats), ""));
        }
        add(
                new Glyph(SalonIcon.TILL, Tone.WARN),
                words,
                AuditLinks.link(
                        getTranslation("audit.home.open"),
                        "day-close?branch=" + close.branch().value() + "&day=" + close.businessDate()));
    }

    private Div line(String key, String amount, String more) {
        Div line = new Div(getTranslation(key, amount) + more);
        line.addClassNames("muted", "small");
        return line;
    }

    private static String money(Money amount, Formats formats) {
        return formats.money(amount.amount(), amount.currency());
    }
}
