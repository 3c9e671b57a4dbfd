package io.salonledger.query.projection;

import java.util.Set;
import java.util.function.Consumer;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Wraps the handling of one dead letter: what it writes is sent before the letter is thrown away, so that a crash in
 * between only repeats work.
 */
final class LetterFeed implements MessageHandlerInterceptor<EventMessage<?>> {

    private final BatchedDocuments<?> documents;
    private final Consumer<Set<String>> changed;

    LetterFeed(BatchedDocuments<?> documents, Consumer<Set<String>> changed) {
        this.documents = documents;
        this.changed = changed;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        documents.reset();
        documents.beginLetter();
        try {
            Object result = chain.proceed();
            documents.flush(true);
            unitOfWork.afterCommit(done -> changed.accept(documents.changedIds()));
            return result;
        } finally {
            documents.reset();
        }
    }
}
