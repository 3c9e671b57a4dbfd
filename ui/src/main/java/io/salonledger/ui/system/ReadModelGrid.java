package io.salonledger.ui.system;

import java.util.List;
import java.util.function.BiFunction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

import io.salonledger.contracts.system.query.ReadModelRow;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.language.Formats;

/** All read models, one a row: how far, how fast, in which state, and what can be done. */
final class ReadModelGrid extends Grid<ReadModelRow> {

    private final transient Formats formats;
    private final transient LiveRows rows = new LiveRows(this);

    /** @param acts buttons of a row */
    ReadModelGrid(Formats formats, BiFunction<ReadModelGrid, ReadModelRow, Component> acts) {
        this.formats = formats;
        setAllRowsVisible(true);
        setId("read-models");
        var phone = addComponentColumn(row -> new PhoneRow(
                row.name() + " v" + row.version(), store(row) + " · " + formats.number(row.lag()), state(row)));
        addColumn(row -> row.name() + " v" + row.version()).setHeader(getTranslation("system.name"));
        addColumn(ReadModelGrid::store).setHeader(getTranslation("system.store"));
        addColumn(row -> formats.number(Math.max(0, row.position())))
                .setHeader(getTranslation("system.position"))
                .setTextAlign(ColumnTextAlign.END);
        addComponentColumn(this::lag).setHeader(getTranslation("system.lag")).setFlexGrow(2);
        addColumn(row -> formats.number(row.rate()) + " /s")
                .setHeader(getTranslation("system.rate"))
                .setTextAlign(ColumnTextAlign.END);
        addComponentColumn(this::state).setHeader(getTranslation("system.state"));
        addComponentColumn(row -> acts.apply(this, row)).setTextAlign(ColumnTextAlign.END);
        Narrow.columns(this, phone);
    }

    void show(List<ReadModelRow> now) {
        rows.show(now);
    }

    private static String store(ReadModelRow row) {
        return row.store() == ReadModelRow.Store.MONGODB ? "MongoDB" : "Elasticsearch";
    }

    private Component lag(ReadModelRow row) {
        long head = row.position() + row.lag();
        double share = head <= 0 ? 1 : (double) Math.max(0, row.position()) / head;
        boolean building = row.state() == ReadModelRow.State.BUILDING;
        ProgressBar bar = new ProgressBar(0, 1, building ? share : 1 - share);
        String words = building
                ? (int) (share * 100) + " %"
                        + (row.rate() > 0
                                ? " · " + getTranslation("system.left", formats.number(row.lag() / row.rate()))
                                : "")
                : formats.number(row.lag());
        Div cell = new Div(bar, new Span(words));
        cell.addClassName("sys-bar");
        return cell;
    }

    private Badge state(ReadModelRow row) {
        return switch (row.state()) {
            case LIVE ->
                row.deadLetters() > 0
                        ? Badges.broken(formats.number(row.deadLetters()) + " · " + getTranslation("system.letters"))
                        : Badges.live(getTranslation("system.state.live"));
            case CATCHING_UP -> Badges.waiting(getTranslation("system.state.catching-up"));
            case BUILDING -> Badges.inService(getTranslation("system.state.building"));
            case STUCK -> Badges.broken(getTranslation("system.state.stuck"));
        };
    }
}
