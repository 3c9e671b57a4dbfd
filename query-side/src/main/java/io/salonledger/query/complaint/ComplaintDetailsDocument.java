package io.salonledger.query.complaint;

import java.util.List;
import java.util.stream.Stream;

/** All that happened to a complaint, oldest first; how it stands follows from it when it is shown. */
record ComplaintDetailsDocument(List<CaseStep> steps) {

    ComplaintDetailsDocument with(CaseStep step) {
        return new ComplaintDetailsDocument(
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }
}
