package io.salonledger.query.wallet;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.LotPart;
import io.salonledger.contracts.wallet.StoredValueLot;
import io.salonledger.contracts.wallet.event.StoredValueSpent;
import io.salonledger.contracts.wallet.event.StoredValueToppedUp;
import io.salonledger.contracts.wallet.query.OutstandingStoredValue;
import io.salonledger.contracts.wallet.query.StoredValueMovement;
import io.salonledger.query.projection.ProjectionRig;

import static org.assertj.core.api.Assertions.assertThat;

/** Balances of members and what is owed by who sold it, replayed twice. */
class StoredValueReadModelsTest {

    private static final BranchId JINGAN = new BranchId("jingan");
    private static final BranchId XUHUI = new BranchId("xuhui");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00+08:00");

    @Test
    void a_member_sees_balance_lots_and_every_change() {
        ProjectionRig<StoredValueDocument> rig = ProjectionRig.of(StoredValueProjection.MODEL);
        rig.handle("stored-value:m1", toppedUp("m1", JINGAN), spent("m1", JINGAN));
        rig.replay();

        StoredValueDocument wallet = rig.get("m1");
        assertThat(wallet.balance()).isEqualTo(cny("60.00"));
        assertThat(wallet.lots())
                .singleElement()
                .extracting(StoredValueLot::paidLeft)
                .isEqualTo(cny("50.00"));
        assertThat(wallet.movements())
                .extracting(StoredValueMovement::kind, StoredValueMovement::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(StoredValueMovement.Kind.TOPPED_UP, cny("120.00")),
                        org.assertj.core.groups.Tuple.tuple(StoredValueMovement.Kind.SPENT, cny("-60.00")));
    }

    @Test
    void what_is_owed_is_summed_by_the_branch_that_sold_it_wherever_it_was_spent() {
        ProjectionRig<StoredValueLotDocument> rig = ProjectionRig.of(StoredValueLotProjection.MODEL);
        rig.handle("stored-value:m1", toppedUp("m1", JINGAN), spent("m1", XUHUI));
        rig.handle("stored-value:m2", toppedUp("m2", JINGAN));
        rig.handle("stored-value:m3", toppedUp("m3", XUHUI));
        rig.replay();

        assertThat(sums(rig, Set.of()))
                .containsExactlyInAnyOrder(
                        new OutstandingStoredValue(JINGAN, "云栖", 2, cny("150.00"), cny("30.00")),
                        new OutstandingStoredValue(XUHUI, "云栖", 1, cny("100.00"), cny("20.00")));
        assertThat(sums(rig, Set.of("xuhui"))).hasSize(1);
    }

    private static List<OutstandingStoredValue> sums(ProjectionRig<StoredValueLotDocument> rig, Set<String> branches) {
        Actor actor = new Actor("u1", Set.of(Role.ACCOUNTANT), null, branches, "console");
        return new OutstandingSums(rig.searchReader()).of(actor);
    }

    private static StoredValueToppedUp toppedUp(String member, BranchId branch) {
        return new StoredValueToppedUp(
                new MemberId(member),
                new LotId("l1"),
                branch,
                "云栖",
                DAY,
                NOON,
                cny("100.00"),
                cny("20.00"),
                List.of(),
                List.of(lot(branch, "100.00", "20.00")),
                cny("120.00"));
    }

    /** The lot stays the one of its seller. */
    private static StoredValueSpent spent(String member, BranchId where) {
        return new StoredValueSpent(
                new MemberId(member),
                new TicketId("t1"),
                new TenderId("p1"),
                where,
                "云栖",
                DAY,
                NOON,
                cny("60.00"),
                List.of(new LotPart(new LotId("l1"), cny("50.00"), cny("10.00"))),
                List.of(lot(JINGAN, "50.00", "10.00")),
                cny("60.00"));
    }

    private static StoredValueLot lot(BranchId branch, String paidLeft, String bonusLeft) {
        return new StoredValueLot(
                new LotId("l1"), branch, "云栖", DAY, cny("100.00"), cny("20.00"), cny(paidLeft), cny(bonusLeft));
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
