package io.salonledger.ui.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.MemberRow;
import io.salonledger.contracts.ticket.query.PeopleNames;
import io.salonledger.contracts.ticket.query.TicketDetails;
import io.salonledger.ui.shell.PersonAvatar;
import io.salonledger.ui.shell.SalonIcon;

/** Whose ticket it is: a member, found by name, pinyin or phone, or a walk-in. */
final class TillGuest extends Div {

    private final CheckoutView till;

    TillGuest(CheckoutView till, PeopleNames names) {
        this.till = till;
        addClassName("sl-till-guest");
        Optional<MemberId> member = till.ticket().map(TicketDetails::member).filter(one -> one != null);
        if (member.isPresent()) {
            show(member.get(), names);
        } else {
            choose(null);
        }
    }

    private void show(MemberId member, PeopleNames names) {
        removeAll();
        String name = TicketTexts.guest(member, names);
        Span words = new Span(name);
        words.addClassNames("strong", "grow");
        Button other = new Button(getTranslation("ticket.other-guest"), click -> choose(member));
        other.addThemeVariants(ButtonVariant.SMALL);
        other.setId("other-guest");
        add(new PersonAvatar(member.value(), name).large(), words, other);
    }

    private void choose(@Nullable MemberId before) {
        removeAll();
        ComboBox<MemberRow> field = new ComboBox<>();
        field.setId("guest");
        field.addClassName("grow");
        field.setPlaceholder(getTranslation("ticket.guest.find"));
        field.setAriaLabel(getTranslation("ticket.guest"));
        field.setPrefixComponent(SalonIcon.USERS.create(18));
        field.setItemLabelGenerator(row -> row.phone() == null ? row.name() : row.name() + " · " + row.phone());
        field.setClearButtonVisible(true);
        boolean may = till.desk().may(Permission.MEMBER_SEE);
        field.setItems(query -> {
            String typed = query.getFilter().orElse("");
            List<MemberRow> found = new ArrayList<>();
            if (may) {
                TicketDesk.guarded(() -> found.addAll(till.desk().gateway().members(typed)));
            }
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
        field.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                till.assign(chosen.getValue().member());
            }
        });
        Span walkIn = new Span(getTranslation("ticket.walk-in"));
        walkIn.addClassNames("muted", "small");
        add(field, walkIn);
        if (before != null) {
            Button none = new Button(getTranslation("ticket.walk-in"), click -> till.assign(null));
            none.addThemeVariants(ButtonVariant.SMALL);
            replace(walkIn, none);
            field.focus();
        }
    }
}
