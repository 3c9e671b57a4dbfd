package io.salonledger.ui.list;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;

import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;

/** A lazy list with all its states: rows, nothing, broken, not for these eyes. */
public final class ListBody<R> extends Div {

    private final Grid<R> grid;
    private final transient BiFunction<Integer, Integer, List<R>> rows;
    private final transient LongSupplier total;
    private final transient Supplier<EmptyState> empty;
    private long found;

    /**
     * @param rows offset and limit in, rows out
     * @param total asked before the rows; what it refuses or fails with is shown in place of the list
     * @param empty what is shown when nothing matches
     */
    public ListBody(
            Grid<R> grid, BiFunction<Integer, Integer, List<R>> rows, LongSupplier total, Supplier<EmptyState> empty) {
        this.grid = grid;
        this.rows = rows;
        this.total = total;
        this.empty = empty;
        addClassName("sl-list");
        grid.setSizeFull();
        grid.setMultiSort(false);
        grid.setItems(query -> rows.apply(query.getOffset(), query.getLimit()).stream(), query -> (int) found);
        grid.addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                refresh();
            }
        });
    }

    public long found() {
        return found;
    }

    /** Asks anew and shows what came of it. */
    public void refresh() {
        removeAll();
        try {
            found = total.getAsLong();
            if (found == 0) {
                add(empty.get());
                return;
            }
            grid.getDataProvider().refreshAll();
            add(grid);
        } catch (Refused refused) {
            found = 0;
            add(new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            found = 0;
            add(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::refresh));
        }
    }
}
