package io.salonledger.contracts.wallet.query;

import java.util.List;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Query;

/** What the shops owe their members in stored value (预收余额), by selling branch and company. */
@Needs(Permission.WALLET_SEE)
public record SumStoredValue() implements Query<List<OutstandingStoredValue>> {}
