package io.salonledger.ui.shell.navigation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import io.salonledger.ui.security.SignedInPerson;

/** What a person finds in the navigation: entries whose view exists and lets one of their roles in. */
@Component
public class Navigation {

    private final ObjectProvider<NavigationEntry> entries;
    private final AccessAnnotationChecker access;

    Navigation(ObjectProvider<NavigationEntry> entries, AccessAnnotationChecker access) {
        this.entries = entries;
        this.access = access;
    }

    /** An entry and where it stands for the person who asked. */
    public record Placed(NavigationEntry entry, NavigationEntry.Place place) {}

    public List<Placed> of(SignedInPerson person) {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        return entries.stream()
                .filter(entry -> routes.isRouteRegistered(entry.view()))
                .filter(entry -> access.hasAccess(
                        entry.view(),
                        person::name,
                        role -> person.roles().stream()
                                .anyMatch(own -> own.name().equals(role))))
                .flatMap(entry -> entry.placeFor(person).map(place -> new Placed(entry, place)).stream())
                .sorted(Comparator.comparing(Placed::place))
                .toList();
    }

    /** Where a person starts the day. */
    public Optional<NavigationEntry> homeOf(SignedInPerson person) {
        return of(person).stream().findFirst().map(Placed::entry);
    }
}
