package io.salonledger.query.booking;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class BookingReadModels {

    @Bean
    ReadModel<BookingListDocument> bookingList() {
        return BookingListProjection.MODEL;
    }

    @Bean
    ReadModel<BookingNameDocument> bookingNames() {
        return BookingNamesProjection.MODEL;
    }

    @Bean
    ReadModel<BookingDetailsDocument> bookingDetails() {
        return BookingDetailsProjection.MODEL;
    }
}
