package io.salonledger.ui.member;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.MemberDetails;
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
    private transient MemberId member = new MemberId("none");

    MemberDetailsView(MemberDesk desk) {
        this.desk = desk;
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
        refresh();
    }

    private void refresh() {
        try {
            show(desk.gateway().find(member));
        } catch (Refused refused) {
            showOnly(
                    refused.code().equals("not-found")
                            ? missing()
                            : new NoPermissionState(
                                    getTranslation("list.refused"),
                                    getTranslation(
                                            "rejection." + refused.code(),
                                            refused.args().toArray())));
        } catch (Failed failed) {
            showOnly(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::refresh));
        }
    }

    private EmptyState missing() {
        return new EmptyState(SalonIcon.USERS, getTranslation("member.missing"), getTranslation("member.missing.hint"));
    }

    private void show(MemberDetails card) {
        member = card.member();
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
        body().removeAll();
        Div pad = new Div();
        pad.addClassName("mpad");
        MemberAlerts.of(card, this).forEach(pad::add);
        pad.add(new MemberTabs(card, desk, this::refresh));
        body().add(new MemberHead(card, desk, this::refresh), pad);
    }
}
