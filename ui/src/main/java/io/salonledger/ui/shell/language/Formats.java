package io.salonledger.ui.shell.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;

/** How money, days, times and shares are written, in one language and the branch's time zone. */
public record Formats(Locale locale, ZoneId zone, Clock clock) {

    private static final String MINUS = "\u2212";
    private static final String RANGE = "\u2013";
    private static final DateTimeFormatter TABLE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public Formats {
        locale = Languages.closestTo(locale);
    }

    private boolean chinese() {
        return locale.equals(Languages.CHINESE);
    }

    /** Money where the place knows one currency: ¥1,234.50. */
    public String money(BigDecimal amount, Currency currency) {
        return signed(amount, CurrencySigns.narrow(currency) + grouped(amount.abs(), scale(currency)));
    }

    /** Money with all digits that it has, for costs and taxes as written: ¥9.5025. */
    public String exactMoney(BigDecimal amount, Currency currency) {
        int digits = Math.max(scale(currency), amount.stripTrailingZeros().scale());
        return signed(amount, CurrencySigns.narrow(currency) + grouped(amount.abs(), digits));
    }

    /** Money where several currencies meet: CN¥1,234.50. */
    public String moneyAmongCurrencies(BigDecimal amount, Currency currency) {
        return signed(amount, CurrencySigns.distinct(currency) + grouped(amount.abs(), scale(currency)));
    }

    /** Money without its sign, for grid cells under a header that names the currency. */
    public String amount(BigDecimal amount, Currency currency) {
        return signed(amount, grouped(amount.abs(), scale(currency)));
    }

    /** Whole money without minor units, for key figures: ¥862,140. */
    public String wholeMoney(BigDecimal amount, Currency currency) {
        BigDecimal whole = amount.setScale(0, RoundingMode.HALF_EVEN);
        return signed(whole, CurrencySigns.narrow(currency) + grouped(whole.abs(), 0));
    }

    public String number(long number) {
        return (number < 0 ? MINUS : "") + grouped(BigDecimal.valueOf(number).abs(), 0);
    }

    /** A number at most as exact as it is: 2.5, 3. */
    public String number(BigDecimal number) {
        return signed(
                number,
                grouped(number.abs(), Math.max(0, number.stripTrailingZeros().scale())));
    }

    /** An axis label: 5k, 10k, 1.2M. */
    public String axis(double value) {
        if (Math.abs(value) >= 1_000_000) {
            return shorter(value / 1_000_000) + "M";
        }
        return Math.abs(value) >= 1_000 ? shorter(value / 1_000) + "k" : shorter(value);
    }

    /** A day for reading: 11月21日 周六, Sat 21 Nov; in another year with the year and no weekday. */
    public String day(LocalDate day) {
        if (day.getYear() != LocalDate.now(clock.withZone(zone)).getYear()) {
            return pattern(chinese() ? "yyyy年M月d日" : "d MMM yyyy").format(day);
        }
        return pattern(chinese() ? "M月d日 EEE" : "EEE d MMM").format(day);
    }

    /** A day for tables and exports: 2026-11-21. */
    public String tableDay(LocalDate day) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }

    /** A moment for tables and exports: 2026-11-21 14:20. */
    public String tableTime(Instant moment) {
        return TABLE_TIME.format(moment.atZone(zone));
    }

    public String time(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    public String time(LocalTime time) {
        return TIME.format(time);
    }

    /** From one time to another: 13:30–15:00. */
    public String span(LocalTime from, LocalTime to) {
        return time(from) + RANGE + time(to);
    }

    /** How long: 75 分, 75 min; from two hours on 2 小时 5 分, 2 h 5 min. */
    public String duration(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes < 120) {
            return minutes + (chinese() ? " 分" : " min");
        }
        long rest = minutes % 60;
        String hours = minutes / 60 + (chinese() ? " 小时" : " h");
        return rest == 0 ? hours : hours + " " + rest + (chinese() ? " 分" : " min");
    }

    /** How long ago, up to 30 days; older moments are named by their day. */
    public String ago(Instant moment) {
        long minutes = Math.max(0, Duration.between(moment, clock.instant()).toMinutes());
        ZonedDateTime then = moment.atZone(zone);
        long days = ChronoUnit.DAYS.between(then.toLocalDate(), LocalDate.now(clock.withZone(zone)));
        if (days > 30) {
            return day(then.toLocalDate());
        }
        if (days > 1) {
            return days + (chinese() ? " 天前" : " days ago");
        }
        if (days == 1 && minutes >= 60) {
            return chinese() ? "昨天" : "yesterday";
        }
        if (minutes == 0) {
            return chinese() ? "刚刚" : "just now";
        }
        return minutes < 60
                ? minutes + (chinese() ? " 分钟前" : " min ago")
                : minutes / 60 + (chinese() ? " 小时前" : " h ago");
    }

    /** A share, 0.086 as 8.6%. */
    public String percent(BigDecimal share) {
        BigDecimal hundredfold = share.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
        return signed(hundredfold, number(hundredfold.abs()) + "%");
    }

    /** A change with its arrow: 8.6% ↑. */
    public String change(BigDecimal share) {
        return percent(share.abs()) + (share.signum() == 0 ? "" : share.signum() > 0 ? " ↑" : " ↓");
    }

    /** A discount by what it takes off, 0.05: 95 折, 5% off. */
    public String discount(BigDecimal off) {
        if (!chinese()) {
            return percent(off) + " off";
        }
        String kept = BigDecimal.ONE
                .subtract(off)
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
        return (kept.endsWith("0") ? kept.substring(0, kept.length() - 1) : kept) + " 折";
    }

    /** A phone as most roles see it: 138 ···· 6021. */
    public String maskedPhone(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        if (digits.length() < 7) {
            return "····";
        }
        return digits.substring(0, 3) + " ···· " + digits.substring(digits.length() - 4);
    }

    private DateTimeFormatter pattern(String pattern) {
        // Chinese weekdays as 周六 come from the country's own locale data.
        return DateTimeFormatter.ofPattern(pattern, chinese() ? Locale.CHINA : Locale.UK);
    }

    private static String signed(BigDecimal value, String absolute) {
        return value.signum() < 0 ? MINUS + absolute : absolute;
    }

    private static int scale(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    private static String grouped(BigDecimal value, int scale) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(scale);
        format.setMaximumFractionDigits(scale);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(value);
    }

    private static String shorter(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
