package io.salonledger.ui.booking;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.home.Matters;
import io.salonledger.ui.shell.home.MattersCard;

/** The front desk's home: find a member, book, check out; the day with the next step of each booking. */
@Route("desk")
@StyleSheet("context://css/homes.css")
@RolesAllowed({"FRONT_DESK", "BRANCH_MANAGER"})
public class FrontDeskView extends Page {

    private final transient PlannerDesk desk;
    private final transient TodaysBookings days;
    private final DayAgenda agenda;

    FrontDeskView(PlannerDesk desk, TodaysBookings days, List<Matters> sources, Live live) {
        this.desk = desk;
        this.days = days;
        setId("front-desk");
        Button pay = new Button(
                getTranslation("home.desk.checkout"),
                SalonIcon.TILL.create(17),
                click -> UI.getCurrent().navigate("checkout"));
        pay.setId("go-checkout");
        Button walkIn = new Button(
                getTranslation("planner.walk-in"), SalonIcon.DOOR.create(17), click -> book(BookDialog::openForWalkIn));
        walkIn.setId("walk-in");
        Button book =
                new Button(getTranslation("planner.new"), SalonIcon.PLUS.create(17), click -> book(BookDialog::open));
        book.setId("book");
        book.addThemeVariants(ButtonVariant.PRIMARY);
        header().title(getTranslation("home.desk"))
                .context(desk.branch()
                        .map(branch -> desk.formats().day(desk.today(branch)) + " · " + desk.nameOf(branch))
                        .orElse(""))
                .actions(pay, walkIn, book);
        agenda = days.steps();
        MattersCard matters = new MattersCard(sources, days.branches());
        Div side = new Div(matters);
        side.addClassName("sl-home");
        Div main = new Div(find(), agenda);
        main.addClassName("sl-home");
        Div grid = new Div(main, side);
        grid.addClassName("sl-home-grid");
        body().add(grid);
        live.follow(agenda, days::shown, agenda::refresh);
        matters.follow(live);
    }

    /** Whoever is chosen is opened. */
    private ComboBox<MemberRow> find() {
        ComboBox<MemberRow> find = new ComboBox<>();
        find.setId("find-member");
        find.setWidthFull();
        find.addClassName("field-l");
        find.setPlaceholder(getTranslation("home.desk.find"));
        find.setAriaLabel(getTranslation("home.desk.find"));
        find.setPrefixComponent(SalonIcon.SEARCH.create(18));
        find.setItemLabelGenerator(row -> row.phone() == null ? row.name() : row.name() + " · " + row.phone());
        find.setDataProvider(
                new CallbackDataProvider<MemberRow, String>(
                        query -> desk.gateway().members(query.getFilter().orElse("")).stream()
                                .skip(query.getOffset())
                                .limit(query.getLimit()),
                        query -> desk.gateway()
                                .members(query.getFilter().orElse(""))
                                .size()),
                text -> text);
        find.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                UI.getCurrent().navigate("members/" + chosen.getValue().member().value());
            }
        });
        return find;
    }

    private void book(Consumer<BookDialog> open) {
        desk.branch()
                .ifPresent(branch -> FormDialog.guarded(
                        () -> open.accept(new BookDialog(desk, branch, null, booking -> agenda.refresh()))));
    }
}
