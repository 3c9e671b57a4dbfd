package io.salonledger.ui.security;

import java.util.List;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** An attempt to change person at a desk by PIN. */
final class PinAuthentication extends AbstractAuthenticationToken {

    private final String device;
    private final String userId;
    private final String pin;

    PinAuthentication(String device, String userId, String pin) {
        super(List.of());
        this.device = device;
        this.userId = userId;
        this.pin = pin;
    }

    String device() {
        return device;
    }

    @Override
    public Object getCredentials() {
        return pin;
    }

    @Override
    public Object getPrincipal() {
        return userId;
    }
}
