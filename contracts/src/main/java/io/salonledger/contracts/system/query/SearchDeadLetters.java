package io.salonledger.contracts.system.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Page;
import io.salonledger.contracts.message.Query;

/** Events that read models could not handle, oldest first, without their content. */
@Needs(Permission.SYSTEM_SEE)
public record SearchDeadLetters(int limit) implements Query<Page<DeadLetterRow>> {}
