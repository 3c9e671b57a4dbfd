package io.salonledger.contracts.roster;

/** Why an employee is not there; an illness is not told. */
public enum LeaveKind {
    /** 请假 */
    LEAVE,
    /** 休息 */
    BREAK,
    /** 培训 */
    TRAINING
}
