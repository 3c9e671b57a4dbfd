package io.salonledger.ui.organisation;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import org.jspecify.annotations.Nullable;
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
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.VaadinTexts;

/** The dialogs by which a branch is opened, corrected and closed. */
@Component
class BranchForms {

    private final OrganisationGateway gateway;
    private final Branches branches;
    private final VaadinTexts texts;
    private final LocalFormats formats;

    BranchForms(OrganisationGateway gateway, Branches branches, VaadinTexts texts, LocalFormats formats) {
        this.gateway = gateway;
        this.branches = branches;
        this.texts = texts;
        this.formats = formats;
    }

    void open(Consumer<BranchId> opened) {
        BranchId id = BranchId.random();
        TextField name = field("name", "organisation.name", "");
        TextField address = field("address", "organisation.address", "");
        TextField phone = field("phone", "organisation.phone", "");
        TextField company = field("company", "organisation.legal-entity", "");
        ComboBox<Currency> currency = currency();
        ComboBox<ZoneId> zone = zone(hereabouts());
        TimePicker cutOff = time("cut-off", "organisation.cut-off", BusinessDayRule.DEFAULT_CUT_OFF);
        cutOff.setHelperText(text("organisation.cut-off.hint"));
        new FormDialog(text("organisation.open"), text("organisation.open"), () -> {
                    BusinessDayRule always = BusinessDayRule.always(chosen(zone.getValue(), "organisation.zone"));
                    BusinessDayRule day = new BusinessDayRule(
                            always.validFrom(), always.zone(), chosen(cutOff.getValue(), "organisation.cut-off"));
                    send(
                            new OpenBranch(
                                    id,
                                    new BranchProfile(name.getValue(), address.getValue(), phone.getValue()),
                                    new LegalEntity(company.getValue(), null),
                                    chosen(currency.getValue(), "organisation.currency"),
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
        TextField name = field("name", "organisation.name", branch.profile().name());
        TextField address =
                field("address", "organisation.address", branch.profile().address());
        TextField phone = field("phone", "organisation.phone", branch.profile().phone());
        new FormDialog(
                        text("organisation.correct"),
                        text("list.save"),
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
        TextField name = field(
                "company", "organisation.legal-entity", branch.legalEntity().name());
        TextField number = field(
                "tax-number", "organisation.tax-number", branch.legalEntity().taxNumber());
        new FormDialog(
                        text("organisation.legal-entity"),
                        text("list.save"),
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
        DatePicker from = date("organisation.valid-from");
        from.setHelperText(text("organisation.business-day.hint"));
        ComboBox<ZoneId> zone = zone(last.zone());
        TimePicker cutOff = time("cut-off", "organisation.cut-off", last.cutOff());
        new FormDialog(
                        text("organisation.business-day"),
                        text("list.save"),
                        () -> send(
                                new SetBusinessDay(
                                        branch.branch(),
                                        new BusinessDayRule(
                                                chosen(from.getValue(), "organisation.valid-from"),
                                                chosen(zone.getValue(), "organisation.zone"),
                                                chosen(cutOff.getValue(), "organisation.cut-off"))),
                                branch.branch(),
                                done))
                .fields(from, cutOff)
                .wide(zone)
                .open();
    }

    void close(BranchDetails branch, Runnable done) {
        DatePicker lastDay = date("organisation.last-day");
        lastDay.setHelperText(text("organisation.close.hint"));
        new FormDialog(
                        text("organisation.close.of", branch.profile().name()),
                        text("organisation.close"),
                        () -> send(
                                new CloseBranch(branch.branch(), chosen(lastDay.getValue(), "organisation.last-day")),
                                branch.branch(),
                                done))
                .wide(lastDay)
                .open();
    }

    /** Sends and tells what came of it; refusals are the dialog's to tell. */
    void send(Command command, BranchId branch, Runnable done) {
        boolean visible = gateway.send(command, branch);
        branches.forget();
        done.run();
        if (visible) {
            Notice.good(text("list.recorded")).show();
        } else {
            Notice.later(text("list.late")).show();
        }
    }

    DatePicker date(String key) {
        DatePicker picker = texts.on(new DatePicker(text(key)));
        picker.setValue(
                formats.here().clock().instant().atZone(formats.here().zone()).toLocalDate());
        return picker;
    }

    TimePicker time(String id, String key, @Nullable LocalTime value) {
        TimePicker picker = new TimePicker(text(key), value);
        picker.setId(id);
        picker.setLocale(Locale.UK);
        picker.setStep(java.time.Duration.ofMinutes(30));
        return picker;
    }

    TextField field(String id, String key, @Nullable String value) {
        TextField field = new TextField(text(key));
        field.setId(id);
        field.setValue(value == null ? "" : value);
        return field;
    }

    private ComboBox<Currency> currency() {
        ComboBox<Currency> box = new ComboBox<>(text("organisation.currency"), BranchTexts.currencies());
        box.setId("currency");
        box.setItemLabelGenerator(currency -> BranchTexts.currency(currency, locale()));
        box.setValue(Currency.getInstance("CNY"));
        return box;
    }

    private ComboBox<ZoneId> zone(ZoneId value) {
        ComboBox<ZoneId> box = new ComboBox<>(text("organisation.zone"), BranchTexts.zones());
        box.setId("zone");
        box.setItemLabelGenerator(zone -> BranchTexts.zone(zone, locale()));
        box.setValue(value);
        return box;
    }

    /** Where the browser is; one that doesn't tell is taken to be where most salons are. */
    private static ZoneId hereabouts() {
        String told = UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId();
        boolean place = told != null
                && BranchTexts.zones().stream().anyMatch(zone -> zone.getId().equals(told));
        return place && !"UTC".equals(told) ? ZoneId.of(told) : ZoneId.of("Asia/Shanghai");
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }

    <T> T chosen(@Nullable T value, String key) {
        if (value == null) {
            throw new FormDialog.Invalid(text("list.required", text(key)));
        }
        return value;
    }
}
