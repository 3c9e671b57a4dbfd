package io.salonledger.command.ticket;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.salonledger.command.message.Decision;
import io.salonledger.command.wallet.StoredTenders;
import io.salonledger.contracts.catalogue.ProductId;
import io.salonledger.contracts.catalogue.ServiceId;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.money.Money;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.Tax;
import io.salonledger.contracts.organisation.TaxPlacement;
import io.salonledger.contracts.organisation.TaxRounding;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.ticket.LineDiscount;
import io.salonledger.contracts.ticket.LineId;
import io.salonledger.contracts.ticket.SoldItem;
import io.salonledger.contracts.ticket.StaffShare;
import io.salonledger.contracts.ticket.TenderGiven;
import io.salonledger.contracts.ticket.TenderId;
import io.salonledger.contracts.ticket.TenderKind;
import io.salonledger.contracts.ticket.TicketId;
import io.salonledger.contracts.ticket.TicketRejection;
import io.salonledger.contracts.ticket.command.AddTicketLine;
import io.salonledger.contracts.ticket.command.OpenTicket;
import io.salonledger.contracts.ticket.command.SettleTicket;
import io.salonledger.contracts.ticket.event.TicketOpened;
import io.salonledger.contracts.ticket.event.TicketRefunded;
import io.salonledger.contracts.ticket.event.TicketSettled;

/** A shop in which tickets are decided: its list, its taxes, its people. */
final class Till {

    static final TicketId TICKET = new TicketId("t1");
    static final BranchId BRANCH = new BranchId("jingan");
    static final Currency CNY = Currency.getInstance("CNY");
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-21T12:00:00+08:00");
    static final MemberId MEMBER = new MemberId("m1");
    static final EmployeeId LIN = new EmployeeId("lin");
    static final EmployeeId SU = new EmployeeId("su");
    /** 598.00. */
    static final ServiceId SPA = new ServiceId("spa");
    /** Asked at checkout. */
    static final ServiceId CARE = new ServiceId("care");
    /** 168.00. */
    static final ProductId OIL = new ProductId("oil");

    static final SoldItem SPA_ITEM = SoldItem.service(SPA, "S1", "精油 SPA 90 分", "身体");
    static final SoldItem CARE_ITEM = SoldItem.service(CARE, "S2", "护理", null);
    static final SoldItem OIL_ITEM = SoldItem.product(OIL, "P1", "玫瑰身体油", "零售");

    static final Actor DESK = new Actor("luo", Set.of(Role.FRONT_DESK), "jingan", Set.of("jingan"), "console");
    static final Actor MANAGER = new Actor("shen", Set.of(Role.BRANCH_MANAGER), "jingan", Set.of("jingan"), "console");
    static final Actor ELSEWHERE = new Actor("li", Set.of(Role.FRONT_DESK), "xuhui", Set.of("xuhui"), "console");

    private Till() {}

    /** Nobody has stored value here. */
    private static final class NoWallets implements StoredTenders {

        @Override
        public void pay(TicketSettled ticket) {}

        @Override
        public void giveBack(TicketRefunded refund) {}
    }

    static Decision<Ticket> open(Tax... taxes) {
        return with(TaxScheme.of(LocalDate.of(2020, 1, 1), Arrays.asList(taxes)));
    }

    static Decision<Ticket> with(TaxScheme scheme) {
        BranchTerms.Source branches = (branch, date) -> terms(branch, scheme);
        TicketNumbers numbers = (branch, date, ticket) -> "1121-037";
        return Decision.of(Ticket.class)
                .with(branches)
                .with(numbers)
                .with(desk(branches))
                .with(new NoWallets());
    }

    static PriceDesk desk(BranchTerms.Source branches) {
        ItemTerms.Source items = (service, product, date) -> item(service, product);
        return new PriceDesk(items, branches, new DiscountPolicy(new BigDecimal("20")));
    }

    private static BranchTerms terms(BranchId branch, TaxScheme scheme) {
        if (!branch.equals(BRANCH)) {
            throw TicketRejection.BRANCH_NOT_READY.because();
        }
        return new BranchTerms(CNY, "云栖养生有限公司", scheme);
    }

    private static ItemTerms item(@Nullable ServiceId service, @Nullable ProductId product) {
        if (SPA.equals(service)) {
            return new ItemTerms(SPA_ITEM, cny("598.00"), 2);
        }
        if (CARE.equals(service)) {
            return new ItemTerms(CARE_ITEM, null, 1);
        }
        if (OIL.equals(product)) {
            return new ItemTerms(OIL_ITEM, cny("168.00"), 1);
        }
        throw TicketRejection.ITEM_NOT_SOLD.because();
    }

    static Tax onTop(String code, String rate) {
        return new Tax(code, code, new BigDecimal(rate), TaxPlacement.ON_TOP);
    }

    static Tax included(String code, String rate) {
        return new Tax(code, code, new BigDecimal(rate), TaxPlacement.INCLUDED);
    }

    static TaxScheme byTicket(Tax... taxes) {
        return new TaxScheme(LocalDate.of(2020, 1, 1), Arrays.asList(taxes), RoundingMode.HALF_UP, TaxRounding.TICKET);
    }

    static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }

    static OpenTicket openTicket() {
        return new OpenTicket(TICKET, BRANCH, DAY, NOON, MEMBER);
    }

    static TicketOpened opened() {
        return new TicketOpened(TICKET, BRANCH, "云栖养生有限公司", CNY, "1121-037", DAY, NOON, MEMBER);
    }

    static AddTicketLine spa(String line) {
        return add(line, SPA, null, "1", null, null, List.of(share(LIN, "100")));
    }

    static AddTicketLine oil(String line, String quantity) {
        return add(line, null, OIL, quantity, null, null, List.of(share(LIN, "100")));
    }

    static AddTicketLine care(String line, @Nullable String price) {
        return add(line, CARE, null, "1", price == null ? null : cny(price), null, List.of(share(SU, "100")));
    }

    static AddTicketLine spa(String line, LineDiscount discount) {
        return add(line, SPA, null, "1", null, discount, List.of(share(LIN, "100")));
    }

    static AddTicketLine spa(String line, List<StaffShare> shares) {
        return add(line, SPA, null, "1", null, null, shares);
    }

    static AddTicketLine add(
            String line,
            @Nullable ServiceId service,
            @Nullable ProductId product,
            String quantity,
            @Nullable Money typed,
            @Nullable LineDiscount discount,
            List<StaffShare> shares) {
        return new AddTicketLine(
                TICKET, new LineId(line), service, product, new BigDecimal(quantity), typed, discount, MEMBER, shares);
    }

    static StaffShare share(@Nullable EmployeeId employee, String percent) {
        return new StaffShare(employee, new BigDecimal(percent));
    }

    static SettleTicket settle(TenderGiven... tenders) {
        return new SettleTicket(TICKET, DAY, NOON.plusHours(1), Arrays.asList(tenders));
    }

    static TenderGiven card(String id, String amount) {
        return new TenderGiven(new TenderId(id), TenderKind.CARD, cny(amount), null, null);
    }

    static TenderGiven cash(String id, String amount, String given) {
        return new TenderGiven(new TenderId(id), TenderKind.CASH, cny(amount), cny(given), null);
    }
}
