// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.util.List;
import java.util.function.Predicate;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.Difference;
import dk.landskab.compare.words.Sentences;
import dk.landskab.exchange.ExportReport.Kind;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Problem;

/** Finds out what of a landscape the files of an export do not hold. */
public final class Losses {

    private final Landscape landscape;
    private final boolean people;
    private final ExportReport.Builder report = new ExportReport.Builder();

    /** Of a request: what it does not ask for is told as left out. */
    public Losses(ExportRequest request) {
        this.landscape = request.landscape();
        this.people = request.people();
        if (!people) {
            leftOut();
        }
        landscape.parts().forEach(this::file);
    }

    private void leftOut() {
        landscape.all(RoleAssignment.class).stream().filter(each -> each.getHolderName() != null)
                .forEach(each -> report.loss(Kind.LEFT_OUT, message("person", each), each.getId()));
    }

    private void file(LoadedPart part) {
        if (part.roots().isEmpty()) {
            report.loss(Kind.NO_ROOM, message("carried", part.path()), null);
        }
        part.problems().stream().filter(each -> each.kind().losesContent()).forEach(each ->
            report.loss(Kind.WRONG, message("notUnderstood", each.location().toString(), each.what()), each.id()));
    }

    /**
     * Tells what reading the files does not give back, as a difference in domain words.
     *
     * @param read what the files give
     * @param told differences that are told otherwise
     */
    public Losses differences(Landscape read, Predicate<Difference> told) {
        Comparison comparison = Comparison.of(landscape, read);
        List<Difference> differences = comparison.differences().stream()
                .filter(each -> !told.test(each) && (people || !isOfPerson(each))).toList();
        differences.stream().filter(Losses::isOfBlanks).forEach(each -> report.loss(kind(each),
                message("blank", ((Difference.Changed) each).path().last(), each.subject()), each.subject().getId()));
        Sentences.of(comparison, differences.stream().filter(each -> !isOfBlanks(each)).toList())
                .forEach(each -> report.loss(kind(each.difference()), each.whole(),
                        each.difference().subject().getId()));
        return this;
    }

    /** Whether only a text that shows nothing is there on one side: nobody sees what changed. */
    private static boolean isOfBlanks(Difference difference) {
        return difference instanceof Difference.Changed changed && changed.change() instanceof Change.OfValue value
                && isBlank(value.before()) && isBlank(value.after());
    }

    private static boolean isBlank(Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }

    private static boolean isOfPerson(Difference difference) {
        return difference instanceof Difference.Changed changed
                && changed.path().last() == BusinessPackage.Literals.ROLE_ASSIGNMENT__HOLDER_NAME;
    }

    /** What is wrong in the landscape cannot be expected to come back. */
    private Kind kind(Difference difference) {
        String id = difference.subject().getId();
        return landscape.problems().stream().map(Problem::id).anyMatch(each -> id == null || id.equals(each))
                ? Kind.WRONG : Kind.NO_ROOM;
    }

    /** Tells a loss. */
    public Losses loss(Kind kind, Message what, String id) {
        report.loss(kind, what, id);
        return this;
    }

    /** Tells something worth knowing. */
    public Losses note(Message what) {
        report.note(what);
        return this;
    }

    /** All of it. */
    public ExportReport report() {
        return report.build();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(Losses.class, "export." + key, arguments);
    }
}
