package io.salonledger.ui.demo;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.FilterChips;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.PersonAvatar;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.VaadinTexts;

/** A list as the lists of features look. */
@Route("demo-members")
@RolesAllowed({"BRANCH_MANAGER", "OWNER", "FRONT_DESK", "AUDITOR"})
public class DemoMembersView extends Page {

    private record Row(String name, String phone, String visits, boolean live) {}

    public DemoMembersView(VaadinTexts texts) {
        fillWindow();
        Button add = new Button(getTranslation("demo.new"), SalonIcon.PLUS.create(17), click -> dialog(texts));
        add.setId("demo-new");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        header().title(getTranslation("demo.members"))
                .context("8,214")
                .mark(Badges.masked(getTranslation("demo.masked")))
                .actions(add);
        FilterChips chips = new FilterChips()
                .set(SalonIcon.CLOCK, "11月15日 – 21日", () -> {})
                .choice(getTranslation("demo.week"), false, () -> {})
                .offer(SalonIcon.PLUS, getTranslation("demo.more"), () -> {})
                .clear(() -> {})
                .found(new Span("3,108"));
        Grid<Row> grid = new Grid<>();
        grid.setSizeFull();
        grid.addComponentColumn(row -> {
                    Div cell = new Div(new PersonAvatar(row.name(), row.name()).small(), new Span(row.name()));
                    cell.addClassName("row");
                    return cell;
                })
                .setHeader(getTranslation("demo.name"))
                .setSortable(true)
                .setKey("name");
        grid.addColumn(Row::phone).setHeader(getTranslation("demo.phone"));
        grid.addColumn(Row::visits).setHeader(getTranslation("demo.visits")).setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(row -> row.live()
                        ? Badges.live(getTranslation("demo.live"))
                        : Badges.broken(getTranslation("demo.broken")))
                .setHeader(getTranslation("demo.state"));
        grid.setItems(List.of(
                new Row("王诗涵", "138 ···· 6021", "41", true),
                new Row("黄婉婷", "139 ···· 1180", "12", false),
                new Row("张雨桐", "137 ···· 7754", "8", true)));
        body().add(chips, grid);
    }

    private void dialog(VaadinTexts texts) {
        Dialog dialog = new Dialog();
        dialog.setWidth("480px");
        dialog.setHeaderTitle(getTranslation("demo.new"));
        TextField name = new TextField(getTranslation("demo.name"), "王诗涵", "");
        TextField wrong = new TextField(getTranslation("demo.phone"));
        wrong.setValue("13");
        wrong.setInvalid(true);
        wrong.setErrorMessage(getTranslation("demo.broken"));
        ComboBox<String> box = new ComboBox<>(getTranslation("demo.therapist"), List.of("林婉清", "周雅琴"));
        MultiSelectComboBox<String> many = texts.on(new MultiSelectComboBox<>(getTranslation("demo.state")));
        many.setItems("A", "B");
        DatePicker date = texts.on(new DatePicker(getTranslation("demo.day")));
        Div form = new Div(name, wrong, box, many, date);
        form.addClassName("two");
        dialog.add(form);
        Button save = new Button(getTranslation("demo.save"), click -> {
            dialog.close();
            Notice.good(getTranslation("demo.saved"))
                    .action(getTranslation("demo.undo"), () -> {})
                    .show();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("demo-save");
        dialog.getFooter().add(new Button(getTranslation("vaadin.date.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}
