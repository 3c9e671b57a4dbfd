package io.salonledger.ui.insight;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.insight.query.CustomerMeasures;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.live.Live;
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
public class CustomerSearchView extends Page implements BeforeEnterObserver, AfterNavigationObserver {

    static final String PATH = "customers";

    private final transient CustomerGateway gateway;
    private final transient CustomerWords words;
    private final Div finder = new Div();
    private final LiveMark mark = new LiveMark();
    private final Button clear = new Button();
    private final CustomerSearchBar bar;
    private final SavedSearchChips saved;
    private final CustomerBaseFigures base;
    private final transient CurrentUser user;
    private final CustomerFacetPanel facets;
    private final CustomerResults results;
    private final CustomerSummaryPanel summary;
    private transient CustomerQuestion question = CustomerQuestion.ALL;

    CustomerSearchView(CustomerGateway gateway, LocalFormats formats, ExportDesk exports, CurrentUser user, Live live) {
        this.gateway = gateway;
        this.words = new CustomerWords(formats.here(), (key, arguments) -> getTranslation(key, arguments));
        this.user = user;
        this.saved = new SavedSearchChips(gateway, words, user.get().userId(), this::ask);
        this.base = new CustomerBaseFigures(gateway, words, this::ask);
        this.bar = new CustomerSearchBar(words, saved, this::ask);
        this.facets = new CustomerFacetPanel(words, filter -> ask(question.with(filter)));
        this.results = new CustomerResults(gateway, words.formats());
        this.summary = new CustomerSummaryPanel(
                words, exports.button(() -> new CustomerExport(gateway, words).sheet(question)));
        addClassName("customers");
        fillWindow();
        head();
        finder.addClassName("finder");
        Div middle = new Div(bar, results);
        bar.addComponentAtIndex(1, base);
        middle.addClassName("middle");
        finder.add(facets, middle, summary, back());
        body().add(finder);
        live.follow(this, () -> Live.all("customer-search"), this::recount);
        live.follow(this, () -> CustomerGateway.saved(user.get().userId()), saved::reload);
    }

    private void head() {
        header().title(words.text("title"));
        if (user.get().roles().stream().noneMatch(Permission.MEMBER_CONTACT::isGrantedTo)) {
            header().mark(Badges.masked(words.text("masked")));
        }
        clear.setId("clear");
        clear.addThemeVariants(ButtonVariant.SMALL);
        clear.addClickListener(click -> ask(CustomerQuestion.ALL.by(question.sort())));
        header().actions(
                        mark,
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

    /** On a phone a panel takes the list's place; this leads back to it. */
    private Button back() {
        Button back = new Button(words.text("back"), click -> finder.removeClassNames("show-facets", "show-summary"));
        back.addThemeVariants(ButtonVariant.PRIMARY);
        back.addClassName("panel-back");
        return back;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        question = CustomerQuestion.of(UrlFilter.of(event));
    }

    /** Also when only the address changed and the page stayed. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        saved.reload();
        refresh();
    }

    private void ask(CustomerQuestion other) {
        question = other;
        question.url().show(UI.getCurrent(), PATH);
        refresh();
    }

    private void refresh() {
        bar.asking(question);
        base.asking(question);
        try {
            long start = System.nanoTime();
            long total = results.show(question);
            long millis = (System.nanoTime() - start) / 1_000_000;
            CustomerMeasures measures = gateway.measure(question.measured());
            show(measures, total, millis);
        } catch (Refused refused) {
            results.showOnly(new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            results.showOnly(new ErrorState(words.text("failed"), failed.correlationId(), this::refresh));
        }
    }

    private void show(CustomerMeasures measures, long total, long millis) {
        header().context(words.text("all", measures.all()));
        mark.asOf(words.formats().clock().instant(), measures.position() + 1, words.formats());
        int set = question.filters() + (question.text().isEmpty() ? 0 : 1);
        clear.setText(words.text("clear", set));
        clear.setVisible(set > 0);
        bar.found(measures, total, millis);
        facets.show(measures, question.filter());
        summary.show(measures);
        if (total == 0) {
            results.showOnly(measures.all() == 0 ? nobodyYet() : nobodyMatches());
        }
    }

    private EmptyState nobodyYet() {
        return new EmptyState(SalonIcon.USERS, words.text("nobody"), words.text("nobody.hint"));
    }

    private EmptyState nobodyMatches() {
        Button all = new Button(words.text("show-all"), click -> ask(CustomerQuestion.ALL));
        return new EmptyState(SalonIcon.SEARCH, words.text("none"), words.text("none.hint"), all);
    }

    /** Figures and counts follow what happens; the list stays, so that nobody loses the place. */
    private void recount() {
        base.asking(question);
        saved.reload();
    }
}
