package io.salonledger.ui.shell;

import com.vaadin.flow.component.Component;

/** Something slim that lies over every page, made anew for each console. */
@FunctionalInterface
public interface ConsoleStrip {

    Component create();
}
