package io.salonledger.contracts.wallet.command;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.StoredValues;

/**
 * Sells stored value to a member (充值): money received, but no takings yet.
 *
 * @param lot a new one
 * @param bonus what comes on top, zero if nothing
 * @param tenders sum to what is paid
 */
@Needs(Permission.WALLET_TOP_UP)
public record TopUpStoredValue(
        MemberId member,
        LotId lot,
        BranchId branch,
        LocalDate businessDate,
        OffsetDateTime at,
        Money paid,
        Money bonus,
        List<TenderGiven> tenders)
        implements Command, BranchScoped {

    public TopUpStoredValue {
        tenders = List.copyOf(tenders);
    }

    @Override
    public String target() {
        return StoredValues.streamOf(member);
    }

    @Override
    public String branchId() {
        return branch.value();
    }
}
