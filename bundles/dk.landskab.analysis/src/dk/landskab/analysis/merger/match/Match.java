// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.merger.Basis;
import dk.landskab.analysis.merger.Side;
import dk.landskab.model.change.Correspondence;
import dk.landskab.model.change.CorrespondenceKind;
import dk.landskab.model.change.CorrespondenceState;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * Elements of the two parties that are the same or alike, or of which persons have said that they are not.
 *
 * @param a of the first party, sorted by id; never empty
 * @param b of the second, sorted by id; never empty
 * @param kind what a person has said, else what was computed
 * @param score what was computed today, from 0 to 100, be the pair decided or not; the best of the pairs, where there
 *            are several
 * @param grounds of the best pair, the heaviest first; empty where nothing speaks for it but a person's word
 * @param decision what the plan says of it; empty for a pair that only was computed
 */
public record Match(List<Element> a, List<Element> b, CorrespondenceKind kind, int score, List<Ground> grounds,
        Optional<Correspondence> decision) implements Explained {

    /** Copies the lists. */
    public Match {
        a = List.copyOf(a);
        b = List.copyOf(b);
        grounds = List.copyOf(grounds);
    }

    /** What the plan says, else that it is suggested. */
    public CorrespondenceState state() {
        return decision.map(Correspondence::getState).orElse(CorrespondenceState.SUGGESTED);
    }

    /** Whether a person has said that the elements belong together. */
    public boolean isAccepted() {
        return state() == CorrespondenceState.ACCEPTED && kind != CorrespondenceKind.DIFFERENT;
    }

    /** Whether a person has said that they do not. */
    public boolean isRefused() {
        return state() == CorrespondenceState.REJECTED
                || state() == CorrespondenceState.ACCEPTED && kind == CorrespondenceKind.DIFFERENT;
    }

    /** Whether the elements are one system or one thing, decided or suggested. */
    public boolean isSame() {
        return !isRefused() && (kind == CorrespondenceKind.SAME || kind == CorrespondenceKind.SAME_PRODUCT);
    }

    /**
     * Whether processes are one task: they are the same, a person has said that they belong together, or they deal with
     * exactly the same subjects, whatever each party calls them.
     */
    public boolean isSameTask() {
        return isSame() || isAccepted() || !isRefused() && grounds.stream()
                .anyMatch(each -> each.basis() == Basis.SUBJECTS && each.permille() == Ground.FULL);
    }

    /** The elements of a party. */
    public List<Element> of(Side side) {
        return side == Side.A ? a : b;
    }

    @Override
    public List<Element> about() {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = Stream.concat(
                decision.stream().map(each -> Explanation.of(Message.of(Match.class, "match.decision", each.getId(),
                        each.getState(), each.getReason()))),
                grounds.stream().map(Ground::explanation)).toList();
        return new Explanation(Message.of(Match.class, "match.score", a, b, kind, score), about(), parts);
    }
}
