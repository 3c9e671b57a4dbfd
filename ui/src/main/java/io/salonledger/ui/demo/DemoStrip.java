package io.salonledger.ui.demo;

import java.util.function.Consumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.demo.DemoPhase;
import io.salonledger.contracts.demo.query.DemoProgress;

/** Says over every page that the demo shop is still growing, and how far it is. */
final class DemoStrip extends Div {

    private static final int PERCENT = 100;

    private final transient DemoWatch watch;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private transient @Nullable Consumer<DemoProgress> watcher;

    DemoStrip(DemoWatch watch) {
        this.watch = watch;
        addClassName("demo-strip");
        setId("demo-strip");
        getElement().setAttribute("role", "status");
        add(words, bar);
        show(watch.now());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        Consumer<DemoProgress> follower = now -> {
            try {
                ui.access(() -> show(now));
            } catch (UIDetachedException gone) {
                // the page was closed a moment ago
            }
        };
        watch.add(follower);
        watcher = follower;
        bar.getElement().setAttribute("aria-label", getTranslation("demo-shop.bar"));
        show(watch.now());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (watcher != null) {
            watch.remove(watcher);
        }
    }

    void show(DemoProgress now) {
        setVisible(now.isGrowing() || now.phase() == DemoPhase.STOPPED);
        bar.setVisible(now.isGrowing());
        bar.setValue(now.part());
        words.setText(text(now));
    }

    private String text(DemoProgress now) {
        return switch (now.phase()) {
            case TODAY -> getTranslation("demo-shop.today");
            case PAST -> getTranslation("demo-shop.past", (int) Math.floor(now.part() * PERCENT));
            case STOPPED -> getTranslation("demo-shop.stopped");
            case NONE, COMPLETE -> "";
        };
    }
}
