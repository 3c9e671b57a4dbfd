package io.salonledger.contracts.identity.command;

import java.util.List;

import io.salonledger.contracts.identity.UserId;

/**
 * Who is kept at the door.
 *
 * @param waiting users who have not chosen a password of their own yet, deactivated ones too
 * @param locked login names and devices that must wait after too many wrong secrets, at this moment
 */
public record DoorStatus(List<UserId> waiting, int locked) {

    public DoorStatus {
        waiting = List.copyOf(waiting);
    }
}
