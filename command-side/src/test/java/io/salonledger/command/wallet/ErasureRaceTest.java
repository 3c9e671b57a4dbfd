package io.salonledger.command.wallet;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.command.member.DecidingSide;
import io.salonledger.contracts.catalogue.ProductDescription;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ProductTerms;
import io.salonledger.contracts.catalogue.StockLevels;
import io.salonledger.contracts.catalogue.command.AddProduct;
import io.salonledger.contracts.complaint.Classification;
import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.ComplaintChannel;
import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.complaint.ComplaintKind;
import io.salonledger.contracts.complaint.ComplaintLinks;
import io.salonledger.contracts.complaint.ComplaintOutcome;
import io.salonledger.contracts.complaint.ReopenReason;
import io.salonledger.contracts.complaint.Severity;
import io.salonledger.contracts.complaint.command.FileComplaint;
import io.salonledger.contracts.complaint.command.ReopenComplaint;
import io.salonledger.contracts.complaint.command.ResolveComplaint;
import io.salonledger.contracts.member.ErasureReason;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.command.EraseMember;
import io.salonledger.contracts.member.command.RegisterMember;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.LineRefund;
import io.salonledger.contracts.ticket.RefundId;
import io.salonledger.contracts.ticket.RefundReason;
import io.salonledger.contracts.ticket.StaffShare;
import io.salonledger.contracts.ticket.StockReturn;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TenderRefund;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.command.OpenTicket;
import io.salonledger.contracts.ticket.command.RefundTicket;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.contracts.wallet.LotId;
import io.salonledger.contracts.wallet.command.TopUpStoredValue;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * At the same instant one desk erases a member while another one sells her value, gives value back or writes down what she
 * complains of. Either the erasure sees it and waits, or it was first and the other one finds nobody; nobody hangs.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ErasureRaceTest {

    private static final long SEED = 20261128;
    private static final int ROUNDS = 40;
    private static final BranchId BRANCH = new BranchId("jingan");
    private static final ProductId OIL = new ProductId("oil");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00+08:00");
    private static final String SAW_IT = "erasure-blocked";
    private static final String NOBODY = "person-erased";

    @TempDir
    static Path folder;

    private static DecidingSide salon;
    private static ExecutorService desks;

    @BeforeAll
    static void open() {
        salon = DecidingSide.open(folder);
        desks = Executors.newFixedThreadPool(4);
        ok(new OpenBranch(
                BRANCH,
                BranchProfile.named("静安寺店"),
                new LegalEntity("云栖养生有限公司", null),
                Currency.getInstance("CNY"),
                BusinessDayRule.always(ZoneId.of("Asia/Shanghai"))));
        ok(new AddProduct(
                OIL,
                new ProductDescription("P1", "玫瑰身体油", "", "", "零售", "瓶", ""),
                StockLevels.NONE,
                new ProductTerms(DAY.minusYears(1), cny("100.00"), null)));
    }

    @AfterAll
    static void close() {
        desks.shutdownNow();
        salon.close();
    }

    @Test
    void the_first_top_up_of_a_member_and_her_erasure_never_both_happen() throws Exception {
        race(member -> topUp(member, "first"));
    }

    @Test
    void another_top_up_and_an_erasure_never_both_happen_nor_wait_for_each_other() throws Exception {
        race(member -> {
            ok(topUp(member, "spent"));
            ok(settle(sale(member), member));
            return topUp(member, "next");
        });
    }

    @Test
    void value_given_back_by_a_refund_and_an_erasure_never_both_happen() throws Exception {
        race(member -> {
            ok(topUp(member, "spent"));
            TicketId ticket = sale(member);
            ok(settle(ticket, member));
            return new RefundTicket(
                    ticket,
                    new RefundId("r-" + member.value()),
                    DAY,
                    NOON,
                    List.of(new LineRefund(new LineId("l1"), cny("100.00"), BigDecimal.ZERO, StockReturn.NONE)),
                    List.of(new TenderRefund(new TenderId("t-" + member.value()), cny("100.00"))),
                    RefundReason.NOT_SATISFIED);
        });
    }

    @Test
    void a_complaint_and_an_erasure_never_both_happen() throws Exception {
        race(ErasureRaceTest::complaint);
    }

    @Test
    void a_complaint_that_is_taken_up_again_is_either_seen_or_comes_after_the_erasure() throws Exception {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            MemberId member = registered();
            FileComplaint complaint = complaint(member);
            ok(complaint);
            ok(new ResolveComplaint(complaint.complaint(), NOON, ComplaintOutcome.EXPLAINED, null, null));

            List<String> told = atOnce(
                    random,
                    erase(member),
                    new ReopenComplaint(complaint.complaint(), NOON, ReopenReason.NEW_FACTS, null));

            assertThat(told.get(0)).as("seed %d, round %d", SEED, round).isIn("", SAW_IT);
            assertThat(told.get(1)).isEmpty();
            ok(new ResolveComplaint(complaint.complaint(), NOON, ComplaintOutcome.EXPLAINED, null, null));
            ok(erase(member));
        }
    }

    /** What makes of a fresh member the command that stands against her erasure. */
    private interface Before {
        Command of(MemberId member);
    }

    private static void race(Before before) throws Exception {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            MemberId member = registered();
            Command other = before.of(member);

            List<String> told = atOnce(random, erase(member), other);

            assertThat(told)
                    .as(
                            "seed %d, round %d: erased, %s",
                            SEED, round, other.getClass().getSimpleName())
                    .isIn(List.of("", NOBODY), List.of(SAW_IT, ""));
        }
    }

    /** The answers in the order of the commands, which are sent in any order. */
    private static List<String> atOnce(Random random, Command... commands) throws Exception {
        CyclicBarrier start = new CyclicBarrier(commands.length);
        List<Integer> order = new ArrayList<>(List.of(0, 1));
        Collections.shuffle(order, random);
        List<Future<String>> answers = new ArrayList<>(Collections.nCopies(commands.length, null));
        for (int which : order) {
            Callable<String> sending = () -> {
                start.await();
                return salon.send(commands[which]);
            };
            answers.set(which, desks.submit(sending));
        }
        List<String> told = new ArrayList<>();
        for (Future<String> answer : answers) {
            told.add(answer.get());
        }
        return told;
    }

    private static MemberId registered() {
        MemberId member = MemberId.random();
        ok(new RegisterMember(member, BRANCH, "王诗涵", null));
        return member;
    }

    private static EraseMember erase(MemberId member) {
        return new EraseMember(member, ErasureReason.REQUESTED, null);
    }

    private static TopUpStoredValue topUp(MemberId member, String lot) {
        return new TopUpStoredValue(
                member,
                new LotId(lot),
                BRANCH,
                DAY,
                NOON,
                cny("100.00"),
                cny("0.00"),
                List.of(new TenderGiven(new TenderId("p"), TenderKind.WECHAT, cny("100.00"), null, null)));
    }

    private static TicketId sale(MemberId member) {
        TicketId ticket = new TicketId("sale-" + member.value());
        ok(new OpenTicket(ticket, BRANCH, DAY, NOON, member));
        ok(new AddTicketLine(
                ticket,
                new LineId("l1"),
                null,
                OIL,
                BigDecimal.ONE,
                null,
                null,
                null,
                List.of(new StaffShare(null, new BigDecimal(100)))));
        return ticket;
    }

    private static SettleTicket settle(TicketId ticket, MemberId member) {
        TenderId tender = new TenderId("t-" + member.value());
        return new SettleTicket(
                ticket,
                DAY,
                NOON,
                List.of(new TenderGiven(tender, TenderKind.STORED_VALUE, cny("100.00"), null, null)));
    }

    private static FileComplaint complaint(MemberId member) {
        return new FileComplaint(
                ComplaintId.random(),
                BRANCH,
                new Classification(ComplaintKind.COMPLAINT, ComplaintCause.ATTITUDE, Severity.NORMAL),
                ComplaintChannel.PHONE,
                NOON,
                member,
                null,
                "态度不好",
                ComplaintLinks.NONE);
    }

    private static void ok(Command command) {
        assertThat(salon.send(command)).as(command.toString()).isEmpty();
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
