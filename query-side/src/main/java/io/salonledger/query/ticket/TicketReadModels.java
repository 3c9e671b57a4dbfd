package io.salonledger.query.ticket;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.salonledger.query.projection.ReadModel;

@Configuration(proxyBeanMethods = false)
class TicketReadModels {

    @Bean
    ReadModel<TicketDetailsDocument> ticketDetails() {
        return TicketDetailsProjection.MODEL;
    }

    @Bean
    ReadModel<BookingTicketDocument> bookingTicket() {
        return BookingTicketProjection.MODEL;
    }

    @Bean
    ReadModel<TicketListDocument> ticketList() {
        return TicketListProjection.MODEL;
    }

    @Bean
    ReadModel<TicketLineDocument> ticketLines() {
        return TicketLinesProjection.MODEL;
    }

    @Bean
    ReadModel<PersonNameDocument> ticketPeople() {
        return PersonNamesProjection.MODEL;
    }
}
