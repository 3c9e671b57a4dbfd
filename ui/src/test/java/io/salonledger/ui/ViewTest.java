package io.salonledger.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.spring.SpringInstantiator;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.SignIn;
import io.salonledger.ui.security.SignedInPerson;

/** A view on the server alone: no browser, no process, only the frame's beans and those the test gives. */
public abstract class ViewTest extends BrowserlessTest {

    private static final ThreadLocal<AnnotationConfigApplicationContext> BEANS = new ThreadLocal<>();

    /** Who is signed in. */
    protected SignedInPerson person() {
        return DemoConsole.manager();
    }

    /** The language of the page. */
    protected Locale language() {
        return Locale.ENGLISH;
    }

    /** Beans of the view under test: its gateway as a fake, its navigation entry. */
    protected void beans(AnnotationConfigApplicationContext context) {}

    protected final <T> T bean(Class<T> type) {
        return BEANS.get().getBean(type);
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("salon.texts.strict", "true")));
        context.registerBean(AccessAnnotationChecker.class, AccessAnnotationChecker::new);
        context.registerBean(AuthenticationContext.class, AuthenticationContext::new);
        context.registerBean(AuthenticationManager.class, () -> attempt -> {
            throw new BadCredentialsException("wrong");
        });
        context.scan("io.salonledger.ui.shell");
        context.register(CurrentUser.class, SignIn.class);
        beans(context);
        context.refresh();
        BEANS.set(context);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        person(),
                        null,
                        person().roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new)));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(language());
    }

    @AfterEach
    void forgetPerson() {
        SecurityContextHolder.clearContext();
        BEANS.get().close();
        BEANS.remove();
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(BeansOfTheTest.class);
    }

    /** Lets Vaadin make views with the beans of the running test. */
    public static final class BeansOfTheTest implements InstantiatorFactory {
        @Override
        public Instantiator createInstantitor(VaadinService service) {
            // A process that a browser test starts finds this class too, and has beans of its own.
            return BEANS.get() == null ? null : new SpringInstantiator(service, BEANS.get());
        }
    }
}
