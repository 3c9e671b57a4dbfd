package io.salonledger.query.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.catalogue.ServiceDescription;
import io.salonledger.contracts.catalogue.event.ServiceDescribed;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.insight.query.CountCustomers;
import io.salonledger.contracts.insight.query.CustomerBase;
import io.salonledger.contracts.insight.query.CustomerField;
import io.salonledger.contracts.insight.query.CustomerFilter;
import io.salonledger.contracts.insight.query.CustomerMatch;
import io.salonledger.contracts.insight.query.CustomerMeasures;
import io.salonledger.contracts.insight.query.CustomerRow;
import io.salonledger.contracts.insight.query.CustomerSort;
import io.salonledger.contracts.insight.query.DateBar;
import io.salonledger.contracts.insight.query.MarkedText;
import io.salonledger.contracts.insight.query.MeasureCustomers;
import io.salonledger.contracts.insight.query.NamedCount;
import io.salonledger.contracts.insight.query.SearchCustomers;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.event.BranchCorrected;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.staff.event.EmployeeRenamed;
import io.salonledger.contracts.wire.FixedKeys;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

/** Five customers: the newest business date is 2026-11-20. */
class CustomerQueriesTest {

    private static final Actor MANAGER = new Actor("shen", Set.of(Role.BRANCH_MANAGER), null, Set.of(), "test");
    private static final Actor ANALYST = new Actor("cheng", Set.of(Role.ANALYST), null, Set.of(), "test");
    private static final PageRequest TEN = new PageRequest(0, 10);

    private static final Customer WANG = new Customer("wang");
    private static final Customer HUANG = new Customer("huang");
    private static final Customer SMITH = new Customer("smith");
    private static final Customer LI = new Customer("li");
    private static final Customer NEVER = new Customer("never");

    private final FixedKeys keys = new FixedKeys();
    private final BlindTokens tokens = new BlindTokens(keys);
    private final ProjectionRig<CustomerDocument> rig =
            ProjectionRig.of(CustomerSearchProjection.model(tokens, keys), keys);
    private final ProjectionRig<CustomerNameDocument> names = ProjectionRig.of(CustomerNamesProjection.MODEL, keys);
    private final CustomerIndex index = new CustomerIndex(rig.searchReader(), tokens, keys);

    @BeforeEach
    void five_customers() {
        rig.handle(
                        WANG.stream(),
                        WANG.registered("王诗涵", "+8613812346021"),
                        WANG.tagged("常客", "怕凉"),
                        WANG.noted("n1", "肩颈右侧紧，喜欢玫瑰精油；电话 13812346021 晚上打"))
                .handle("ticket:t1", WANG.paid("t1", "2025-10-05", "900"))
                .handle("ticket:t2", WANG.paid("t2", "2026-09-05", "500"))
                .handle("ticket:t3", WANG.paid("t3", "2026-11-20", "400"))
                .handle(HUANG.stream(), HUANG.registered("黄世涵", "+8613977776021"), HUANG.tagged("怕凉"))
                .handle("ticket:t4", HUANG.imported("t4", "2026-06-11", "80"))
                .handle(SMITH.stream(), SMITH.registered("Joanna Smith", "+12045550123", MemberSource.REFERRAL))
                .handle("ticket:t5", SMITH.imported("t5", "2026-10-02", "1500"))
                .handle("ticket:t6", SMITH.paid("t6", "2026-11-02", "100"))
                .handle(LI.stream(), LI.registered("李雷", null))
                .handle("ticket:t7", LI.paid("t7", "2025-03-01", "60"))
                .handle(NEVER.stream(), NEVER.registered("韩梅梅", null));
        names.handle("branch:jingan", new BranchCorrected(Customer.JINGAN, BranchProfile.named("静安寺店")))
                .handle(
                        "service:oil",
                        new ServiceDescribed(Customer.OIL, new ServiceDescription("oil", "精油 SPA", "", "")))
                .handle(
                        "employee:lin",
                        new EmployeeRenamed(Customer.LIN, null, Personal.of(Customer.LIN.stream(), "林婉清")));
    }

