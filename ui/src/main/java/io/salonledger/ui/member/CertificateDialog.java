package io.salonledger.ui.member;

import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.ErasureCertificate;
import io.salonledger.ui.identity.Signature;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.message.Refused;

/** The proof that somebody was erased. */
final class CertificateDialog extends Dialog {

    CertificateDialog(MemberDesk desk, MemberId member) {
        setHeaderTitle(getTranslation("member.certificate"));
        setWidth("520px");
        setId("certificate");
        try {
            show(desk.gateway().certificate(member), desk);
        } catch (Refused refused) {
            add(new Span(Sentence.of(this, refused)));
        }
        getFooter().add(new Button(getTranslation("list.close"), click -> close()));
    }

    private void show(ErasureCertificate paper, MemberDesk desk) {
        String name = paper.by().isEmpty()
                ? ""
                : desk.gateway().names(Set.of(paper.by())).getOrDefault(paper.by(), "");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("kv");
        line(facts, "member.certificate.when", desk.formats().tableTime(paper.erasedAt()));
        line(facts, "member.certificate.by", Signature.of(this, paper.by(), name));
        line(facts, "member.reason", MemberDesk.word(this, paper.reason()));
        if (paper.requestedOn() != null) {
            line(facts, "member.erase.asked", desk.formats().tableDay(paper.requestedOn()));
        }
        line(
                facts,
                "member.certificate.kinds",
                paper.kinds().stream().map(kind -> MemberDesk.word(this, kind)).collect(Collectors.joining(", ")));
        line(facts, "member.certificate.files", String.valueOf(paper.files().size()));
        line(facts, "member.certificate.keys", String.valueOf(paper.keys()));
        line(facts, "member.certificate.position", desk.formats().number(paper.position()));
        line(
                facts,
                "member.certificate.state",
                paper.confirmedAt() == null
                        ? getTranslation("member.certificate.under-way")
                        : getTranslation(
                                "member.certificate.confirmed", desk.formats().tableTime(paper.confirmedAt())));
        add(facts);
    }

    private void line(DescriptionList facts, String key, String text) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
    }
}
