package io.salonledger.query.staff;

import java.time.Instant;
import java.util.Objects;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.staff.event.EmployeeErased;
import io.salonledger.contracts.staff.event.EmployeeErasureConfirmed;
import io.salonledger.query.projection.Documents;
import io.salonledger.query.projection.ReadModel;

/** Certificates of employees' erasure (删除证明), opened by the employee's id. */
class EmployeeErasureProjection {

    static final ReadModel<EmployeeErasureDocument> MODEL =
            ReadModel.inMongo("employee-erasures", 1, EmployeeErasureDocument.class, EmployeeErasureProjection::new);

    private final Documents<EmployeeErasureDocument> erasures;

    EmployeeErasureProjection(Documents<EmployeeErasureDocument> erasures) {
        this.erasures = erasures;
    }

    @EventHandler
    void on(
            EmployeeErased event,
            @Timestamp Instant at,
            @MetaDataValue(Actor.USER) @Nullable String by,
            EventMessage<?> message) {
        erasures.put(
                event.employee().value(),
                new EmployeeErasureDocument(
                        event.employee(),
                        at,
                        Objects.requireNonNullElse(by, ""),
                        event.reason(),
                        event.requestedOn(),
                        positionOf(message),
                        null,
                        0));
    }

    private static long positionOf(EventMessage<?> message) {
        return message instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(-1)
                : -1;
    }

    @EventHandler
    void on(EmployeeErasureConfirmed event, @Timestamp Instant at) {
        erasures.change(event.employee().value(), erasure -> erasure.confirmed(at, event.keys()));
    }
}
