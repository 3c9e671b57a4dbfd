package io.salonledger.query.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.event.ProductAdded;
import io.salonledger.contracts.catalogue.event.ProductDescribed;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.stock.CountResult;
import io.salonledger.contracts.stock.IssuedFor;
import io.salonledger.contracts.stock.LotUse;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.ReceivedLot;
import io.salonledger.contracts.stock.StockAfter;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.StockLot;
import io.salonledger.contracts.stock.event.CountWaiting;
import io.salonledger.contracts.stock.event.ProductLevelsFollowed;
import io.salonledger.contracts.stock.event.StockIssued;
import io.salonledger.contracts.stock.event.StockLevelsSet;
import io.salonledger.contracts.stock.event.StockReceived;
import io.salonledger.contracts.stock.query.CountStockItems;
import io.salonledger.contracts.stock.query.FindStockItem;
import io.salonledger.contracts.stock.query.MovementKind;
import io.salonledger.contracts.stock.query.SearchStockItems;
import io.salonledger.contracts.stock.query.SearchStockMovements;
import io.salonledger.contracts.stock.query.StockCounts;
import io.salonledger.contracts.stock.query.StockFilter;
import io.salonledger.contracts.stock.query.StockItemDetails;
import io.salonledger.contracts.stock.query.StockItemRow;
import io.salonledger.contracts.stock.query.StockMovement;
import io.salonledger.contracts.stock.query.StockOrder;
import io.salonledger.contracts.stock.query.StockState;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

class StockReadModelsTest {

    private static final ProductId K18 = new ProductId("k18");
    private static final StockItemId ITEM = new StockItemId(new BranchId("jingan"), K18);
    private static final StockItemId OTHER = new StockItemId(new BranchId("xuhui"), K18);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final UnitCost COST = UnitCost.of("7.125", "CNY");

    private final ProjectionRig<StockListDocument> list = ProjectionRig.of(StockListProjection.MODEL);
    private final ProjectionRig<StockDetailsDocument> details = ProjectionRig.of(StockDetailsProjection.MODEL);
    private final ProjectionRig<StockMovementDocument> movements = ProjectionRig.of(StockMovementsProjection.MODEL);
    private final StockQueries queries =
            new StockQueries(list.searchReader(), id -> details.document(id), movements.searchReader());

    StockReadModelsTest() {
        record(
                K18.stream(),
                new ProductAdded(
                        K18, description("发膜"), new StockLevels(n("3"), null), new ProductTerms(TODAY, null, COST)));
        record(ITEM.stream(), received(ITEM, "r", "5"), issued(ITEM, "i", "3", "2"));
        record(OTHER.stream(), received(OTHER, "r2", "9"));
    }

    @Test
    void lists_what_is_low_and_what_expires() {
        assertThat(branches(new StockFilter("", Set.of(), Set.of(), Set.of(), StockState.LOW, null)))
                .containsExactly("jingan");
        assertThat(branches(filter(TODAY.plusDays(29)))).isEmpty();
        assertThat(branches(filter(TODAY.plusDays(30)))).containsExactlyInAnyOrder("jingan", "xuhui");
    }

    @Test
    void values_are_exact_and_only_for_those_who_may_see_them() {
        assertThat(row(Role.OWNER).value()).isEqualTo(UnitCost.of("14.25", "CNY"));
        assertThat(row(Role.FRONT_DESK).value()).isNull();
        StockCounts counts = queries.handle(new CountStockItems(StockFilter.ALL), as(Role.OWNER));
        assertThat(counts.values()).containsExactly(UnitCost.of("78.375", "CNY"));
        assertThat(counts.low()).isEqualTo(1);
        assertThat(queries.handle(new CountStockItems(StockFilter.ALL), as(Role.FRONT_DESK))
                        .values())
                .isEmpty();
    }

    @Test
    void items_follow_the_name_and_the_levels_of_their_product() {
        record(K18.stream(), new ProductDescribed(K18, description("修护发膜"), new StockLevels(n("1"), null)));

        assertThat(Objects.requireNonNull(row(Role.OWNER).product()).name()).isEqualTo("修护发膜");
        assertThat(row(Role.OWNER).low()).isFalse();
        record(ITEM.stream(), new StockLevelsSet(ITEM, new StockLevels(n("4"), null)));
        assertThat(row(Role.OWNER).low()).isTrue();
        record(ITEM.stream(), new ProductLevelsFollowed(ITEM));
        assertThat(row(Role.OWNER).low()).isFalse();
        assertThat(row(Role.OWNER).levels().minimum()).isEqualTo(n("1"));
    }

