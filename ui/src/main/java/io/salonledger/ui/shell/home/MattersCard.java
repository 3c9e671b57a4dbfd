package io.salonledger.ui.shell.home;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;

import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.Glyph;
import io.salonledger.ui.shell.SectionCard;
import io.salonledger.ui.shell.Tone;

/** What needs a decision (需要你处理), each with a button that leads to it. */
public final class MattersCard extends Div {

    private static final int MOST = 6;

    private final transient List<Matters> sources;
    private final transient Set<BranchId> branches;
    private final transient Map<Matters, List<Matter>> found = new LinkedHashMap<>();

    public MattersCard(List<Matters> sources, Set<BranchId> branches) {
        this.sources = sources.stream().filter(Matters::concern).toList();
        this.branches = Set.copyOf(branches);
        setId("matters");
        setVisible(!this.sources.isEmpty());
        this.sources.forEach(this::ask);
        draw();
    }

    /** Each source is asked again when something changes that makes or settles its own matters. */
    public void follow(Live live) {
        sources.forEach(source -> live.follow(this, source::shown, () -> {
            if (ask(source)) {
                draw();
            }
        }));
    }

    /** Returns whether there is something else to show than before. */
    private boolean ask(Matters source) {
        List<Matter> before = found.get(source);
        try {
            List<Matter> now = List.copyOf(source.in(branches));
            found.put(source, now);
            return !now.equals(before);
        } catch (Refused | Failed away) {
            found.remove(source);
            return before != null;
        }
    }

    private void draw() {
        removeAll();
        List<Matter> all = found.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Matter::urgency))
                .toList();
        boolean whole = found.keySet().containsAll(sources);
        SectionCard card = new SectionCard(getTranslation("home.matters"));
        if (!all.isEmpty()) {
            card.badge(new Badge(Tone.BAD, String.valueOf(all.size())));
            UnorderedList list = new UnorderedList();
            list.addClassName("list");
            all.stream().limit(MOST).forEach(matter -> list.add(line(matter)));
            card.add(list);
        } else if (whole) {
            card.padded(words("home.matters.none"));
        }
        if (!whole) {
            card.padded(words("home.matters.partly"));
        }
        add(card);
    }

    private Div words(String key) {
        Div words = new Div(getTranslation(key));
        words.addClassNames("muted", "small");
        return words;
    }

    private ListItem line(Matter matter) {
        Div title = new Div(matter.title());
        Div about = new Div(matter.about());
        about.addClassNames("muted", "small", "clip");
        Div words = new Div(title, about);
        words.addClassName("grow");
        Button go = new Button(
                matter.act(),
                click -> UI.getCurrent().navigate(matter.path(), QueryParameters.simple(matter.parameters())));
        go.addThemeVariants(ButtonVariant.SMALL);
        go.setAriaLabel(matter.act() + ": " + matter.title());
        return new ListItem(new Glyph(matter.icon(), matter.tone()), words, go);
    }
}
