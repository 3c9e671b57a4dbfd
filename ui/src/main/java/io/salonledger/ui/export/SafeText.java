package io.salonledger.ui.export;

/** Text that no spreadsheet takes for a formula. */
final class SafeText {

    private SafeText() {}

    /** Whether a spreadsheet could start to calculate: the text begins, after spaces, like a formula. */
    static boolean looksLikeFormula(String text) {
        String shown = text.strip();
        return (!shown.isEmpty() && "=+-@＝＋－＠".indexOf(shown.charAt(0)) >= 0)
                || (!text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0);
    }

    /** With an apostrophe before it, by which a spreadsheet knows a text. */
    static String guarded(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }
}
