package io.salonledger.ui.system;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;

import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.system.query.DeadLetterRow;
import io.salonledger.contracts.system.query.ReadModelRow;
import io.salonledger.ui.notification.News;
import io.salonledger.ui.notification.NewsSource;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** Read models that don't go on, and events that one could not handle. No read model tells of them; the clock does. */
final class SystemNews implements NewsSource {

    private final SystemGateway system;
    private final CurrentUser user;

    SystemNews(SystemGateway system, CurrentUser user) {
        this.system = system;
        this.user = user;
    }

    @Override
    public boolean concerns() {
        return user.get().roles().stream().anyMatch(Permission.SYSTEM_RUN::isGrantedTo);
    }

    @Override
    public List<WatchReadModel> shown() {
        return List.of();
    }

    @Override
    public List<News> in(Set<BranchId> branches) {
        Stream<News> stuck = system.status().readModels().stream()
                .filter(row -> row.state() == ReadModelRow.State.STUCK)
                .map(row -> news(
                        "stuck:" + row.name() + ":" + row.generation(),
                        text("system.stuck.title", row.name()),
                        row.failure() == null ? "" : row.failure()));
        Stream<News> letters = system.deadLetters().stream()
                .map(letter -> news(
                        "letter:" + letter.readModel() + ":" + letter.eventId(),
                        text("news.letter", letter.readModel()),
                        about(letter)));
        return Stream.concat(stuck, letters).toList();
    }

    private static String about(DeadLetterRow letter) {
        return letter.type() + " · " + letter.cause();
    }

    private static News news(String key, String title, String about) {
        return new News(key, 0, SalonIcon.ALERT, Tone.BAD, title, about, "system", Map.of());
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
