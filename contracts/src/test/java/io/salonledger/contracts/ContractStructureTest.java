package io.salonledger.contracts;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import io.salonledger.contracts.guilty.CommandOfAnyone;
import io.salonledger.contracts.guilty.FrameworkUser;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.Query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The rules of this module; each convicts a guilty example. */
class ContractStructureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.salonledger");

    private static final ArchRule ONLY_WIRE_KNOWS_THE_FRAMEWORK = noClasses()
            .that()
            .resideOutsideOfPackage("..contracts.wire..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework..", "org.springframework..");

    private static final ArchRule EVERY_COMMAND_AND_QUERY_NAMES_ITS_PERMISSION = classes()
            .that()
            .areAssignableTo(Command.class)
            .or()
            .areAssignableTo(Query.class)
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(Needs.class)
            .andShould()
            .beRecords();

    @Test
    void only_the_wire_form_knows_axon() {
        ONLY_WIRE_KNOWS_THE_FRAMEWORK.check(PRODUCT);
        assertConvicts(ONLY_WIRE_KNOWS_THE_FRAMEWORK, FrameworkUser.class);
    }

    @Test
    void every_command_and_query_is_a_record_with_a_permission() {
        EVERY_COMMAND_AND_QUERY_NAMES_ITS_PERMISSION.check(PRODUCT);
        assertConvicts(EVERY_COMMAND_AND_QUERY_NAMES_ITS_PERMISSION, CommandOfAnyone.class);
    }

    private static void assertConvicts(ArchRule rule, Class<?> guilty) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(guilty)).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }
}
