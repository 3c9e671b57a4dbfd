package io.salonledger.ui.insight;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.salonledger.contracts.insight.InsightRejection;
import io.salonledger.contracts.insight.SavedSearchId;
import io.salonledger.contracts.insight.SavedTerms;
import io.salonledger.contracts.insight.command.DeleteSavedSearch;
import io.salonledger.contracts.insight.command.RenameSavedSearch;
import io.salonledger.contracts.insight.command.SaveSearch;
import io.salonledger.contracts.insight.event.InsightEvent;
import io.salonledger.contracts.insight.query.CountCustomers;
import io.salonledger.contracts.insight.query.CustomerCounts;
import io.salonledger.contracts.insight.query.CustomerFilter;
import io.salonledger.contracts.insight.query.CustomerSort;
import io.salonledger.contracts.insight.query.FindSavedSearches;
import io.salonledger.contracts.insight.query.SavedSearch;
import io.salonledger.contracts.message.Actor;
import io.salonledger.ui.ViewTest;
import io.salonledger.ui.message.MessageGateway;
import io.salonledger.ui.shell.language.Formats;

import static org.assertj.core.api.Assertions.assertThat;

/** The searches that a user keeps, under the field. */
class SavedSearchChipsTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final SavedSearch AWAY = new SavedSearch(
            new SavedSearchId("s1"),
            "90 days away",
            new SavedTerms(
                    "",
                    CustomerFilter.ALL.lastVisit(null, LocalDate.of(2026, 8, 13)),
                    CustomerSort.LAST_VISIT,
                    LocalDate.of(2026, 11, 11)));

    private final List<Object> sent = new ArrayList<>();
    private final List<CustomerQuestion> asked = new ArrayList<>();
    private List<SavedSearch> kept = List.of(AWAY);
    private boolean refuse;
    private @Nullable SavedSearchChips made;

    private SavedSearchChips chips() {
        return Objects.requireNonNull(made);
    }

    @BeforeEach
    void show() {
        made = new SavedSearchChips(
                new CustomerGateway(messages()),
                new CustomerWords(
                        new Formats(
                                Locale.UK,
                                ZoneId.of("Asia/Shanghai"),
                                Clock.fixed(Instant.parse("2026-11-21T06:20:00Z"), ZoneOffset.UTC)),
                        (key, arguments) -> UI.getCurrent().getTranslation(key, arguments)),
                "cheng",
                asked::add);
        UI.getCurrent().add(made);
        made.reload();
    }

    @Test
    void a_chip_says_how_many_it_finds_and_asks_as_of_today() {
        assertThat(texts()).isEqualTo("90 days away214");
        press(marked("chip"));
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().filter().lastVisitTo()).isEqualTo(LocalDate.of(2026, 8, 23));
        assertThat(asked.getFirst().sort()).isEqualTo(CustomerSort.LAST_VISIT);
    }

    @Test
    void what_is_asked_can_be_kept_under_a_name_and_its_dates_move_along() {
        CustomerQuestion question =
                CustomerQuestion.ALL.typed("王 玫瑰").with(CustomerFilter.ALL.lastVisit(TODAY.minusDays(30), TODAY));
        chips().asking(question);
        press(button("keep-search"));
        assertThat(find(TextField.class).withId("saved-name").single().getValue())
                .isEqualTo("王 玫瑰");
        find(TextField.class).withId("saved-name").single().setValue("");
        save();
        assertThat(sent).isEmpty();
        assertThat(find(Dialog.class).single().isOpened()).isTrue();

        find(TextField.class).withId("saved-name").single().setValue("玫瑰回访");
        save();
        SaveSearch command = (SaveSearch) sent.getFirst();
        assertThat(command.user().value()).isEqualTo("cheng");
        assertThat(command.name()).isEqualTo("玫瑰回访");
        assertThat(command.terms()).isEqualTo(new SavedTerms("王 玫瑰", question.filter(), CustomerSort.RELEVANCE, TODAY));
    }

    @Test
    void dates_may_stay_and_a_refusal_keeps_what_was_typed() {
        refuse = true;
        chips().asking(CustomerQuestion.ALL.with(CustomerFilter.ALL.lastVisit(TODAY, null)));
        press(button("keep-search"));
        find(Checkbox.class).withId("saved-moving").single().setValue(false);
        find(TextField.class).withId("saved-name").single().setValue("x");
        save();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("of this name");
        refuse = false;
        save();
        assertThat(((SaveSearch) sent.getFirst()).terms().asOf()).isNull();
    }

    @Test
    void the_open_one_is_renamed_and_deleted() {
        chips().asking(new CustomerQuestion("", AWAY.terms().filterOn(TODAY), CustomerSort.RELEVANCE));
        assertThat(find(NativeButton.class).all())
                .noneMatch(button -> "keep-search".equals(button.getId().orElse("")));
        NativeButton change = marked("change");
        press(change);
        find(TextField.class).withId("saved-name").single().setValue("away");
        save();
        assertThat(sent).last().isInstanceOf(RenameSavedSearch.class);
        press(marked("change"));
        find(Button.class).withId("delete-search").single().click();
        assertThat(sent).last().isInstanceOf(DeleteSavedSearch.class);
    }

    @Test
    void without_any_and_without_a_question_there_is_nothing() {
        kept = List.of();
        chips().reload();
        assertThat(chips().isVisible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_refusal_and_every_event_has_a_sentence(String language) throws IOException {
        Properties customers = file("customers", language);
        assertThat(InsightRejection.values())
                .allSatisfy(refusal -> assertThat(customers.getProperty("rejection." + refusal.code()))
                        .isNotBlank());
        Properties audit = file("audit", language);
        assertThat(InsightEvent.class.getPermittedSubclasses())
                .allSatisfy(event -> assertThat(audit.getProperty("audit.sentence.insight." + event.getSimpleName()))
                        .isNotBlank());
    }

    private MessageGateway messages() {
        SimpleQueryBus queries = SimpleQueryBus.builder().build();
        queries.subscribe(FindSavedSearches.class.getName(), List.class, message -> kept);
        queries.subscribe(
                CountCustomers.class.getName(),
                CustomerCounts.class,
                message -> new CustomerCounts(((CountCustomers) message.getPayload())
                        .questions().stream().map(question -> 214L).toList()));
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        for (Class<?> command : List.of(SaveSearch.class, RenameSavedSearch.class, DeleteSavedSearch.class)) {
            bus.subscribe(command.getName(), message -> {
                if (refuse) {
                    throw new CommandExecutionException(
                            "no",
                            null,
                            InsightRejection.SAVED_SEARCH_NAME_TAKEN.because().details());
                }
                return sent.add(message.getPayload());
            });
        }
        return new MessageGateway(
                DefaultCommandGateway.builder().commandBus(bus).build(), queries, () -> Actor.system("test"));
    }

    private void save() {
        find(Button.class).withId("save").single().click();
    }

    private NativeButton button(String id) {
        return find(NativeButton.class).withId(id).single();
    }

    private NativeButton marked(String name) {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName(name))
                .findFirst()
                .orElseThrow();
    }

    private static void press(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private String texts() {
        return chips().getElement().getTextRecursively();
    }

    private static Properties file(String name, String language) throws IOException {
        Properties texts = new Properties();
        try (var in =
                SavedSearchChipsTest.class.getResourceAsStream("/i18n/" + name + "_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
