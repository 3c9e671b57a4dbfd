package io.salonledger.ui.audit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.organisation.Branches;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.LiveMark;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Segments;
import io.salonledger.ui.shell.StateBlock;
import io.salonledger.ui.shell.language.Formats;
import io.salonledger.ui.shell.language.LocalFormats;
import io.salonledger.ui.shell.language.Translations;

/** The auditor's home: whether the ledger is intact, what is worth a look, who looked at whom. */
@Route(AuditHomeView.PATH)
@RolesAllowed({"OWNER", "HEADQUARTERS", "AUDITOR"})
@StyleSheet("context://css/tickets.css")
@StyleSheet("context://css/homes.css")
@StyleSheet("context://css/audit.css")
public class AuditHomeView extends Page implements BeforeEnterObserver {

    static final String PATH = "audit";
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final Duration SUMS = Duration.ofSeconds(2);

    private final transient AuditGateway audit;
    private final transient Formats formats;
    private final transient AuditHomeParts parts;
    private final Segments<Integer> spans;
    private final LiveMark mark = new LiveMark();
    private transient @Nullable AuditToday shown;
    private int days = WEEK;

    AuditHomeView(AuditGateway audit, LocalFormats formats, Translations texts, Branches branches, Live live) {
        this.audit = audit;
        this.formats = formats.here();
        this.parts = new AuditHomeParts(
                this.formats, new EventSentences(texts, UI.getCurrent().getLocale()), branches);
        spans = new Segments<>(getTranslation("audit.home.span"), this::look);
        for (int span : List.of(WEEK, MONTH)) {
            spans.add(getTranslation("audit.home.days", span), span);
        }
        Button verify =
                new Button(getTranslation("audit.verification.run"), SalonIcon.SHIELD.create(17), click -> verify());
        verify.setId("verify");
        header().title(getTranslation("audit.home")).actions(mark, spans, verify);
        live.follow(this, () -> Live.all("history", "reads"), this::follow).atMostEvery(SUMS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        days = UrlFilter.of(event).text("days").equals(String.valueOf(MONTH)) ? MONTH : WEEK;
        spans.choose(days);
        show();
    }

    private void look(int span) {
        days = span;
        new UrlFilter().with("days", span == WEEK ? "" : String.valueOf(span)).show(UI.getCurrent(), PATH);
        show();
    }

    private void show() {
        try {
            LocalDate today = LocalDate.now(formats.clock().withZone(formats.zone()));
            AuditToday now = audit.today(today, days, formats.zone());
            mark.asOf(formats.clock().instant(), now.ledger().leaves(), formats);
            if (!now.equals(shown)) {
                shown = now;
                draw(now);
            }
        } catch (Refused refused) {
            instead(new NoPermissionState(getTranslation("audit.home"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            instead(new ErrorState(getTranslation("audit.history.failed"), failed.correlationId(), this::show));
        }
    }

    private void instead(StateBlock state) {
        shown = null;
        showOnly(state);
    }

    private void draw(AuditToday now) {
        Div main = new Div(parts.strip(now), parts.acts(now));
        main.addClassName("sl-home");
        Div side = new Div(parts.roots(now.ledger()));
        side.addClassName("sl-home");
        parts.closes(now).ifPresent(side::addComponentAsFirst);
        parts.looks(now).ifPresent(main::add);
        Div grid = new Div(main, side);
        grid.addClassName("sl-home-grid");
        Div all = new Div(parts.figures(now), grid);
        all.addClassName("sl-home");
        body().removeAll();
        parts.alarm(now).ifPresent(all::addComponentAsFirst);
        body().add(all);
    }

    /** The page of the verification shows how far it is. */
    private void verify() {
        try {
            audit.verify();
            UI.getCurrent().navigate(VerificationView.class);
        } catch (Refused | Failed refused) {
            show();
        }
    }

    /** What can't be had for a moment stays as it is; the next change tells. */
    private void follow() {
        if (shown != null) {
            show();
        }
    }
}
