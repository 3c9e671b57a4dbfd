package io.salonledger.ui.demo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.ui.shell.Alert;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.Change;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.Skeleton;
import io.salonledger.ui.shell.Tone;

/** The part sheet. */
@Route("demo-states")
@RolesAllowed({"BRANCH_MANAGER", "OWNER", "AUDITOR"})
public class DemoStatesView extends Page {

    public DemoStatesView() {
        header().title(getTranslation("demo.states"));
        Button add = new Button(getTranslation("demo.new"), SalonIcon.PLUS.create(17));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div first = two(
                new SectionCard(
                        "1",
                        new EmptyState(
                                SalonIcon.CALENDAR,
                                getTranslation("demo.empty"),
                                getTranslation("demo.empty.hint"),
                                add)),
                new SectionCard("2", new Skeleton(3)));
        Div second = two(
                new SectionCard("3", new ErrorState(getTranslation("shell.error.page"), "7F3A00C1", () -> {})),
                new SectionCard(
                        "4",
                        new NoPermissionState(
                                getTranslation("shell.no-permission"), getTranslation("shell.no-permission.hint"))));
        Button small = new Button("S");
        small.addThemeVariants(ButtonVariant.SMALL);
        Button quiet = new Button("Quiet");
        quiet.addThemeVariants(ButtonVariant.TERTIARY);
        Button danger = new Button("Danger", SalonIcon.UNDO.create(16));
        danger.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        Button off = new Button("Off");
        off.setEnabled(false);
        Div buttons = row(new Button("Normal"), small, quiet, danger, off);
        Div badges = row(
                Badges.asked("asked"),
                Badges.confirmed("confirmed"),
                Badges.arrived("arrived"),
                Badges.inService("now"),
                Badges.done("done"),
                Badges.noShow("no-show"),
                Badges.held("held"),
                Badges.proven("proven"),
                new Change("¥268.00", "¥148.00"));
        body().add(
                        new Alert(Tone.BAD, SalonIcon.ALERT, "message-outbox is stuck.", "Nothing is lost.", small),
                        first,
                        second,
                        two(new SectionCard("5").padded(buttons), new SectionCard("6").padded(badges)));
    }

    private static Div two(SectionCard left, SectionCard right) {
        Div two = new Div(left, right);
        two.addClassName("two");
        return two;
    }

    private static Div row(com.vaadin.flow.component.Component... components) {
        Div row = new Div(components);
        row.addClassName("row");
        row.getStyle().set("flex-wrap", "wrap");
        return row;
    }
}
