package io.salonledger.ui.insight;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.insight.query.CustomerFilter;
import io.salonledger.contracts.insight.query.CustomerMeasures;
import io.salonledger.contracts.insight.query.CustomerSort;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.LiveMark;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.LocalFormats;

/** Any customer, found by a few words and filters: facets left, results in the middle, what they come to at the right. */
@Route(CustomerSearchView.PATH)
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "AUDITOR", "ANALYST"})
@StyleSheet("context://css/customers.css")
@JsModule("context://js/salon-customers.js")
public class CustomerSearchView extends Page implements BeforeEnterObserver {

    static final String PATH = "customers";

    private final transient CustomerGateway gateway;
    private final transient CustomerWords words;
    private final TextField text = new TextField();
    private final Select<CustomerSort> sort = new Select<>();
    private final Span found = new Span();
    private final Span how = new Span();
    private final Div chips = new Div();
    private final Div finder = new Div();
    private final LiveMark live = new LiveMark();
    private final Button clear = new Button();
    private final CustomerFacetPanel facets;
    private final CustomerResults results;
    private final CustomerSummaryPanel summary;
    private transient CustomerQuestion question = CustomerQuestion.ALL;

    CustomerSearchView(CustomerGateway gateway, LocalFormats formats, ExportDesk exports, CurrentUser user) {
        this.gateway = gateway;
        this.words = new CustomerWords(formats.here(), (key, arguments) -> getTranslation(key, arguments));
        this.facets = new CustomerFacetPanel(words, filter -> ask(question.with(filter)));
        this.results = new CustomerResults(gateway, words.formats());
        this.summary = new CustomerSummaryPanel(
                words, exports.button(() -> new CustomerExport(gateway, words).sheet(question)));
        addClassName("customers");
        fillWindow();
        head(user);
        finder.addClassName("finder");
        finder.add(facets, middle(), summary);
        body().add(finder);
    }

    private void head(CurrentUser user) {
        header().title(words.text("title"));
        if (user.get().roles().stream().noneMatch(Permission.MEMBER_CONTACT::isGrantedTo)) {
            header().mark(Badges.masked(words.text("masked")));
        }
        clear.setId("clear");
        clear.addThemeVariants(ButtonVariant.SMALL);
        clear.addClickListener(click -> ask(CustomerQuestion.ALL.by(question.sort())));
        header().actions(
                        live,
                        panelButton("show-facets", SalonIcon.FILTER, getTranslation("shell.filters")),
                        panelButton("show-summary", SalonIcon.CHART, words.text("summary")),
                        clear);
    }

    /** Where there is no room beside the list, a panel lies over it. */
    private Button panelButton(String panel, SalonIcon icon, String label) {
        Button button = new Button(label, icon.create(17), click -> {
            boolean open = !finder.hasClassName(panel);
            finder.removeClassNames("show-facets", "show-summary");
            finder.setClassName(panel, open);
        });
        button.setId(panel);
        button.addClassName("panel-button");
        return button;
    }

    private Div middle() {
        text.setId("customer-text");
        text.addClassName("field-l");
        text.setPlaceholder(words.text("placeholder"));
        text.setAriaLabel(words.text("title"));
        text.setPrefixComponent(SalonIcon.SEARCH.create(19));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(300);
        text.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                ask(question.typed(typed.getValue()));
            }
        });
        Div search = new Div(text, chips);
        search.addClassName("search");
        sort.setId("customer-sort");
        sort.setItems(CustomerSort.values());
        sort.setItemLabelGenerator(by -> words.text("sort." + by));
        sort.setAriaLabel(words.text("sort"));
        sort.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                ask(question.by(chosen.getValue()));
            }
        });
        found.addClassNames("strong", "small");
        how.addClassNames("muted", "small", "deskonly");
        Div bar = new Div(found, how, sort);
        bar.addClassName("result-bar");
        Div middle = new Div(search, bar, results);
        middle.addClassName("middle");
        return middle;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        question = CustomerQuestion.of(UrlFilter.of(event));
        text.setValue(question.text());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        refresh();
    }

    private void ask(CustomerQuestion other) {
        question = other;
        if (!text.getValue().strip().equals(other.text())) {
            text.setValue(other.text());
        }
        question.url().show(UI.getCurrent(), PATH);
        refresh();
    }

    private void refresh() {
        sort.setValue(question.sort());
        try {
            long start = System.nanoTime();
            long total = results.show(question);
            long millis = (System.nanoTime() - start) / 1_000_000;
            CustomerMeasures measures = gateway.measure(question.measured());
            show(measures, total, millis);
        } catch (Refused refused) {
            results.showOnly(new NoPermissionState(
                    getTranslation("list.refused"),
                    getTranslation("rejection." + refused.code(), refused.args().toArray())));
        } catch (Failed failed) {
            results.showOnly(new ErrorState(words.text("failed"), failed.correlationId(), this::refresh));
        }
    }

    private void show(CustomerMeasures measures, long total, long millis) {
        header().context(words.text("all", measures.all()));
        found.setText(words.text("found", total));
        how.setText(words.text(question.text().isEmpty() ? "took" : "took.pinyin", millis));
        live.asOf(words.formats().clock().instant(), measures.position() + 1, words.formats());
        int set = question.filters() + (question.text().isEmpty() ? 0 : 1);
        clear.setText(words.text("clear", set));
        clear.setVisible(set > 0);
        chips.removeAll();
        if (question.filters() > 0) {
            chips.add(new CustomerChips(words, measures, question.filter(), this::filtered).chips());
        }
        facets.show(measures, question.filter());
        summary.show(measures);
        if (total == 0) {
            results.showOnly(measures.all() == 0 ? nobodyYet() : nobodyMatches());
        }
    }

    private void filtered(CustomerFilter filter) {
        ask(question.with(filter));
    }

    private EmptyState nobodyYet() {
        return new EmptyState(SalonIcon.USERS, words.text("nobody"), words.text("nobody.hint"));
    }

    private EmptyState nobodyMatches() {
        Button all = new Button(words.text("show-all"), click -> ask(CustomerQuestion.ALL));
        return new EmptyState(SalonIcon.SEARCH, words.text("none"), words.text("none.hint"), all);
    }
}
