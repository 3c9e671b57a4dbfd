package io.salonledger.query.complaint;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.query.member.MemberFinder;
import io.salonledger.query.privacy.BlindTokens;
import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class ComplaintReadModels {

    @Bean
    ReadModel<ComplaintDetailsDocument> complaintDetails() {
        return ComplaintDetailsProjection.MODEL;
    }

    @Bean
    ReadModel<ComplaintListDocument> complaintList(ComplaintTokens tokens) {
        return ComplaintListProjection.model(tokens);
    }

    @Bean
    ComplaintWords complaintWords(ComplaintTokens tokens, MemberFinder members) {
        return new ComplaintWords(tokens, members);
    }

    @Bean
    ComplaintTokens complaintTokens(BlindTokens tokens) {
        return new ComplaintTokens(tokens);
    }
}
