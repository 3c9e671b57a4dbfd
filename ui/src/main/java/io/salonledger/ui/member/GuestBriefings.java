package io.salonledger.ui.member;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import org.springframework.stereotype.Component;

import io.salonledger.contracts.member.MemberId;
import io.salonledger.contracts.member.query.MemberDetails;
import io.salonledger.ui.list.FormDialog;

/**
 * What one should know before serving somebody: health, preferences, the last notes, each as far as the person at the
 * screen may see it. Opening it is a look at the member's card, and recorded as one.
 */
@Component
public class GuestBriefings {

    private static final int NOTES = 3;

    private final MemberDesk desk;

    GuestBriefings(MemberDesk desk) {
        this.desk = desk;
    }

    /** @param about what they come for */
    public void open(MemberId member, String name, String about) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(name);
        dialog.setWidth("480px");
        dialog.addClassName("sl-briefing");
        Div content = new Div();
        content.addClassName("briefing");
        content.setId("briefing");
        dialog.add(content);
        UI ui = UI.getCurrent();
        Button card = new Button(ui.getTranslation("my-day.card"), click -> {
            dialog.close();
            ui.navigate(MemberDetailsView.class, new RouteParameters("member", member.value()));
        });
        card.addThemeVariants(ButtonVariant.TERTIARY);
        Button close = new Button(ui.getTranslation("list.close"), click -> dialog.close());
        dialog.getFooter().add(card, close);
        fill(content, member, about);
        dialog.open();
    }

    private void fill(Div content, MemberId member, String about) {
        MemberDetails card = desk.gateway().find(member);
        content.removeAll();
        Div line = new Div(about);
        line.addClassName("muted");
        content.add(line);
        MemberAlerts.of(card, UI.getCurrent()).forEach(content::add);
        new MemberCareSide(card, desk, () -> FormDialog.guarded(() -> fill(content, member, about)))
                .sections()
                .forEach(content::add);
        notes(content, card);
        if (content.getComponentCount() == 1) {
            Div nothing = new Div(UI.getCurrent().getTranslation("my-day.brief.nothing"));
            nothing.addClassName("muted");
            content.add(nothing);
        }
    }

    private void notes(Div content, MemberDetails card) {
        CardSection section = new CardSection("my-day.notes");
        card.notes().stream()
                .filter(note -> !note.struck() && !note.text().isBlank())
                .limit(NOTES)
                .forEach(note -> section.fact(desk.formats().ago(note.at()), new Span(note.text())));
        section.shown().ifPresent(content::add);
    }
}
