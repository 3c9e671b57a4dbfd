package io.salonledger.contracts.complaint.command;

import io.salonledger.contracts.complaint.ComplaintId;
import io.salonledger.contracts.identity.Needs;
import io.salonledger.contracts.identity.Permission;
import io.salonledger.contracts.message.Command;

/**
 * Erases for ever who complained and what was said, where it was no member.
 */
@Needs(Permission.MEMBER_ERASE)
public record EraseComplainant(ComplaintId complaint) implements Command {

    @Override
    public String target() {
        return complaint.stream();
    }
}
