package io.salonledger.query.member;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.ErasureCertificate;
import io.salonledger.contracts.member.query.FindErasureCertificate;
import io.salonledger.contracts.member.query.FindMember;
import io.salonledger.contracts.member.query.MemberContact;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.contracts.member.query.RevealContact;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.query.projection.DocumentReader;
import io.salonledger.query.projection.ReadModelReaders;

/** Answers about one member. */
@Component
class MemberCardQueries {

    private final DocumentReader<MemberDetailsDocument> cards;
    private final DocumentReader<CertificateDocument> certificates;
    private final Clock clock;

    MemberCardQueries(ReadModelReaders readers, Clock clock) {
        this.cards = readers.documents(MemberDetailsProjection.MODEL);
        this.certificates = readers.documents(CertificateProjection.MODEL);
        this.clock = clock;
    }

    @QueryHandler
    MemberDetails handle(FindMember query, MetaData metadata) {
        return card(query.member(), metadata).details();
    }

    @QueryHandler
    MemberContact handle(RevealContact query, MetaData metadata) {
        return card(query.member(), metadata).contact(true);
    }

    private CardAnswer card(MemberId member, MetaData metadata) {
        MemberDetailsDocument asked = find(member);
        MemberId aliasOf = asked.standing().aliasOf();
        MemberDetailsDocument main = aliasOf == null ? asked : find(aliasOf);
        List<String> others = main.standing().aliases().stream()
                .map(alias -> alias.member().value())
                .toList();
        return new CardAnswer(
                main,
                all(others),
                new CardRelations(
                        all(CardRelations.of(main).stream().map(MemberId::value).toList())),
                Actor.from(metadata).orElseThrow(GeneralRejection.ACTOR_MISSING::because),
                LocalDate.now(clock));
    }

    private List<MemberDetailsDocument> all(List<String> ids) {
        return ids.isEmpty() ? List.of() : cards.findAll(ids);
    }

    private MemberDetailsDocument find(MemberId member) {
        return cards.find(member.value()).orElseThrow(() -> GeneralRejection.NOT_FOUND.because(MemberId.KIND));
    }

    @QueryHandler
    ErasureCertificate handle(FindErasureCertificate query) {
        CertificateDocument found = certificate(query.member());
        CertificateDocument main = found.mainFile() == null ? found : certificate(found.mainFile());
        List<CertificateDocument.FileErasure> files = main.files();
        Instant confirmedAt = files.stream().anyMatch(file -> file.confirmedAt() == null)
                ? null
                : files.stream()
                        .map(CertificateDocument.FileErasure::confirmedAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        return new ErasureCertificate(
                main.member(),
                main.erasedAt(),
                main.by(),
                main.reason(),
                main.requestedOn(),
                files.stream()
                        .flatMap(file -> file.kinds().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                files.stream().map(CertificateDocument.FileErasure::member).toList(),
                main.position(),
                confirmedAt,
                files.stream().mapToInt(CertificateDocument.FileErasure::keys).sum());
    }

    private CertificateDocument certificate(MemberId member) {
        return certificates
                .find(member.value())
                .orElseThrow(() -> GeneralRejection.NOT_FOUND.because("erasure-certificate"));
    }
}
