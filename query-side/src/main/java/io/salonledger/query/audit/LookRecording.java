package io.salonledger.query.audit;

import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.queryhandling.QueryMessage;

/**
 * What records looks, to be put in front of all query handlers. It is handed over like this because Axon's starter puts each
 * interceptor that is a bean on the bus by itself: a bean that is put there again would stand there twice.
 */
public record LookRecording(MessageHandlerInterceptor<QueryMessage<?, ?>> interceptor) {}
