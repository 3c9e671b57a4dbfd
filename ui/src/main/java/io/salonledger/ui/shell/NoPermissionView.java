package io.salonledger.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.salonledger.ui.security.CurrentUser;

/** In place of a page that none of the person's roles may open. */
@ParentLayout(ConsoleLayout.class)
@PermitAll
public class NoPermissionView extends Page implements HasErrorParameter<AccessDeniedException> {

    private static final Logger LOG = LoggerFactory.getLogger(NoPermissionView.class);

    private final CurrentUser user;

    NoPermissionView(CurrentUser user) {
        this.user = user;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        LOG.warn(
                "User {} was refused page {}",
                user.get().userId(),
                event.getLocation().getPath());
        header().title(getTranslation("shell.no-permission.title"));
        Button home = new Button(
                getTranslation("shell.home"), click -> UI.getCurrent().navigate(""));
        showOnly(new NoPermissionState(
                getTranslation("shell.no-permission"), getTranslation("shell.no-permission.hint"), home));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
