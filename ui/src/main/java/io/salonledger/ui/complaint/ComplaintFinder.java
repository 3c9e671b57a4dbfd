package io.salonledger.ui.complaint;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.complaint.query.ComplaintFilter;
import io.salonledger.contracts.complaint.query.ComplaintOrder;
import io.salonledger.contracts.complaint.query.ComplaintRow;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.ui.find.Finder;
import io.salonledger.ui.find.Found;
import io.salonledger.ui.shell.SalonIcon;

/** Complaints by number, by who complained or by words of what was said. */
@Component
@Order(40)
class ComplaintFinder implements Finder {

    private static final int FEW = 5;
    private static final int WORD = 2;

    private final ComplaintDesk desk;

    ComplaintFinder(ComplaintDesk desk) {
        this.desk = desk;
    }

    @Override
    public String heading() {
        return "complaint.title";
    }

    @Override
    public boolean concerns() {
        return desk.may(Permission.COMPLAINT_SEE);
    }

    @Override
    public List<Found> find(String words) {
        if (words.length() < WORD) {
            return List.of();
        }
        List<ComplaintRow> rows =
                desk.gateway().search(words, ComplaintFilter.ALL, ComplaintOrder.URGENCY, false, 0, FEW);
        ComplaintNames names = desk.names(rows);
        return rows.stream()
                .map(row -> new Found(
                        SalonIcon.BUBBLE,
                        row.number(),
                        names.complainant(row.member(), row.caller()) + " · "
                                + ComplaintTexts.word(
                                        "cause", row.classification().cause()),
                        "complaints/" + row.complaint().value()))
                .toList();
    }
}
