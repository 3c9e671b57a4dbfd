package io.salonledger.ui.demo;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.salonledger.ui.shell.Page;

/** A page that only an administrator may open. */
@Route("demo-system")
@RolesAllowed("ADMINISTRATOR")
public class DemoSystemView extends Page {

    public DemoSystemView() {
        header().title(getTranslation("demo.system"));
    }
}
