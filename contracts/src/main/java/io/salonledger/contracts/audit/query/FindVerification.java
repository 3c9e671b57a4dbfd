package io.salonledger.contracts.audit.query;

import io.salonledger.contracts.audit.VerificationStatus;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** The verification that runs or the last that ended. */
@Needs(Permission.HISTORY_SEE)
public record FindVerification() implements Query<VerificationStatus> {}
