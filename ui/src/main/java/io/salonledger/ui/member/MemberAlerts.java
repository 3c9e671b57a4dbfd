package io.salonledger.ui.member;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.salonledger.contracts.member.query.BlockDetails;
import io.salonledger.contracts.member.query.HealthDetails;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.ui.shell.Alert;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;

/** What one must know before serving: allergies, a block, a hold. */
final class MemberAlerts {

    private MemberAlerts() {}

    static List<Alert> of(MemberDetails card, com.vaadin.flow.component.Component at) {
        List<Alert> alerts = new ArrayList<>();
        HealthDetails health = card.traits().health();
        if (health != null && !health.facts().isEmpty()) {
            String facts = health.facts().stream()
                    .map(fact -> fact.content().text())
                    .collect(Collectors.joining(at.getTranslation("member.comma")));
            alerts.add(new Alert(Tone.BAD, SalonIcon.PULSE, facts, at.getTranslation("member.health.mind")));
        }
        BlockDetails block = card.standing().block();
        if (block != null) {
            alerts.add(new Alert(
                    Tone.WARN,
                    SalonIcon.LOCK,
                    at.getTranslation("member.blocked"),
                    MemberDesk.word(at, block.reason()) + (block.remark() == null ? "" : " · " + block.remark())));
        }
        if (card.standing().legalHold()) {
            alerts.add(new Alert(
                    Tone.INFO,
                    SalonIcon.SHIELD,
                    at.getTranslation("member.hold"),
                    at.getTranslation("member.hold.hint")));
        }
        return alerts;
    }
}
