package io.salonledger.ui.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.Birthday;
import io.salonledger.contracts.member.ImportantDate;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.command.CorrectProfile;
import io.salonledger.contracts.member.query.MemberContact;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.member.query.MemberPerson;
import io.salonledger.ui.list.FormDialog;
import io.salonledger.ui.shell.SalonIcon;

/** Dates that matter to a member: added, changed, taken away. */
final class DatesForm {

    private final MemberDetails card;
    private final MemberDesk desk;
    private final Runnable changed;
    private final UI at = UI.getCurrent();
    private final Div rows = new Div();

    DatesForm(MemberDetails card, MemberDesk desk, Runnable changed) {
        this.card = card;
        this.desk = desk;
        this.changed = changed;
        rows.addClassName("member-dates");
        card.person().dates().forEach(date -> rows.add(new Row(date.label(), date.date())));
        if (card.person().dates().isEmpty()) {
            rows.add(new Row("", null));
        }
    }

    void open() {
        Button more = new Button(at.getTranslation("member.dates.add"), SalonIcon.PLUS.create(16), click -> {
            Row row = new Row("", null);
            rows.add(row);
            row.label.focus();
        });
        more.setId("add-date");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        new FormDialog(at.getTranslation("member.dates.change"), at.getTranslation("list.save"), this::save)
                .wide(rows)
                .wide(more)
                .open();
    }

    private void save() {
        List<ImportantDate> dates = dates();
        if (!dates.equals(card.person().dates())) {
            MemberPerson person = card.person();
            MemberContact contact = card.contact();
            Profile profile = new Profile(
                    person.sex(), person.birthday(), contact.email(), contact.wechat(), contact.address(), dates);
            MemberDesk.done(at, desk.gateway().send(new CorrectProfile(card.member(), profile), card.member()));
            changed.run();
        }
    }

    private List<ImportantDate> dates() {
        List<ImportantDate> dates = new ArrayList<>();
        rows.getChildren().map(Row.class::cast).forEach(row -> {
            if (!row.label.isEmpty() || !row.date.isBlank()) {
                dates.add(row.value());
            }
        });
        return dates;
    }

    private static final class Row extends Div {

        private final TextField label;
        private final BirthdayFields date;

        Row(String name, @Nullable Birthday day) {
            addClassName("row");
            label = new TextField(getTranslation("member.dates.label"), name, "");
            label.addClassName("label");
            date = new BirthdayFields("member.dates.year", day);
            Button away = new Button(SalonIcon.X.create(16), click -> removeFromParent());
            away.addThemeVariants(ButtonVariant.TERTIARY);
            away.addClassNames("icon-only", "away");
            away.setAriaLabel(getTranslation("member.dates.remove"));
            away.setTooltipText(getTranslation("member.dates.remove"));
            add(label, date, away);
        }

        ImportantDate value() {
            if (label.getValue().isBlank()) {
                throw new FormDialog.Invalid(getTranslation("list.required", label.getLabel()));
            }
            Birthday day = date.birthday();
            if (day == null) {
                throw new FormDialog.Invalid(getTranslation("member.birthday.invalid"));
            }
            return new ImportantDate(Objects.requireNonNull(label.getValue()).strip(), day);
        }
    }
}
