package io.salonledger.ui.member;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.message.WatchReadModel;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.live.Following;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;

/** The card of one member. */
@Route("members/:member")
@StyleSheet("context://css/members.css")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "THERAPIST", "AUDITOR", "ANALYST"})
public class MemberDetailsView extends Page implements BeforeEnterObserver {

    private final transient MemberDesk desk;
    private final transient Following following;
    private transient MemberId member = new MemberId("none");
    private transient @Nullable MemberDetails shown;
    private transient @Nullable MemberTabs tabs;

    MemberDetailsView(MemberDesk desk, Live live) {
        this.desk = desk;
        following = live.follow(this, this::watched, this::follow);
        header().title("").back(getTranslation("member.title"), MemberListView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("member").orElse("");
        try {
            member = new MemberId(id);
        } catch (IllegalArgumentException noId) {
            showOnly(missing());
            return;
        }
        tabs = null;
        following.turn();
        refresh();
    }

    private List<WatchReadModel> watched() {
        List<WatchReadModel> all = new ArrayList<>(Live.one(member.value(), "member-details", "stored-value"));
        all.addAll(Live.all("booking-list", "ticket-list", "complaint-list"));
        return all;
    }

    /** What changed for others only is not drawn anew; the open tab stays open. */
    private void follow() {
        MemberDetails card = desk.gateway().find(member);
        if (!card.equals(shown)) {
            show(card);
            return;
        }
        MemberTabs open = tabs;
        if (open != null) {
            open.follow();
        }
    }

    private void refresh() {
        try {
            show(desk.gateway().find(member));
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
        return new EmptyState(SalonIcon.USERS, getTranslation("member.missing"), getTranslation("member.missing.hint"));
    }

    private void show(MemberDetails card) {
        member = card.member();
        shown = card;
        if (card.standing().erasedAt() != null) {
            showOnly(new EmptyState(
                    SalonIcon.SHIELD,
                    getTranslation(
                            "member.erased",
                            desk.formats().tableTime(card.standing().erasedAt())),
                    getTranslation("member.erased.hint"),
                    new Button(
                            getTranslation("member.certificate"),
                            click -> new CertificateDialog(desk, member).open())));
            return;
        }
        MemberTabs before = tabs;
        tabs = new MemberTabs(card, desk, this::refresh, before == null ? "" : before.open());
        body().removeAll();
        Div pad = new Div();
        pad.addClassName("mpad");
        MemberAlerts.of(card, this).forEach(pad::add);
        pad.add(tabs);
        body().add(new MemberHead(card, desk, this::refresh), pad);
    }
}
