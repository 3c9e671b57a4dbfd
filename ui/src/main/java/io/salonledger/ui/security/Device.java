package io.salonledger.ui.security;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

/**
 * The browser one sits at, by a random name of its own in a cookie that no script can read. It says nothing about a
 * person and opens nothing without a PIN.
 *
 * @param address IP address as this server sees it
 */
public record Device(String name, @Nullable String address) {

    private static final String COOKIE = "salon-device";
    private static final int ONE_YEAR = 365 * 24 * 3600;

    /** The device of the running request; one without a name is given one. */
    public static Device current() {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null) {
            return new Device("none", null);
        }
        return new Device(known(request).orElseGet(() -> named(request)), request.getRemoteAddr());
    }

    private static Optional<String> known(VaadinRequest request) {
        Object given = request.getAttribute(COOKIE);
        if (given instanceof String name) {
            return Optional.of(name);
        }
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(value -> value.matches("[0-9a-f-]{36}"))
                        .findFirst();
    }

    private static String named(VaadinRequest request) {
        String name = UUID.randomUUID().toString();
        Cookie cookie = new Cookie(COOKIE, name);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setAttribute("SameSite", "Strict");
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response != null) {
            response.addCookie(cookie);
        }
        request.setAttribute(COOKIE, name);
        return name;
    }
}
