package io.salonledger.ui.system;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.query.UserRow;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.Glyph;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;

/** The administrator's home: whether all is well, who is kept at the door, what the last hour was like. */
@Route("overview")
@RolesAllowed({"OWNER", "ADMINISTRATOR"})
@StyleSheet("context://css/tickets.css")
@StyleSheet("context://css/homes.css")
@StyleSheet("context://css/audit.css")
public class AdminHomeView extends Page {

    private static final int LOOK_EVERY_MS = 5_000;
    private static final int MOST = 8;

    private final transient SystemGateway system;
    private final transient Formats formats;
    private final transient SystemParts parts;
    private final WellMark mark = new WellMark();
    private final Div top = new Div();
    private final Div hour = new Div();
    private final Div users = new Div();
    private final Div page = new Div();
    private transient List<Long> drawn = List.of();
    private @Nullable Registration polling;

    AdminHomeView(SystemGateway system, LocalFormats formats) {
        this.system = system;
        this.formats = formats.here();
        this.parts = new SystemParts(this.formats);
        header().title(getTranslation("system.overview")).mark(mark);
        Div main = new Div(hour, ways());
        main.addClassName("sl-home");
        users.addClassName("sl-home");
        Div grid = new Div(main, users);
        grid.addClassName("sl-home-grid");
        top.addClassName("sl-home");
        page.addClassName("sl-home");
        page.add(top, grid);
        look();
    }

    private void look() {
        try {
            SystemReport report = system.report(formats.zone());
            if (page.getParent().isEmpty()) {
                body().removeAll();
                body().add(page);
            }
            show(report);
            showUsers();
        } catch (Refused | Failed failed) {
            String code = failed instanceof Failed broken ? broken.correlationId() : "";
            showOnly(new ErrorState(getTranslation("system.failed"), code, this::look));
        }
    }

    private void show(SystemReport report) {
        Duration up =
                Duration.between(report.status().startedAt(), report.status().at());
        mark.show(report);
        header().context(getTranslation(
                        "system.as-of", formats.time(report.status().at())) + " · "
                + getTranslation("system.up", formats.duration(up)));
        top.removeAll();
        top.add(parts.alarms(report));
        top.add(parts.figures(report));
        List<Long> minutes =
                report.recent() == null ? List.of() : report.recent().minutes();
        if (hour.getComponentCount() == 0 || !minutes.equals(drawn)) {
            drawn = minutes;
            hour.removeAll();
            hour.add(parts.lastHour(report.recent()));
        }
    }

    private void showUsers() {
        SystemGateway.Door door = system.door();
        SectionCard card = new SectionCard(getTranslation("system.door")).end(link("identity.users", "users"));
        card.setId("door");
        if (door.locked() > 0) {
            card.badge(Badges.broken(getTranslation("system.door.locked", door.locked())));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        door.waiting().stream().limit(MOST).forEach(user -> list.add(line(user)));
        Div sum = new Div(getTranslation(
                "system.door.sum",
                formats.number(door.active()),
                formats.number(door.waiting().size())));
        sum.addClassNames("muted", "small");
        card.padded(sum);
        if (list.getComponentCount() > 0) {
            card.add(list);
        }
        users.removeAll();
        users.add(card);
    }

    private Component line(UserRow user) {
        Div name = new Div(user.name() + " · " + user.login());
        Div about = new Div(user.roles().stream()
                .sorted()
                .map(role -> getTranslation("shell.role." + role))
                .collect(Collectors.joining(" · ")));
        about.addClassNames("muted", "small", "clip");
        Div words = new Div(name, about);
        words.addClassName("grow");
        return new ListItem(
                new Glyph(SalonIcon.KEY, Tone.WARN), words, Badges.waiting(getTranslation("system.door.waiting")));
    }

    /** Where an administrator goes from here. */
    private SectionCard ways() {
        Div ways = new Div(
                link("system.title", "system"),
                link("identity.users", "users"),
                link("identity.sessions", "sign-ins"),
                link("organisation.branches", "branches"),
                link("import.list", "imports"),
                link("audit.verification", "verification"),
                link("audit.history", "history"));
        ways.addClassName("sys-ways");
        return new SectionCard(getTranslation("system.ways")).padded(ways);
    }

    private Anchor link(String key, String path) {
        Anchor link = new Anchor(path, getTranslation(key));
        link.addClassName("sl-link");
        return link;
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
