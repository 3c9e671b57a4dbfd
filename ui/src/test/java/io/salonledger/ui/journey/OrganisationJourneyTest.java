package io.salonledger.ui.journey;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.identity.Secret;
import io.salonledger.contracts.identity.UserId;
import io.salonledger.contracts.identity.command.AddUser;
import io.salonledger.contracts.identity.command.ChangePassword;
import io.salonledger.contracts.identity.command.DeactivateUser;
import io.salonledger.contracts.identity.command.ReadSessionLog;
import io.salonledger.contracts.identity.command.RecallDevice;
import io.salonledger.contracts.identity.command.ResetPassword;
import io.salonledger.contracts.identity.command.SessionEntry;
import io.salonledger.contracts.identity.command.SetPin;
import io.salonledger.contracts.identity.command.SignIn;
import io.salonledger.contracts.identity.command.SignedIn;
import io.salonledger.contracts.identity.command.SwitchByPin;
import io.salonledger.contracts.identity.query.FindUserNames;
import io.salonledger.contracts.identity.query.SearchUsers;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.PageRequest;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.organisation.BranchProfile;
import io.salonledger.contracts.organisation.BusinessDayRule;
import io.salonledger.contracts.organisation.LegalEntity;
import io.salonledger.contracts.organisation.Tax;
import io.salonledger.contracts.organisation.TaxPlacement;
import io.salonledger.contracts.organisation.TaxScheme;
import io.salonledger.contracts.organisation.command.OpenBranch;
import io.salonledger.contracts.organisation.command.SetTaxScheme;
import io.salonledger.contracts.organisation.query.FindBranch;
import io.salonledger.contracts.organisation.query.FindTaxScheme;
import io.salonledger.contracts.organisation.query.SearchBranches;
import io.salonledger.ui.message.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrganisationJourneyTest {

    private static final BranchId JINGAN = new BranchId("jingan");
    private static final String FIRST = "a-first-password";
    private static final PageRequest PAGE = new PageRequest(0, 20);

    @TempDir
    Path folder;

    @Test
    void an_owner_enters_opens_a_branch_and_lets_the_desk_in() throws Exception {
        try (Salon salon = Salon.open(folder, "salon.first-password=" + FIRST)) {
            SignedIn owner = signIn(salon, "OWNER", FIRST);
            assertThat(owner.roles()).containsExactly(Role.OWNER);
            assertThat(owner.mustChangePassword()).isTrue();
            salon.send(new ChangePassword(owner.user(), new Secret(FIRST), new Secret("quite another one")));
            assertThat(signIn(salon, "owner", "quite another one").mustChangePassword())
                    .isFalse();

            opensABranch(salon);
            letsTheDeskIn(salon);

            assertThat(salon.gateway().request(new ReadSessionLog(50)).entries())
                    .extracting(SessionEntry::kind)
                    .contains(SessionEntry.Kind.SIGNED_IN, SessionEntry.Kind.WRONG_SECRET);
        }
        assertNoSecretInAnyFile();
    }

    private static void opensABranch(Salon salon) {
        salon.send(new OpenBranch(
                JINGAN,
                BranchProfile.named("静安寺店"),
                new LegalEntity("云栖健康管理有限公司", null),
                Currency.getInstance("CNY"),
                BusinessDayRule.always(ZoneId.of("Asia/Shanghai"))));
        LocalDate july = LocalDate.of(2026, 7, 1);
        Tax tax = new Tax("VAT", "增值税", new BigDecimal("6"), TaxPlacement.INCLUDED);
        salon.send(new SetTaxScheme(JINGAN, TaxScheme.of(july, List.of(tax))));

        salon.askUntil(new FindBranch(JINGAN), branch -> branch.taxSchemes().size() == 1);
        assertThat(salon.ask(new FindTaxScheme(JINGAN, july)).taxes()).containsExactly(tax);
        assertThat(salon.ask(new FindTaxScheme(JINGAN, july.minusDays(1))).taxes())
                .isEmpty();
        assertThat(salon.askUntil(new SearchBranches("jingan", false, PAGE), page -> page.total() == 1)
                        .items()
                        .getFirst()
                        .name())
                .isEqualTo("静安寺店");
    }

    private static void letsTheDeskIn(Salon salon) {
        UserId luo = new UserId("luo");
        salon.send(new AddUser(luo, "罗小满", "luo.xiaoman", Set.of(Role.FRONT_DESK), Set.of(JINGAN)));
        Secret first = salon.gateway().request(new ResetPassword(luo)).password();
        assertThatThrownBy(() -> signIn(salon, "luo.xiaoman", "guess")).hasMessage("wrong-credentials");
        signIn(salon, "luo.xiaoman", first.value());
        var asLuo = salon.gateway(new Actor("luo", Set.of(Role.FRONT_DESK), "jingan", Set.of("jingan"), "console"));
        asLuo.send(new SetPin(luo, first, new Secret("2580")));

        assertThat(door(salon).request(new RecallDevice("d1")).users()).containsExactly(luo);
        SignedIn back = door(salon).request(new SwitchByPin(luo, new Secret("2580"), "d1", null));
        assertThat(back.name()).isEqualTo("罗小满");
        assertThat(back.branches()).containsExactly(JINGAN);
        assertThatThrownBy(() -> door(salon).request(new SwitchByPin(luo, new Secret("2580"), "other", null)))
                .isInstanceOf(Refused.class);
        assertThat(salon.askUntil(new SearchUsers("xiaoman", false, PAGE), page -> page.total() == 1)
                        .items()
                        .getFirst()
                        .name())
                .isEqualTo("罗小满");
        assertThat(asLuo.ask(new FindUserNames(Set.of(luo, new UserId("owner"))))
                        .names())
                .containsEntry("luo", "罗小满")
                .containsKey("owner");

        salon.send(new DeactivateUser(luo));
        assertThatThrownBy(() -> signIn(salon, "luo.xiaoman", first.value())).hasMessage("deactivated");
    }

    private void assertNoSecretInAnyFile() throws Exception {
        List<String> secrets = List.of(FIRST, "quite another one", "罗小满", "luo.xiaoman");
        assertThat(folder.resolve("data/credentials/credentials.mv.db")).exists();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(secrets).as(file.toString()).noneMatch(bytes::contains);
            }
        }
    }

    private static SignedIn signIn(Salon salon, String login, String password) {
        return door(salon).request(new SignIn(login, new Secret(password), "d1", "127.0.0.1"));
    }

    private static io.salonledger.ui.message.MessageGateway door(Salon salon) {
        return salon.gateway(Actor.system("console"));
    }
}
