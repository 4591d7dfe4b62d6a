// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dk.landskab.analysis.State;
import dk.landskab.analysis.gap.GapAnalysis;
import dk.landskab.analysis.gap.GapParameters;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.report.writing.GapReportWriter;
import dk.landskab.store.Landscape;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;
import dk.landskab.ui.analyses.question.Course;
import dk.landskab.ui.analyses.question.Landscapes;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.analyses.question.Source;
import dk.landskab.ui.navigator.Desk;

/** Asks for the gap analysis of OIO EA: between two landscapes, or two plateaus of one. */
public final class GapAsking implements Asking {

    private final Desk desk;
    private final List<Plateau> plateaus;
    private Field<Integer> between;
    private PlaceField from;
    private PlaceField to;
    private Field<String> asIs;
    private Field<String> toBe;
    private Field<Optional<LocalDate>> date;

    /** Asks at a desk. */
    public GapAsking(Desk desk) {
        this.desk = desk;
        plateaus = desk.landscape().reading(() -> desk.landscape().landscape().all(Plateau.class).stream()
                .filter(each -> each.getId() != null).sorted(Comparator.comparing(Plateau::getDate,
                        Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Plateau::getId)).toList());
    }

    @Override
    public List<Page> pages() {
        return List.of(new Page("gap", this::fill));
    }

    private void fill(Fields fields) {
        between = fields.choice("gap.between", plateaus.size() > 1 ? 1 : 0, "gap.landscapes", "gap.plateaus");
        from = fields.place("gap.from", true);
        to = fields.place("gap.to", false);
        asIs = fields.object("gap.asIs", plateaus, plateaus.isEmpty() ? -1 : 0);
        toBe = fields.object("gap.toBe", plateaus, plateaus.size() - 1);
        date = fields.date("date", Optional.of(desk.today()));
    }

    private boolean isOfPlateaus() {
        return between.value() == 1;
    }

    @Override
    public void typed() {
        to.field().ask(!isOfPlateaus());
        asIs.ask(isOfPlateaus());
        toBe.ask(isOfPlateaus());
    }

    @Override
    public Question question() {
        LocalDate day = date.value().orElse(desk.today());
        Source first = from.field().value();
        GapParameters parameters = GapParameters.at(day);
        if (isOfPlateaus()) {
            String one = asIs.value();
            String other = toBe.value();
            return new Landscapes(title(), List.of(first), desk.landscape().formats(),
                    List.of("gap", first.place(), "--from", one, "--to", other, "--date", day.toString()),
                    (read, course, language, run) -> GapReportWriter.write(GapAnalysis.between(
                            state(read.getFirst(), one, day), state(read.getFirst(), other, day), parameters, course),
                            language, run));
        }
        Source second = to.field().value();
        return new Landscapes(title(), List.of(first, second), desk.landscape().formats(),
                List.of("gap", first.place(), second.place(), "--date", day.toString()),
                (read, course, language, run) -> GapReportWriter.write(between(read, parameters, course), language,
                        run));
    }

    private static GapReport between(List<Landscape> read, GapParameters parameters,
            Course course) {
        return GapAnalysis.between(State.at(read.get(0), parameters.date()), State.at(read.get(1), parameters.date()),
                parameters, course);
    }

    private static State state(Landscape landscape, String id, LocalDate day) {
        return State.of(landscape, landscape.find(id, Plateau.class).orElseThrow(() -> {
            List<String> known = landscape.all(Plateau.class).stream().map(Identified::getId).sorted().toList();
            return new UnreadableException(Location.of(landscape.origin().place()), known.isEmpty()
                    ? Message.of(GapAsking.class, "gap.noPlateaus", id)
                    : Message.of(GapAsking.class, "gap.noPlateau", id, String.join(", ", known)));
        }), day);
    }

    private static Message title() {
        return Message.of(GapAsking.class, "page.gap");
    }
}
