package io.salonledger.contracts.message;

import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;

/**
 * Tells when a read model changes; asked as a subscription before a command is sent, so that a view can follow its own
 * command.
 *
 * @param readModel name, for example {@code member-details}
 * @param document one document's id, or null for any
 */
@Needs(Permission.SIGNED_IN)
public record WatchReadModel(String readModel, @Nullable String document) implements Query<ReadModelChanged> {}
