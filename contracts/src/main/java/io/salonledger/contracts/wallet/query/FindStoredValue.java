package io.salonledger.contracts.wallet.query;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Query;

/** What a member has stored, and how it came to that. */
@Needs(Permission.WALLET_SEE)
public record FindStoredValue(MemberId member) implements Query<StoredValueDetails> {}
