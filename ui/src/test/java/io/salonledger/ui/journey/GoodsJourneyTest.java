package io.salonledger.ui.journey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.command.AddProduct;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.Skills;
import io.salonledger.contracts.staff.command.AddEmployee;
import io.salonledger.contracts.staff.query.EmployeeFilter;
import io.salonledger.contracts.staff.query.EmployeeRow;
import io.salonledger.contracts.staff.query.SearchEmployees;
import io.salonledger.contracts.stock.IssuedFor;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.ReceivedLot;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.command.ApproveCount;
import io.salonledger.contracts.stock.command.IssueStock;
import io.salonledger.contracts.stock.command.OpenStock;
import io.salonledger.contracts.stock.command.RecordCount;
import io.salonledger.contracts.stock.query.FindStockItem;
import io.salonledger.contracts.stock.query.MovementKind;
import io.salonledger.contracts.stock.query.SearchStockMovements;
import io.salonledger.contracts.stock.query.StockItemDetails;
import io.salonledger.contracts.stock.query.StockMovement;
import io.salonledger.ui.message.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Products, employees and stock through log, documents and search. */
class GoodsJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final StockItemId ITEM = new StockItemId(new BranchId("jingan"), new ProductId("k18"));
    private static final UnitCost COST = UnitCost.of("7.125", "CNY");

    @Test
    void stock_is_opened_sold_below_zero_counted_and_approved_by_another_person() {
        try (Salon salon = Salon.open(Salon.folder())) {
            salon.send(new AddProduct(
                    ITEM.product(),
                    new ProductDescription("K18", "修护发膜", "K18", "", "护发", "瓶", ""),
                    new StockLevels(new BigDecimal("2"), null),
                    new ProductTerms(TODAY, Money.of("198.00", "CNY"), COST)));
            salon.send(
                    new OpenStock(ITEM, id("open"), new ReceivedLot(new BigDecimal("3"), COST, "", null), TODAY, null));
            salon.send(new IssueStock(ITEM, id("sale"), new BigDecimal("5"), IssuedFor.sale("t", "l"), TODAY));
            salon.send(new IssueStock(ITEM, id("sale"), new BigDecimal("5"), IssuedFor.sale("t", "l"), TODAY));
            StockItemDetails sold = salon.askUntil(
                    new FindStockItem(ITEM), item -> item.item().onHand().intValue() == -2);
            assertThat(sold.item().value()).isEqualTo(UnitCost.of("-14.25", "CNY"));

            salon.send(new RecordCount(ITEM, id("count"), new BigDecimal("100"), TODAY));
            assertThatThrownBy(() -> salon.send(new ApproveCount(ITEM, id("count"))))
                    .isInstanceOf(Refused.class)
                    .hasMessage("second-person-required");
            salon.gateway(new Actor("second", Set.of(Role.STOCK_KEEPER), null, Set.of(), "test"))
                    .send(new ApproveCount(ITEM, id("count")));

            salon.askUntil(new FindStockItem(ITEM), item -> item.item().onHand().intValue() == 100);
            Page<StockMovement> movements =
                    salon.askUntil(new SearchStockMovements(ITEM, new PageRequest(0, 9)), page -> page.total() == 3);
            assertThat(movements.items())
                    .extracting(StockMovement::kind)
                    .containsExactly(MovementKind.COUNTED, MovementKind.ISSUED, MovementKind.OPENED);
        }
    }

    @Test
    void an_employee_is_found_by_pinyin() {
        try (Salon salon = Salon.open(Salon.folder())) {
            salon.send(new AddEmployee(
                    new EmployeeId("e1"), "A1", "林婉清", Set.of(new BranchId("jingan")), Skills.NONE, null));

            Page<EmployeeRow> found = salon.askUntil(
                    new SearchEmployees(new EmployeeFilter("linwan", Set.of(), Set.of(), true), new PageRequest(0, 5)),
                    page -> page.total() == 1);
            assertThat(found.items().getFirst().label()).isEqualTo("林婉清");
        }
    }

    private static MovementId id(String id) {
        return new MovementId(id);
    }
}
