package io.salonledger.contracts.identity;

/** One message per permission, so that the gatekeeper can be tried with each. */
final class Guarded {

    private Guarded() {}

    @Needs(Permission.SIGNED_IN)
    record SignedIn() {}

    @Needs(Permission.BRANCH_SEE)
    record BranchSee() {}

    @Needs(Permission.BRANCH_EDIT)
    record BranchEdit() {}

    @Needs(Permission.USER_SEE)
    record UserSee() {}

    @Needs(Permission.USER_EDIT)
    record UserEdit() {}

    @Needs(Permission.MEMBER_SEE)
    record MemberSee() {}

    @Needs(Permission.MEMBER_CONTACT)
    record MemberContact() {}

    @Needs(Permission.MEMBER_HEALTH)
    record MemberHealth() {}

    @Needs(Permission.MEMBER_EDIT)
    record MemberEdit() {}

    @Needs(Permission.MEMBER_NOTE)
    record MemberNote() {}

    @Needs(Permission.MEMBER_MERGE)
    record MemberMerge() {}

    @Needs(Permission.MEMBER_ERASE)
    record MemberErase() {}

    @Needs(Permission.CUSTOMER_SEARCH)
    record CustomerSearch() {}

    @Needs(Permission.CATALOGUE_SEE)
    record CatalogueSee() {}

    @Needs(Permission.CATALOGUE_EDIT)
    record CatalogueEdit() {}

    @Needs(Permission.STAFF_SEE)
    record StaffSee() {}

    @Needs(Permission.STAFF_EDIT)
    record StaffEdit() {}

    @Needs(Permission.BOOKING_SEE)
    record BookingSee() {}

    @Needs(Permission.BOOKING_EDIT)
    record BookingEdit() {}

    @Needs(Permission.TICKET_SEE)
    record TicketSee() {}

    @Needs(Permission.TICKET_SETTLE)
    record TicketSettle() {}

    @Needs(Permission.TICKET_REFUND)
    record TicketRefund() {}

    @Needs(Permission.STOCK_SEE)
    record StockSee() {}

    @Needs(Permission.STOCK_EDIT)
    record StockEdit() {}

    @Needs(Permission.COST_SEE)
    record CostSee() {}

    @Needs(Permission.INSIGHT_SEE)
    record InsightSee() {}

    @Needs(Permission.HISTORY_SEE)
    record HistorySee() {}

    @Needs(Permission.EXPORT)
    record Export() {}

    @Needs(Permission.IMPORT)
    record Import() {}

    @Needs(Permission.SYSTEM_SEE)
    record SystemSee() {}

    @Needs(Permission.SYSTEM_RUN)
    record SystemRun() {}
}
