package io.salonledger.contracts.booking;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShopSpanTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void what_ends_when_another_begins_does_not_meet_it() {
        assertThat(span("10:00", 60).overlaps(span("11:00", 60))).isFalse();
        assertThat(span("11:00", 60).overlaps(span("10:00", 60))).isFalse();
        assertThat(span("10:00", 61).overlaps(span("11:00", 60))).isTrue();
        assertThat(span("10:00", 180).overlaps(span("11:00", 60))).isTrue();
    }

    @Test
    void spans_cover_one_together_if_they_leave_no_gap() {
        ShopSpan wanted = span("10:00", 120);

        assertThat(wanted.isCoveredBy(List.of(span("09:00", 60), span("11:00", 60), span("10:00", 60))))
                .isTrue();
        assertThat(wanted.isCoveredBy(List.of(span("10:00", 59), span("11:00", 60))))
                .isFalse();
        assertThat(wanted.isCoveredBy(List.of(span("10:00", 119)))).isFalse();
        assertThat(wanted.isCoveredBy(List.of())).isFalse();
    }

    @Test
    void it_ends_on_the_shops_clock_also_where_the_clock_changes() {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        ShopSpan night = new ShopSpan(ShopTime.of(LocalDateTime.parse("2026-10-25T01:30"), zone), Duration.ofHours(2));

        assertThat(night.end().local()).isEqualTo(LocalDateTime.parse("2026-10-25T02:30"));
        assertThat(night.end().offset()).isEqualTo(ZoneOffset.ofHours(1));
    }

    @Test
    void an_empty_span_is_none() {
        assertThatThrownBy(() -> span("10:00", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ShopSpan span(String start, int minutes) {
        return new ShopSpan(ShopTime.of(LocalDateTime.parse("2026-11-23T" + start), ZONE), Duration.ofMinutes(minutes));
    }
}
