package io.salonledger.ui.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.command.SessionEntry;
import io.salonledger.ui.list.ListBody;
import io.salonledger.ui.list.Narrow;
import io.salonledger.ui.list.PhoneRow;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.LocalFormats;

/** Who came and went lately, from where; older entries are gone for good. */
@Route("sign-ins")
@RolesAllowed({"OWNER", "HEADQUARTERS", "ADMINISTRATOR", "AUDITOR"})
public class SessionListView extends Page {

    private static final int SHOWN = 500;

    private final IdentityGateway gateway;
    private final LocalFormats formats;
    private final Grid<SessionEntry> grid = new Grid<>();
    private List<SessionEntry> entries = List.of();
    private Map<String, String> names = Map.of();

    SessionListView(IdentityGateway gateway, LocalFormats formats) {
        this.gateway = gateway;
        this.formats = formats;
        fillWindow();
        header().title(getTranslation("identity.sessions")).context(getTranslation("identity.sessions.hint"));
        columns();
        ListBody<SessionEntry> list = new ListBody<>(
                grid,
                (offset, limit) -> entries.stream().skip(offset).limit(limit).toList(),
                this::read,
                () -> new EmptyState(
                        SalonIcon.KEY, getTranslation("identity.sessions.none"), getTranslation("list.none.hint")));
        body().add(list);
        list.refresh();
    }

    private long read() {
        entries = gateway.sessions(SHOWN);
        Set<UserId> users = entries.stream()
                .map(SessionEntry::user)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        names = gateway.namesOf(users);
        return entries.size();
    }

    private void columns() {
        grid.addColumn(entry -> formats.here().tableTime(entry.at()))
                .setHeader(getTranslation("identity.sessions.when"));
        grid.addColumn(this::who).setHeader(getTranslation("identity.name"));
        grid.addComponentColumn(this::what).setHeader(getTranslation("identity.sessions.what"));
        grid.addColumn(SessionEntry::address).setHeader(getTranslation("identity.sessions.address"));
        grid.addColumn(SessionEntry::device).setHeader(getTranslation("identity.sessions.device"));
        var narrow = grid.addComponentColumn(
                entry -> new PhoneRow(who(entry), formats.here().tableTime(entry.at()), what(entry)));
        Narrow.columns(grid, narrow);
    }

    private String who(SessionEntry entry) {
        UserId user = entry.user();
        return user == null
                ? getTranslation("identity.sessions.unknown")
                : names.getOrDefault(user.value(), getTranslation("identity.sessions.unknown"));
    }

    private Badge what(SessionEntry entry) {
        String text = getTranslation("identity.sessions." + entry.kind().name());
        return switch (entry.kind()) {
            case SIGNED_IN, SWITCHED_BY_PIN -> Badges.live(text);
            case SIGNED_OUT -> Badges.done(text);
            case WRONG_SECRET, REFUSED -> Badges.waiting(text);
            case LOCKED_OUT -> Badges.broken(text);
        };
    }
}
