package io.salonledger.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

import com.vaadin.flow.component.grid.Grid;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.catalogue.CatalogueRejection;
import io.salonledger.contracts.message.Rejection;
import io.salonledger.contracts.message.RejectionDetails;
import io.salonledger.contracts.staff.StaffRejection;
import io.salonledger.contracts.stock.StockRejection;
import io.salonledger.ui.ViewTest;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.language.Languages;
import io.salonledger.ui.shell.language.Translations;

import static org.assertj.core.api.Assertions.assertThat;

class ListBodyTest extends ViewTest {

    private final Grid<String> grid = new Grid<>();

    @Test
    void rows_are_shown() {
        ListBody<String> list = list(() -> 2);

        list.refresh();

        assertThat(list.getChildren()).containsExactly(grid);
        assertThat(list.found()).isEqualTo(2);
    }

    @Test
    void nothing_found_says_what_would_be_here() {
        ListBody<String> list = list(() -> 0);

        list.refresh();

        assertThat(list.getChildren()).hasOnlyElementsOfType(EmptyState.class);
    }

    @Test
    void a_refusal_says_that_it_is_not_for_these_eyes() {
        ListBody<String> list = list(() -> {
            throw new Refused(new RejectionDetails("not-permitted", List.of("STOCK_SEE")));
        });

        list.refresh();

        assertThat(list.getChildren()).hasOnlyElementsOfType(NoPermissionState.class);
    }

    @Test
    void a_failure_can_be_tried_again() {
        AtomicBoolean broken = new AtomicBoolean(true);
        ListBody<String> list = list(() -> {
            if (broken.get()) {
                throw new Failed("abc", new IllegalStateException());
            }
            return 2;
        });

        list.refresh();
        assertThat(list.getChildren()).hasOnlyElementsOfType(ErrorState.class);
        broken.set(false);
        list.refresh();
        assertThat(list.getChildren()).containsExactly(grid);
    }

    @Test
    void a_dialog_says_what_was_refused_and_stays_open() {
        FormDialog dialog = new FormDialog("Title", "Save", () -> {
            throw new Refused(new RejectionDetails("stock-short", List.of("5", "3")));
        });
        dialog.open();

        dialog.act(() -> {
            throw new Refused(new RejectionDetails("stock-short", List.of("5", "3")));
        });

        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getChildren().findFirst().orElseThrow().getElement().getText())
                .contains("wanted 5, there 3");
    }

    @Test
    void every_rejection_has_a_sentence_in_both_languages() {
        Translations texts = bean(Translations.class);
        List<Rejection> all = new ArrayList<>();
        all.addAll(List.of(CatalogueRejection.values()));
        all.addAll(List.of(StaffRejection.values()));
        all.addAll(List.of(StockRejection.values()));

        for (Rejection rejection : all) {
            for (Locale language : Languages.ALL) {
                assertThat(texts.of(language)).containsKey("rejection." + rejection.code());
            }
        }
    }

    private ListBody<String> list(LongSupplier total) {
        return new ListBody<>(
                grid,
                (offset, limit) -> List.of("a", "b"),
                total,
                () -> new EmptyState(SalonIcon.BOX, "Nothing", "Yet"));
    }
}
