package io.salonledger.ui.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.combobox.ComboBox;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.ui.list.FormDialog;

/** One field for the guest: finds members by name, pinyin or phone, and takes new ones and walk-ins as typed. */
final class GuestField extends ComboBox<GuestChoice> {

    /** Makes the id of a new member the same for the same words, however often the list is asked. */
    private final String seed = UUID.randomUUID().toString();

    private final transient PlannerDesk desk;

    GuestField(PlannerDesk desk) {
        this.desk = desk;
        setId("guest");
        setLabel(getTranslation("planner.guest"));
        setPlaceholder(getTranslation("planner.guest.find"));
        setItemLabelGenerator(this::words);
        setClearButtonVisible(true);
        setItems(query -> {
            String typed = query.getFilter().orElse("").strip();
            return choices(typed).stream().skip(query.getOffset()).limit(query.getLimit());
        });
        // Whoever just goes on after typing means a walk-in of that name.
        addCustomValueSetListener(
                typed -> setValue(new GuestChoice.WalkIn(typed.getDetail().strip())));
    }

    /** The last digits are enough to tell two of a name apart. */
    private String masked(String phone) {
        return phone.contains("•")
                ? phone
                : desk.formats().maskedPhone(phone.startsWith("+86") ? phone.substring(3) : phone);
    }

    private List<GuestChoice> choices(String typed) {
        List<GuestChoice> choices = new ArrayList<>();
        if (desk.may(Permission.MEMBER_SEE)) {
            FormDialog.guarded(
                    () -> desk.gateway().members(typed).forEach(member -> choices.add(new GuestChoice.Known(member))));
        }
        GuestChoice.New fresh = GuestChoice.of(seed, typed);
        if (!fresh.name().isEmpty() && desk.may(Permission.MEMBER_EDIT)) {
            choices.add(fresh);
        }
        choices.add(new GuestChoice.WalkIn(fresh.name()));
        return choices;
    }

    private String words(GuestChoice choice) {
        return switch (choice) {
            case GuestChoice.Known known ->
                known.row().phone() == null
                        ? known.row().name()
                        : known.row().name() + " · " + masked(known.row().phone());
            case GuestChoice.New fresh ->
                getTranslation("planner.guest.new", fresh.name())
                        + (fresh.phone().isEmpty() ? "" : " · " + fresh.phone());
            case GuestChoice.WalkIn walkIn ->
                walkIn.name().isEmpty()
                        ? getTranslation("booking.walk-in")
                        : getTranslation("planner.guest.walk-in", walkIn.name());
        };
    }
}
