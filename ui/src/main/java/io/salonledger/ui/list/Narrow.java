package io.salonledger.ui.list;

import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;

/** Tells a component whether the window is a phone's, now and whenever it changes. */
public final class Narrow {

    private static final int PHONE = 720;

    private Narrow() {}

    /** Shows the column {@code PHONE} alone on a phone, and all others elsewhere. */
    public static void columns(Grid<?> grid) {
        watch(grid, narrow -> {
            grid.setClassName("phone", narrow);
            grid.getColumns().forEach(column -> column.setVisible(narrow == "PHONE".equals(column.getKey())));
        });
    }

    /** The same, where this column is the phone's. */
    public static void columns(Grid<?> grid, Grid.Column<?> phone) {
        phone.setKey("PHONE");
        columns(grid);
    }

    public static void watch(Component component, Consumer<Boolean> narrow) {
        component.addAttachListener(attached -> {
            com.vaadin.flow.component.page.Page page = attached.getUI().getPage();
            int width = page.getExtendedClientDetails().getWindowInnerWidth();
            narrow.accept(width > 0 && width < PHONE);
            var watching = page.addBrowserWindowResizeListener(resized -> narrow.accept(resized.getWidth() < PHONE));
            component.addDetachListener(detached -> watching.remove());
        });
    }
}
