package io.salonledger.ui.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Lets Spring Security ask the {@link SignInGateway}. */
final class GatewayAuthenticationProvider implements AuthenticationProvider {

    private final SignInGateway gateway;

    GatewayAuthenticationProvider(SignInGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        SignInResult result = attempt instanceof PinAuthentication pin
                ? gateway.signInWithPin(pin.device(), pin.getName(), String.valueOf(pin.getCredentials()))
                : gateway.signIn(attempt.getName(), String.valueOf(attempt.getCredentials()));
        return switch (result) {
            case SignInResult.SignedIn signedIn -> granted(signedIn.person());
            case SignInResult.WrongSecret wrong -> throw new BadCredentialsException("wrong name or secret");
            case SignInResult.Locked locked -> throw new SignInLockedException(locked.remaining());
            case SignInResult.Disabled disabled -> throw new DisabledException("may not sign in any more");
        };
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt)
                || PinAuthentication.class.isAssignableFrom(attempt);
    }

    static Authentication granted(SignedInPerson person) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }
}
