package io.salonledger.query.projection;

import java.util.Set;
import java.util.function.Consumer;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Wraps the handling of a batch: its writes go out as one request when its last event is handled, before the token is
 * stored, so that a crash in between only repeats work.
 */
final class Feed implements MessageHandlerInterceptor<EventMessage<?>> {

    /** A full batch of more events than that is a replay: nobody waits to see them one by one. */
    private static final int LIVE = 100;

    private final BatchedDocuments<?> documents;
    private final Consumer<Set<String>> changed;
    private final Visible visible;
    private final Breath breath;
    private final int full;

    /** @param full events of a batch that may be followed by more of them at once */
    Feed(BatchedDocuments<?> documents, Consumer<Set<String>> changed, Visible visible, Breath breath, int full) {
        this.documents = documents;
        this.changed = changed;
        this.visible = visible;
        this.breath = breath;
        this.full = full;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        if (isFirst(unitOfWork)) {
            unitOfWork.onRollback(failed -> documents.reset());
            if (breath.enter()) {
                unitOfWork.onCleanup(over -> breath.leave());
            }
        }
        documents.beginEvent();
        Object result = chain.proceed();
        if (isLast(unitOfWork)) {
            int size = size(unitOfWork);
            boolean live = size <= LIVE || size < full;
            flush(live, size);
            if (live && !documents.changedIds().isEmpty()) {
                visible.since(unitOfWork.getMessage().getTimestamp());
            }
            unitOfWork.afterCommit(done -> changed.accept(documents.changedIds()));
        }
        return result;
    }

    private void flush(boolean live, int events) {
        if (live && documents.pending() > 0) {
            breath.during(events, () -> documents.flush(true));
        } else {
            documents.flush(live);
        }
    }

    private static boolean isFirst(UnitOfWork<?> unitOfWork) {
        return !(unitOfWork instanceof BatchingUnitOfWork<?> batch) || batch.isFirstMessage();
    }

    private static boolean isLast(UnitOfWork<?> unitOfWork) {
        return !(unitOfWork instanceof BatchingUnitOfWork<?> batch) || batch.isLastMessage();
    }

    private static int size(UnitOfWork<?> unitOfWork) {
        return unitOfWork instanceof BatchingUnitOfWork<?> batch
                ? batch.getMessages().size()
                : 1;
    }
}
