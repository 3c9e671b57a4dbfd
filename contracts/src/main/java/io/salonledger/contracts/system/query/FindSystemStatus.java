package io.salonledger.contracts.system.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** How the log and all read models stand at this moment. */
@Needs(Permission.SYSTEM_SEE)
public record FindSystemStatus() implements Query<SystemStatus> {}
