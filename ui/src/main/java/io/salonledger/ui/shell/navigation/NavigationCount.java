package io.salonledger.ui.shell.navigation;

/** A number beside an entry: red with a sign when something is overdue or broken, else only information. */
public record NavigationCount(long number, boolean urgent) {

    public static NavigationCount urgent(long number) {
        return new NavigationCount(number, true);
    }

    public static NavigationCount plain(long number) {
        return new NavigationCount(number, false);
    }
}
