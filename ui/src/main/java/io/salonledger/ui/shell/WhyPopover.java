package io.salonledger.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** Where a number comes from: its parts, as of which event, and whether it agrees with the ledger. */
public final class WhyPopover extends Popover {

    private final Div parts = new Div();
    private final Div foot = new Div();

    /** With a title that names the number, and as of when it is so. */
    public WhyPopover(String title, String asOf) {
        addClassName("sl-why");
        setPosition(PopoverPosition.BOTTOM_START);
        setAriaLabel(title);
        setWidth("420px");
        Span name = new Span(title);
        name.addClassName("strong");
        Span when = new Span(asOf);
        when.addClassNames("tiny", "faint", "asof");
        Div head = new Div(name, when);
        head.addClassName("row");
        parts.addClassName("sum");
        foot.addClassNames("row", "why-foot");
        add(head, parts, foot);
    }

    /** One part of the number: what, how it came, how much. */
    public WhyPopover part(String name, String how, String amount) {
        Span what = new Span(name);
        what.addClassName("what");
        Span much = new Span(amount);
        much.addClassName("num");
        parts.add(what, muted(how), much);
        return this;
    }

    /** Links below the parts: all entries, the history. */
    public WhyPopover links(Component... links) {
        foot.add(links);
        return this;
    }

    /** Says that the number was compared with the ledger and agrees. */
    public WhyPopover agreesWithLedger() {
        Span proof = new Span(SalonIcon.SHIELD.create(14), new Span(getTranslation("shell.why.agrees")));
        proof.addClassNames("good", "tiny", "row", "proof");
        foot.add(proof);
        return this;
    }

    /** Underlines a number or its name with dots and opens this beside it, by pointer and by keyboard. */
    public void explain(Component number) {
        number.addClassName("why");
        number.getElement().setAttribute("tabindex", "0").setAttribute("role", "button");
        number.getElement()
                .executeJs("this.addEventListener('keydown', e => {"
                        + "if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); this.click(); }})");
        setTarget(number);
    }

    /** A number that opens this, with the popover beside it. */
    public Span around(String text) {
        Span number = new Span(text);
        explain(number);
        return new Span(number, this);
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
