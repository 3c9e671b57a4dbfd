package io.salonledger.ui.insight;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import io.salonledger.contracts.insight.query.CustomerRow;
import io.salonledger.contracts.message.Page;
import io.salonledger.ui.shell.Skeleton;
import io.salonledger.ui.shell.language.Formats;

/** The customers that were found, more of them as one comes near the end. */
class CustomerResults extends Div {

    private static final int PAGE = 40;

    private final CustomerGateway gateway;
    private final Formats formats;
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div(new Skeleton(2));
    private CustomerQuestion question = CustomerQuestion.ALL;
    private int shown;

    CustomerResults(CustomerGateway gateway, Formats formats) {
        this.gateway = gateway;
        this.formats = formats;
        addClassName("results");
        setId("customers");
        more.addClassName("more");
        // An element of its own, since what is scrolled differs between desk and phone.
        more.getElement().addEventListener("near", near -> next());
    }

    /** The first page; the asker shows what is refused or fails. */
    long show(CustomerQuestion asked) {
        question = asked;
        shown = 0;
        Page<CustomerRow> first = gateway.search(question.page(0, PAGE));
        list.removeAll();
        removeAll();
        add(list);
        append(first.items(), first.total());
        getElement().executeJs("this.scrollTop = 0");
        return first.total();
    }

    void showOnly(Component state) {
        removeAll();
        add(state);
    }

    private void next() {
        Page<CustomerRow> page = gateway.search(question.page(shown, PAGE));
        append(page.items(), page.total());
    }

    private void append(List<CustomerRow> rows, long total) {
        rows.forEach(row -> list.add(new ListItem(new CustomerHit(row, formats))));
        shown += rows.size();
        remove(more);
        if (shown < total && !rows.isEmpty()) {
            add(more);
            more.getElement().executeJs("window.salonNear(this)");
        }
    }
}
