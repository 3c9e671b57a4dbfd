package io.salonledger.ui.shell.language;

import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import org.springframework.stereotype.Component;

/** Language and colours of this device: remembered in cookies, applied before the first paint. */
@Component
public class Preferences implements VaadinServiceInitListener {

    private static final String LANGUAGE = "salon-language";
    private static final String SCHEME = "salon-scheme";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var html = page.getDocument().head().parent();
            if (html != null) {
                html.attr("lang", language(page.getVaadinRequest()).toLanguageTag());
                scheme(page.getVaadinRequest())
                        .ifPresent(scheme -> html.attr("theme", scheme.getThemeValue())
                                .attr("style", "color-scheme: " + scheme.getValue()));
            }
        });
        event.getSource().addUIInitListener(init -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            if (request != null) {
                init.getUI().setLocale(language(request));
            }
        });
    }

    /** Speaks another language from now on; the page is drawn anew at the same address. */
    public void speak(UI ui, Locale language) {
        remember(ui, LANGUAGE, language.getLanguage());
        ui.setLocale(language);
        ui.getPage().executeJs("document.documentElement.lang = $0", language.toLanguageTag());
        ui.refreshCurrentRoute(true);
    }

    /** Paints in light, in dark, or as the device does. */
    public void paint(UI ui, ColorScheme.Value scheme) {
        remember(ui, SCHEME, scheme.getThemeValue());
        ui.getPage().setColorScheme(scheme);
    }

    /** The remembered colours; none means as the device does. */
    public Optional<ColorScheme.Value> scheme() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? Optional.empty() : scheme(request);
    }

    private static Optional<ColorScheme.Value> scheme(VaadinRequest request) {
        return cookie(request, SCHEME).flatMap(value -> switch (value) {
            case "dark" -> Optional.of(ColorScheme.Value.DARK);
            case "light" -> Optional.of(ColorScheme.Value.LIGHT);
            default -> Optional.empty();
        });
    }

    private static Locale language(VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .map(Locale::forLanguageTag)
                .map(Languages::closestTo)
                .orElseGet(() -> Languages.closestTo(
                        Optional.ofNullable(request.getLocale()).orElse(Locale.ENGLISH)));
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private static void remember(UI ui, String name, String value) {
        // Set in the browser: the answer to a click has no headers of its own once push is on.
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + '; Path=/; Max-Age=31536000; SameSite=Lax'"
                                + " + (location.protocol === 'https:' ? '; Secure' : '')",
                        name,
                        value);
    }
}
