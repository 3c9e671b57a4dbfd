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

    GuestField(PlannerDesk desk) {
        setId("guest");
        setLabel(getTranslation("planner.guest"));
        setPlaceholder(getTranslation("planner.guest.find"));
        setItemLabelGenerator(this::words);
        setClearButtonVisible(true);
        setItems(query -> {
            String typed = query.getFilter().orElse("").strip();
            return choices(desk, typed).stream().skip(query.getOffset()).limit(query.getLimit());
        });
        // Whoever just goes on after typing means a walk-in of that name.
        addCustomValueSetListener(
                typed -> setValue(new GuestChoice.WalkIn(typed.getDetail().strip())));
    }

    private List<GuestChoice> choices(PlannerDesk desk, String typed) {
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
                        : known.row().name() + " · " + known.row().phone();
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
