package io.salonledger.contracts.identity;

import java.util.Map;

import io.salonledger.contracts.message.Actor;
import io.salonledger.contracts.message.BranchScoped;
import io.salonledger.contracts.message.GeneralRejection;

/** The one rule of who may send what, used by both sides where a message is handled. */
public final class Gatekeeper {

    private Gatekeeper() {}

    /**
     * Lets a message pass or refuses it with {@code actor-missing}, {@code not-permitted} or
     * {@code branch-not-permitted}.
     */
    public static Actor admit(Object message, Map<String, ?> metadata) {
        Actor actor = Actor.from(metadata).orElseThrow(GeneralRejection.ACTOR_MISSING::because);
        Needs needs = message.getClass().getAnnotation(Needs.class);
        if (needs == null) {
            throw GeneralRejection.NOT_PERMITTED.because(message.getClass().getSimpleName());
        }
        check(needs.value(), actor);
        if (message instanceof BranchScoped scoped && !actor.mayActFor(scoped.branchId())) {
            throw GeneralRejection.BRANCH_NOT_PERMITTED.because();
        }
        return actor;
    }

    static void check(Permission needed, Actor actor) {
        if (!actor.may(needed)) {
            throw GeneralRejection.NOT_PERMITTED.because(needed.name());
        }
    }
}