    @Test
    void finds_by_characters_pinyin_initials_part_words_and_phone_parts() {
        assertThat(found("王诗")).containsExactly("wang");
        assertThat(found("诗涵")).containsExactly("wang");
        assertThat(found("shihan")).containsExactlyInAnyOrder("wang", "huang");
        assertThat(found("wsh")).containsExactly("wang");
        assertThat(found("wang shihan 玫瑰")).containsExactly("wang");
        assertThat(found("joan")).containsExactly("smith");
        assertThat(found("SMI joanna")).containsExactly("smith");
        assertThat(found("6021")).containsExactlyInAnyOrder("wang", "huang");
        assertThat(found("138 6021")).containsExactly("wang");
        assertThat(found("怕凉")).containsExactlyInAnyOrder("wang", "huang");
        assertThat(found("肩颈舒缓")).containsExactlyInAnyOrder("huang", "smith");
        assertThat(found("nobody")).isEmpty();
    }

    @Test
    void counts_many_questions_at_once_as_each_would_be_found() {
        CustomerCounting everywhere = new CustomerCounting(index, Set.of());
        assertThat(everywhere
                        .count(new CountCustomers(List.of(
                                new MeasureCustomers("shihan", CustomerFilter.ALL),
                                new MeasureCustomers("", CustomerFilter.ALL.tags(Set.of("怕凉"))),
                                new MeasureCustomers("nobody", CustomerFilter.ALL))))
                        .found())
                .containsExactly(2L, 2L, 0L);
        assertThat(everywhere.count(new CountCustomers(List.of())).found()).isEmpty();
        assertThat(new CustomerCounting(index, Set.of("elsewhere"))
                        .count(new CountCustomers(List.of(new MeasureCustomers("", CustomerFilter.ALL))))
                        .found())
                .containsExactly(0L);
    }

    @Test
    void says_who_is_new_active_away_and_never_came() {
        CustomerCounting everywhere = new CustomerCounting(index, Set.of());
        // 90 days to 20 November begin on 23 August; Smith came first on 2 October
        assertThat(everywhere.base(LocalDate.of(2026, 11, 20))).isEqualTo(new CustomerBase(5, 0, 1, 2, 2, 1));
        assertThat(everywhere.base(LocalDate.of(2026, 10, 2)).first()).isEqualTo(1);
    }

    @Test
    void a_name_outranks_a_purchase() {
        rig.handle("member:rose", new Customer("rose").registered("玫瑰", null));
        assertThat(found("玫瑰")).startsWith("rose").contains("wang", "smith");
    }

    @Test
    void tells_why_and_marks_what_matched() {
        CustomerRow row =
                search("shihan 玫瑰 6021", CustomerFilter.ALL, MANAGER).items().getFirst();
        assertThat(row.name()).isEqualTo(new MarkedText("王诗涵", List.of(new MarkedText.Mark(1, 3))));
        assertThat(row.matches())
                .extracting(CustomerMatch::field)
                .contains(CustomerField.NAME, CustomerField.PHONE, CustomerField.NOTE, CustomerField.ITEM);
        assertThat(text(row, CustomerField.NOTE)).isEqualTo("肩颈右侧紧，喜欢[玫瑰]精油；电话 1381234[6021] 晚上打");
        assertThat(text(row, CustomerField.ITEM)).isEqualTo("[玫瑰]精油 SPA");
    }

    @Test
    void an_analyst_sees_masked_names_and_contacts() {
        CustomerRow row =
                search("shihan 玫瑰", CustomerFilter.ALL, ANALYST).items().getFirst();
        assertThat(row.name()).isEqualTo(new MarkedText("王··", List.of(new MarkedText.Mark(0, 1))));
        assertThat(row.phone()).isEqualTo("···· 6021");
        assertThat(text(row, CustomerField.NOTE)).contains("[玫瑰]").doesNotContain("1381234");
        assertThat(search("shihan 玫瑰", CustomerFilter.ALL, MANAGER)
                        .items()
                        .getFirst()
                        .phone())
                .isEqualTo("138 ···· 6021");
    }

