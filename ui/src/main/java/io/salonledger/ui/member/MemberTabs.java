package io.salonledger.ui.member;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.AliasDetails;
import io.salonledger.contracts.member.query.MemberDetails;

/** What is known of a member, in tabs; bookings and consumption are asked for when they are opened. */
final class MemberTabs extends Div {

    private final Div content = new Div();
    private final Tabs tabs = new Tabs();
    private final transient Map<Tab, Supplier<com.vaadin.flow.component.Component>> pages = new LinkedHashMap<>();

    /** @param open the tab to begin with, if the person may see it */
    MemberTabs(MemberDetails card, MemberDesk desk, Runnable changed, String open) {
        pages.put(tab("overview"), () -> new MemberOverview(card, desk, changed));
        if (desk.may(Permission.BOOKING_SEE)) {
            pages.put(tab("bookings"), () -> new MemberVisits(desk).bookings(card.member()));
        }
        if (desk.may(Permission.TICKET_SEE)) {
            pages.put(tab("tickets"), () -> new MemberVisits(desk).tickets(card.member()));
        }
        if (desk.wallets().maySee()) {
            pages.put(tab("wallet"), () -> desk.wallets().ofMember(card.member()));
        }
        if (desk.complaints().maySee()) {
            pages.put(tab("complaints"), () -> desk.complaints().ofMembers(files(card)));
        }
        tabs.add(pages.keySet().toArray(Tab[]::new));
        pages.keySet().stream()
                .filter(tab -> tab.getId().filter(open::equals).isPresent())
                .findFirst()
                .ifPresent(tabs::setSelectedTab);
        tabs.addSelectedChangeListener(selected -> show(selected.getSelectedTab()));
        add(tabs, content);
        show(tabs.getSelectedTab());
    }

    /** Which tab is open. */
    String open() {
        return Optional.ofNullable(tabs.getSelectedTab()).flatMap(Tab::getId).orElse("");
    }

    /** Asks anew for what others may have added; the overview is the card itself. */
    void follow() {
        if (!open().equals("tab-overview")) {
            show(tabs.getSelectedTab());
        }
    }

    /** A person may have filed under a file that stands for this one. */
    private static Set<MemberId> files(MemberDetails card) {
        return Stream.concat(
                        Stream.of(card.member()),
                        card.standing().aliases().stream().map(AliasDetails::member))
                .collect(Collectors.toSet());
    }

    private Tab tab(String name) {
        Tab tab = new Tab(getTranslation("member.tab." + name));
        tab.setId("tab-" + name);
        return tab;
    }

    private void show(Tab tab) {
        content.removeAll();
        content.add(Objects.requireNonNull(pages.get(tab)).get());
    }
}
