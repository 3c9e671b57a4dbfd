package io.salonledger.ui.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.contracts.audit.StoredEvents;
import io.salonledger.contracts.audit.VerificationStatus.State;
import io.salonledger.contracts.audit.command.VerifyLedger;
import io.salonledger.contracts.audit.query.FindVerification;
import io.salonledger.contracts.automation.query.FindAutomations;
import io.salonledger.contracts.backup.BackUp;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintLinks;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.command.FileComplaint;
import io.salonledger.contracts.complaint.query.FindComplaint;
import io.salonledger.contracts.finance.CashPile;
import io.salonledger.contracts.finance.command.CloseDay;
import io.salonledger.contracts.finance.query.DayDetails;
import io.salonledger.contracts.finance.query.FindDay;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.EraseMember;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.member.query.CountMembers;
import io.salonledger.contracts.member.query.FindMember;
import io.salonledger.contracts.member.query.MemberFilter;
import io.salonledger.contracts.member.query.SearchMembers;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.roster.query.DayPlanDetails;
import io.salonledger.contracts.roster.query.FindDayPlan;
import io.salonledger.contracts.system.command.RebuildReadModel;
import io.salonledger.contracts.system.query.FindSystemStatus;
import io.salonledger.contracts.system.query.ReadModelRow;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.WalletMovementId;
import io.salonledger.contracts.wallet.WalletRefundReason;
import io.salonledger.contracts.wallet.command.RefundStoredValue;
import io.salonledger.contracts.wallet.command.TopUpStoredValue;
import io.salonledger.contracts.wallet.query.FindStoredValue;
import io.salonledger.contracts.wallet.query.OutstandingStoredValue;
import io.salonledger.contracts.wallet.query.SumStoredValue;
import io.salonledger.ui.booking.PlannedShop;
import io.salonledger.ui.job.JobCall;
import io.salonledger.ui.job.RestoreJob;
import io.salonledger.ui.process.ExitCodes;

import static io.salonledger.ui.booking.PlannedShop.BRANCH;
import static io.salonledger.ui.booking.PlannedShop.today;
import static org.assertj.core.api.Assertions.assertThat;

/** What an operator does on a bad day, tried out: put a backup back, rebuild while the shop is open. */
class OperationsDrillJourneyTest {

    private static final MemberId LEAVING = new MemberId("p-m2");
    private static final MemberId STAYING = new MemberId("p-m3");
    private static final ComplaintId COMPLAINT = new ComplaintId("c1");
    private static final LocalDate BUSY = today().minusDays(1);
    private static final LocalDate CLOSED = today().minusDays(9);

    @TempDir
    Path folder;

    /** What the shop knew when the backup was taken. */
    private record Books(List<OutstandingStoredValue> owed, DayDetails day, int booked, List<String> events) {}

    @Test
    void a_backup_of_a_whole_shop_comes_back_with_equal_balances_and_without_whom_was_erased_since() throws Exception {
        Path backup = folder.resolve("backup");
        Books then;
        try (Salon salon = open(folder.resolve("data"))) {
            PlannedShop.open(salon.gateway()).lively(BUSY);
            topUp(salon, LEAVING, "100.00");
            topUp(salon, STAYING, "300.00");
            closeDay(salon);
            salon.send(complaint());
            salon.settle();
            then = books(salon);
            salon.send(new BackUp("b1", backup.toString()));

            payBack(salon);
            salon.send(new EraseMember(LEAVING, ErasureReason.REQUESTED, null));
            salon.askUntil(new FindMember(LEAVING), card -> card.standing().erasedAt() != null);
        }
        assertThat(names(backup.resolve("log.zip"))).isNotEmpty().noneMatch(name -> name.contains("keys/"));
        assertThat(names(backup.resolve("keys.zip"))).isNotEmpty().noneMatch(name -> name.contains("log/"));

        Path elsewhere = folder.resolve("elsewhere");
        assertThat(new RestoreJob(elsewhere)
                        .run(new JobCall(List.of(backup.toString()), Path.of(""), Locale.ENGLISH, line -> {})))
                .isEqualTo(ExitCodes.OK);

        try (Salon salon = open(elsewhere)) {
            salon.askUntil(new FindMember(LEAVING), card -> card.standing().erasedAt() != null);
            salon.settle();
            Books now = books(salon);
            assertThat(now.events().subList(0, then.events().size()))
                    .as("byte for byte")
                    .isEqualTo(then.events());
            assertThat(now.owed()).isEqualTo(then.owed());
            assertThat(now.day()).isEqualTo(then.day());
            assertThat(now.booked()).isEqualTo(then.booked()).isPositive();
            assertThat(salon.ask(new FindMember(LEAVING)).person().name()).isEmpty();
            assertThat(salon.ask(new FindMember(STAYING)).person().name()).isEqualTo("孙梦洁");
            assertThat(salon.ask(new FindComplaint(COMPLAINT)).text()).isEqualTo("等了四十分钟");
            assertIntact(salon);
        }
    }

