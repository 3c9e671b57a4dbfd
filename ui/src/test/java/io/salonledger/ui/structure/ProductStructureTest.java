package io.salonledger.ui.structure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import io.salonledger.command.guilty.DecidesByReading;
import io.salonledger.query.guilty.AnswersByDeciding;
import io.salonledger.ui.structure.guilty.FieldInjected;
import io.salonledger.ui.structure.guilty.KnowsAxon;
import io.salonledger.ui.structure.guilty.KnowsTheOtherSides;
import io.salonledger.ui.structure.guilty.StaticState;
import io.salonledger.ui.structure.guilty.util.Anything;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

/** How the product is cut; each rule convicts a guilty example. */
class ProductStructureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.salonledger");

    private static final ArchRule UI_SEES_CONTRACTS_ONLY = noClasses()
            .that()
            .resideInAPackage("io.salonledger.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.salonledger.command..", "io.salonledger.query..");

    private static final ArchRule COMMAND_DOES_NOT_READ = noClasses()
            .that()
            .resideInAPackage("io.salonledger.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.salonledger.query..", "io.salonledger.ui..");

    private static final ArchRule QUERY_DOES_NOT_DECIDE = noClasses()
            .that()
            .resideInAPackage("io.salonledger.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.salonledger.command..", "io.salonledger.ui..");

    private static final ArchRule CONTRACTS_KNOW_NOBODY = noClasses()
            .that()
            .resideInAPackage("io.salonledger.contracts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.salonledger.command..", "io.salonledger.query..", "io.salonledger.ui..");

    private static final ArchRule PACKAGES_SAY_WHAT_IS_INSIDE = noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..",
                    "..utils..",
                    "..common..",
                    "..dto..",
                    "..impl..",
                    "..helper..",
                    "..manager..",
                    "..misc..");

    private static final ArchRule VIEWS_DO_NOT_KNOW_AXON = noClasses()
            .that()
            .resideInAPackage("io.salonledger.ui..")
            .and()
            .resideOutsideOfPackages("io.salonledger.ui.message..", "io.salonledger.ui.job..")
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(CommandGateway.class, QueryGateway.class, QueryBus.class);

    private static final ArchRule NO_FIELD_INJECTION = noFields().should().beAnnotatedWith(Autowired.class);

    private static final ArchRule NO_STATIC_MUTABLE_STATE = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areNotEnums()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .and()
            .areStatic()
            .should()
            .notBeFinal();

    private static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that()
            .resideInAnyPackage("io.salonledger.command..", "io.salonledger.query..", "io.salonledger.contracts..")
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("asks the machine for the time") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTarget().getName().equals("now")
                            && call.getTarget().getOwner().getPackageName().equals("java.time")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
                }
            });

    @Test
    void the_ui_sees_contracts_only() {
        holds(UI_SEES_CONTRACTS_ONLY, KnowsTheOtherSides.class);
    }

    @Test
    void the_deciding_side_does_not_read_read_models() {
        holds(COMMAND_DOES_NOT_READ, DecidesByReading.class);
    }

    @Test
    void the_remembering_side_does_not_decide() {
        holds(QUERY_DOES_NOT_DECIDE, AnswersByDeciding.class);
    }

    @Test
    void contracts_know_nobody() {
        CONTRACTS_KNOW_NOBODY.check(PRODUCT);
    }

    @Test
    void packages_say_what_is_inside() {
        holds(PACKAGES_SAY_WHAT_IS_INSIDE, Anything.class);
    }

    @Test
    void views_reach_the_log_through_gateways_only() {
        holds(VIEWS_DO_NOT_KNOW_AXON, KnowsAxon.class);
    }

    @Test
    void nothing_is_injected_into_fields() {
        holds(NO_FIELD_INJECTION, FieldInjected.class);
    }

    @Test
    void nothing_static_changes() {
        holds(NO_STATIC_MUTABLE_STATE, StaticState.class);
    }

    @Test
    void decisions_and_projections_take_the_time_from_a_clock() {
        TIME_COMES_FROM_A_CLOCK.check(PRODUCT);
        JavaClasses guilty = new ClassFileImporter().importClasses(DecidesByReading.class);
        assertThat(TIME_COMES_FROM_A_CLOCK.evaluate(guilty).hasViolation()).isTrue();
        assertThat(Instant.now(Clock.systemUTC())).isNotNull();
        assertThat(LocalDate.EPOCH).isNotNull();
    }

    private static void holds(ArchRule rule, Class<?> guilty) {
        rule.check(PRODUCT);
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(guilty)).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
