package io.salonledger.ui.shell;

import com.vaadin.flow.component.Component;

/** Something at the head of every page, given by a feature as a bean and made once for each console. */
@FunctionalInterface
public interface HeaderTool {

    /** @param console what it may follow the read models with: the tool itself moves from page to page */
    Component create(Component console);
}
