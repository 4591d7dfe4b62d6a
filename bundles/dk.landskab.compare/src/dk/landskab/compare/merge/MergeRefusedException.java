// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.List;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.Problem;

/**
 * That landscapes cannot be merged without losing something: an object without an id or with one that another has, or
 * something that was not understood. Nothing was done.
 */
public final class MergeRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Landscape landscape;
    private final transient List<Problem> problems;

    /** That a landscape has problems, at least one. */
    public MergeRefusedException(Landscape landscape, List<Problem> problems) {
        this.landscape = landscape;
        this.problems = List.copyOf(problems);
    }

    /** Throws where a landscape cannot be merged. */
    static void check(Landscape landscape) {
        List<Problem> problems = landscape.problems().stream().filter(problem -> problem.kind().losesContent()
                || problem.kind() == Problem.Kind.DUPLICATE_ID || problem.kind() == Problem.Kind.MISSING_ID).toList();
        if (!problems.isEmpty()) {
            throw new MergeRefusedException(landscape, problems);
        }
    }

    /** The landscape that cannot be merged. */
    public Landscape landscape() {
        return landscape;
    }

    /** What is in the way, with the places. */
    public List<Problem> problems() {
        return problems;
    }

    /** What is wrong and what to do. */
    public Message what() {
        Problem first = problems.getFirst();
        return Message.of(Merge.class, "refused", landscape.origin().place(), first.location().toString(), first.what(),
                problems.size());
    }

    @Override
    public String getMessage() {
        return what().in(Language.EN);
    }
}
