package io.salonledger.contracts.identity.command;

import java.util.List;

import io.salonledger.contracts.identity.UserId;

/** Who may come back by PIN on a device, the latest first. */
public record DevicePeople(List<UserId> users) {

    public DevicePeople {
        users = List.copyOf(users);
    }
}
