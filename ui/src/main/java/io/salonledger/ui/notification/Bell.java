package io.salonledger.ui.notification;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.QueryParameters;

import io.salonledger.contracts.notification.NotificationRules;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.Notice;
import io.salonledger.ui.shell.SalonIcon;

/**
 * The bell (铃) at the head of every page: how much is new, and a list that leads to each. While the console is open,
 * what is new also pops up, but not on the page that it leads to.
 */
final class Bell extends Div {

    /** Some news come of themselves, when a time has passed. */
    private static final Duration CLOCK = Duration.ofMinutes(1);

    private static final int POPS_UP = 2;
    private static final int MOST_COUNTED = 99;

    private final transient NewsDesk desk;
    private final transient Newsroom news = new Newsroom();
    private final NativeButton button = new NativeButton();
    private final Span count = new Span();
    private final Popover popover = new Popover();
    private final BellList list = new BellList(popover::close);

    /** What was new when the list was opened stays marked until it is closed. */
    private final transient Set<String> fresh = new HashSet<>();

    private boolean asked;

    Bell(NewsDesk desk, Component console) {
        this.desk = desk;
        addClassName("sl-bell");
        button.setId("bell");
        count.addClassName("num");
        button.add(SalonIcon.BELL.create(18), count);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setWidth("min(400px, calc(100vw - 16px))");
        popover.addClassName("sl-bell-list");
        popover.setAriaLabel(getTranslation("bell.title"));
        popover.add(list);
        popover.addOpenedChangeListener(opened -> opened(opened.isOpened()));
        add(button, popover);
        show();
        desk.live()
                .follow(console, () -> NewsGateway.shown(desk.me()), this::seen)
                .asFrame()
                .fromTheStart();
        desk.sources()
                .forEach(source -> desk.live()
                        .follow(console, source::shown, () -> take(source))
                        .asFrame()
                        .atLeastEvery(CLOCK)
                        .fromTheStart());
    }

    private void seen() {
        news.seen(desk.gateway().seen());
        asked = true;
        show();
    }

    private void take(NewsSource source) {
        if (!asked) {
            seen();
        }
        List<News> come = news.take(source, source.in(desk.branches())).stream()
                .filter(one -> !isHere(one))
                .toList();
        show();
        if (popover.isOpened() || come.isEmpty()) {
            return;
        }
        if (come.size() > POPS_UP) {
            Notice.news(SalonIcon.BELL, getTranslation("bell.come", come.size()))
                    .action(getTranslation("bell.look"), popover::open)
                    .show();
        } else {
            come.forEach(one -> Notice.news(one.icon(), one.title())
                    .action(getTranslation("bell.look"), () -> go(one))
                    .show());
        }
    }

    private void show() {
        int fresh = news.fresh().size();
        count.setText(fresh > MOST_COUNTED ? MOST_COUNTED + "+" : String.valueOf(fresh));
        count.setVisible(fresh > 0);
        String words = fresh == 0 ? getTranslation("bell.title") : getTranslation("bell.title.new", fresh);
        button.getElement().setAttribute("aria-label", words).setAttribute("title", words);
        if (popover.isOpened()) {
            draw();
        }
    }

    private void opened(boolean now) {
        fresh.clear();
        if (now) {
            draw();
        }
    }

    /** What is on the screen is seen; that is kept, so that it is no news on another device either. */
    private void draw() {
        List<News> all = news.all();
        Set<String> unseen = news.fresh();
        fresh.addAll(unseen);
        list.show(all, fresh);
        if (unseen.isEmpty()) {
            return;
        }
        Set<String> keys =
                all.stream().limit(NotificationRules.MOST).map(News::key).collect(Collectors.toSet());
        try {
            desk.gateway().mark(desk.me(), keys);
            news.seen(keys);
            count.setVisible(false);
        } catch (Refused | Failed away) {
            // They stay new and are marked the next time.
            count.setVisible(true);
        }
    }

    private static boolean isHere(News news) {
        return UI.getCurrent().getActiveViewLocation().getPath().equals(news.path());
    }

    private static void go(News news) {
        UI.getCurrent().navigate(news.path(), QueryParameters.simple(news.parameters()));
    }
}
