package io.salonledger.command.message;

import java.util.Arrays;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.Command;
import io.salonledger.contracts.message.Event;
import io.salonledger.contracts.message.Rejected;
import io.salonledger.contracts.message.Rejection;

/** The words in which decisions are specified: given facts, when a command, then facts, nothing or a refusal. */
public final class Decision<A> {

    private final AggregateTestFixture<A> fixture;

    private Decision(AggregateTestFixture<A> fixture) {
        this.fixture = fixture;
    }

    public static <A> Decision<A> of(Class<A> aggregate) {
        AggregateTestFixture<A> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerCommandTargetResolver(new CommandTarget());
        return new Decision<>(fixture);
    }

    /** Something that the aggregate's handlers ask for, for example the uniqueness of a phone. */
    public Decision<A> with(Object resource) {
        fixture.registerInjectableResource(resource);
        return this;
    }

    public Given given(Event... facts) {
        return new Given(fixture.given(Arrays.asList(facts)));
    }

    public Then when(Command command) {
        return when(Actor.system("test"), command);
    }

    public Then when(Actor actor, Command command) {
        return new Then(fixture.givenNoPriorActivity().when(command, actor.toMetadata()));
    }

    /** Facts are given. */
    public final class Given {

        private final TestExecutor<A> executor;

        private Given(TestExecutor<A> executor) {
            this.executor = executor;
        }

        public Then when(Command command) {
            return when(Actor.system("test"), command);
        }

        /** For what only some may do. */
        public Then when(Actor actor, Command command) {
            return new Then(executor.when(command, actor.toMetadata()));
        }
    }

    /** A command was sent. */
    public final class Then {

        private final ResultValidator<A> result;

        private Then(ResultValidator<A> result) {
            this.result = result;
        }

        public void then(Event... facts) {
            result.expectSuccessfulHandlerExecution().expectEvents((Object[]) facts);
        }

        public void thenNothing() {
            result.expectSuccessfulHandlerExecution().expectNoEvents();
        }

        public void thenRejected(Rejection rejection) {
            result.expectException(refusal(rejection)).expectNoEvents();
        }

        private static Matcher<Rejected> refusal(Rejection rejection) {
            return new CustomTypeSafeMatcher<>("a refusal " + rejection.code()) {
                @Override
                protected boolean matchesSafely(Rejected refused) {
                    return refused.code().equals(rejection.code());
                }
            };
        }
    }
}
