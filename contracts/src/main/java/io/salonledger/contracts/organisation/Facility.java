package io.salonledger.contracts.organisation;

/**
 * A room or a piece of equipment (设施) of a branch.
 *
 * @param places how many guests it serves at once, at least 1
 */
public record Facility(FacilityId id, FacilityKind kind, String name, int places) {}
