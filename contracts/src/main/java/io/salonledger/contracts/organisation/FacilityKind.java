package io.salonledger.contracts.organisation;

/** What a service occupies besides the therapist. */
public enum FacilityKind {
    /** 房间 */
    ROOM,
    /** 设备 */
    EQUIPMENT
}
