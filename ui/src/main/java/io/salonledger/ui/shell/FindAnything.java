package io.salonledger.ui.shell;

import com.vaadin.flow.component.UI;

/** What the find field and its keys open; without such a bean there is neither. */
@FunctionalInterface
public interface FindAnything {

    void open(UI ui);
}
