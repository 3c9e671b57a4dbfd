package io.salonledger.ui.shell.navigation;

/** The sections of the navigation, from top to bottom. */
public enum NavigationGroup {
    /** The first block, without a heading. */
    MAIN,
    SHOP,
    BOOKS,
    REVIEW,
    RECORDS,
    DATA,
    OPERATIONS;

    /** The text key of the heading. */
    public String textKey() {
        return "shell.group." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
