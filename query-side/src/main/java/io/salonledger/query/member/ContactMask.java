package io.salonledger.query.member;

/** Shows of a contact only what is needed to recognise it. */
final class ContactMask {

    private static final String DOTS = "••••";
    private static final int KEPT = 4;

    private ContactMask() {}

    /** {@code 138 •••• 6021} of a Chinese mobile; the last four digits of any other. */
    static String phone(String phone) {
        if (phone.length() <= KEPT * 2) {
            return DOTS;
        }
        String last = phone.substring(phone.length() - KEPT);
        if (phone.startsWith("+86") && phone.length() == 14) {
            return phone.substring(3, 6) + " " + DOTS + " " + last;
        }
        return DOTS + " " + last;
    }

    /** {@code s•••@example.com}. */
    static String email(String email) {
        int at = email.indexOf('@');
        return at < 1 ? DOTS : email.charAt(0) + DOTS + email.substring(at);
    }

    static String text(String text) {
        return text.isEmpty() ? "" : DOTS;
    }
}
