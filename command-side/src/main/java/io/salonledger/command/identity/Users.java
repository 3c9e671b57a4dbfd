package io.salonledger.command.identity;

import java.util.Optional;

import io.salonledger.contracts.identity.UserId;

/** Where the door looks a user up. */
interface Users {

    Optional<Standing> find(UserId user);
}
