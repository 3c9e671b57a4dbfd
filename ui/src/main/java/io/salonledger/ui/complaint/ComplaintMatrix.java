package io.salonledger.ui.complaint;

import java.util.Arrays;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

import io.salonledger.contracts.complaint.ComplaintCause;
import io.salonledger.contracts.complaint.query.ComplaintGroup;
import io.salonledger.contracts.complaint.query.ComplaintMeasures;
import io.salonledger.ui.shell.SectionCard;

import static io.salonledger.ui.complaint.ComplaintTexts.text;
import static io.salonledger.ui.complaint.ComplaintTexts.word;

/** Therapists against causes, with how fast each is answered. */
record ComplaintMatrix(ComplaintDesk desk, ComplaintMeasures measured, ComplaintNames names) {

    SectionCard card() {
        List<ComplaintCause> causes = Arrays.stream(ComplaintCause.values())
                .filter(cause -> measured.all().causes().containsKey(cause))
                .toList();
        NativeTable table = new NativeTable();
        table.addClassName("grid");
        var head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(text("complaint.employee")));
        causes.forEach(cause -> head.add(number(new NativeTableHeaderCell(word("cause", cause)))));
        head.add(number(new NativeTableHeaderCell(text("complaint.response"))));
        head.add(number(new NativeTableHeaderCell(text("complaint.resolution"))));
        for (ComplaintGroup group : ComplaintCharts.most(measured)) {
            var row = table.getBody().addRow();
            row.add(new NativeTableCell(ComplaintCharts.name(group, names)));
            for (ComplaintCause cause : causes) {
                long count = group.causes().getOrDefault(cause, 0L);
                row.add(number(
                        new NativeTableCell(count == 0 ? "–" : desk.formats().number(count))));
            }
            row.add(number(new NativeTableCell(ComplaintTexts.span(group.response(), desk, "–"))));
            row.add(number(new NativeTableCell(ComplaintTexts.span(group.resolution(), desk, "–"))));
        }
        Div wide = new Div(table);
        wide.addClassName("sl-wide-table");
        return new SectionCard(text("complaint.matrix"), wide);
    }

    private static <C extends Component> C number(C cell) {
        cell.addClassName("num");
        return cell;
    }
}
