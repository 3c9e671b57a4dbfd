package io.salonledger.ui.organisation;

import java.time.ZoneId;
import java.util.Currency;
import java.util.function.Consumer;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.command.ChangeLegalEntity;
import io.salonledger.contracts.organisation.command.CloseBranch;
import io.salonledger.contracts.organisation.command.CorrectBranch;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.organisation.command.SetBusinessDay;
import io.salonledger.contracts.organisation.query.BranchDetails;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.Notice;

/** The dialogs by which a branch is opened, corrected and closed. */
@Component
class BranchForms {

    private final OrganisationGateway gateway;
    private final Branches branches;
    private final BranchFields fields;

    BranchForms(OrganisationGateway gateway, Branches branches, BranchFields fields) {
        this.gateway = gateway;
        this.branches = branches;
        this.fields = fields;
    }

    void open(Consumer<BranchId> opened) {
        BranchId id = BranchId.random();
        TextField name = fields.field("name", "organisation.name", "");
        TextField address = fields.field("address", "organisation.address", "");
        TextField phone = fields.field("phone", "organisation.phone", "");
        TextField company = fields.field("company", "organisation.legal-entity", "");
        ComboBox<Currency> currency = fields.currency();
        ComboBox<ZoneId> zone = fields.zone(BranchFields.hereabouts());
        TimePicker cutOff = fields.time("cut-off", "organisation.cut-off", BusinessDayRule.DEFAULT_CUT_OFF);
        cutOff.setHelperText(fields.text("organisation.cut-off.hint"));
        new FormDialog(fields.text("organisation.open"), fields.text("organisation.open"), () -> {
                    BusinessDayRule always =
                            BusinessDayRule.always(fields.chosen(zone.getValue(), "organisation.zone"));
                    BusinessDayRule day = new BusinessDayRule(
                            always.validFrom(),
                            always.zone(),
                            fields.chosen(cutOff.getValue(), "organisation.cut-off"));
                    send(
                            new OpenBranch(
                                    id,
                                    new BranchProfile(name.getValue(), address.getValue(), phone.getValue()),
                                    new LegalEntity(company.getValue(), null),
                                    fields.chosen(currency.getValue(), "organisation.currency"),
                                    day),
                            id,
                            () -> opened.accept(id));
                })
                .fields(name, company)
                .wide(address)
                .fields(phone, currency, zone, cutOff)
                .open();
    }

    void profile(BranchDetails branch, Runnable done) {
        TextField name =
                fields.field("name", "organisation.name", branch.profile().name());
        TextField address =
                fields.field("address", "organisation.address", branch.profile().address());
        TextField phone =
                fields.field("phone", "organisation.phone", branch.profile().phone());
        new FormDialog(
                        fields.text("organisation.correct"),
                        fields.text("list.save"),
                        () -> send(
                                new CorrectBranch(
                                        branch.branch(),
                                        new BranchProfile(name.getValue(), address.getValue(), phone.getValue())),
                                branch.branch(),
                                done))
                .fields(name, phone)
                .wide(address)
                .open();
    }

    void legalEntity(BranchDetails branch, Runnable done) {
        TextField name = fields.field(
                "company", "organisation.legal-entity", branch.legalEntity().name());
        TextField number = fields.field(
                "tax-number", "organisation.tax-number", branch.legalEntity().taxNumber());
        new FormDialog(
                        fields.text("organisation.legal-entity"),
                        fields.text("list.save"),
                        () -> send(
                                new ChangeLegalEntity(
                                        branch.branch(), new LegalEntity(name.getValue(), number.getValue())),
                                branch.branch(),
                                done))
                .wide(name)
                .wide(number)
                .open();
    }

    void businessDay(BranchDetails branch, Runnable done) {
        BusinessDayRule last = branch.calendar().rules().getLast();
        DatePicker from = fields.date("organisation.valid-from");
        from.setHelperText(fields.text("organisation.business-day.hint"));
        ComboBox<ZoneId> zone = fields.zone(last.zone());
        TimePicker cutOff = fields.time("cut-off", "organisation.cut-off", last.cutOff());
        new FormDialog(
                        fields.text("organisation.business-day"),
                        fields.text("list.save"),
                        () -> send(
                                new SetBusinessDay(
                                        branch.branch(),
                                        new BusinessDayRule(
                                                fields.chosen(from.getValue(), "organisation.valid-from"),
                                                fields.chosen(zone.getValue(), "organisation.zone"),
                                                fields.chosen(cutOff.getValue(), "organisation.cut-off"))),
                                branch.branch(),
                                done))
                .fields(from, cutOff)
                .wide(zone)
                .open();
    }

    void close(BranchDetails branch, Runnable done) {
        DatePicker lastDay = fields.date("organisation.last-day");
        lastDay.setHelperText(fields.text("organisation.close.hint"));
        new FormDialog(
                        fields.text("organisation.close.of", branch.profile().name()),
                        fields.text("organisation.close"),
                        () -> send(
                                new CloseBranch(
                                        branch.branch(), fields.chosen(lastDay.getValue(), "organisation.last-day")),
                                branch.branch(),
                                done))
                .wide(lastDay)
                .open();
    }

    BranchFields fields() {
        return fields;
    }

    /** Sends and tells what came of it; refusals are the dialog's to tell. */
    void send(Command command, BranchId branch, Runnable done) {
        boolean visible = gateway.send(command, branch);
        branches.forget();
        done.run();
        if (visible) {
            Notice.good(fields.text("list.recorded")).show();
        } else {
            Notice.later(fields.text("list.late")).show();
        }
    }
}
