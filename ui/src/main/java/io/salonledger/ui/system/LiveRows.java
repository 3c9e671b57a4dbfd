package io.salonledger.ui.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.ListDataProvider;

import io.salonledger.contracts.system.query.ReadModelRow;

/** Lets the rows of the grid follow what is asked again and again, without taking away a button under the pointer. */
final class LiveRows extends ListDataProvider<ReadModelRow> {

    private final List<ReadModelRow> rows;

    LiveRows(Grid<ReadModelRow> grid) {
        this(grid, new ArrayList<>());
    }

    private LiveRows(Grid<ReadModelRow> grid, List<ReadModelRow> rows) {
        super(rows);
        this.rows = rows;
        grid.setItems(this);
    }

    @Override
    public Object getId(ReadModelRow row) {
        return row.name() + "-" + row.generation();
    }

    void show(List<ReadModelRow> now) {
        if (!ids(now).equals(ids(rows))) {
            rows.clear();
            rows.addAll(now);
            refreshAll();
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            ReadModelRow row = now.get(i);
            if (!shown(row).equals(shown(rows.get(i)))) {
                rows.set(i, row);
                refreshItem(row);
            }
        }
    }

    private List<Object> ids(List<ReadModelRow> of) {
        return of.stream().map(this::getId).toList();
    }

    /** All but what changes with the clock alone. */
    private static ReadModelRow shown(ReadModelRow row) {
        return new ReadModelRow(
                row.name(),
                row.version(),
                row.generation(),
                row.store(),
                row.state(),
                row.position(),
                row.lag(),
                row.rate(),
                Duration.ZERO,
                row.deadLetters(),
                row.documents(),
                row.failure());
    }
}
