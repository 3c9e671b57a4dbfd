package io.salonledger.command.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.salonledger.command.catalogue.ListedProduct;
import io.salonledger.command.catalogue.ProductList;
import io.salonledger.command.message.Decision;
import io.salonledger.contracts.catalogue.CatalogueRejection;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.migration.SourceRow;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.stock.AdjustReason;
import io.salonledger.contracts.stock.CountResult;
import io.salonledger.contracts.stock.IssuePurpose;
import io.salonledger.contracts.stock.IssuedFor;
import io.salonledger.contracts.stock.LotUse;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.ReceivedLot;
import io.salonledger.contracts.stock.StockAfter;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.StockLot;
import io.salonledger.contracts.stock.StockRejection;
import io.salonledger.contracts.stock.command.AdjustStock;
import io.salonledger.contracts.stock.command.ApproveCount;
import io.salonledger.contracts.stock.command.DismissCount;
import io.salonledger.contracts.stock.command.FollowProductLevels;
import io.salonledger.contracts.stock.command.IssueStock;
import io.salonledger.contracts.stock.command.OpenStock;
import io.salonledger.contracts.stock.command.ReceiveStock;
import io.salonledger.contracts.stock.command.RecordCount;
import io.salonledger.contracts.stock.command.ReturnStock;
import io.salonledger.contracts.stock.command.SetStockLevels;
import io.salonledger.contracts.stock.event.CountApproved;
import io.salonledger.contracts.stock.event.CountDismissed;
import io.salonledger.contracts.stock.event.CountWaiting;
import io.salonledger.contracts.stock.event.ProductLevelsFollowed;
import io.salonledger.contracts.stock.event.StockAdjusted;
import io.salonledger.contracts.stock.event.StockCounted;
import io.salonledger.contracts.stock.event.StockIssued;
import io.salonledger.contracts.stock.event.StockLevelsSet;
import io.salonledger.contracts.stock.event.StockOpened;
import io.salonledger.contracts.stock.event.StockRanLow;
import io.salonledger.contracts.stock.event.StockReceived;
import io.salonledger.contracts.stock.event.StockReturned;

class StockItemTest {

