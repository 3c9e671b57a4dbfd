package io.salonledger.command.notification;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.salonledger.command.message.Decision;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.notification.command.MarkNotificationsSeen;
import io.salonledger.contracts.notification.event.NotificationsSeen;

class MarkNotificationsSeenTest {

    private static final UserId SHEN = new UserId("shen");
    private static final Actor ME = new Actor("shen", Set.of(Role.BRANCH_MANAGER), null, Set.of("b1"), "console");

    private final Decision<Attention> decision = Decision.of(Attention.class);

    @Test
    void what_is_seen_is_kept() {
        decision.when(ME, mark("complaint:c1:new")).then(seen("complaint:c1:new"));
    }

    @Test
    void all_that_stands_is_kept_and_what_has_passed_is_not() {
        decision.given(seen("complaint:c1:new", "stock:b1:p1:low"))
                .when(ME, mark("complaint:c1:overdue", "stock:b1:p1:low"))
                .then(seen("complaint:c1:overdue", "stock:b1:p1:low"));
    }

    @Test
    void looking_again_changes_nothing() {
        decision.given(seen("complaint:c1:new", "stock:b1:p1:low"))
                .when(ME, mark("complaint:c1:new", "stock:b1:p1:low"))
                .thenNothing();
        decision.given(seen("complaint:c1:new", "stock:b1:p1:low"))
                .when(ME, mark("stock:b1:p1:low"))
                .thenNothing();
        decision.when(ME, mark()).thenNothing();
    }

    @Test
    void nobody_looks_for_another() {
        Actor other = new Actor("zhou", Set.of(Role.OWNER), null, Set.of(), "console");
        decision.when(other, mark("complaint:c1:new")).thenRejected(GeneralRejection.NOT_PERMITTED);
    }

    @Test
    void rejects_what_is_no_key() {
        decision.when(ME, mark("王诗涵 138 1234 6021")).thenRejected(GeneralRejection.FIELD_INVALID);
        decision.when(ME, mark("k".repeat(161))).thenRejected(GeneralRejection.FIELD_INVALID);
        decision.when(ME, mark("k".repeat(160))).then(seen("k".repeat(160)));
    }

    @Test
    void rejects_more_than_anybody_looks_at() {
        decision.when(ME, new MarkNotificationsSeen(SHEN, keys(301))).thenRejected(GeneralRejection.FIELD_INVALID);
        decision.when(ME, new MarkNotificationsSeen(SHEN, keys(300))).then(new NotificationsSeen(SHEN, keys(300)));
    }

    private static Set<String> keys(int count) {
        return IntStream.range(0, count).mapToObj(each -> "k" + each).collect(Collectors.toSet());
    }

    private static MarkNotificationsSeen mark(String... keys) {
        return new MarkNotificationsSeen(SHEN, Set.of(keys));
    }

    private static NotificationsSeen seen(String... keys) {
        return new NotificationsSeen(SHEN, Set.of(keys));
    }
}
