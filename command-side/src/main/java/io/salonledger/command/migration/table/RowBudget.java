package io.salonledger.command.migration.table;

/** Counts the rows of one reading, over all its files: each stays in memory until it is imported. */
final class RowBudget {

    private int left;

    RowBudget(int rows) {
        left = rows;
    }

    void spend() {
        if (left == 0) {
            throw new TooManyRows();
        }
        left--;
    }
}
