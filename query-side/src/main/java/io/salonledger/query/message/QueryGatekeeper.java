package io.salonledger.query.message;

import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Gatekeeper;
import io.salonledger.contracts.message.Rejected;

/** Refuses queries without an actor or permission, and gives every refusal the one form that travels. */
final class QueryGatekeeper implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        QueryMessage<?, ?> query = unitOfWork.getMessage();
        try {
            Gatekeeper.admit(query.getPayload(), query.getMetaData());
            return chain.proceed();
        } catch (Rejected refused) {
            throw new QueryExecutionException(refused.getMessage(), null, refused.details());
        }
    }
}
