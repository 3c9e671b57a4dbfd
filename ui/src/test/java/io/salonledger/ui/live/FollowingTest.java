package io.salonledger.ui.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.ui.ViewTest;
import io.salonledger.ui.message.Failed;

import static org.assertj.core.api.Assertions.assertThat;

class FollowingTest extends ViewTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<String> watched = new ArrayList<>();
    private final List<Runnable> changes = new ArrayList<>();
    private final AtomicInteger refreshed = new AtomicInteger();
    private final Live live = new Live((what, changed) -> {
        watched.add(what.readModel());
        changes.add(changed);
        return () -> watched.remove(what.readModel());
    });
    private final Div part = new Div();

    @Test
    void a_part_watches_while_it_is_on_a_screen() {
        live.follow(part, () -> Live.all("complaint-list", "complaint-list"), refreshed::incrementAndGet);
        assertThat(watched).isEmpty();
        UI.getCurrent().add(part);
        assertThat(watched).containsExactly("complaint-list");
        UI.getCurrent().remove(part);
        assertThat(watched).isEmpty();
    }

    @Test
    void it_turns_to_what_is_shown_now() {
        List<WatchReadModel> shown = new ArrayList<>(Live.all("day-plan"));
        UI.getCurrent().add(part);
        Following following = live.follow(part, () -> shown, refreshed::incrementAndGet);
        shown.clear();
        shown.addAll(Live.one("b1", "booking-details"));
        following.turn();
        assertThat(watched).containsExactly("booking-details");
    }

    @Test
    void many_changes_at_once_are_one_refresh_and_the_last_is_never_lost() {
        UI.getCurrent().add(part);
        live.follow(part, () -> Live.all("stock-list"), refreshed::incrementAndGet);
        for (int i = 0; i < 100; i++) {
            changes.getFirst().run();
        }
        until(() -> refreshed.get() == 1);
        changes.getFirst().run();
        until(() -> refreshed.get() == 2);
    }

    @Test
    void what_cannot_be_had_leaves_the_page_and_the_next_change_is_another_try() {
        UI.getCurrent().add(part);
        live.follow(part, () -> Live.all("stock-list"), () -> {
            if (refreshed.incrementAndGet() == 1) {
                throw new Failed("abc", new IllegalStateException("away"));
            }
        });
        changes.getFirst().run();
        until(() -> refreshed.get() == 1);
        changes.getFirst().run();
        until(() -> refreshed.get() == 2);
    }

    @Test
    void a_change_that_comes_after_the_part_has_left_is_nobodys() {
        UI.getCurrent().add(part);
        live.follow(part, () -> Live.all("stock-list"), refreshed::incrementAndGet);
        Runnable late = changes.getFirst();
        UI.getCurrent().remove(part);
        late.run();
        UI.getCurrent().add(part);
        changes.getLast().run();
        until(() -> refreshed.get() == 1);
    }

    @Test
    void all_parts_of_a_page_have_their_turn() {
        UI.getCurrent().add(part);
        for (int i = 0; i < 20; i++) {
            live.follow(part, () -> Live.all("stock-list"), refreshed::incrementAndGet);
        }
        List.copyOf(changes).forEach(Runnable::run);
        until(() -> refreshed.get() == 20);
    }

    @Test
    void a_page_is_refreshed_in_its_own_order_and_before_its_frame() throws Exception {
        UI.getCurrent().add(part);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        live.follow(part, () -> Live.all("stock-list"), () -> order.add("runs"));
        live.follow(part, () -> Live.all("stock-list"), () -> order.add("frame"))
                .asFrame();
        live.follow(part, () -> Live.all("stock-list"), () -> order.add("first"));
        live.follow(part, () -> Live.all("stock-list"), () -> order.add("second"));

        // As long as this test holds the page, the one that runs waits and the others line up behind it.
        changes.getFirst().run();
        TimeUnit.MILLISECONDS.sleep(500);
        List.of(changes.get(1), changes.get(3), changes.get(2)).forEach(Runnable::run);
        TimeUnit.MILLISECONDS.sleep(500);

        until(() -> order.size() == 4);
        assertThat(order).containsExactly("runs", "first", "second", "frame");
    }

    @Test
    void in_a_flood_the_frame_has_its_turn_too() {
        UI.getCurrent().add(part);
        live.follow(part, () -> Live.all("stock-list"), refreshed::incrementAndGet)
                .asFrame();
        for (int i = 1; i <= 5; i++) {
            int own = i;
            live.follow(part, () -> Live.all("stock-list"), () -> {
                LockSupport.parkNanos(Duration.ofMillis(80).toNanos());
                changes.get(own).run();
            });
        }
        List.copyOf(changes).forEach(Runnable::run);
        until(() -> refreshed.get() == 1);
    }

    /** Others get at the page only while nobody holds it. */
    private static void until(BooleanSupplier reached) {
        VaadinSession session = VaadinSession.getCurrent();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean() && System.nanoTime() < end) {
            session.unlock();
            Thread.onSpinWait();
            session.lock();
        }
        assertThat(reached.getAsBoolean()).isTrue();
    }
}