    @Test
    void a_row_sums_the_customer_up() {
        CustomerRow row = search("王", CustomerFilter.ALL, MANAGER).items().getFirst();
        assertThat(row.sums().visits()).isEqualTo(3);
        assertThat(row.sums().spend()).isEqualTo(Customer.money("1800"));
        assertThat(row.sums().spendYear()).isEqualTo(Customer.money("900"));
        assertThat(row.sums().lastBranch()).isEqualTo("静安寺店");
        assertThat(row.strip()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1);
        assertThat(row.service()).isEqualTo(new NamedCount("oil", "精油 SPA", 3));
        assertThat(row.therapist()).isEqualTo(new NamedCount("lin", "林婉清", 3));
    }

    @Test
    void sorts_by_spend_visits_and_last_visit() {
        assertThat(ids(CustomerSort.SPEND)).containsExactly("smith", "wang", "huang", "li", "never");
        assertThat(ids(CustomerSort.VISITS)).containsExactly("wang", "smith", "huang", "li", "never");
        assertThat(ids(CustomerSort.LAST_VISIT)).containsExactly("wang", "smith", "huang", "li", "never");
    }

    @Test
    void filters_combine() {
        CustomerFilter all = CustomerFilter.ALL;
        assertThat(found(all.tags(Set.of("怕凉")))).containsExactlyInAnyOrder("wang", "huang");
        assertThat(found(all.tags(Set.of("怕凉", "常客")))).containsExactly("wang");
        assertThat(found(all.sources(Set.of(MemberSource.REFERRAL)))).containsExactly("smith");
        assertThat(found(all.services(Set.of(Customer.NECK)))).containsExactlyInAnyOrder("huang", "smith");
        assertThat(found(all.therapists(Set.of(Customer.LIN)))).containsExactlyInAnyOrder("wang", "smith", "li");
        assertThat(found(all.inBranches(Set.of(Customer.XUHUI)).therapists(Set.of(Customer.LIN))))
                .containsExactly("smith");
        assertThat(found(all.visits(2, null))).containsExactlyInAnyOrder("wang", "smith");
        assertThat(found(all.visits(0, 0))).containsExactly("never");
        assertThat(found(all.spend(100_00L, null))).containsExactlyInAnyOrder("wang", "smith");
        assertThat(found(all.spend(null, 100_00L))).containsExactlyInAnyOrder("huang", "li", "never");
        assertThat(found(all.lastVisit(LocalDate.of(2026, 10, 1), null))).containsExactlyInAnyOrder("wang", "smith");
        assertThat(found(all.lastVisit(null, LocalDate.of(2026, 10, 1)).spend(1L, null)))
                .containsExactly("huang");
    }

    @Test
    void a_filter_does_not_shrink_its_own_counts_but_all_others() {
        CustomerMeasures measures = measure("", CustomerFilter.ALL.services(Set.of(Customer.NECK)));
        assertThat(measures.found()).isEqualTo(2);
        assertThat(measures.all()).isEqualTo(5);
        assertThat(measures.facets().services())
                .containsExactly(new NamedCount("oil", "精油 SPA", 3), new NamedCount("neck", "", 2));
        assertThat(measures.facets().branches())
                .containsExactly(new NamedCount("xuhui", "", 2), new NamedCount("jingan", "静安寺店", 1));
        assertThat(measures.facets().therapists())
                .containsExactlyInAnyOrder(new NamedCount("zhou", "", 2), new NamedCount("lin", "林婉清", 1));
        assertThat(measures.facets().tags()).containsExactly(new NamedCount("怕凉", "怕凉", 1));
        assertThat(measures.facets().sources()).hasSize(2);
        assertThat(measures.facets().visits())
                .extracting(NamedCount::value, NamedCount::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("0", 0L),
                        org.assertj.core.groups.Tuple.tuple("1", 1L),
                        org.assertj.core.groups.Tuple.tuple("2", 1L),
                        org.assertj.core.groups.Tuple.tuple("5", 0L),
                        org.assertj.core.groups.Tuple.tuple("10", 0L));
    }