    @Test
    void a_list_is_rebuilt_while_people_work_and_is_never_empty() throws Exception {
        int before = 400;
        try (Salon salon = open(folder.resolve("data"))) {
            for (int i = 0; i < before; i++) {
                salon.send(new RegisterMember(new MemberId("m" + i), BRANCH, "客人" + i, null));
            }
            salon.settle();
            AtomicBoolean working = new AtomicBoolean(true);
            AtomicInteger more = new AtomicInteger();
            CompletableFuture<Void> desk = CompletableFuture.runAsync(
                    () -> {
                        while (working.get()) {
                            salon.send(
                                    new RegisterMember(new MemberId("n" + more.getAndIncrement()), BRANCH, "新客", null));
                        }
                    },
                    OperationsDrillJourneyTest::onItsOwnThread);
            CompletableFuture<Long> fewest = CompletableFuture.supplyAsync(
                    () -> {
                        long least = Long.MAX_VALUE;
                        while (working.get()) {
                            least = Math.min(
                                    least,
                                    salon.ask(new SearchMembers("", new PageRequest(0, 20)))
                                            .total());
                        }
                        return least;
                    },
                    OperationsDrillJourneyTest::onItsOwnThread);

            for (String model : List.of("member-search", "member-details")) {
                int generation = row(salon, model).generation();
                salon.send(new RebuildReadModel(model));
                salon.askUntil(
                        new FindSystemStatus(),
                        status -> status.readModels().stream()
                                .anyMatch(row -> row.name().equals(model)
                                        && row.generation() > generation
                                        && row.state() != ReadModelRow.State.BUILDING));
            }
            working.set(false);
            desk.get();

            assertThat(fewest.get()).as("at any moment").isGreaterThanOrEqualTo(before);
            salon.settle();
            assertThat(salon.ask(new CountMembers("", MemberFilter.ALL)).total())
                    .isEqualTo(before + more.get());
            assertThat(salon.ask(new FindMember(new MemberId("n" + (more.get() - 1))))
                            .person()
                            .name())
                    .isEqualTo("新客");
        }
    }

    /** The common pool has as few threads as the machine has cores, and what is tested needs one of them. */
    private static void onItsOwnThread(Runnable work) {
        Thread.ofPlatform().daemon().start(work);
    }

    private Salon open(Path data) {
        return Salon.openData(data, folder, "salon.erasure-register=" + folder.resolve("outside/erasures"));
    }

    private static ReadModelRow row(Salon salon, String model) {
        return salon.ask(new FindSystemStatus()).readModels().stream()
                .filter(row -> row.name().equals(model))
                .findFirst()
                .orElseThrow();
    }

    private static Books books(Salon salon) {
        DayPlanDetails plan = salon.ask(new FindDayPlan(BRANCH, BUSY));
        return new Books(
                salon.ask(new SumStoredValue()),
                salon.ask(new FindDay(BRANCH, CLOSED)),
                plan.columns().stream()
                        .mapToInt(column -> column.bookings().size())
                        .sum(),
                salon.bean(StoredEvents.class).after(0, 100_000).stream()
                        .map(event -> event.id() + " " + HexFormat.of().formatHex(event.payload()))
                        .toList());
    }

    private static void assertIntact(Salon salon) {
        salon.send(new VerifyLedger());
        State state = salon.askUntil(
                        new FindVerification(),
                        status -> status.state() != State.RUNNING && status.state() != State.NEVER_RUN)
                .state();
        assertThat(state).isEqualTo(State.INTACT);
    }

    private static void topUp(Salon salon, MemberId member, String paid) {
        TenderGiven cash = new TenderGiven(new TenderId("t"), TenderKind.CASH, cny(paid), null, null);
        salon.send(new TopUpStoredValue(
                member, new LotId("l1"), BRANCH, CLOSED, noon(), cny(paid), cny("0.00"), List.of(cash)));
    }

    private static void payBack(Salon salon) {
        Money left =
                Objects.requireNonNull(salon.ask(new FindStoredValue(LEAVING)).balance());
        salon.send(new RefundStoredValue(
                LEAVING,
                new WalletMovementId("w1"),
                new LotId("l1"),
                BRANCH,
                today(),
                OffsetDateTime.now(PlannedShop.ZONE),
                left,
                TenderKind.CASH,
                WalletRefundReason.GUEST_ASKED));
    }

    private static void closeDay(Salon salon) {
        long events = salon.ask(new FindSystemStatus()).events();
        salon.askUntil(
                new FindAutomations(), all -> all.stream().allMatch(automation -> automation.position() >= events));
        salon.send(new CloseDay(
                BRANCH,
                CLOSED,
                noon().plusHours(9),
                cny("0.00"),
                cny("400.00"),
                List.of(new CashPile(cny("100.00"), 4)),
                cny("0.00"),
                null));
    }

    private static FileComplaint complaint() {
        return new FileComplaint(
                COMPLAINT,
                BRANCH,
                new Classification(ComplaintKind.COMPLAINT, ComplaintCause.WAITING, Severity.NORMAL),
                ComplaintChannel.PHONE,
                noon(),
                STAYING,
                null,
                "等了四十分钟",
                ComplaintLinks.NONE);
    }

    private static List<String> names(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    private static OffsetDateTime noon() {
        return CLOSED.atTime(12, 0).atZone(PlannedShop.ZONE).toOffsetDateTime();
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
