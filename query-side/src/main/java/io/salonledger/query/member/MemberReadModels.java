package io.salonledger.query.member;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.contracts.privacy.BlindKey;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class MemberReadModels {

    @Bean
    ReadModel<MemberDetailsDocument> memberDetails() {
        return MemberDetailsProjection.MODEL;
    }

    @Bean
    ReadModel<MemberSearchDocument> memberSearch(MemberTokens tokens) {
        return MemberSearchProjection.model(tokens);
    }

    @Bean
    ReadModel<CertificateDocument> erasureCertificates() {
        return CertificateProjection.MODEL;
    }

    @Bean
    MemberTokens memberTokens(BlindTokens tokens, BlindKey key) {
        return new MemberTokens(tokens, key);
    }
}
