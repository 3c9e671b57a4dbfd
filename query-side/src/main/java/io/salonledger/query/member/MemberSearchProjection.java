package io.salonledger.query.member;

import java.util.LinkedHashSet;
import java.util.Set;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Members as they are listed and found. */
class MemberSearchProjection {

    private final Documents<MemberSearchDocument> members;
    private final BlindTokens tokens;

    MemberSearchProjection(Documents<MemberSearchDocument> members, BlindTokens tokens) {
        this.members = members;
        this.tokens = tokens;
    }

    static ReadModel<MemberSearchDocument> model(BlindTokens tokens) {
        return ReadModel.inElasticsearch(
                "member-search",
                1,
                MemberSearchDocument.class,
                "/search/member-search.json",
                members -> new MemberSearchProjection(members, tokens));
    }

    @EventHandler
    void on(MemberRegistered event) {
        members.put(
                event.member().value(),
                new MemberSearchDocument(event.member(), event.name(), tokensOf(event.name(), event.phone())));
    }

    @EventHandler
    void on(NameCorrected event) {
        members.change(
                event.member().value(),
                member -> new MemberSearchDocument(member.member(), event.name(), tokensOf(event.name(), null)));
    }

    private Set<String> tokensOf(Personal<String> name, @Nullable Personal<String> phone) {
        Set<String> all = new LinkedHashSet<>(name.map(tokens::ofText).orElse(Set.of()));
        if (phone != null) {
            phone.map(tokens::ofPhone).ifPresent(all::addAll);
        }
        return all;
    }
}
