package io.salonledger.ui.security;

import java.time.Duration;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.context.SecurityContextHolder;

import io.salonledger.ui.ViewTest;
import io.salonledger.ui.demo.DemoTodayView;
import io.salonledger.ui.shell.ConsoleLayout;

import static org.assertj.core.api.Assertions.assertThat;

@ViewPackages(classes = {LoginView.class, ConsoleLayout.class, DemoTodayView.class})
class LoginViewTest extends ViewTest {

    private SignInResult answer = new SignInResult.WrongSecret();

    @Override
    protected void beans(AnnotationConfigApplicationContext context) {
        context.registerBean(
                "gateway manager",
                AuthenticationManager.class,
                () -> new ProviderManager(new GatewayAuthenticationProvider((name, password) -> answer)),
                definition -> definition.setPrimary(true));
    }

    @BeforeEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
        navigate(LoginView.class);
    }

    @Test
    void names_what_is_wrong_and_lets_one_try_again() {
        attempt("shen.lan", "guess");

        assertThat(refusal()).isEqualTo("Account or password is wrong");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("shen.lan");
        assertThat(find(PasswordField.class).single().getValue()).isEmpty();
        assertThat(find(Button.class).withId("enter").single().isEnabled()).isTrue();
    }

    @Test
    void tells_how_long_a_locked_account_has_to_wait() {
        answer = new SignInResult.Locked(Duration.ofSeconds(241));
        attempt("shen.lan", "guess");

        assertThat(refusal()).isEqualTo("Too many failed attempts; try again in 5 min");
    }

    @Test
    void tells_that_an_account_may_not_sign_in_any_more() {
        answer = new SignInResult.Disabled();
        attempt("shen.lan", "guess");

        assertThat(refusal()).isEqualTo("This account cannot sign in; ask an administrator");
    }

    @Test
    void asks_for_both_fields_first() {
        attempt("", "");

        assertThat(refusal()).isEqualTo("Enter account and password");
    }

    private void attempt(String account, String password) {
        find(TextField.class).single().setValue(account);
        find(PasswordField.class).single().setValue(password);
        test(find(Button.class).withId("enter").single()).click();
    }

    private String refusal() {
        return find(Paragraph.class).withId("refusal").single().getText();
    }
}