    @Test
    void a_branch_is_shown_only_to_those_who_work_for_it() {
        MetaData jingan =
                MetaData.from(new Actor("u", Set.of(Role.FRONT_DESK), null, Set.of("jingan"), "test").toMetadata());

        assertThat(queries.handle(
                                new SearchStockItems(StockFilter.ALL, StockOrder.BY_NAME, new PageRequest(0, 9)),
                                jingan)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void an_item_opens_with_its_lots_and_movements() {
        CountResult result = new CountResult(n("0"), n("2"), n("-2"), UnitCost.of("-14.25", "CNY"));
        record(ITEM.stream(), new CountWaiting(ITEM, new MovementId("c"), result, "u1", TODAY));

        StockItemDetails found = queries.handle(new FindStockItem(ITEM), as(Role.OWNER));
        assertThat(found.lots()).hasSize(1);
        assertThat(Objects.requireNonNull(found.waiting()).countedBy()).isEqualTo("u1");
        List<StockMovement> all = queries.handle(new SearchStockMovements(ITEM, new PageRequest(0, 9)), as(Role.OWNER))
                .items();
        assertThat(all).extracting(StockMovement::kind).containsExactly(MovementKind.ISSUED, MovementKind.RECEIVED);
        assertThat(all.getFirst().value()).isEqualTo(UnitCost.of("-21.375", "CNY"));
        assertThat(all.getFirst().onHand()).isEqualByComparingTo("2");
        assertThat(all.getFirst().remark().actor()).isEqualTo("system:test");
    }

    @Test
    void all_are_the_same_after_a_replay() {
        Set<String> items = Set.of(ITEM.key(), OTHER.key(), K18.stream());
        var before = List.of(list.stored(items), details.stored(items), movements.stored(Set.of(ITEM.key() + ":i")));

        list.replay();
        details.replay();
        movements.replay();

        assertThat(List.of(list.stored(items), details.stored(items), movements.stored(Set.of(ITEM.key() + ":i"))))
                .isEqualTo(before);
        assertThat(list.get(ITEM.key()).quantity()).isEqualTo("2");
    }

    private void record(String stream, Event... events) {
        list.handle(stream, events);
        details.handle(stream, events);
        movements.handle(stream, events);
    }

    private List<String> branches(StockFilter filter) {
        return queries
                .handle(new SearchStockItems(filter, StockOrder.BY_NAME, new PageRequest(0, 9)), as(Role.OWNER))
                .items()
                .stream()
                .map(row -> row.item().branch().value())
                .toList();
    }

    private StockItemRow row(Role role) {
        return queries.handle(new FindStockItem(ITEM), as(role)).item();
    }

    private static StockFilter filter(LocalDate expiringBy) {
        return new StockFilter("", Set.of(), Set.of(), Set.of(), null, expiringBy);
    }

    private static MetaData as(Role role) {
        return MetaData.from(new Actor("u", Set.of(role), null, Set.of(), "test").toMetadata());
    }

    private static ProductDescription description(String name) {
        return new ProductDescription("K18", name, "K18", "", "护发", "瓶", "");
    }

    private static StockReceived received(StockItemId item, String id, String quantity) {
        ReceivedLot lot = new ReceivedLot(n(quantity), COST, "L1", TODAY.plusDays(30));
        return new StockReceived(item, new MovementId(id), lot, TODAY, n("0"), after(quantity));
    }

    private static StockIssued issued(StockItemId item, String id, String quantity, String left) {
        return new StockIssued(
                item,
                new MovementId(id),
                IssuedFor.sale("t1", "l1"),
                n(quantity),
                TODAY,
                List.of(new LotUse(new MovementId("r"), n(quantity).negate(), COST)),
                after(left));
    }

    private static StockAfter after(String quantity) {
        return new StockAfter(
                n(quantity),
                new UnitCost(n(quantity).multiply(COST.amount()), COST.currency()),
                List.of(new StockLot(new MovementId("r"), "L1", TODAY.plusDays(30), COST, n(quantity))));
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }
}
