package io.salonledger.ui.system;

import com.vaadin.flow.component.html.Span;

import io.salonledger.ui.shell.Badge;
import io.salonledger.ui.shell.Badges;

/** Whether all is well, beside the title. */
final class WellMark extends Span {

    void show(SystemReport report) {
        Badge badge = report.well()
                ? Badges.live(getTranslation("system.well"))
                : Badges.broken(getTranslation("system.attention"));
        removeAll();
        add(badge);
    }
}
