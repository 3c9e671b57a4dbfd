package io.salonledger.ui.complaint;

import java.time.Duration;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.query.ComplaintDetails;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.live.Following;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.Alert;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

import static io.salonledger.ui.complaint.ComplaintTexts.word;

/** One complaint: what was said, who takes care, how it went. */
@Route("complaints/:complaint")
@StyleSheet("context://css/members.css")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "AUDITOR", "ANALYST"})
public class ComplaintDetailsView extends Page implements BeforeEnterObserver {

    private final transient ComplaintDesk desk;
    private final transient Following following;
    private transient ComplaintId complaint = new ComplaintId("none");
    private transient @Nullable ComplaintDetails shown;

    ComplaintDetailsView(ComplaintDesk desk, Live live) {
        this.desk = desk;
        following = live.follow(this, () -> Live.one(complaint.value(), "complaint-details"), this::follow);
        header().title("").back(getTranslation("complaint.title"), ComplaintListView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            complaint =
                    new ComplaintId(event.getRouteParameters().get("complaint").orElse(""));
        } catch (IllegalArgumentException noId) {
            showOnly(missing());
            return;
        }
        following.turn();
        refresh();
    }

    /** What is written in a dialog stays; the page behind it is drawn anew. */
    private void follow() {
        ComplaintDetails found = desk.gateway().find(complaint);
        if (!found.equals(shown)) {
            show(found, desk.names(found));
        }
    }

    private void refresh() {
        try {
            ComplaintDetails found = desk.gateway().find(complaint);
            show(found, desk.names(found));
        } catch (Refused refused) {
            showOnly(
                    refused.code().equals("not-found")
                            ? missing()
                            : new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            showOnly(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::refresh));
        }
    }

    private EmptyState missing() {
        return new EmptyState(
                SalonIcon.BUBBLE, getTranslation("complaint.missing"), getTranslation("complaint.missing.hint"));
    }

    private void show(ComplaintDetails found, ComplaintNames names) {
        shown = found;
        Div pad = new Div();
        pad.addClassName("mpad");
        if (found.overdue()) {
            pad.add(overdue(found, names));
        }
        if (found.erased()) {
            pad.add(new Alert(
                    Tone.INFO,
                    SalonIcon.SHIELD,
                    getTranslation("complaint.erased.text"),
                    getTranslation("complaint.erased.hint")));
        }
        Div split = new Div(new ComplaintTimeline(found, names, desk), new ComplaintSide(found, names, desk));
        split.addClassNames("split", "sl-case");
        pad.add(split);
        body().removeAll();
        body().add(head(found, names), pad);
    }

    private Div head(ComplaintDetails found, ComplaintNames names) {
        Div title = new Div(
                new H1(found.number()),
                ComplaintTexts.sort(found.classification()),
                ComplaintTexts.state(found.state()));
        title.addClassName("row");
        Div facts = new Div(
                new Span(word("cause", found.classification().cause())),
                new Span(names.complainant(
                        found.member(),
                        found.caller() == null ? "" : found.caller().name())),
                new Span(desk.branches().name(found.branch())));
        facts.addClassName("facts");
        if (found.state().isOpen() && !found.overdue()) {
            facts.add(new Span(ComplaintTexts.due(found.due(), false, desk)));
        }
        Div words = new Div(title, facts);
        words.addClassName("grow");
        Div head = new Div(words, new ComplaintActions(found, desk, this::refresh));
        head.addClassName("mhead");
        return head;
    }

    private Alert overdue(ComplaintDetails found, ComplaintNames names) {
        Duration late = Duration.between(found.due().toInstant(), desk.now());
        String until = desk.formats().tableTime(found.due().toInstant());
        return new Alert(
                Tone.BAD,
                SalonIcon.ALERT,
                getTranslation("complaint.overdue-by", ComplaintTexts.span(late, desk)),
                found.owner() == null
                        ? getTranslation("complaint.overdue.nobody", until)
                        : getTranslation("complaint.overdue.owner", until, names.owner(found.owner())));
    }
}
