package io.salonledger.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** A paper slip for an 80 mm printer, printed by the browser: black on white, as long as it gets. */
@StyleSheet("context://css/receipt.css")
public final class Slip extends Div {

    /** A roll has no page length: the page is made as long as the slip before it is printed. */
    private static final String PRINT = """
            const slip = this;
            const print = () => {
                const mm = Math.ceil(slip.getBoundingClientRect().height / 96 * 25.4) + 8;
                let rule = document.getElementById('sl-slip-page');
                if (!rule) {
                    rule = document.createElement('style');
                    rule.id = 'sl-slip-page';
                    document.head.append(rule);
                }
                rule.textContent = '@page { size: 80mm ' + mm + 'mm; margin: 0 }';
                window.print();
            };
            document.fonts.ready.then(() => requestAnimationFrame(print));
            """;

    public Slip(String title) {
        addClassName("sl-receipt");
        add(new H1(title));
    }

    public Div centred(String words) {
        Div line = new Div(new Span(words));
        line.addClassName("centred");
        add(line);
        return line;
    }

    public Div row(String words, String amount) {
        Span left = new Span(words);
        Span right = new Span(amount);
        right.addClassName("num");
        Div row = new Div(left, right);
        row.addClassName("row");
        add(row);
        return row;
    }

    public Div line(String words) {
        Div line = new Div(words);
        add(line);
        return line;
    }

    public void rule() {
        Div rule = new Div();
        rule.addClassName("rule");
        add(rule);
    }

    /** Shows it on a page of its own, with a way to print it and back, and prints it. */
    public void showOn(Div page, String printText, Button back) {
        page.addClassName("sl-receipt-page");
        Button print = new Button(printText, SalonIcon.PRINT.create(16), click -> print());
        print.setId("print");
        print.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(print, back);
        acts.addClassName("acts");
        page.removeAll();
        page.add(acts, this);
        print();
    }

    private void print() {
        getElement().executeJs(PRINT);
    }
}
