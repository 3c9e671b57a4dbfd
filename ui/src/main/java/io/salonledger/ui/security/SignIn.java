package io.salonledger.ui.security;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Opens and closes a session from the sign-in view, without a form post of its own. */
@Component
public class SignIn {

    private final AuthenticationManager authentication;
    private final AuthenticationContext context;
    private final CurrentUser user;
    private final ObjectProvider<SignInGateway> gateway;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignIn(
            AuthenticationManager authentication,
            AuthenticationContext context,
            CurrentUser user,
            ObjectProvider<SignInGateway> gateway) {
        this.user = user;
        this.gateway = gateway;
        this.authentication = authentication;
        this.context = context;
    }

    /** Enters, or throws what was wrong; returns the address the person wanted before being asked. */
    public String enter(Authentication attempt) throws AuthenticationException {
        Authentication granted = authentication.authenticate(attempt);
        SecurityContext security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(granted);
        SecurityContextHolder.setContext(security);
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        request.getSession(true);
        // A session id known before signing in must not be worth anything after it.
        request.changeSessionId();
        contexts.saveContext(security, request, response);
        SavedRequest wanted = new HttpSessionRequestCache().getRequest(request, response);
        return wanted == null ? "/" : wanted.getRedirectUrl();
    }

    /** What is known of the person has changed by their own hand, for example that the password is theirs now. */
    public void renew(SignedInPerson person) {
        SecurityContext security = SecurityContextHolder.getContext();
        security.setAuthentication(GatewayAuthenticationProvider.granted(person));
        contexts.saveContext(
                security,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    public void leave() {
        gateway.ifAvailable(door -> user.signedIn().ifPresent(person -> door.signedOut(person.userId())));
        context.logout();
    }
}
