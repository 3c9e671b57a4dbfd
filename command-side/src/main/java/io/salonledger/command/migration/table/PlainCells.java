package io.salonledger.command.migration.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Gives a cell's value and not its looks: 5.788 shown as 5.79 stays 5.788, and a date is written as 2018-07-29. */
final class PlainCells extends DataFormatter {

    private static final MathContext SHOWN = new MathContext(15);

    private final boolean since1904;

    PlainCells(boolean since1904) {
        this.since1904 = since1904;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
            return moment(value);
        }
        return plain(value);
    }

    private String moment(double value) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
        if (moment == null) {
            return plain(value);
        }
        if (value < 1) {
            return moment.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    /** 15 digits, as many as a spreadsheet shows: what was typed, without the noise of a formula's double. */
    private static String plain(double value) {
        return new BigDecimal(value).round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
