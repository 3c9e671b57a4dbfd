package io.salonledger.ui.organisation;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.Ids;
import io.salonledger.contracts.organisation.Facility;
import io.salonledger.contracts.organisation.FacilityId;
import io.salonledger.contracts.organisation.FacilityKind;
import io.salonledger.contracts.organisation.Holiday;
import io.salonledger.contracts.organisation.OpenSpan;
import io.salonledger.contracts.organisation.command.RetireFacility;
import io.salonledger.contracts.organisation.command.SetFacility;
import io.salonledger.contracts.organisation.command.SetHoliday;
import io.salonledger.contracts.organisation.command.SetHours;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.SalonIcon;

/** The dialogs of hours, holidays and rooms. */
@Component
class PlaceForms {

    private final BranchForms forms;
    private final BranchFields fields;

    PlaceForms(BranchForms forms) {
        this.forms = forms;
        this.fields = forms.fields();
    }

    /** One row of the week: a day with its span. */
    private final class SpanRow extends Div {

        private final Select<DayOfWeek> day = new Select<>();
        private final TimePicker from;
        private final TimePicker to;

        SpanRow(OpenSpan span, Runnable remove) {
            addClassName("sl-span-row");
            day.setItems(DayOfWeek.values());
            day.setItemLabelGenerator(d -> BranchTexts.day(d, BranchFields.locale()));
            day.setValue(span.day());
            day.setAriaLabel(getTranslation("organisation.day"));
            from = time("organisation.from", span.opens());
            to = time("organisation.to", span.closes());
            Button gone = new Button(SalonIcon.X.create(16), click -> remove.run());
            gone.addThemeVariants(ButtonVariant.TERTIARY);
            gone.setAriaLabel(getTranslation("organisation.remove"));
            add(day, from, to, gone);
        }

        private TimePicker time(String key, java.time.LocalTime value) {
            TimePicker picker = fields.time("", key, value);
            picker.setLabel(null);
            picker.setAriaLabel(getTranslation(key));
            return picker;
        }

        OpenSpan span() {
            return new OpenSpan(
                    day.getValue(),
                    fields.chosen(from.getValue(), "organisation.from"),
                    fields.chosen(to.getValue(), "organisation.to"));
        }
    }

    void hours(BranchDetails branch, Runnable done) {
        List<SpanRow> rows = new ArrayList<>();
        Div all = new Div();
        all.addClassName("sl-span-rows");
        List<OpenSpan> given = branch.hours().isEmpty() ? usualWeek() : branch.hours();
        given.forEach(span -> add(span, rows, all));
        Button more = new Button(
                fields.text("organisation.hours.add"),
                SalonIcon.PLUS.create(16),
                click -> add(usualWeek().getFirst(), rows, all));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        new FormDialog(
                        fields.text("organisation.hours"),
                        fields.text("list.save"),
                        () -> forms.send(
                                new SetHours(
                                        branch.branch(),
                                        rows.stream().map(SpanRow::span).toList()),
                                branch.branch(),
                                done))
                .wide(all)
                .wide(more)
                .open();
    }

    private void add(OpenSpan span, List<SpanRow> rows, Div all) {
        SpanRow[] self = new SpanRow[1];
        self[0] = new SpanRow(span, () -> {
            rows.remove(self[0]);
            all.remove(self[0]);
        });
        rows.add(self[0]);
        all.add(self[0]);
    }

    private static List<OpenSpan> usualWeek() {
        return java.util.Arrays.stream(DayOfWeek.values())
                .map(day -> new OpenSpan(day, java.time.LocalTime.of(10, 0), java.time.LocalTime.of(22, 0)))
                .toList();
    }

    void holiday(BranchDetails branch, Runnable done) {
        DatePicker date = fields.date("organisation.holiday.date");
        TextField name = fields.field("name", "organisation.holiday.name", "");
        TimePicker from = fields.time("from", "organisation.from", null);
        TimePicker to = fields.time("to", "organisation.to", null);
        from.setHelperText(fields.text("organisation.holiday.hint"));
        new FormDialog(fields.text("organisation.holiday.add"), fields.text("list.save"), () -> {
                    var day = fields.chosen(date.getValue(), "organisation.holiday.date");
                    List<OpenSpan> hours = Optional.ofNullable(from.getValue())
                            .map(opens -> List.of(new OpenSpan(
                                    day.getDayOfWeek(), opens, fields.chosen(to.getValue(), "organisation.to"))))
                            .orElse(List.of());
                    forms.send(
                            new SetHoliday(branch.branch(), new Holiday(day, name.getValue(), hours)),
                            branch.branch(),
                            done);
                })
                .fields(date, name, from, to)
                .open();
    }

    void facility(BranchDetails branch, @Nullable Facility known, Runnable done) {
        FacilityId id = known == null ? new FacilityId(Ids.random()) : known.id();
        TextField name = fields.field("name", "organisation.facility.name", known == null ? "" : known.name());
        Select<FacilityKind> kind = new Select<>();
        kind.setLabel(fields.text("organisation.facility.kind"));
        kind.setItems(FacilityKind.values());
        kind.setItemLabelGenerator(k -> fields.text("organisation.facility." + k.name()));
        kind.setValue(known == null ? FacilityKind.ROOM : known.kind());
        IntegerField places = new IntegerField(fields.text("organisation.places"));
        places.setId("places");
        places.setStepButtonsVisible(true);
        places.setMin(1);
        places.setValue(known == null ? 1 : known.places());
        FormDialog dialog = new FormDialog(
                        fields.text(known == null ? "organisation.facility.add" : "organisation.facility"),
                        fields.text("list.save"),
                        () -> forms.send(
                                new SetFacility(
                                        branch.branch(),
                                        new Facility(
                                                id,
                                                kind.getValue(),
                                                name.getValue(),
                                                fields.chosen(places.getValue(), "organisation.places"))),
                                branch.branch(),
                                done))
                .fields(name, kind, places);
        if (known != null) {
            Button retire = new Button(
                    fields.text("organisation.facility.retire"),
                    click -> dialog.act(
                            () -> forms.send(new RetireFacility(branch.branch(), id), branch.branch(), done)));
            retire.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            dialog.other(retire);
        }
        dialog.open();
    }
}
