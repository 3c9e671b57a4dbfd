package io.salonledger.command.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.money.UnitCost;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.stock.IssuedFor;
import io.salonledger.contracts.stock.LotUse;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.ReceivedLot;
import io.salonledger.contracts.stock.StockAfter;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.StockLot;
import io.salonledger.contracts.stock.command.ReceiveStock;
import io.salonledger.contracts.stock.event.StockIssued;
import io.salonledger.contracts.stock.event.StockReceived;
import io.salonledger.contracts.wire.FixedKeys;
import io.salonledger.contracts.wire.WireJson;

import static org.assertj.core.api.Assertions.assertThat;

/** Snapshots and memory of a stock item survive being written and read, and stay small. */
class StockSnapshotTest {

    private static final StockItemId ITEM = new StockItemId(new BranchId("jingan"), new ProductId("k18"));
    private static final String[] WRITTEN = {"stream", "lots", "recent", "lastCost", "moved"};
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_snapshot_reads_as_it_was_written() {
        StockItem item = new StockItem();
        StockLot lot = new StockLot(id("r"), "L", TODAY, UnitCost.of("1.25", "CNY"), BigDecimal.ONE);
        StockAfter after = new StockAfter(BigDecimal.ONE, UnitCost.of("1.25", "CNY"), List.of(lot));
        item.on(new StockReceived(
                ITEM,
                id("r"),
                new ReceivedLot(new BigDecimal("2"), UnitCost.of("1.25", "CNY"), "L", TODAY),
                TODAY,
                BigDecimal.ZERO,
                after));
        item.on(new StockIssued(
                ITEM,
                id("i"),
                IssuedFor.sale("t", "l"),
                BigDecimal.ONE,
                TODAY,
                List.of(new LotUse(id("r"), BigDecimal.ONE.negate(), UnitCost.of("1.25", "CNY"))),
                after));
        JsonMapper json = WireJson.mapper(new FixedKeys());

        String written = json.writeValueAsString(item);
        StockItem read = json.readValue(written, StockItem.class);

        assertThat(written).contains("\"byId\"");
        assertThat(json.readTree(written).propertyNames())
                .as("as snapshots have been written since the first day")
                .containsExactlyInAnyOrder(WRITTEN);
        assertThat(json.writeValueAsString(read)).isEqualTo(written);
    }

    @Test
    void the_memory_keeps_the_last_movements_only() {
        RecentMovements recent = new RecentMovements();
        for (int i = 0; i <= RecentMovements.KEPT; i++) {
            recent.remember(id("m" + i), command(i));
        }

        assertThat(recent.isRepeated(id("m0"), command(0))).isFalse();
        assertThat(recent.isRepeated(id("m1"), command(1))).isTrue();
    }

    private static ReceiveStock command(int i) {
        return new ReceiveStock(ITEM, id("m" + i), new ReceivedLot(BigDecimal.valueOf(i), null, "", null), TODAY);
    }

    private static MovementId id(String id) {
        return new MovementId(id);
    }
}
