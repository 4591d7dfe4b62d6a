// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Side;
import dk.landskab.model.change.Correspondence;
import dk.landskab.model.change.CorrespondenceKind;
import dk.landskab.model.change.CorrespondenceState;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/** What persons have said in the plan about who is who; which side of a correspondence is whose makes no difference. */
final class Decisions {

    /**
     * A correspondence, sorted out.
     *
     * @param a the elements of the first party, sorted by id
     * @param b the elements of the second
     */
    record Decision(Correspondence correspondence, List<Element> a, List<Element> b) {
    }

    private record Pair(Element a, Element b) {
    }

    private final Parties parties;
    private final List<Decision> all = new ArrayList<>();
    private final Set<Pair> pairs = new HashSet<>();
    private final List<Undecided> undecided = new ArrayList<>();

    Decisions(Parties parties) {
        this.parties = parties;
        parties.merger().stream().flatMap(each -> each.getCorrespondences().stream())
                .sorted(Comparator.comparing(each -> String.valueOf(each.getId()))).forEach(this::add);
    }

    private void add(Correspondence correspondence) {
        List<Element> a = of(correspondence, Side.A);
        List<Element> b = of(correspondence, Side.B);
        if (a.isEmpty() || b.isEmpty()) {
            undecided.add(new Undecided(Message.of(Decisions.class, "oneSided", correspondence.getId()),
                    Stream.concat(a.stream(), b.stream()).toList()));
            return;
        }
        all.add(new Decision(correspondence, a, b));
        a.forEach(one -> b.forEach(other -> pairs.add(new Pair(one, other))));
    }

    private List<Element> of(Correspondence correspondence, Side side) {
        return Stream.concat(correspondence.getLeft().stream(), correspondence.getRight().stream())
                .filter(each -> !each.eIsProxy() && each.getId() != null && parties.sidesOf(each).equals(Set.of(side)))
                .distinct().sorted(Comparator.comparing(Element::getId)).toList();
    }

    /** The correspondences that name elements of both parties, by id. */
    List<Decision> all() {
        return all;
    }

    /** Whether a pair stands in a correspondence, whatever was decided, so that it is not to be suggested. */
    boolean speakOf(Element a, Element b) {
        return pairs.contains(new Pair(a, b));
    }

    /** For each element that persons have said to be the same as others: a key that they share. */
    Map<Element, List<String>> agreed() {
        Map<Element, List<String>> keys = new HashMap<>();
        all.stream().filter(each -> says(each.correspondence())).forEach(each -> {
            String key = "said " + each.correspondence().getId();
            Stream.concat(each.a().stream(), each.b().stream())
                    .forEach(element -> keys.computeIfAbsent(element, none -> new ArrayList<>()).add(key));
        });
        return keys;
    }

    private static boolean says(Correspondence correspondence) {
        return correspondence.getState() == CorrespondenceState.ACCEPTED
                && correspondence.getKind() != CorrespondenceKind.DIFFERENT
                && correspondence.getKind() != CorrespondenceKind.OVERLAPS;
    }

    /** The correspondences that name elements of one party only. */
    List<Undecided> undecided() {
        return undecided;
    }
}
