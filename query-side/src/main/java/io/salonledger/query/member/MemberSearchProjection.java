package io.salonledger.query.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.ImportedMember;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.MemberSource;
import io.salonledger.contracts.member.Profile;
import io.salonledger.contracts.member.event.MemberBlocked;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.member.event.MemberImported;
import io.salonledger.contracts.member.event.MemberMerged;
import io.salonledger.contracts.member.event.MemberRegistered;
import io.salonledger.contracts.member.event.MemberUnblocked;
import io.salonledger.contracts.member.event.MemberUnmerged;
import io.salonledger.contracts.member.event.NameCorrected;
import io.salonledger.contracts.member.event.NoteStruck;
import io.salonledger.contracts.member.event.NoteWritten;
import io.salonledger.contracts.member.event.PhoneChanged;
import io.salonledger.contracts.member.event.ProfileCorrected;
import io.salonledger.contracts.member.event.SourceCorrected;
import io.salonledger.contracts.member.event.TagsChanged;
import io.salonledger.contracts.privacy.Personal;
import io.salonledger.contracts.ticket.ImportedLine;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.event.TicketImported;
import io.salonledger.contracts.ticket.event.TicketSettled;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Members as they are listed and found; a person with several files is one row. */
class MemberSearchProjection {

    private final Documents<MemberSearchDocument> members;
    private final MemberTokens tokens;

    MemberSearchProjection(Documents<MemberSearchDocument> members, MemberTokens tokens) {
        this.members = members;
        this.tokens = tokens;
    }

    static ReadModel<MemberSearchDocument> model(MemberTokens tokens) {
        return ReadModel.inElasticsearch(
                "member-search",
                2,
                MemberSearchDocument.class,
                "/search/member-search.json",
                members -> new MemberSearchProjection(members, tokens));
    }

    @EventHandler
    void on(MemberRegistered event, @Timestamp Instant at) {
        MemberShown shown = new MemberShown(event.name(), null, event.phone(), null);
        put(MemberSearchDocument.opened(event.member(), event.branch(), event.source(), at, shown)
                .with(Findable.NOTHING
                        .with("name", tokens.text(event.name()))
                        .with("phone", tokens.phone(event.phone()))));
    }

    @EventHandler
    void on(MemberImported event, @Timestamp Instant at) {
        MemberShown shown = new MemberShown(event.name(), event.code(), event.phone(), null);
        ImportedMember data = event.data().orElse(ImportedMember.CODE_ONLY);
        put(MemberSearchDocument.opened(event.member(), event.branch(), MemberSource.IMPORT, at, shown)
                .with(keysOf(MemberKeys.NONE, data.profile()))
                .with(Findable.NOTHING
                        .with("name", tokens.text(event.name()))
                        .with("code", tokens.text(event.code()))
                        .with("phone", tokens.phone(event.phone()))
                        .with("profile", tokens.profile(data.profile()))
                        .with("import", tokens.text(Personal.ofNullable(event.member().stream(), data.note())))));
    }

    private void put(MemberSearchDocument member) {
        members.put(member.member().value(), member);
    }

    @EventHandler
    void on(NameCorrected event) {
        change(
                event.member(),
                row -> row.with(row.shown().named(event.name()))
                        .with(row.own().with("name", tokens.text(event.name()))));
    }

    @EventHandler
    void on(PhoneChanged event) {
        change(
                event.member(),
                row -> row.with(row.shown().reachedBy(event.phone()))
                        .with(row.own().with("phone", tokens.phone(event.phone()))));
    }

    @EventHandler
    void on(ProfileCorrected event) {
        Profile profile = event.profile().orElse(Profile.EMPTY);
        change(
                event.member(),
                row -> row.with(keysOf(row.keys(), profile)).with(row.own().with("profile", tokens.profile(profile))));
    }

    private MemberKeys keysOf(MemberKeys keys, Profile profile) {
        return keys.described(
                profile.sex() == null ? null : tokens.sex(profile.sex()),
                profile.birthday() == null
                        ? null
                        : tokens.birthMonth(profile.birthday().month()));
    }

    @EventHandler
    void on(TagsChanged event) {
        List<String> keys =
                event.tags().orElse(List.of()).stream().map(tokens::tag).toList();
        change(
                event.member(),
                row -> row.with(row.shown().tagged(event.tags()))
                        .with(row.keys().tagged(keys))
                        .with(row.own().with("tags", tokens.tags(event.tags()))));
    }

    @EventHandler
    void on(SourceCorrected event) {
        change(event.member(), row -> row.with(event.source()));
    }

    @EventHandler
    void on(NoteWritten event) {
        change(
                event.member(),
                row -> row.with(row.own().with("note " + event.note().value(), tokens.text(event.text()))));
    }

    @EventHandler
    void on(NoteStruck event) {
        change(
                event.member(),
                row -> row.with(row.own().without("note " + event.note().value())));
    }

    @EventHandler
    void on(MemberBlocked event) {
        change(event.member(), row -> row.blocked(true));
    }

    @EventHandler
    void on(MemberUnblocked event) {
        change(event.member(), row -> row.blocked(false));
    }

    @EventHandler
    void on(MemberMerged event) {
        change(event.member(), row -> row.standingFor(event.into()));
    }

    @EventHandler
    void on(MemberUnmerged event) {
        members.change(event.member().value(), row -> row.standingFor(null));
        members.change(event.from().value(), row -> withoutAlias(row, event.member()));
    }

    private static MemberSearchDocument withoutAlias(MemberSearchDocument row, MemberId alias) {
        return row.withAliases(Entries.without(row.aliases(), alias, AliasPart::member));
    }

    @EventHandler
    void on(MemberErased event) {
        members.remove(event.member().value());
    }

    @EventHandler
    void on(TicketSettled event) {
        visit(event.member(), event.ticket(), event.businessDate());
    }

    @EventHandler
    void on(TicketImported event) {
        event.lines().stream()
                .map(ImportedLine::guest)
                .distinct()
                .forEach(guest -> visit(guest, event.ticket(), event.date()));
    }

    private void visit(@Nullable MemberId member, TicketId ticket, LocalDate on) {
        if (member != null) {
            change(member, row -> row.with(row.own().with(new VisitEntry(ticket.value(), on))));
        }
    }

    /** What changes on a file that another stands for, changes there, too. */
    private void change(MemberId member, UnaryOperator<MemberSearchDocument> change) {
        members.change(member.value(), change);
        members.find(member.value()).ifPresent(row -> {
            if (row.aliasOf() != null) {
                AliasPart part = new AliasPart(member, row.own());
                members.change(
                        row.aliasOf().value(),
                        main -> main.withAliases(Entries.with(main.aliases(), part, AliasPart::member)));
            }
        });
    }
}
