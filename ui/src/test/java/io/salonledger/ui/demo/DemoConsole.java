package io.salonledger.ui.demo;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import io.salonledger.contracts.identity.Role;
import io.salonledger.ui.security.KnownPerson;
import io.salonledger.ui.security.PermittedBranch;
import io.salonledger.ui.security.SignInGateway;
import io.salonledger.ui.security.SignInResult;
import io.salonledger.ui.security.SignedInPerson;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.SalonName;
import io.salonledger.ui.shell.navigation.NavigationCount;
import io.salonledger.ui.shell.navigation.NavigationEntry;
import io.salonledger.ui.shell.navigation.NavigationGroup;

import static io.salonledger.contracts.identity.Role.ADMINISTRATOR;
import static io.salonledger.contracts.identity.Role.AUDITOR;
import static io.salonledger.contracts.identity.Role.BRANCH_MANAGER;
import static io.salonledger.contracts.identity.Role.FRONT_DESK;
import static io.salonledger.contracts.identity.Role.OWNER;

/** People, pages and entries that only tests have, so that the frame can be looked at before any feature. */
public class DemoConsole {

    public static final String PASSWORD = "ledger-123";

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final PermittedBranch JINGAN = new PermittedBranch("b1", "静安寺店", SHANGHAI);
    private static final PermittedBranch XUHUI = new PermittedBranch("b2", "徐家汇店", SHANGHAI);

    private static final PermittedBranch BINJIANG = new PermittedBranch("b3", "滨江店", Afternoon.ZONE);

    public static SignedInPerson manager() {
        return new SignedInPerson("u-shen", "沈岚", Set.of(BRANCH_MANAGER), List.of(JINGAN));
    }

    public static SignedInPerson owner() {
        return new SignedInPerson("u-zhou", "周老板", Set.of(OWNER), List.of(JINGAN, XUHUI));
    }

    public static SignedInPerson auditor() {
        return new SignedInPerson("u-gu", "顾明远", Set.of(AUDITOR), List.of(JINGAN, XUHUI), true, false);
    }

    public static SignedInPerson analyst() {
        return new SignedInPerson("u-cheng", "程以南", Set.of(Role.ANALYST), List.of(JINGAN, XUHUI));
    }

    public static SignedInPerson administrator() {
        return new SignedInPerson("u-shao", "邵俊杰", Set.of(ADMINISTRATOR), List.of(JINGAN, XUHUI), true, false);
    }

    /** Of the branch where it is afternoon. */
    static SignedInPerson of(String id, String name, Role role) {
        return new SignedInPerson(id, name, Set.of(role), List.of(BINJIANG));
    }

    @Bean
    @Primary
    SignInGateway demoGateway() {
        return new SignInGateway() {
            @Override
            public SignInResult signIn(String userName, String password) {
                if (userName.equals("locked")) {
                    return new SignInResult.Locked(Duration.ofMinutes(5));
                }
                if (!password.equals(PASSWORD)) {
                    return new SignInResult.WrongSecret();
                }
                return switch (userName) {
                    case "shen.lan" -> new SignInResult.SignedIn(manager());
                    case "zhou" -> new SignInResult.SignedIn(owner());
                    case "cheng" -> new SignInResult.SignedIn(analyst());
                    case "gu" -> new SignInResult.SignedIn(auditor());
                    case "lin" -> new SignInResult.SignedIn(of("u-lin", "林婉清", Role.THERAPIST));
                    case "su" -> new SignInResult.SignedIn(of("u-su", "苏晓芸", Role.THERAPIST));
                    case "wu" -> new SignInResult.SignedIn(of("u-wu", "吴新来", Role.THERAPIST));
                    case "luo" -> new SignInResult.SignedIn(of("u-luo", "罗小满", FRONT_DESK));
                    case "shao" -> new SignInResult.SignedIn(administrator());
                    case "sun" -> new SignInResult.SignedIn(of("u-sun", "孙店长", BRANCH_MANAGER));
                    default -> new SignInResult.WrongSecret();
                };
            }

            @Override
            public List<KnownPerson> peopleOn(String device) {
                return List.of(
                        new KnownPerson("u-luo", "罗小满", FRONT_DESK),
                        new KnownPerson("u-lin", "林婉清", Role.THERAPIST),
                        new KnownPerson("u-shen", "沈岚", BRANCH_MANAGER));
            }
        };
    }

    @Bean
    @Primary
    SalonName demoName() {
        return () -> Optional.of("云栖养生");
    }

    @Bean
    NavigationEntry demoToday() {
        return NavigationEntry.to(DemoTodayView.class, "demo.today", SalonIcon.HOME)
                .in(NavigationGroup.MAIN, -10, BRANCH_MANAGER, OWNER);
    }

    @Bean
    NavigationEntry demoMembers() {
        return NavigationEntry.to(DemoMembersView.class, "demo.members", SalonIcon.USERS)
                .in(NavigationGroup.MAIN, -9, BRANCH_MANAGER, OWNER, FRONT_DESK)
                .in(NavigationGroup.RECORDS, -9, AUDITOR)
                .counting(person -> Optional.of(NavigationCount.plain(46)));
    }

    @Bean
    NavigationEntry demoStates() {
        return NavigationEntry.to(DemoStatesView.class, "demo.states", SalonIcon.BOX)
                .in(NavigationGroup.SHOP, -8, BRANCH_MANAGER, OWNER)
                .in(NavigationGroup.REVIEW, 1, AUDITOR)
                .counting(person -> Optional.of(NavigationCount.urgent(3)));
    }

    @Bean
    NavigationEntry demoSystem() {
        return NavigationEntry.to(DemoSystemView.class, "demo.system", SalonIcon.DATABASE)
                .in(NavigationGroup.MAIN, -7, ADMINISTRATOR, BRANCH_MANAGER);
    }
}
