package io.salonledger.ui.system;

import java.time.Duration;
import java.util.List;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.system.query.DeadLetterRow;
import io.salonledger.contracts.system.query.ReadModelRow;
import io.salonledger.contracts.system.query.RecentEvents;
import io.salonledger.contracts.system.query.SystemStatus;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;
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
    private final transient SystemParts parts;
    private final boolean mayRun;
    private final WellMark mark = new WellMark();
    private final Div top = new Div();
    private final Div below = new Div();
    private final Div hour = new Div();
    private final Div letters = new Div();
    private final ReadModelGrid grid;
    private final SectionCard card;
    private transient @Nullable RecentEvents drawn;
    private @Nullable Registration polling;

    SystemView(SystemGateway system, LocalFormats formats, CurrentUser user) {
        this.system = system;
        this.formats = formats.here();
        this.parts = new SystemParts(this.formats);
        this.mayRun = user.get().roles().stream().anyMatch(Permission.SYSTEM_RUN::isGrantedTo);
        header().title(getTranslation("system.title")).mark(mark);
        grid = new ReadModelGrid(this.formats, (rows, row) -> acts(row));
        card = new SectionCard(getTranslation("system.projections"), grid);
        if (mayRun) {
            Button all = new Button(
                    getTranslation("system.rebuild.all"), SalonIcon.REFRESH.create(15), click -> rebuildAll());
            all.setId("rebuild-all");
            card.end(all);
        }
        top.addClassName("sl-home");
        below.addClassName("sys-below");
        below.add(hour, letters);
        look();
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
            FormDialog.guarded(() -> {
                act.run();
                if (done != null) {
                    Notice.good(done).show();
                }
            });
            look();
        });
        button.setId(id);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void rebuildAll() {
        FormDialog.guarded(() -> system.status().readModels().stream()
                .map(ReadModelRow::name)
                .distinct()
                .forEach(system::rebuild));
        look();
    }

    private void look() {
        try {
            SystemReport report = system.report(formats.zone());
            if (card.getParent().isEmpty()) {
                body().removeAll();
                body().add(top, card, below);
            }
            show(report);
        } catch (Refused | Failed failed) {
            String code = failed instanceof Failed broken ? broken.correlationId() : "";
            showOnly(new ErrorState(getTranslation("system.failed"), code, this::look));
        }
    }

    private void show(SystemReport report) {
        SystemStatus status = report.status();
        Duration up = Duration.between(status.startedAt(), status.at());
        mark.show(report);
        header().context(getTranslation("system.as-of", formats.time(status.at())) + " · "
                + getTranslation("system.up", formats.duration(up)));
        top.removeAll();
        top.add(parts.alarms(report));
        top.add(parts.figures(report));
        grid.show(status.readModels());
        if (drawn == null || !drawn.minutes().equals(minutes(report.recent()))) {
            drawn = report.recent();
            hour.removeAll();
            hour.add(parts.lastHour(report.recent()));
        }
        showLetters(report.letters());
    }

    private static List<Long> minutes(@Nullable RecentEvents recent) {
        return recent == null ? List.of() : recent.minutes();
    }

    private void showLetters(List<DeadLetterRow> dead) {
        letters.removeAll();
        SectionCard section = new SectionCard(getTranslation("system.letters"));
        if (dead.isEmpty()) {
            Div none = new Div(getTranslation("system.letters.none"));
            none.addClassNames("muted", "small");
            letters.add(section.padded(none));
            return;
        }
        for (DeadLetterRow letter : dead) {
            PhoneRow row = new PhoneRow(
                    letter.readModel() + " · " + letter.type(),
                    letter.cause() + " · " + formats.tableTime(letter.since()));
            if (mayRun) {
                row.add(retry(letter.readModel()));
            }
            section.add(row);
        }
        letters.add(section.badge(Badges.urgent(formats.number(dead.size()))));
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
