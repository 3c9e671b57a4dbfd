package io.salonledger.ui.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.salonledger.contracts.booking.BookingRejection;
import io.salonledger.contracts.identity.IdentityRejection;
import io.salonledger.contracts.message.Rejection;
import io.salonledger.contracts.organisation.OrganisationRejection;
import io.salonledger.contracts.roster.RosterRejection;

import static org.assertj.core.api.Assertions.assertThat;

class RejectionTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void every_refusal_of_branches_users_bookings_and_rosters_has_a_sentence(String language) throws IOException {
        Properties texts = new Properties();
        for (String feature : new String[] {"identity", "organisation", "booking", "roster"}) {
            try (var in = getClass().getResourceAsStream("/i18n/" + feature + "_" + language + ".properties")) {
                texts.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        Stream.<Rejection[]>of(
                        IdentityRejection.values(),
                        OrganisationRejection.values(),
                        BookingRejection.values(),
                        RosterRejection.values())
                .flatMap(Stream::of)
                .forEach(refusal -> assertThat(texts.getProperty("rejection." + refusal.code()))
                        .as(refusal.code())
                        .isNotBlank());
    }
}
