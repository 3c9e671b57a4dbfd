package io.salonledger.ui.shell;

import java.util.List;
import java.util.Locale;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import io.salonledger.ui.ViewTest;
import io.salonledger.ui.demo.DemoConsole;
import io.salonledger.ui.demo.DemoMembersView;
import io.salonledger.ui.demo.DemoTodayView;
import io.salonledger.ui.security.CurrentUser;
import io.salonledger.ui.security.SignedInPerson;
import io.salonledger.ui.shell.language.Languages;
import io.salonledger.ui.shell.language.Preferences;
import io.salonledger.ui.shell.navigation.Navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ViewPackages(classes = {ConsoleLayout.class, DemoTodayView.class})
class ConsoleLayoutTest extends ViewTest {

    private SignedInPerson person = DemoConsole.manager();

    @Override
    protected SignedInPerson person() {
        return person;
    }

    @Override
    protected void beans(AnnotationConfigApplicationContext context) {
        context.register(DemoConsole.class);
    }

    @Test
    void the_bare_address_leads_to_the_home_of_the_role() {
        assertThat(getCurrentView()).isInstanceOf(DemoTodayView.class);
    }

    @Test
    void the_navigation_shows_what_the_role_may_open_in_its_groups() {
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .containsExactly("Today", "Members", "Stock");
        assertThat(find(SideNav.class).all()).extracting(SideNav::getLabel).containsExactly(null, "Shop");
    }

    @Test
    void the_same_pages_stand_elsewhere_for_another_role() {
        assertThat(bean(Navigation.class).of(DemoConsole.auditor()))
                .extracting(placed -> placed.entry().textKey())
                .containsExactly("demo.states", "demo.members");
    }

    @Test
    void an_entry_whose_view_refuses_the_role_is_not_shown() {
        // The entry of the system page names the manager, the page itself lets only administrators in.
        assertThat(bean(Navigation.class).of(DemoConsole.manager()))
                .extracting(placed -> placed.entry().textKey())
                .doesNotContain("demo.system");
    }

    @Test
    void another_language_is_spoken_at_the_same_address() {
        navigate(DemoMembersView.class);
        bean(Preferences.class).speak(UI.getCurrent(), Languages.CHINESE);

        assertThat(getCurrentView()).isInstanceOf(DemoMembersView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("会员");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("今日");
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void a_manager_looks_at_the_own_branch_and_at_no_other() {
        CurrentUser user = bean(CurrentUser.class);

        assertThat(user.branch()).map(branch -> branch.name()).contains("静安寺店");
        assertThatIllegalArgumentException().isThrownBy(() -> user.choose("b2"));
    }

    @Test
    void people_keep_their_colour_and_show_their_first_character() {
        assertThat(List.of(new PersonAvatar("u1", "沈岚").getText(), new PersonAvatar("u2", "bo lin").getText()))
                .containsExactly("沈", "B");
        assertThat(PersonAvatar.colourOf("u1"))
                .isEqualTo(PersonAvatar.colourOf("u1"))
                .isBetween(1, 6);
    }
}
