package io.salonledger.ui.audit;

import com.vaadin.flow.component.html.Anchor;

/** Ways from a figure to what is behind it. */
final class AuditLinks {

    private AuditLinks() {}

    static Anchor link(String words, String path) {
        Anchor link = new Anchor(path, words);
        link.addClassName("sl-link");
        return link;
    }
}
