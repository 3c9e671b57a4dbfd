package io.salonledger.ui.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import io.salonledger.contracts.insight.query.AmountBar;
import io.salonledger.contracts.insight.query.CountCustomers;
import io.salonledger.contracts.insight.query.CustomerBase;
import io.salonledger.contracts.insight.query.CustomerCounts;
import io.salonledger.contracts.insight.query.CustomerFacets;
import io.salonledger.contracts.insight.query.CustomerField;
import io.salonledger.contracts.insight.query.CustomerMatch;
import io.salonledger.contracts.insight.query.CustomerMeasures;
import io.salonledger.contracts.insight.query.CustomerRow;
import io.salonledger.contracts.insight.query.CustomerSort;
import io.salonledger.contracts.insight.query.CustomerSummary;
import io.salonledger.contracts.insight.query.CustomerSums;
import io.salonledger.contracts.insight.query.DateBar;
import io.salonledger.contracts.insight.query.FindCustomerBase;
import io.salonledger.contracts.insight.query.FindSavedSearches;
import io.salonledger.contracts.insight.query.MarkedText;
import io.salonledger.contracts.insight.query.MeasureCustomers;
import io.salonledger.contracts.insight.query.NamedCount;
import io.salonledger.contracts.insight.query.SearchCustomers;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.RejectionDetails;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.ViewTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.export.ExportDesk;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.security.SignedInPerson;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;

import static org.assertj.core.api.Assertions.assertThat;

@ViewPackages(classes = CustomerSearchView.class)
class CustomerSearchViewTest extends ViewTest {

    private static final LocalDate NEWEST = LocalDate.of(2026, 11, 20);
    private static final Currency CNY = Currency.getInstance("CNY");

    private final List<SearchCustomers> asked = new ArrayList<>();
    private List<CustomerRow> rows = List.of(row());
    private long all = 104;
    private RuntimeException trouble = new IllegalStateException("none");
    private boolean inTrouble;

    @Override
    protected SignedInPerson person() {
        return DemoConsole.analyst();
    }

    @Override
    protected void beans(AnnotationConfigApplicationContext context) {
        SimpleQueryBus queries = SimpleQueryBus.builder().build();
        queries.subscribe(SearchCustomers.class.getName(), Page.class, message -> {
            if (inTrouble) {
                throw trouble;
            }
            asked.add((SearchCustomers) message.getPayload());
            return new Page<>(rows, rows.size());
        });
        queries.subscribe(MeasureCustomers.class.getName(), CustomerMeasures.class, message -> measures());
        queries.subscribe(FindSavedSearches.class.getName(), List.class, message -> List.of());
        queries.subscribe(
                CountCustomers.class.getName(), CustomerCounts.class, message -> new CustomerCounts(List.of()));
        queries.subscribe(
                FindCustomerBase.class.getName(),
                CustomerBase.class,
                message -> new CustomerBase(104, 12, 9, 52, 40, 12));
        var commands = DefaultCommandGateway.builder()
                .commandBus(SimpleCommandBus.builder().build())
                .build();
        MessageGateway messages = new MessageGateway(commands, queries, () -> Actor.system("test"));
        context.registerBean(MessageGateway.class, () -> messages);
        context.registerBean(Live.class, () -> new Live((watched, changed) -> () -> {}));
        context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-11-21T06:20:00Z"), ZoneOffset.UTC));
        context.register(CustomerGateway.class, ExportDesk.class);
    }

    @Test
    void a_hit_says_who_why_when_and_how_much() {
        open("");
        CustomerHit hit = find(CustomerHit.class).single();
        assertThat(texts(hit)).contains("王··", "Note", "玫瑰", "yesterday · 静安寺店", "精油 SPA · 林婉清", "¥900");
        assertThat(hit.getElement().getOuterHTML()).contains("<mark>玫瑰</mark>");
    }

    @Test
    void the_address_says_what_is_asked() {
        open("q=wang&branch=b1&visits=2&visits-to=4&sort=SPEND&spend=abc&source=NOWHERE");
        SearchCustomers query = asked.getLast();
        assertThat(query.text()).isEqualTo("wang");
        assertThat(query.sort()).isEqualTo(CustomerSort.SPEND);
        assertThat(query.filter().branches()).containsExactly(new BranchId("b1"));
        assertThat(query.filter().visitsMin()).isEqualTo(2);
        assertThat(query.filter().spendMin()).isNull();
        assertThat(query.filter().sources()).isEmpty();
    }

