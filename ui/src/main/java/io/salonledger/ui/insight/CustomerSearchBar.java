package io.salonledger.ui.insight;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import io.salonledger.contracts.insight.query.CustomerMeasures;
import io.salonledger.contracts.insight.query.CustomerSort;
import io.salonledger.ui.shell.SalonIcon;

/** Above the results: the words, the filters that are set, how many were found and in which order they stand. */
class CustomerSearchBar extends Div {

    private final CustomerWords words;
    private final Consumer<CustomerQuestion> ask;
    private final TextField text = new TextField();
    private final Select<CustomerSort> sort = new Select<>();
    private final Span found = new Span();
    private final Span how = new Span();
    private final Div chips = new Div();
    private final SavedSearchChips saved;
    private CustomerQuestion question = CustomerQuestion.ALL;

    CustomerSearchBar(CustomerWords words, SavedSearchChips saved, Consumer<CustomerQuestion> ask) {
        this.words = words;
        this.saved = saved;
        this.ask = ask;
        Div search = new Div(text(), saved, chips);
        search.addClassName("search");
        found.addClassNames("strong", "small");
        found.getElement().setAttribute("role", "status");
        how.addClassNames("muted", "small", "deskonly");
        Div line = new Div(found, how, sort());
        line.addClassName("result-bar");
        add(search, line);
    }

    private Component text() {
        text.setId("customer-text");
        text.addClassName("field-l");
        text.setPlaceholder(words.text("placeholder"));
        text.setAriaLabel(words.text("title"));
        text.setPrefixComponent(SalonIcon.SEARCH.create(19));
        text.setClearButtonVisible(true);
        text.setMaxLength(200);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(300);
        text.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                ask.accept(question.typed(typed.getValue()));
            }
        });
        return text;
    }

    private Component sort() {
        sort.setId("customer-sort");
        sort.setItems(CustomerSort.values());
        sort.setItemLabelGenerator(by -> words.text("sort." + by));
        sort.setAriaLabel(words.text("sort"));
        sort.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                ask.accept(question.by(chosen.getValue()));
            }
        });
        return sort;
    }

    /** What is asked now; what is just being typed stays. */
    void asking(CustomerQuestion asked) {
        question = asked;
        saved.asking(asked);
        sort.setValue(asked.sort());
        if (!text.getValue().strip().equals(asked.text())) {
            text.setValue(asked.text());
        }
    }

    void found(CustomerMeasures measures, long total, long millis) {
        found.setText(words.text("found", total));
        how.setText(words.text(question.text().isEmpty() ? "took" : "took.pinyin", millis));
        chips.removeAll();
        if (question.filters() > 0) {
            chips.add(new CustomerChips(words, measures, question.filter(), filter -> ask.accept(question.with(filter)))
                    .chips());
        }
    }
}