    @Test
    void histograms_hold_everyone_who_fits() {
        var facets = measure("", CustomerFilter.ALL).facets();
        assertThat(facets.spend()).hasSize(12);
        assertThat(facets.spend().stream().mapToLong(bar -> bar.count()).sum()).isEqualTo(5);
        assertThat(facets.spend().getFirst().count()).isEqualTo(3);
        assertThat(facets.lastVisit()).hasSize(12);
        assertThat(facets.lastVisit().getFirst().count()).isEqualTo(1);
        assertThat(facets.lastVisit().getLast())
                .isEqualTo(new DateBar(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), 2));
    }

    @Test
    void the_summary_speaks_of_those_who_were_found() {
        var summary = measure("", CustomerFilter.ALL.visits(1, null)).summary();
        assertThat(summary.average()).isEqualTo(Customer.money("645"));
        assertThat(summary.interval()).isEqualTo((206 + 31) / 2);
        assertThat(summary.therapists())
                .containsExactly(new NamedCount("lin", "林婉清", 3), new NamedCount("zhou", "", 1));
    }

    @Test
    void only_customers_of_permitted_branches_are_found_and_counted() {
        Actor xuhui = new Actor("xu", Set.of(Role.BRANCH_MANAGER), null, Set.of("xuhui"), "test");
        assertThat(search("", CustomerFilter.ALL, xuhui).total()).isEqualTo(2);
        MeasureCustomers query = new MeasureCustomers("", CustomerFilter.ALL);
        assertThat(CustomerQueries.measure(index, new CustomerNames(names::document), query, xuhui, 0)
                        .all())
                .isEqualTo(2);
    }

    @Test
    void an_erased_card_keeps_its_sums_and_no_text_finds_it() {
        keys.destroy(WANG.stream());
        rig.handle(
                WANG.stream(),
                new MemberErased(WANG.member(), ErasureReason.REQUESTED, null, List.of(), List.of(), null));
        assertThat(found("wang")).isEmpty();
        assertThat(found("玫瑰")).doesNotContain("wang");
        assertThat(found("6021")).containsExactly("huang");
        CustomerRow row =
                search("", CustomerFilter.ALL.visits(3, null), MANAGER).items().getFirst();
        assertThat(row.erased()).isTrue();
        assertThat(row.name().text()).isEmpty();
        assertThat(row.sums().spend()).isEqualTo(Customer.money("1800"));
    }

    @Test
    void before_the_first_purchase_there_is_nothing_to_measure() {
        ProjectionRig<CustomerDocument> empty = ProjectionRig.of(CustomerSearchProjection.model(tokens, keys), keys);
        CustomerIndex none = new CustomerIndex(empty.searchReader(), tokens, keys);
        MeasureCustomers query = new MeasureCustomers("", CustomerFilter.ALL.spend(1L, 2L));
        CustomerMeasures measures =
                CustomerQueries.measure(none, new CustomerNames(names::document), query, MANAGER, -1);
        assertThat(measures.all()).isZero();
        assertThat(measures.newest()).isNull();
        assertThat(measures.summary().average()).isNull();
        assertThat(measures.facets().spend()).isEmpty();
    }

    private List<String> found(String text) {
        return search(text, CustomerFilter.ALL, MANAGER).items().stream()
                .map(row -> row.member().value())
                .toList();
    }

    private List<String> found(CustomerFilter filter) {
        return search("", filter, MANAGER).items().stream()
                .map(row -> row.member().value())
                .toList();
    }

    private List<String> ids(CustomerSort sort) {
        SearchCustomers query = new SearchCustomers("", CustomerFilter.ALL, sort, TEN);
        return CustomerQueries.search(index, new CustomerNames(names::document), query, MANAGER).items().stream()
                .map(row -> row.member().value())
                .toList();
    }

    private Page<CustomerRow> search(String text, CustomerFilter filter, Actor actor) {
        SearchCustomers query = new SearchCustomers(text, filter, CustomerSort.RELEVANCE, TEN);
        return CustomerQueries.search(index, new CustomerNames(names::document), query, actor);
    }

    private CustomerMeasures measure(String text, CustomerFilter filter) {
        MeasureCustomers query = new MeasureCustomers(text, filter);
        return CustomerQueries.measure(index, new CustomerNames(names::document), query, MANAGER, 7);
    }

    private static String text(CustomerRow row, CustomerField field) {
        MarkedText marked = row.matches().stream()
                .filter(match -> match.field() == field)
                .map(CustomerMatch::text)
                .findFirst()
                .orElseThrow();
        StringBuilder text = new StringBuilder(marked.text());
        marked.marks().reversed().forEach(mark -> text.insert(mark.to(), "]").insert(mark.from(), "["));
        return text.toString();
    }
}
