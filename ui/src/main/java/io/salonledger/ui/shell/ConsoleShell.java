package io.salonledger.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** The page around the console. Clicks go by HTTP, so that signing in can set headers; news comes by web socket. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://css/tokens.css")
@StyleSheet("context://css/salon.css")
@StyleSheet("context://css/console.css")
@StyleSheet("context://css/lists.css")
@StyleSheet("context://css/tickets.css")
@StyleSheet("context://css/complaints.css")
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@Push(value = PushMode.AUTOMATIC, transport = Transport.WEBSOCKET_XHR)
public class ConsoleShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("店账 Salon Ledger");
        settings.addFavIcon("icon", "icons/mark.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
