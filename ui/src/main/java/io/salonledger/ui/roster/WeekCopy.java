package io.salonledger.ui.roster;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.salonledger.contracts.booking.ShopSpan;
import io.salonledger.contracts.booking.ShopTime;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.roster.ShiftId;
import io.salonledger.contracts.roster.command.PlanShift;
import io.salonledger.contracts.roster.query.RosterRow;
import io.salonledger.contracts.roster.query.RosterWeek;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.message.Refused;

/** Plans a week like the one before; what stands against a shift leaves it out. */
final class WeekCopy {

    private static final int WEEK = 7;

    private final RosterGateway gateway;
    private int copied;
    private int left;

    WeekCopy(RosterGateway gateway) {
        this.gateway = gateway;
    }

    /** @param week the one to be filled */
    void into(RosterWeek week) {
        RosterWeek before = gateway.week(week.branch(), week.from().minusDays(WEEK));
        for (RosterRow row : before.rows()) {
            if (row.active()) {
                row.cells().stream()
                        .filter(cell -> !cell.date().plusDays(WEEK).isBefore(week.today()))
                        .flatMap(cell -> cell.shifts().stream())
                        .forEach(shift -> plan(week.branch(), row.employee(), shift.span()));
            }
        }
    }

    private void plan(BranchId branch, EmployeeId employee, ShopSpan before) {
        ShopTime start = ShopTime.of(
                before.start().local().plusDays(WEEK), before.start().zone());
        // The same shift copied again is the same shift.
        String key = branch.value() + "|" + employee.value() + "|" + start.local() + "|" + before.length();
        ShiftId shift = new ShiftId(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString());
        try {
            gateway.send(new PlanShift(shift, branch, employee, new ShopSpan(start, before.length())));
            copied++;
        } catch (Refused stands) {
            left++;
        }
    }

    int copied() {
        return copied;
    }

    int left() {
        return left;
    }
}
