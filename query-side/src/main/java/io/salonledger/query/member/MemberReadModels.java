package io.salonledger.query.member;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class MemberReadModels {

    @Bean
    ReadModel<MemberDetailsDocument> memberDetails() {
        return MemberDetailsProjection.MODEL;
    }

    @Bean
    ReadModel<MemberSearchDocument> memberSearch(BlindTokens tokens) {
        return MemberSearchProjection.model(tokens);
    }
}
