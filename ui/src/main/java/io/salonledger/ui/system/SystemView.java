package io.salonledger.ui.system;

import java.time.Duration;
import java.util.List;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.system.query.DeadLetterRow;
import io.salonledger.contracts.system.query.ReadModelRow;
import io.salonledger.contracts.system.query.SystemStatus;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.Alert;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.KeyFigure;
import io.salonledger.ui.shell.KeyFigures;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;

/** How the log and all read models stand, live; rebuild, stop, retry. */
@Route("system")
@RolesAllowed({"OWNER", "ADMINISTRATOR", "AUDITOR"})
@StyleSheet("context://css/audit.css")
public class SystemView extends Page {

    private static final int LOOK_EVERY_MS = 2_000;

    private final transient SystemGateway system;
    private final transient Formats formats;
    private final boolean mayRun;
    private final Div top = new Div();
    private final Div letters = new Div();
    private final Grid<ReadModelRow> grid = new Grid<>();
    private final transient LiveRows rows = new LiveRows(grid);
    private final SectionCard card;
    private @Nullable Registration polling;

    SystemView(SystemGateway system, LocalFormats formats, CurrentUser user) {
        this.system = system;
        this.formats = formats.here();
        this.mayRun = user.get().roles().stream().anyMatch(Permission.SYSTEM_RUN::isGrantedTo);
        header().title(getTranslation("system.title"));
        columns();
        card = new SectionCard(getTranslation("system.projections"), grid);
        if (mayRun) {
            Button all = new Button(
                    getTranslation("system.rebuild.all"), SalonIcon.REFRESH.create(15), click -> rebuildAll());
            all.setId("rebuild-all");
            card.end(all);
        }
        look();
    }

    private void columns() {
        grid.setAllRowsVisible(true);
        grid.setId("read-models");
        var phone = grid.addComponentColumn(row -> new PhoneRow(
                row.name() + " v" + row.version(), store(row) + " · " + formats.number(row.lag()), state(row)));
        grid.addColumn(row -> row.name() + " v" + row.version()).setHeader(getTranslation("system.name"));
        grid.addColumn(SystemView::store).setHeader(getTranslation("system.store"));
        grid.addColumn(row -> formats.number(Math.max(0, row.position())))
                .setHeader(getTranslation("system.position"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(this::lag)
                .setHeader(getTranslation("system.lag"))
                .setFlexGrow(2);
        grid.addColumn(row -> formats.number(row.rate()) + " /s")
                .setHeader(getTranslation("system.rate"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(this::state).setHeader(getTranslation("system.state"));
        grid.addComponentColumn(this::acts).setTextAlign(ColumnTextAlign.END);
        Narrow.columns(grid, phone);
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

    private Component acts(ReadModelRow row) {
        Div acts = new Div();
        acts.addClassNames("row", "sys-acts");
        if (mayRun && row.state() == ReadModelRow.State.BUILDING) {
            acts.add(act("system.stop", "stop-" + row.name(), () -> system.stopRebuild(row.name()), null));
        } else if (mayRun) {
            acts.add(act(
                    "system.rebuild",
                    "rebuild-" + row.name(),
                    () -> system.rebuild(row.name()),
                    getTranslation("system.rebuild.started", row.name())));
        }
        if (mayRun && row.deadLetters() > 0) {
            acts.add(retry(row.name()));
        }
        return acts;
    }

    private Button retry(String readModel) {
        return act(
                "system.retry",
                "retry-" + readModel,
                () -> system.retry(readModel),
                getTranslation("system.retried", readModel));
    }

    private Button act(String key, String id, Runnable act, @Nullable String done) {
        Button button = new Button(getTranslation(key), click -> {
            try {
                act.run();
                if (done != null) {
                    Notice.good(done).show();
                }
            } catch (Refused refused) {
                Notice.bad(getTranslation(
                                "rejection." + refused.code(), refused.args().toArray()))
                        .show();
            } catch (Failed failed) {
                Notice.bad(getTranslation("shell.error.code", failed.correlationId()))
                        .show();
            }
            look();
        });
        button.setId(id);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void rebuildAll() {
        system.status().readModels().stream().map(ReadModelRow::name).distinct().forEach(system::rebuild);
        look();
    }

    private void look() {
        try {
            SystemStatus status = system.status();
            if (card.getParent().isEmpty()) {
                body().removeAll();
                body().add(top, card, letters);
            }
            show(status, system.deadLetters());
        } catch (Refused | Failed failed) {
            String code = failed instanceof Failed broken ? broken.correlationId() : "";
            showOnly(new ErrorState(getTranslation("system.failed"), code, this::look));
        }
    }

    private void show(SystemStatus status, List<DeadLetterRow> dead) {
        Duration up = Duration.between(status.startedAt(), status.at());
        header().context(getTranslation("system.as-of", formats.time(status.at())) + " · "
                + getTranslation("system.up", formats.duration(up)));
        top.removeAll();
        status.readModels().stream()
                .filter(row -> row.state() == ReadModelRow.State.STUCK)
                .forEach(row -> top.add(new Alert(
                        Tone.BAD,
                        SalonIcon.ALERT,
                        getTranslation("system.stuck.title", row.name()),
                        getTranslation("system.stuck.text", formats.number(row.lag())))));
        if (!dead.isEmpty()) {
            top.add(new Alert(
                    Tone.BAD,
                    SalonIcon.ALERT,
                    getTranslation("system.letters.title", formats.number(dead.size())),
                    getTranslation("system.letters.text")));
        }
        top.add(figures(status, dead.size()));
        rows.show(status.readModels());
        showLetters(dead);
    }

    private KeyFigures figures(SystemStatus status, int dead) {
        long all =
                status.readModels().stream().map(ReadModelRow::name).distinct().count();
        long live = status.readModels().stream()
                .filter(row -> row.state() == ReadModelRow.State.LIVE && row.deadLetters() == 0)
                .count();
        KeyFigure visible = new KeyFigure(
                getTranslation("system.visible"),
                status.visibleTypically() == null
                        ? "–"
                        : formats.number(status.visibleTypically().toMillis()));
        if (status.visibleMostly() != null) {
            visible.unit("ms")
                    .compared(getTranslation(
                            "system.visible.mostly",
                            formats.number(status.visibleMostly().toMillis())));
        }
        return new KeyFigures(
                        new KeyFigure(getTranslation("system.events"), formats.number(status.events())),
                        visible,
                        new KeyFigure(getTranslation("system.projections"), formats.number(live))
                                .unit(getTranslation("system.projections.live", formats.number(all))),
                        new KeyFigure(getTranslation("system.letters"), formats.number(dead)))
                .even();
    }

    private void showLetters(List<DeadLetterRow> dead) {
        letters.removeAll();
        if (dead.isEmpty()) {
            return;
        }
        Div rows = new Div();
        for (DeadLetterRow letter : dead) {
            PhoneRow row = new PhoneRow(
                    letter.readModel() + " · " + letter.type(),
                    letter.cause() + " · " + formats.tableTime(letter.since()));
            if (mayRun) {
                row.add(retry(letter.readModel()));
            }
            rows.add(row);
        }
        letters.add(new SectionCard(getTranslation("system.letters"), rows)
                .badge(Badges.urgent(formats.number(dead.size()))));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(poll -> look());
        attached.getUI().setPollInterval(LOOK_EVERY_MS);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }
}