    @Test
    void an_address_and_its_question_are_one() {
        open("q=wang&branch=b1&tag=VIP&from=2026-01-01&spend=100");
        CustomerQuestion question = new CustomerQuestion(
                asked.getLast().text(),
                asked.getLast().filter(),
                asked.getLast().sort());
        assertThat(CustomerQuestion.of(question.url())).isEqualTo(question);
        assertThat(question.filters()).isEqualTo(4);
    }

    @Test
    void a_facet_narrows_and_its_chip_takes_it_away() {
        open("");
        press(checks().getFirst());
        assertThat(asked.getLast().filter().branches()).containsExactly(new BranchId("b1"));
        assertThat(checks().getFirst().getElement().getAttribute("aria-checked"))
                .isEqualTo("true");

        press(find(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName("chip") && button.hasClassName("on"))
                .findFirst()
                .orElseThrow());
        assertThat(asked.getLast().filter().branches()).isEmpty();
    }

    @Test
    void begins_with_the_customers_as_a_whole_and_each_figure_leads_to_them() {
        open("");
        CustomerBaseFigures base = find(CustomerBaseFigures.class).single();
        assertThat(texts(base)).contains("New this month12", "Not seen for 90 days40", "38.5% · show");
        press(find(NativeButton.class).all().stream()
                .filter(button -> button.getText().startsWith("38.5%"))
                .findFirst()
                .orElseThrow());
        assertThat(asked.getLast().filter().lastVisitTo()).isEqualTo(LocalDate.of(2026, 8, 23));
        assertThat(base.isVisible()).isFalse();
    }

    @Test
    void nobody_matching_offers_all_again() {
        rows = List.of();
        open("q=nobody");
        assertThat(texts(find(EmptyState.class).single())).contains("Nobody matches");

        rows = List.of(row());
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Show all members"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(asked.getLast().text()).isEmpty();
        assertThat(find(CustomerHit.class).all()).hasSize(1);
    }

    @Test
    void a_new_shop_is_told_what_will_be_here() {
        rows = List.of();
        all = 0;
        open("");
        assertThat(texts(find(EmptyState.class).single())).contains("No members yet");
    }

    @Test
    void a_refusal_says_why_and_a_failure_can_be_tried_again() {
        inTrouble = true;
        trouble = new QueryExecutionException(
                "not-permitted", null, new RejectionDetails("not-permitted", List.of("CUSTOMER_SEARCH")));
        open("");
        assertThat(find(NoPermissionState.class).all()).hasSize(1);

        trouble = new IllegalStateException("index gone");
        open("q=x");
        assertThat(find(ErrorState.class).all()).hasSize(1);
        inTrouble = false;
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Try again"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(find(CustomerHit.class).all()).hasSize(1);
    }

    @Test
    void an_analyst_is_told_that_names_are_masked() {
        open("");
        assertThat(find(Div.class).all().stream().map(CustomerSearchViewTest::texts))
                .anyMatch(text -> text.contains("Names and contacts masked"));
    }

    private static void open(String query) {
        UI.getCurrent().navigate("customers", QueryParameters.fromString(query));
    }

    private static void press(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private List<NativeButton> checks() {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName("check"))
                .toList();
    }

    private static String texts(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static CustomerRow row() {
        MarkedText note = new MarkedText("偏好玫瑰精油", List.of(new MarkedText.Mark(2, 4)));
        Money spend = Money.of("900.00", "CNY");
        return new CustomerRow(
                new MemberId("m1"),
                MarkedText.plain("王··"),
                "···· 6021",
                List.of(new CustomerMatch(CustomerField.NOTE, note)),
                new CustomerSums(NEWEST, NEWEST, "静安寺店", 3, spend, spend, 1, 0, 0),
                List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2),
                new NamedCount("oil", "精油 SPA", 3),
                new NamedCount("lin", "林婉清", 2),
                false);
    }

    private CustomerMeasures measures() {
        List<NamedCount> branches = List.of(new NamedCount("b1", "静安寺店", 52), new NamedCount("b2", "徐家汇店", 38));
        CustomerFacets facets = new CustomerFacets(
                branches,
                List.of(),
                List.of(),
                List.of(new NamedCount("VIP", "VIP", 3)),
                List.of(),
                List.of(new NamedCount("0", "", 1), new NamedCount("1", "", 2)),
                List.of(new AmountBar(0, 100_00, 5), new AmountBar(100_00, 200_00, 3)),
                List.of(new DateBar(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 10, 31), 4)));
        CustomerSummary summary = new CustomerSummary(null, null, null, List.of(), List.of());
        return new CustomerMeasures(rows.size(), all, NEWEST, CNY, facets, summary, 7);
    }
}
