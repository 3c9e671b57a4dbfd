package io.salonledger.ui.staff;

import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.contracts.staff.query.EmployeeErasure;
import io.salonledger.ui.identity.Signature;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Refused;

/** The proof that an employee was erased. */
final class EmployeeErasureDialog extends Dialog {

    EmployeeErasureDialog(StaffDesk desk, EmployeeId employee) {
        setHeaderTitle(getTranslation("staff.certificate"));
        setWidth("520px");
        setId("certificate");
        try {
            show(desk.gateway().erasure(employee), desk);
        } catch (Refused refused) {
            add(new Span(Sentence.of(this, refused)));
        }
        getFooter().add(new Button(getTranslation("list.close"), click -> close()));
    }

    private void show(EmployeeErasure paper, StaffDesk desk) {
        Optional<String> by = paper.by().startsWith("system:") || paper.by().isEmpty()
                ? Optional.empty()
                : desk.gateway().userName(new UserId(paper.by()));
        DescriptionList facts = new DescriptionList();
        facts.addClassName("kv");
        line(facts, "staff.certificate.when", desk.formats().tableTime(paper.erasedAt()));
        line(facts, "staff.certificate.by", Signature.of(this, paper.by(), by.orElse("")));
        line(facts, "staff.erase.reason", getTranslation("staff.erasure-reason." + paper.reason()));
        if (paper.requestedOn() != null) {
            line(facts, "staff.erase.asked", desk.formats().tableDay(paper.requestedOn()));
        }
        line(facts, "staff.certificate.keys", String.valueOf(paper.keys()));
        line(facts, "staff.certificate.position", desk.formats().number(paper.position()));
        line(
                facts,
                "staff.certificate.state",
                paper.confirmedAt() == null
                        ? getTranslation("staff.certificate.under-way")
                        : getTranslation(
                                "staff.certificate.confirmed", desk.formats().tableTime(paper.confirmedAt())));
        add(facts);
    }

    private void line(DescriptionList facts, String key, String text) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
    }
}
