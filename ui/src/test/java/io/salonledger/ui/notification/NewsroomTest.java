package io.salonledger.ui.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

import static org.assertj.core.api.Assertions.assertThat;

class NewsroomTest {

    private final Newsroom room = new Newsroom();
    private final NewsSource stock = new Silent();
    private final NewsSource complaints = new Silent();

    @Test
    void what_stood_there_before_the_console_was_opened_is_new_but_does_not_pop_up() {
        assertThat(room.take(stock, List.of(news("oil", 4)))).isEmpty();
        assertThat(room.fresh()).containsExactly("oil");
    }

    @Test
    void what_comes_later_pops_up_once() {
        room.take(stock, List.of());
        assertThat(room.take(stock, List.of(news("oil", 4))))
                .extracting(News::key)
                .containsExactly("oil");
        assertThat(room.take(stock, List.of(news("oil", 4)))).isEmpty();
        room.take(stock, List.of());
        assertThat(room.take(stock, List.of(news("oil", 4)))).isEmpty();
    }

    @Test
    void what_was_seen_on_another_device_is_not_new_here() {
        room.seen(Set.of("oil"));
        room.take(stock, List.of());
        assertThat(room.take(stock, List.of(news("oil", 4), news("mask", 4))))
                .extracting(News::key)
                .containsExactly("mask");
        assertThat(room.fresh()).containsExactly("mask");
    }

    @Test
    void what_was_settled_is_gone_and_the_urgent_stands_first() {
        room.take(stock, List.of(news("oil", 4)));
        room.take(complaints, List.of(news("c1", 0), news("c2", 3)));
        assertThat(room.all()).extracting(News::key).containsExactly("c1", "c2", "oil");

        room.take(complaints, List.of(news("c2", 3)));
        assertThat(room.all()).extracting(News::key).containsExactly("c2", "oil");
    }

    private static News news(String key, int urgency) {
        return new News(key, urgency, SalonIcon.BELL, Tone.INFO, key, "", "today", Map.of());
    }

    private static final class Silent implements NewsSource {
        @Override
        public boolean concerns() {
            return true;
        }

        @Override
        public List<News> in(Set<BranchId> branches) {
            return List.of();
        }

        @Override
        public List<WatchReadModel> shown() {
            return List.of();
        }
    }
}
