package io.salonledger.contracts.identity;

/** What a user is to the business; decides what they see and may do. */
public enum Role {
    /** 老板 */
    OWNER,
    /** 总部经理 */
    HEADQUARTERS,
    /** 店长 */
    BRANCH_MANAGER,
    /** 前台 */
    FRONT_DESK,
    /** 技师 */
    THERAPIST,
    /** 库管 */
    STOCK_KEEPER,
    /** 会计 */
    ACCOUNTANT,
    /** 审计 */
    AUDITOR,
    /** 分析 */
    ANALYST,
    /** 管理员 */
    ADMINISTRATOR,
    /** The product itself: automations, the import, the demo. Nobody signs in with it. */
    SYSTEM
}
