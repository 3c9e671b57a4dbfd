package io.salonledger.query.member;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.event.ErasureConfirmed;
import io.salonledger.contracts.member.event.MemberErased;
import io.salonledger.contracts.message.Actor;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Certificates of erasure (删除证明), opened by the id of the file. */
class CertificateProjection {

    static final ReadModel<CertificateDocument> MODEL =
            ReadModel.inMongo("erasure-certificates", 1, CertificateDocument.class, CertificateProjection::new);

    private final Documents<CertificateDocument> certificates;

    CertificateProjection(Documents<CertificateDocument> certificates) {
        this.certificates = certificates;
    }

    @EventHandler
    void on(
            MemberErased event,
            @Timestamp Instant at,
            @MetaDataValue(Actor.USER) @Nullable String by,
            EventMessage<?> message) {
        CertificateDocument.FileErasure file =
                new CertificateDocument.FileErasure(event.member(), event.kinds(), null, 0);
        certificates.put(
                event.member().value(),
                new CertificateDocument(
                        event.member(),
                        event.mainFile(),
                        at,
                        Objects.requireNonNullElse(by, ""),
                        event.reason(),
                        event.requestedOn(),
                        List.of(file),
                        positionOf(message)));
        if (event.mainFile() != null) {
            change(event.mainFile(), file);
        }
    }

    private static long positionOf(EventMessage<?> message) {
        return message instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(-1)
                : -1;
    }

    @EventHandler
    void on(ErasureConfirmed event, @Timestamp Instant at) {
        certificates.find(event.member().value()).ifPresent(own -> {
            CertificateDocument.FileErasure file = own.files().getFirst().confirmed(at, event.keys());
            change(event.member(), file);
            if (own.mainFile() != null) {
                change(own.mainFile(), file);
            }
        });
    }

    private void change(MemberId certificate, CertificateDocument.FileErasure file) {
        certificates.change(
                certificate.value(),
                document ->
                        document.with(Entries.with(document.files(), file, CertificateDocument.FileErasure::member)));
    }
}