    private static final StockItemId ITEM = new StockItemId(new BranchId("jingan"), new ProductId("k18"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate SOON = TODAY.plusDays(20);
    private static final UnitCost TEN = UnitCost.of("10", "CNY");
    private static final UnitCost TWELVE = UnitCost.of("12", "CNY");
    private static final ReceivedLot FIVE = new ReceivedLot(n("5"), TEN, "L1", SOON);
    private static final IssuedFor SALE = IssuedFor.sale("t1", "l1");
    private static final IssuedFor OWN_USE = IssuedFor.of(IssuePurpose.OWN_USE);

    private @Nullable ListedProduct product = new ListedProduct(new StockLevels(n("2"), n("8")), TEN);
    private final Decision<StockItem> item = item();

    @Test
    void takes_over_a_quantity_below_zero_as_written() {
        ReceivedLot lot = new ReceivedLot(n("-3"), UnitCost.of("7.125", "CAD"), "", null);
        SourceRow row = new SourceRow("Product Listing (Retail)0.csv", 12);
        item.when(new OpenStock(ITEM, id("o"), lot, TODAY, row))
                .then(new StockOpened(
                        ITEM,
                        id("o"),
                        lot,
                        TODAY,
                        row,
                        new StockAfter(
                                n("-3"),
                                UnitCost.of("-21.375", "CAD"),
                                List.of(new StockLot(id("o"), "", null, UnitCost.of("7.125", "CAD"), n("-3"))))));
    }

    @Test
    void taken_over_twice_is_taken_over_once() {
        item.given(opened())
                .when(new OpenStock(ITEM, id("o"), FIVE, TODAY, null))
                .thenNothing();
    }

    @Test
    void can_not_be_taken_over_again_with_other_content() {
        item.given(opened())
                .when(new OpenStock(ITEM, id("o"), FIVE, TODAY.plusDays(1), null))
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
        item().given(opened())
                .when(new OpenStock(ITEM, id("other"), FIVE, TODAY, null))
                .thenRejected(StockRejection.STOCK_ALREADY_OPENED);
    }

    @Test
    void can_not_be_taken_over_after_movements() {
        item.given(received("r", FIVE, lot("r", "5")))
                .when(new OpenStock(ITEM, id("o"), FIVE, TODAY, null))
                .thenRejected(StockRejection.STOCK_ALREADY_OPENED);
    }

    @Test
    void receives_a_lot() {
        item.when(receive("r", FIVE)).then(received("r", FIVE, lot("r", "5")));
    }

    @Test
    void received_twice_is_received_once() {
        item.given(received("r", FIVE, lot("r", "5"))).when(receive("r", FIVE)).thenNothing();
    }

    @Test
    void rejects_another_receipt_of_the_same_id() {
        ReceivedLot six = new ReceivedLot(n("6"), TEN, "L1", SOON);
        item.given(received("r", FIVE, lot("r", "5")))
                .when(receive("r", six))
                .thenRejected(GeneralRejection.ID_ALREADY_USED);
    }

    @Test
    void rejects_a_receipt_of_nothing_and_of_fractions_beyond_three_digits() {
        for (String quantity : List.of("0", "-1", "0.0001", "1000000000")) {
            item().when(receive("r", new ReceivedLot(n(quantity), TEN, "", null)))
                    .thenRejected(StockRejection.QUANTITY_INVALID);
        }
    }

    @Test
    void rejects_a_cost_below_zero_and_another_currency() {
        item.when(receive("r", new ReceivedLot(n("1"), UnitCost.of("-1", "CNY"), "", null)))
                .thenRejected(StockRejection.UNIT_COST_NEGATIVE);
        item().given(received("r", FIVE, lot("r", "5")))
                .when(receive("s", new ReceivedLot(n("1"), UnitCost.of("1", "CAD"), "", null)))
                .thenRejected(StockRejection.STOCK_CURRENCY_DIFFERS);
    }

    @Test
    void rejects_stock_of_what_is_not_on_the_list() {
        product = null;
        item.when(receive("r", FIVE)).thenRejected(GeneralRejection.NOT_FOUND);
    }

    @Test
    void a_receipt_covers_what_is_short_first() {
        StockLot missing = new StockLot(id("i"), "", null, TWELVE, n("-2"));
        item.given(issued("i", SALE, "2", List.of(use("i", "-2", TWELVE)), missing))
                .when(receive("r", FIVE))
                .then(new StockReceived(ITEM, id("r"), FIVE, TODAY, n("2"), after(lot("r", "3"))));
    }

    @Test
    void an_expired_receipt_covers_nothing() {
        ReceivedLot old = new ReceivedLot(n("5"), TEN, "", TODAY.minusDays(1));
        StockLot missing = new StockLot(id("i"), "", null, TEN, n("-2"));
        item.given(issued("i", SALE, "2", List.of(use("i", "-2", TEN)), missing))
                .when(receive("r", old))
                .then(new StockReceived(
                        ITEM,
                        id("r"),
                        old,
                        TODAY,
                        n("0"),
                        after(new StockLot(id("r"), "", TODAY.minusDays(1), TEN, n("5")), missing)));
    }

    @Test
    void issues_what_expires_first() {
        StockLot later = new StockLot(id("a"), "", SOON.plusDays(9), TWELVE, n("3"));
        StockLot never = new StockLot(id("n"), "", null, TWELVE, n("1"));
        item.given(received("r", FIVE, lot("r", "5"), later, never))
                .when(issue("i", OWN_USE, "6"))
                .then(issued(
                        "i",
                        OWN_USE,
                        "6",
                        List.of(use("r", "-5", TEN), use("a", "-1", TWELVE)),
                        later.with(n("2")),
                        never));
    }

    @Test
    void a_lot_may_be_used_on_its_last_day_and_not_after() {
        item.given(received("r", FIVE, lot("r", "5")))
                .when(new IssueStock(ITEM, id("i"), n("5"), OWN_USE, SOON))
                .then(
                        new StockIssued(ITEM, id("i"), OWN_USE, n("5"), SOON, List.of(use("r", "-5", TEN)), after()),
                        new StockRanLow(ITEM, n("0"), n("2"), SOON));
        item().given(received("r", FIVE, lot("r", "5")))
                .when(new IssueStock(ITEM, id("i"), n("1"), OWN_USE, SOON.plusDays(1)))
                .thenRejected(StockRejection.STOCK_EXPIRED);
    }

    @Test
    void rejects_an_issue_of_more_than_there_is() {
        item.given(received("r", FIVE, lot("r", "5")))
                .when(issue("i", OWN_USE, "5.001"))
                .thenRejected(StockRejection.STOCK_SHORT);
    }

    @Test
    void a_sale_is_never_blocked() {
        StockLot missing = new StockLot(id("i"), "", null, TEN, n("-2"));
        item.given(received("r", FIVE, lot("r", "5")))
                .when(issue("i", SALE, "7"))
                .then(
                        issued("i", SALE, "7", List.of(use("r", "-5", TEN), use("i", "-2", TEN)), missing),
                        new StockRanLow(ITEM, n("-2"), n("2"), TODAY));
    }

    @Test
    void a_sale_of_what_was_never_received_is_short_at_the_cost_of_the_list() {
        StockLot missing = new StockLot(id("i"), "", null, TEN, n("-1"));
        item.when(issue("i", SALE, "1")).then(issued("i", SALE, "1", List.of(use("i", "-1", TEN)), missing));
    }

    @Test
    void an_issue_that_comes_again_is_done_once() {
        item.given(
                        received("r", FIVE, lot("r", "5")),
                        issued("i", SALE, "1", List.of(use("r", "-1", TEN)), lot("r", "4")))
                .when(issue("i", SALE, "1.000"))
                .thenNothing();
    }

    @Test
    void alerts_once_until_it_is_filled_up() {
        StockIssued toOne = issued("i", SALE, "4", List.of(use("r", "-4", TEN)), lot("r", "1"));
        item.given(received("r", FIVE, lot("r", "5")))
                .when(issue("i", SALE, "4"))
                .then(toOne, new StockRanLow(ITEM, n("1"), n("2"), TODAY));
        item().given(received("r", FIVE, lot("r", "5")), toOne)
                .when(issue("j", SALE, "1"))
                .then(issued("j", SALE, "1", List.of(use("r", "-1", TEN))));
    }

    @Test
    void a_quantity_at_its_minimum_is_not_low() {
        item.given(received("r", FIVE, lot("r", "5")))
                .when(issue("i", SALE, "3"))
                .then(issued("i", SALE, "3", List.of(use("r", "-3", TEN)), lot("r", "2")));
    }

    @Test
    void a_branch_has_levels_of_its_own() {
        StockLevels four = new StockLevels(n("4"), null);
        item.when(new SetStockLevels(ITEM, four)).then(new StockLevelsSet(ITEM, four));
        item().given(received("r", FIVE, lot("r", "5")), new StockLevelsSet(ITEM, four))
                .when(issue("i", SALE, "2"))
                .then(
                        issued("i", SALE, "2", List.of(use("r", "-2", TEN)), lot("r", "3")),
                        new StockRanLow(ITEM, n("3"), n("4"), TODAY));
        item().when(new SetStockLevels(ITEM, new StockLevels(n("2"), n("1"))))
                .thenRejected(CatalogueRejection.STOCK_LEVELS_INVALID);
    }

    @Test
    void a_branch_follows_the_product_again() {
        StockLevelsSet own = new StockLevelsSet(ITEM, new StockLevels(n("4"), null));
        item.given(received("r", FIVE, lot("r", "5")), own)
                .when(new FollowProductLevels(ITEM))
                .then(new ProductLevelsFollowed(ITEM));
        item().given(received("r", FIVE, lot("r", "5")))
                .when(new FollowProductLevels(ITEM))
                .thenNothing();
        item().given(received("r", FIVE, lot("r", "5")), own, new ProductLevelsFollowed(ITEM))
                .when(issue("i", SALE, "2"))
                .then(issued("i", SALE, "2", List.of(use("r", "-2", TEN)), lot("r", "3")));
    }

    @Test
    void issued_goods_come_back_into_their_lot() {
        item.given(received("r", FIVE, lot("r", "5")), issued("i", SALE, "5", List.of(use("r", "-5", TEN))))
                .when(new ReturnStock(ITEM, id("b"), id("i"), n("2"), TODAY))
                .then(new StockReturned(
                        ITEM, id("b"), id("i"), n("2"), TODAY, List.of(use("r", "2", TEN)), after(lot("r", "2"))));
    }

    @Test
    void not_more_comes_back_than_was_issued() {
        StockIssued issue = issued("i", SALE, "2", List.of(use("r", "-2", TEN)), lot("r", "3"));
        item.given(received("r", FIVE, lot("r", "5")), issue)
                .when(new ReturnStock(ITEM, id("b"), id("i"), n("2.001"), TODAY))
                .thenRejected(StockRejection.RETURN_EXCEEDS_ISSUE);
        StockReturned back = new StockReturned(
                ITEM, id("b"), id("i"), n("2"), TODAY, List.of(use("r", "2", TEN)), after(lot("r", "5")));
        item().given(received("r", FIVE, lot("r", "5")), issue, back)
                .when(new ReturnStock(ITEM, id("c"), id("i"), n("1"), TODAY))
                .thenRejected(StockRejection.RETURN_EXCEEDS_ISSUE);
        item().given(received("r", FIVE, lot("r", "5")))
                .when(new ReturnStock(ITEM, id("c"), id("i"), n("1"), TODAY))
                .thenRejected(StockRejection.ISSUE_UNKNOWN);
    }

    @Test
    void an_expired_lot_is_adjusted_away() {
        LocalDate after = SOON.plusDays(1);
        item.given(received("r", FIVE, lot("r", "5")))
                .when(new AdjustStock(ITEM, id("a"), id("r"), n("-5"), AdjustReason.EXPIRED, after))
                .then(
                        new StockAdjusted(
                                ITEM,
                                id("a"),
                                n("-5"),
                                AdjustReason.EXPIRED,
                                after,
                                List.of(use("r", "-5", TEN)),
                                after()),
                        new StockRanLow(ITEM, n("0"), n("2"), after));
    }

    @Test
    void an_adjustment_takes_no_more_than_is_there_and_only_from_lots_that_are() {
        item.given(received("r", FIVE, lot("r", "5")))
                .when(adjust(null, "-5.1"))
                .thenRejected(StockRejection.STOCK_SHORT);
        item().given(received("r", FIVE, lot("r", "5")))
                .when(adjust("x", "-1"))
                .thenRejected(StockRejection.LOT_UNKNOWN);
        item().when(adjust(null, "0")).thenRejected(StockRejection.QUANTITY_INVALID);
    }

    @Test
    void a_small_variance_is_corrected_at_once() {
        CountResult result = new CountResult(n("4"), n("5"), n("-1"), UnitCost.of("-10", "CNY"));
        item.given(received("r", FIVE, lot("r", "5")))
                .when(new RecordCount(ITEM, id("c"), n("4"), TODAY))
                .then(new StockCounted(
                        ITEM,
                        id("c"),
                        result,
                        "system:test",
                        TODAY,
                        List.of(use("r", "-1", TEN)),
                        after(lot("r", "4"))));
    }

    @Test
    void a_variance_above_the_limit_waits_for_a_second_person() {
        item.given(received("r", FIVE, lot("r", "5")))
                .when(new RecordCount(ITEM, id("c"), n("2"), TODAY))
                .then(waiting("u1").withActor());
    }

    @Test
    void who_counted_can_not_approve() {
        item.given(received("r", FIVE, lot("r", "5")), waiting("system:test").event())
                .when(new ApproveCount(ITEM, id("c")))
                .thenRejected(StockRejection.SECOND_PERSON_REQUIRED);
    }

    @Test
    void a_second_person_approves_and_the_variance_is_corrected() {
        CountApproved approved = new CountApproved(
                ITEM,
                id("c"),
                waiting("u1").event().result(),
                "system:test",
                TODAY,
                List.of(use("r", "-3", TEN)),
                after(lot("r", "2")));
        item.given(received("r", FIVE, lot("r", "5")), waiting("u1").event())
                .when(new ApproveCount(ITEM, id("c")))
                .then(approved);
        item().given(received("r", FIVE, lot("r", "5")), waiting("u1").event(), approved)
                .when(new ApproveCount(ITEM, id("c")))
                .thenNothing();
    }

    @Test
    void one_count_waits_at_a_time() {
        item.given(received("r", FIVE, lot("r", "5")), waiting("u1").event())
                .when(new RecordCount(ITEM, id("d"), n("2"), TODAY))
                .thenRejected(StockRejection.COUNT_WAITING);
        item().given(received("r", FIVE, lot("r", "5")), waiting("u1").event())
                .when(new DismissCount(ITEM, id("c")))
                .then(new CountDismissed(ITEM, id("c")));
        item().given(received("r", FIVE, lot("r", "5")))
                .when(new ApproveCount(ITEM, id("c")))
                .thenRejected(StockRejection.COUNT_NOT_WAITING);
    }

    private record Waiting(CountWaiting event) {
        CountWaiting withActor() {
            return new CountWaiting(event.item(), event.movement(), event.result(), "system:test", event.date());
        }
    }

    private static Waiting waiting(String by) {
        CountResult result = new CountResult(n("2"), n("5"), n("-3"), UnitCost.of("-30", "CNY"));
        return new Waiting(new CountWaiting(ITEM, id("c"), result, by, TODAY));
    }

    private Decision<StockItem> item() {
        ProductList list = (asked, date) -> {
            if (product == null) {
                throw GeneralRejection.NOT_FOUND.because("product");
            }
            return product;
        };
        return Decision.of(StockItem.class).with(list).with(new CountPolicy(n("20")));
    }

    private static StockOpened opened() {
        return new StockOpened(ITEM, id("o"), FIVE, TODAY, null, after(lot("o", "5")));
    }

    private static ReceiveStock receive(String id, ReceivedLot lot) {
        return new ReceiveStock(ITEM, id(id), lot, TODAY);
    }

    private static StockReceived received(String id, ReceivedLot lot, StockLot... after) {
        return new StockReceived(ITEM, id(id), lot, TODAY, n("0"), after(after));
    }

    private static IssueStock issue(String id, IssuedFor purpose, String quantity) {
        return new IssueStock(ITEM, id(id), n(quantity), purpose, TODAY);
    }

    private static StockIssued issued(
            String id, IssuedFor purpose, String quantity, List<LotUse> uses, StockLot... after) {
        return new StockIssued(ITEM, id(id), purpose, n(quantity), TODAY, uses, after(after));
    }

    private static AdjustStock adjust(@Nullable String lot, String change) {
        return new AdjustStock(ITEM, id("a"), lot == null ? null : id(lot), n(change), AdjustReason.LOST, TODAY);
    }

    private static LotUse use(String lot, String change, UnitCost cost) {
        return new LotUse(id(lot), n(change), cost);
    }

    private static StockLot lot(String id, String quantity) {
        return new StockLot(id(id), "L1", SOON, TEN, n(quantity));
    }

    private static StockAfter after(StockLot... lots) {
        BigDecimal onHand = BigDecimal.ZERO;
        BigDecimal value = BigDecimal.ZERO;
        for (StockLot lot : lots) {
            onHand = onHand.add(lot.quantity());
            value = value.add(lot.quantity()
                    .multiply(Objects.requireNonNull(lot.unitCost()).amount()));
        }
        return new StockAfter(onHand, new UnitCost(value, TEN.currency()), List.of(lots));
    }

    private static MovementId id(String id) {
        return new MovementId(id);
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }
}
