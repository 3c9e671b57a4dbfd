package io.salonledger.contracts.automation.query;

/**
 * How an automation (自动化) stands.
 *
 * @param name a sentence in kebab-case, for example {@code when-ticket-settled-then-issue-materials}
 * @param position number of the newest event it has looked at; −1 before the first
 * @param stuck true if it can't go on
 * @param deadLetters how many events it could not react to
 */
public record AutomationStatus(String name, long position, boolean stuck, long deadLetters) {}
