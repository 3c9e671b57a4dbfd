package io.salonledger.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** In place of a page that does not exist. */
@ParentLayout(ConsoleLayout.class)
@PermitAll
public class NotFoundView extends Page implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        header().title(getTranslation("shell.not-found.title"));
        Button home = new Button(
                getTranslation("shell.home"), click -> UI.getCurrent().navigate(""));
        showOnly(new EmptyState(
                SalonIcon.SEARCH, getTranslation("shell.not-found"), getTranslation("shell.not-found.hint"), home));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
