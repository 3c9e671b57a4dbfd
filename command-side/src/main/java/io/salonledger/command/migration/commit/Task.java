package io.salonledger.command.migration.commit;

/** Takes one record of the books over; sent again it does no harm. */
@FunctionalInterface
interface Task {

    void run(Ledger ledger);
}
