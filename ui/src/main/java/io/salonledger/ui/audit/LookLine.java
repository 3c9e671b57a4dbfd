package io.salonledger.ui.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

import io.salonledger.contracts.audit.ReadKind;
import io.salonledger.contracts.audit.query.AuditOverview;
import io.salonledger.contracts.message.StreamName;
import io.salonledger.ui.shell.Badges;
import io.salonledger.ui.shell.Glyph;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Tone;
import io.salonledger.ui.shell.language.Formats;

/** What one person looked at, by kind, and the way to those looks. */
final class LookLine extends ListItem {

    LookLine(AuditOverview.Looks looks, AuditToday now, EventSentences sentences, Formats formats) {
        Div name = new Div(sentences.person(looks.reader()));
        List<String> kinds = new ArrayList<>();
        for (ReadKind kind : ReadKind.values()) {
            long times = looks.kinds().getOrDefault(kind, 0L);
            if (times > 0) {
                String code = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                kinds.add(getTranslation("audit.read." + code) + " " + formats.number(times));
            }
        }
        Div about = new Div(String.join(" · ", kinds));
        about.addClassNames("muted", "small", "clip");
        Div words = new Div(name, about);
        words.addClassName("grow");
        add(new Glyph(SalonIcon.EYE, Tone.QUIET), words);
        if (looks.refused() > 0) {
            add(Badges.broken(getTranslation("audit.home.refused", formats.number(looks.refused()))));
        }
        Span number = new Span(formats.number(looks.all()));
        number.addClassNames("strong", "num");
        String reader = looks.reader().stream();
        String user = reader.startsWith("user:") ? StreamName.idOf(reader) : reader;
        add(
                number,
                AuditLinks.link(
                        getTranslation("audit.home.open"),
                        "reads?who=" + user + "&from=" + now.first() + "&to=" + now.today()));
    }
}
