package io.salonledger.command.complaint;

import java.time.Instant;
import java.util.List;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

import io.salonledger.command.automation.Automation;
import io.salonledger.command.privacy.ErasureRegister;
import io.salonledger.contracts.complaint.event.ComplainantErased;
import io.salonledger.contracts.privacy.SubjectKeys;

/**
 * Makes the erasure of somebody who is no member come true once it is in the log: first the register outside the data folder,
 * so that no backup brings them back, then the key. Both may be repeated after a crash.
 */
@Automation
class WhenComplainantErasedThenDestroyKey {

    private final ErasureRegister register;
    private final SubjectKeys keys;

    WhenComplainantErasedThenDestroyKey(ErasureRegister register, SubjectKeys keys) {
        this.register = register;
        this.keys = keys;
    }

    @EventHandler
    void on(ComplainantErased event, @Timestamp Instant erasedAt) {
        register.add(List.of(event.complaint().stream()), erasedAt);
        keys.destroy(event.complaint().stream());
    }
}
