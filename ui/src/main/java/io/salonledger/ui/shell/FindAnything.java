package io.salonledger.ui.shell;

import com.vaadin.flow.component.UI;

/** What the find field opens; without such a bean there is no find field. */
@FunctionalInterface
public interface FindAnything {

    void find(UI ui, String words);
}
