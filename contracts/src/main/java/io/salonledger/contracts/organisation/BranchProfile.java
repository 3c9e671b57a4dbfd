package io.salonledger.contracts.organisation;

import org.jspecify.annotations.Nullable;

/** What guests know of a branch: its name, where it is, how to call it. */
public record BranchProfile(
        String name, @Nullable String address, @Nullable String phone) {

    public static BranchProfile named(String name) {
        return new BranchProfile(name, null, null);
    }
}
