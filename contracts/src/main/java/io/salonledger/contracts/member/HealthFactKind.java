package io.salonledger.contracts.member;

/** What a health fact is about. */
public enum HealthFactKind {
    /** 过敏 */
    ALLERGY,
    /** 病史 */
    DISEASE_HISTORY,
    /** 身体状况 */
    CONDITION
}
