package io.salonledger.ui.complaint;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import io.salonledger.contracts.complaint.query.ComplaintMeasures;
import io.salonledger.contracts.complaint.query.ComplaintsBy;
import io.salonledger.contracts.organisation.BranchId;
import io.salonledger.contracts.staff.EmployeeId;
import io.salonledger.ui.list.Sentence;
import io.salonledger.ui.list.UrlFilter;
import io.salonledger.ui.live.Live;
import io.salonledger.ui.message.Failed;
import io.salonledger.ui.message.Refused;
import io.salonledger.ui.shell.EmptyState;
import io.salonledger.ui.shell.ErrorState;
import io.salonledger.ui.shell.NoPermissionState;
import io.salonledger.ui.shell.Page;
import io.salonledger.ui.shell.SalonIcon;
import io.salonledger.ui.shell.Segments;

/** How many complaints there are, about whom and what, and how fast they are answered and closed. */
@Route("complaints/measures")
@RolesAllowed({"OWNER", "HEADQUARTERS", "BRANCH_MANAGER", "FRONT_DESK", "AUDITOR", "ANALYST"})
public class ComplaintMeasuresView extends Page implements BeforeEnterObserver {

    private static final String PATH = "complaints/measures";
    private static final List<Integer> MONTHS = List.of(1, 3, 12);

    private final transient ComplaintDesk desk;
    private final Segments<Integer> spans;
    private transient UrlFilter url = new UrlFilter();
    private transient @Nullable ComplaintMeasures shown;

    ComplaintMeasuresView(ComplaintDesk desk, Live live) {
        this.desk = desk;
        live.follow(this, () -> Live.all("complaint-list"), this::follow);
        spans = new Segments<>(getTranslation("complaint.span"), months -> {
            url.with("months", months.toString()).show(UI.getCurrent(), PATH);
            show();
        });
        MONTHS.forEach(months -> spans.add(getTranslation("complaint.span." + months), months));
        header().title(getTranslation("complaint.measures"))
                .back(getTranslation("complaint.title"), ComplaintListView.class)
                .actions(spans);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlFilter.of(event);
        show();
    }

    private void show() {
        spans.choose(months());
        try {
            draw(from(), desk.today());
        } catch (Refused refused) {
            showOnly(new NoPermissionState(getTranslation("list.refused"), Sentence.of(this, refused)));
        } catch (Failed failed) {
            showOnly(new ErrorState(getTranslation("list.failed"), failed.correlationId(), this::show));
        }
    }

    private int months() {
        return MONTHS.stream()
                .filter(one -> one.toString().equals(url.text("months")))
                .findFirst()
                .orElse(3);
    }

    private LocalDate from() {
        return YearMonth.from(desk.today()).minusMonths(months() - 1L).atDay(1);
    }

    private void follow() {
        ComplaintMeasures now =
                desk.gateway().measure(desk.chosen().orElse(null), from(), desk.today(), ComplaintsBy.CAUSE);
        if (!now.equals(shown)) {
            draw(from(), desk.today());
        }
    }

    private void draw(LocalDate from, LocalDate to) {
        BranchId branch = desk.chosen().orElse(null);
        ComplaintCharts charts = new ComplaintCharts(desk, branch, from, to);
        ComplaintMeasures causes = desk.gateway().measure(branch, from, to, ComplaintsBy.CAUSE);
        shown = causes;
        header().context(desk.formats().day(from) + " – " + desk.formats().day(to));
        if (causes.groups().isEmpty()) {
            showOnly(new EmptyState(
                    SalonIcon.CHART,
                    getTranslation("complaint.measures.empty"),
                    getTranslation("complaint.measures.empty.hint")));
            return;
        }
        ComplaintMeasures therapists = desk.gateway().measure(branch, from, to, ComplaintsBy.EMPLOYEE);
        NamesWanted wanted = new NamesWanted();
        therapists.groups().stream()
                .filter(group -> !group.key().isEmpty())
                .forEach(group -> wanted.employee(new EmployeeId(group.key())));
        ComplaintNames names = desk.names(wanted);
        Div half = new Div(charts.therapists(therapists, names), charts.causes(causes));
        half.addClassName("sl-home-half");
        Div all = new Div(
                charts.figures(causes.all()),
                half,
                charts.months(),
                new ComplaintMatrix(desk, therapists, names).card());
        all.addClassName("sl-home");
        body().removeAll();
        body().add(all);
    }
}
