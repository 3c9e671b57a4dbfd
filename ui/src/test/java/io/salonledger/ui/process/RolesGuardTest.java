package io.salonledger.ui.process;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RolesGuardTest {

    @Test
    void all_roles_in_one_process_need_nothing() {
        assertThatCode(() -> RolesGuard.check(new MockEnvironment())).doesNotThrowAnyException();
    }

    @Test
    void a_role_alone_needs_an_axon_server() {
        for (String role : new String[] {"command", "query", "ui", "command,ui"}) {
            assertThat(refused(new MockEnvironment().withProperty("salon.roles", role))
                            .sentence(Locale.ENGLISH))
                    .contains("salon.axon-server.servers");
        }
    }

    @Test
    void the_query_role_alone_needs_its_engines() {
        MockEnvironment query = new MockEnvironment()
                .withProperty("salon.roles", "query")
                .withProperty("salon.axon-server.servers", "axon:8124");
        assertThat(refused(query).sentence(Locale.ENGLISH)).contains("salon.mongodb.uri");
        query.withProperty("salon.mongodb.uri", "mongodb://m");
        assertThat(refused(query).sentence(Locale.SIMPLIFIED_CHINESE)).contains("salon.elasticsearch.uris", "文档");
        query.withProperty("salon.elasticsearch.uris", "https://e:9200");
        assertThatCode(() -> RolesGuard.check(query)).doesNotThrowAnyException();
    }

    @Test
    void an_unknown_role_is_named() {
        assertThat(refused(new MockEnvironment().withProperty("salon.roles", "command,quary"))
                        .sentence(Locale.ENGLISH))
                .contains("quary");
    }

    private static RolesRefused refused(MockEnvironment environment) {
        return catchThrowableOfType(RolesRefused.class, () -> RolesGuard.check(environment));
    }
}
