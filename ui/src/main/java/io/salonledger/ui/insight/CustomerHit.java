package io.salonledger.ui.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.insight.query.CustomerField;
import io.salonledger.contracts.insight.query.CustomerMatch;
import io.salonledger.contracts.insight.query.CustomerRow;
import io.salonledger.contracts.insight.query.CustomerSums;
import io.salonledger.contracts.insight.query.NamedCount;
import io.salonledger.contracts.money.Money;
import io.salonledger.ui.shell.PersonAvatar;
import io.salonledger.ui.shell.language.Formats;

/** One customer that was found: who, why, when last, how often, how much. A click or Enter opens the card. */
class CustomerHit extends Anchor {

    private static final int TALLEST = 20;

    private final Formats formats;

    CustomerHit(CustomerRow row, Formats formats) {
        this.formats = formats;
        addClassName("hit");
        setClassName("gone", row.erased());
        String card = "members/" + row.member().value();
        if (RouteConfiguration.forApplicationScope().getRoute(card).isPresent()) {
            setHref(card);
            getElement().setAttribute("router-link", true);
        } else {
            getElement().setAttribute("tabindex", "0");
        }
        String shown =
                row.erased() ? getTranslation("customers.erased") : row.name().text();
        add(
                new PersonAvatar(row.member().value(), row.erased() ? "" : shown),
                who(row),
                visit(row),
                strip(row),
                spend(row));
    }

    private Component who(CustomerRow row) {
        Span name = row.erased()
                ? new Span(getTranslation("customers.erased"))
                : row.name().text().isEmpty()
                        ? new Span(getTranslation("customers.nameless"))
                        : new MarkedSpan(row.name());
        name.addClassName("name");
        Div cell = new Div(name, below(row));
        cell.addClassName("clip");
        return cell;
    }

    /** Why it was found or, where the name says so, how to tell the person from others. */
    private Component below(CustomerRow row) {
        List<CustomerMatch> why = row.matches().stream()
                .filter(match -> match.field() != CustomerField.NAME)
                .toList();
        Div line = new Div();
        line.addClassName("small-line");
        if (why.isEmpty()) {
            line.setText(about(row));
        }
        for (CustomerMatch match : why) {
            Span part = new Span();
            part.addClassName("why-part");
            String field = getTranslation("customers.in." + match.field());
            part.add(new Span(field));
            if (match.text() != null) {
                part.add(new MarkedSpan(match.text()));
            }
            line.add(part);
        }
        return line;
    }

    private String about(CustomerRow row) {
        String phone = row.phone();
        String visits = getTranslation("customers.visited", row.sums().visits());
        return phone == null ? visits : phone + " · " + visits;
    }

    private Component visit(CustomerRow row) {
        CustomerSums sums = row.sums();
        LocalDate last = sums.lastVisit();
        String when = last == null ? getTranslation("customers.never") : joined(ago(last), sums.lastBranch());
        Div first = new Div(when);
        first.addClassName("clip");
        Div second = new Div(joined(label(row.service()), label(row.therapist())));
        second.addClassNames("small-line", "clip");
        Div cell = new Div(first, second);
        cell.addClassName("clip");
        return cell;
    }

    private String ago(LocalDate date) {
        LocalDate today = LocalDate.now(formats.clock().withZone(formats.zone()));
        if (date.isBefore(today.minusDays(30))) {
            return formats.tableDay(date);
        }
        return date.isBefore(today)
                ? formats.ago(date.atStartOfDay(formats.zone()).toInstant())
                : getTranslation("customers.today");
    }

    private static @Nullable String label(@Nullable NamedCount count) {
        return count == null ? null : count.label();
    }

    private static String joined(@Nullable String... parts) {
        StringJoiner joined = new StringJoiner(" · ");
        Stream.of(parts).filter(part -> part != null && !part.isEmpty()).forEach(joined::add);
        return joined.toString();
    }

    private Component strip(CustomerRow row) {
        Div strip = new Div();
        strip.addClassName("strip");
        strip.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "customers.strip",
                                row.strip().stream().mapToInt(Integer::intValue).sum()));
        for (int visits : row.strip()) {
            Span bar = new Span();
            bar.setHeight(visits == 0 ? "2px" : Math.min(TALLEST, 2 + 5 * visits) + "px");
            bar.setClassName("none", visits == 0);
            strip.add(bar);
        }
        return strip;
    }

    private Component spend(CustomerRow row) {
        Money year = row.sums().spendYear();
        Div amount = new Div(year == null ? "–" : formats.wholeMoney(year.amount(), year.currency()));
        amount.addClassName("strong");
        Div months = new Div(getTranslation("customers.year"));
        months.addClassName("small-line");
        Div cell = new Div(amount, months);
        cell.addClassName("num");
        return cell;
    }
}
