package io.salonledger.ui.list;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.SelectionPreservationMode;
import com.vaadin.flow.data.provider.CallbackDataProvider;

import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.message.SameLook;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;

/** A lazy list with all its states: rows, nothing, broken, not for these eyes. */
public final class ListBody<R> extends Div {

    private final Grid<R> grid;
    private final transient BiFunction<Integer, Integer, List<R>> rows;
    private final transient LongSupplier total;
    private final transient Supplier<EmptyState> empty;
    private transient Function<R, Object> identity = row -> row;
    private long found;

    /** True once the rows have been asked for: to scroll back, or to follow, is no other question. */
    private boolean asked;

    private boolean follows;

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
        grid.setItems(new CallbackDataProvider<R, Void>(
                query -> rows(query.getOffset(), query.getLimit()).stream(),
                query -> (int) found,
                row -> identity.apply(row)));
        grid.addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                refresh();
            }
        });
    }

    public long found() {
        return found;
    }

    /** What makes two rows the same, so that what is chosen stays chosen when the rest of its row has changed. */
    public ListBody<R> identifiedBy(Function<R, Object> by) {
        identity = by;
        grid.setSelectionPreservationMode(SelectionPreservationMode.PRESERVE_ALL);
        return this;
    }

    private List<R> rows(int offset, int limit) {
        List<R> answer = asked ? SameLook.of(() -> rows.apply(offset, limit)) : rows.apply(offset, limit);
        asked = true;
        return answer;
    }

    /**
     * Shows what has changed meanwhile and leaves the place that was scrolled to. What is refused or fails is left to
     * who follows.
     */
    public void follow() {
        long now = counted();
        boolean shown = grid.getParent().filter(this::equals).isPresent();
        if (now == 0 || !shown) {
            show(now);
        } else {
            found = now;
            grid.getDataProvider().refreshAll();
        }
    }

    private long counted() {
        follows = true;
        try {
            return total.getAsLong();
        } finally {
            follows = false;
        }
    }

    /** While it follows, filters in which somebody may be typing or choosing are not to be drawn anew. */
    public boolean follows() {
        return follows;
    }

    private void show(long now) {
        found = now;
        removeAll();
        if (now == 0) {
            add(empty.get());
        } else {
            grid.getDataProvider().refreshAll();
            add(grid);
        }
    }

    /** Asks anew and shows what came of it. */
    public void refresh() {
        asked = false;
        removeAll();
        try {
            show(total.getAsLong());
        } catch (Refused refused) {
            found = 0;
            add(new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            found = 0;
            add(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::refresh));
        }
    }
}
