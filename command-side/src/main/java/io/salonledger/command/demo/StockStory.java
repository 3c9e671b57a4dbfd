package io.salonledger.command.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.stock.AdjustReason;
import io.salonledger.contracts.stock.IssuePurpose;
import io.salonledger.contracts.stock.IssuedFor;
import io.salonledger.contracts.stock.MovementId;
import io.salonledger.contracts.stock.ReceivedLot;
import io.salonledger.contracts.stock.StockItemId;
import io.salonledger.contracts.stock.command.AdjustStock;
import io.salonledger.contracts.stock.command.IssueStock;
import io.salonledger.contracts.stock.command.OpenStock;
import io.salonledger.contracts.stock.command.ReceiveStock;

/** What lies in the shops: taken over with its lots, received since, used up by the house. What is sold leaves by itself. */
final class StockStory {

    private static final int[] RECEIVED = {62, 33, 8};
    private static final int[] USED = {70, 37, 11};
    /** What lasts less long is not ordered again before it is sold. */
    private static final int SHORT_LIVED = 60;

    private final LocalDate today;
    private final int days;

    StockStory(LocalDate today, int days) {
        this.today = today;
        this.days = days;
    }

    List<Task> tasks(PriceList prices) {
        List<Task> tasks = new ArrayList<>();
        for (Shop shop : Shop.ALL) {
            prices.products().forEach(row -> tasks.add(Task.of("stock", of(shop, row))));
        }
        return tasks;
    }

    private List<Command> of(Shop shop, Table.Row row) {
        StockItemId item = new StockItemId(shop.id(), PriceList.product(row));
        Dice dice = new Dice(item.key());
        int lasts = row.text(10).isEmpty() ? 0 : row.number(10);
        int opening = Math.max(1, row.number(9) * (shop.equals(Shop.ALL.getFirst()) ? 100 : 80) / 100);
        List<Command> all = new ArrayList<>();
        all.add(new OpenStock(
                item,
                movement("opening", item, 0),
                lot(row, opening, row.text(12), lasts == 0 ? null : today.plusDays(lasts)),
                today.minusDays(days + 1L),
                null));
        boolean runsOut = row.number(9) <= row.number(8) + 1;
        if (!runsOut && (lasts == 0 || lasts > SHORT_LIVED) && row.number(11) > 0) {
            int received = RECEIVED[dice.between(0, RECEIVED.length - 1)];
            all.add(new ReceiveStock(
                    item,
                    movement("received", item, received),
                    lot(
                            row,
                            dice.between(1, 3) * 6,
                            row.text(12).isEmpty() ? "" : row.text(12) + "B",
                            lasts == 0 ? null : today.plusDays(lasts + 150L)),
                    today.minusDays(Math.min(received, days))));
        }
        if (row.number(11) == 0) {
            for (int used : USED) {
                all.add(new IssueStock(
                        item,
                        movement("used", item, used),
                        BigDecimal.ONE,
                        IssuedFor.of(IssuePurpose.OWN_USE),
                        today.minusDays(Math.min(used, days))));
            }
        }
        if (dice.happens(6)) {
            all.add(new AdjustStock(
                    item,
                    movement("damaged", item, 0),
                    null,
                    BigDecimal.ONE.negate(),
                    AdjustReason.DAMAGED,
                    today.minusDays(dice.between(1, days))));
        }
        return all;
    }

    private static ReceivedLot lot(Table.Row row, int quantity, String number, @Nullable LocalDate expiry) {
        return new ReceivedLot(BigDecimal.valueOf(quantity), PriceList.cost(row.text(7)), number, expiry);
    }

    private static MovementId movement(String what, StockItemId item, int ago) {
        return new MovementId(what + "-" + item.key() + "-" + ago);
    }
}
