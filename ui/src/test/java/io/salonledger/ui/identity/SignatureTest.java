package io.salonledger.ui.identity;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import io.salonledger.ui.ViewTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.demo.DemoTodayView;
import io.salonledger.ui.shell.ConsoleLayout;

import static org.assertj.core.api.Assertions.assertThat;

@ViewPackages(classes = {ConsoleLayout.class, DemoTodayView.class})
class SignatureTest extends ViewTest {

    @Override
    protected void beans(AnnotationConfigApplicationContext context) {
        context.register(DemoConsole.class);
    }

    @Test
    void a_paper_is_signed_by_name() {
        assertThat(signed("u1", "沈佳")).isEqualTo("沈佳");
    }

    @Test
    void a_user_without_a_known_name_is_not_called_the_system() {
        assertThat(signed("u1", "")).isEqualTo("User u1, whose name is not known here");
    }

    @Test
    void what_the_register_repeated_after_a_restore_says_so() {
        assertThat(signed("system:erasure-register", "")).startsWith("The erasure register");
        assertThat(signed("system:erasure", "")).isEqualTo("The system, without a user");
        assertThat(signed("", "")).isEqualTo("The system, without a user");
    }

    private static String signed(String by, String name) {
        return Signature.of(new Div(), by, name);
    }
}
