package io.salonledger.query.audit;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.audit.Look;
import io.salonledger.contracts.audit.Read;
import io.salonledger.contracts.audit.Reader;
import io.salonledger.contracts.audit.RecordedQuery;
import io.salonledger.contracts.identity.Role;
import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.GeneralRejection;
import io.salonledger.contracts.message.RejectionDetails;
import io.salonledger.contracts.privacy.BlindKey;

/**
 * Records each answer to a {@link RecordedQuery} before it is given, and each refusal. Stands in front of all query
 * handlers, so that no look can be missed; what the product itself asks is no look.
 */
final class ReadRecording implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private final ReadRecorder recorder;
    private final BlindKey blindKey;
    private final Clock clock;
    private final RecentLooks recent = new RecentLooks();

    ReadRecording(ReadRecorder recorder, BlindKey blindKey, Clock clock) {
        this.recorder = recorder;
        this.blindKey = blindKey;
        this.clock = clock;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        QueryMessage<?, ?> query = unitOfWork.getMessage();
        if (!(query.getPayload() instanceof RecordedQuery<?> recorded)) {
            return chain.proceed();
        }
        Look look = recorded.look();
        Optional<Actor> actor = Actor.from(query.getMetaData()).filter(ReadRecording::isPerson);
        if (look == null || actor.isEmpty()) {
            return chain.proceed();
        }
        Read read = read(look, actor.get(), false);
        boolean again = query.getMetaData().containsKey(Look.AGAIN) && recent.holds(read);
        try {
            Object answer = chain.proceed();
            if (!again) {
                recorder.record(read);
                recent.add(read);
            }
            return answer;
        } catch (QueryExecutionException e) {
            if (isRefusal(e)) {
                recorder.record(read(look, actor.get(), true));
            }
            throw e;
        }
    }

    private Read read(Look look, Actor actor, boolean refused) {
        return new Read(
                look.kind(),
                Reader.of(actor),
                clock.instant(),
                look.subject(),
                look.purpose(),
                look.text() == null ? null : hash(look.text()),
                null,
                refused);
    }

    /** The same for the same words, however they are typed. */
    private String hash(String text) {
        return blindKey.hash("audit.search", text.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isPerson(Actor actor) {
        return !actor.roles().contains(Role.SYSTEM);
    }

    private static boolean isRefusal(HandlerExecutionException e) {
        return e.<RejectionDetails>getDetails()
                .map(RejectionDetails::code)
                .filter(code -> code.equals(GeneralRejection.NOT_PERMITTED.code())
                        || code.equals(GeneralRejection.BRANCH_NOT_PERMITTED.code()))
                .isPresent();
    }
}
