// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dk.landskab.acquisition.cases.CaseConsolidation;
import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.analysis.consolidation.StoredParameters;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.writing.CaseReportWriter;
import dk.landskab.report.writing.ConsolidationReportWriter;
import dk.landskab.store.Landscape;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;
import dk.landskab.ui.analyses.question.Landscapes;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.analyses.question.Source;
import dk.landskab.ui.navigator.Desk;

/** Asks something of one acquisition of the landscape that is open. */
public final class CaseAsking implements Asking {

    private interface Way {
        Report of(Landscape landscape, Acquisition acquisition, LocalDate date, Language language, Run run);
    }

    private final Desk desk;
    private final String name;
    private final String word;
    private final Way way;
    private final List<Acquisition> known;
    private Field<String> acquisition;
    private Field<Optional<LocalDate>> date;

    private CaseAsking(Desk desk, String name, String word, Way way) {
        this.desk = desk;
        this.name = name;
        this.word = word;
        this.way = way;
        known = desk.landscape().reading(() -> desk.landscape().landscape().all(Acquisition.class).stream()
                .filter(each -> each.getId() != null).sorted(Comparator.comparing(Acquisition::getId)).toList());
    }

    /** Where a case stands, and what it needs next. */
    public static Asking status(Desk desk) {
        return new CaseAsking(desk, "case", "status", (landscape, acquisition, date, language, run) ->
                CaseReportWriter.write(CaseState.of(landscape, acquisition, date), landscape.origin(), language, run));
    }

    /** Which existing systems could solve the need of a case. */
    public static Asking consolidation(Desk desk) {
        return new CaseAsking(desk, "consolidation", "consolidate", (landscape, acquisition, date, language, run) ->
                ConsolidationReportWriter.write(CaseConsolidation.of(landscape, acquisition, date,
                        StoredParameters.at(Path.of(landscape.origin().place()))), landscape.origin(), language, run));
    }

    @Override
    public List<Page> pages() {
        return List.of(new Page(name, fields -> {
            acquisition = fields.object("case", known, known.isEmpty() ? -1 : 0);
            date = fields.date("date", Optional.of(desk.today()));
            fields.note("here");
        }));
    }

    @Override
    public Question question() {
        LocalDate day = date.value().orElse(desk.today());
        String id = acquisition.value();
        Source here = TodayAsking.here(desk);
        return new Landscapes(Message.of(CaseAsking.class, "page." + name), List.of(here), desk.landscape().formats(),
                List.of("acquisition", word, here.place(), id, "--date", day.toString()),
                (read, course, language, run) -> way.of(read.getFirst(), find(read.getFirst(), id), day, language,
                        run));
    }

    private static Acquisition find(Landscape landscape, String id) {
        return landscape.find(id, Acquisition.class).orElseThrow(() -> new UnreadableException(
                Location.of(landscape.origin().place()), Message.of(CaseAsking.class, "case.none", id)));
    }
}
