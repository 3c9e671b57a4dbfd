package io.salonledger.ui.shell.navigation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.security.SignedInPerson;
import io.salonledger.ui.shell.SalonIcon;

/**
 * An entry of the navigation, given by a feature as a bean. The same view can stand in different places for different
 * roles; the first entry of a role is its home.
 */
public final class NavigationEntry {

    private final Class<? extends Component> view;
    private final String textKey;
    private final SalonIcon icon;
    private final Map<Role, Place> places = new EnumMap<>(Role.class);
    private Function<SignedInPerson, Optional<NavigationCount>> count = person -> Optional.empty();
    private List<String> counted = List.of();
    private @Nullable String letter;

    private NavigationEntry(Class<? extends Component> view, String textKey, SalonIcon icon) {
        this.view = view;
        this.textKey = textKey;
        this.icon = icon;
    }

    /** Where an entry stands; smaller orders come first. */
    public record Place(NavigationGroup group, int order) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::group)
                    .thenComparingInt(Place::order)
                    .compare(this, other);
        }
    }

    public static NavigationEntry to(Class<? extends Component> view, String textKey, SalonIcon icon) {
        return new NavigationEntry(view, textKey, icon);
    }

    /** Shows the entry to these roles in this place. */
    public NavigationEntry in(NavigationGroup group, int order, Role... roles) {
        for (Role role : roles) {
            places.put(role, new Place(group, order));
        }
        return this;
    }

    /** Puts a number beside the entry, asked for whenever the navigation is drawn; it must answer at once. */
    public NavigationEntry counting(Function<SignedInPerson, Optional<NavigationCount>> counting) {
        this.count = counting;
        return this;
    }

    /** The read models whose changes may change the number. */
    public NavigationEntry following(String... readModels) {
        this.counted = List.of(readModels);
        return this;
    }

    /** With G before it, this letter goes to the entry. */
    public NavigationEntry key(char letter) {
        this.letter = String.valueOf(letter);
        return this;
    }

    public List<String> counted() {
        return counted;
    }

    public Optional<String> letter() {
        return Optional.ofNullable(letter);
    }

    public Class<? extends Component> view() {
        return view;
    }

    public String textKey() {
        return textKey;
    }

    public SalonIcon icon() {
        return icon;
    }

    /** The place for a person: the first one that any of the roles gives. */
    public Optional<Place> placeFor(SignedInPerson person) {
        return person.roles().stream()
                .sorted()
                .filter(places::containsKey)
                .map(places::get)
                .findFirst();
    }

    public Optional<NavigationCount> countFor(SignedInPerson person) {
        return count.apply(person);
    }
}
