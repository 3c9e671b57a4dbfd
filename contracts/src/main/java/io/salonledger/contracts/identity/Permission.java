package io.salonledger.contracts.identity;

import java.util.EnumSet;
import java.util.Set;

import static io.salonledger.contracts.identity.Role.ACCOUNTANT;
import static io.salonledger.contracts.identity.Role.ADMINISTRATOR;
import static io.salonledger.contracts.identity.Role.ANALYST;
import static io.salonledger.contracts.identity.Role.AUDITOR;
import static io.salonledger.contracts.identity.Role.BRANCH_MANAGER;
import static io.salonledger.contracts.identity.Role.FRONT_DESK;
import static io.salonledger.contracts.identity.Role.HEADQUARTERS;
import static io.salonledger.contracts.identity.Role.OWNER;
import static io.salonledger.contracts.identity.Role.STOCK_KEEPER;
import static io.salonledger.contracts.identity.Role.SYSTEM;
import static io.salonledger.contracts.identity.Role.THERAPIST;

/** Who may do what, in one place. The product itself ({@link Role#SYSTEM}) may do everything. */
public enum Permission {
    /** Anyone who is signed in: own profile, own language, the frame of the console. */
    SIGNED_IN(Role.values()),
    BRANCH_SEE(Role.values()),
    BRANCH_EDIT(OWNER, HEADQUARTERS, ADMINISTRATOR),
    USER_SEE(OWNER, HEADQUARTERS, ADMINISTRATOR, AUDITOR),
    USER_EDIT(OWNER, ADMINISTRATOR),
    MEMBER_SEE(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK, THERAPIST, AUDITOR, ANALYST),
    /** See a contact in full; each look is recorded. */
    MEMBER_CONTACT(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK),
    MEMBER_HEALTH(OWNER, BRANCH_MANAGER, FRONT_DESK, THERAPIST),
    MEMBER_EDIT(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK),
    /** Notes and health facts of a guest who is being served. */
    MEMBER_NOTE(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK, THERAPIST),
    MEMBER_MERGE(OWNER, HEADQUARTERS, BRANCH_MANAGER),
    MEMBER_ERASE(OWNER, BRANCH_MANAGER, ADMINISTRATOR),
    CUSTOMER_SEARCH(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK, ANALYST, AUDITOR),
    CATALOGUE_SEE(
            OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK, THERAPIST, STOCK_KEEPER, ACCOUNTANT, AUDITOR, ANALYST),
    CATALOGUE_EDIT(OWNER, HEADQUARTERS, BRANCH_MANAGER),
    STAFF_SEE(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK, THERAPIST, ACCOUNTANT, AUDITOR, ANALYST),
    STAFF_EDIT(OWNER, HEADQUARTERS, BRANCH_MANAGER),
    STAFF_ERASE(OWNER, HEADQUARTERS, ADMINISTRATOR),
    BOOKING_SEE(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK, THERAPIST, AUDITOR, ANALYST),
    BOOKING_EDIT(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK),
    /** Begin and end a guest's service. */
    BOOKING_SERVE(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK, THERAPIST),
    TICKET_SEE(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK, ACCOUNTANT, AUDITOR, ANALYST),
    TICKET_SETTLE(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK),
    /** Give a manual discount above what the desk may. */
    TICKET_DISCOUNT(OWNER, HEADQUARTERS, BRANCH_MANAGER),
    TICKET_REFUND(OWNER, HEADQUARTERS, BRANCH_MANAGER),
    WALLET_SEE(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK, ACCOUNTANT, AUDITOR),
    WALLET_TOP_UP(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK),
    /** Pay stored value back or correct it by hand. */
    WALLET_ADJUST(OWNER, HEADQUARTERS, BRANCH_MANAGER),
    DAY_SEE(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK, ACCOUNTANT, AUDITOR),
    DAY_CLOSE(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK),
    STOCK_SEE(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK, STOCK_KEEPER, ACCOUNTANT, AUDITOR),
    STOCK_EDIT(OWNER, HEADQUARTERS, BRANCH_MANAGER, STOCK_KEEPER),
    COMPLAINT_SEE(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK, AUDITOR, ANALYST),
    COMPLAINT_FILE(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK, THERAPIST),
    /** Assign, answer, note and take up again. */
    COMPLAINT_HANDLE(OWNER, HEADQUARTERS, BRANCH_MANAGER, FRONT_DESK),
    /** Close, with what is given to make up for it, and agree on another due time. */
    COMPLAINT_RESOLVE(OWNER, HEADQUARTERS, BRANCH_MANAGER),
    /** Say that a complaint is overdue: only the product itself does. */
    COMPLAINT_ESCALATE(),
    /** Costs, margins and what stock is worth. */
    COST_SEE(OWNER, HEADQUARTERS, BRANCH_MANAGER, STOCK_KEEPER, ACCOUNTANT, AUDITOR),
    INSIGHT_SEE(OWNER, HEADQUARTERS, BRANCH_MANAGER, ACCOUNTANT, ANALYST, AUDITOR),
    HISTORY_SEE(OWNER, HEADQUARTERS, BRANCH_MANAGER, AUDITOR, ADMINISTRATOR),
    /** See sealed values of past events in full; each look is recorded. */
    HISTORY_REVEAL(OWNER, HEADQUARTERS, BRANCH_MANAGER, AUDITOR),
    EXPORT(OWNER, HEADQUARTERS, BRANCH_MANAGER, ACCOUNTANT, AUDITOR, ANALYST),
    IMPORT(OWNER, HEADQUARTERS, ADMINISTRATOR),
    SYSTEM_SEE(OWNER, ADMINISTRATOR, AUDITOR),
    SYSTEM_RUN(OWNER, ADMINISTRATOR),
    /** Write down who looked at what: only the product itself does. */
    READ_RECORD(),
    /** Make the demo shop: only the product itself does. */
    DEMO_GROW();

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = EnumSet.of(SYSTEM, roles);
    }

    public boolean isGrantedTo(Role role) {
        return roles.contains(role);
    }

    /** The roles that have it, without the product itself. */
    public Set<Role> roles() {
        EnumSet<Role> people = EnumSet.copyOf(roles);
        people.remove(SYSTEM);
        return people;
    }
}
