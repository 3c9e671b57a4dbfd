package io.salonledger.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;

/** A list under its filters, with a drawer beside it for what was opened. */
public final class WorkArea extends Div {

    private static final String DRAWER = "392px";

    private final MasterDetailLayout layout = new MasterDetailLayout();
    private final transient Runnable closed;

    public WorkArea(Component filters, Component list, Runnable closed) {
        this.closed = closed;
        addClassName("sl-work");
        layout.setMaster(list);
        layout.setMasterSize("320px", true);
        layout.setDetailSize(DRAWER);
        layout.addBackdropClickListener(click -> close());
        layout.addDetailEscapePressListener(escape -> close());
        add(filters, layout);
    }

    public void open(Component detail) {
        layout.setDetail(detail);
    }

    public void close() {
        layout.setDetail(null);
        closed.run();
    }
}
