// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import dk.landskab.analysis.merger.Basis;
import dk.landskab.analysis.merger.MatchingParameters;
import dk.landskab.model.change.CorrespondenceKind;
import dk.landskab.model.core.Element;
import dk.landskab.model.information.BusinessObject;

/**
 * Weighs what two elements have in common (domain.md D.1b). All arithmetic is in whole thousandths, and the same either
 * way round. One name counts once: with the vendor, else by itself, else for looking alike.
 */
final class Scoring {

    private static final int HUNDRED = 100;
    private static final int HALF = Ground.FULL / 2;
    private static final Comparator<Element> BY_ID = Comparator.comparing(each -> String.valueOf(each.getId()));

    private final MatchingParameters parameters;
    private final Map<String, Integer> crowds;
    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

    /**
     * A scoring.
     *
     * @param crowds how many elements of one party share a key of {@link Basis#MEANING}, the larger number counting
     */
    Scoring(MatchingParameters parameters, Map<String, Integer> crowds) {
        this.parameters = parameters;
        this.crowds = crowds;
    }

    /** What two elements have in common, the heaviest first. */
    List<Ground> grounds(Profile left, Profile right) {
        List<Ground> grounds = new ArrayList<>();
        exact(Basis.EXTERNAL_ID, left, right).ifPresent(grounds::add);
        exact(Basis.PRODUCT, left, right).ifPresent(grounds::add);
        exact(Basis.PROCESS, left, right).ifPresent(grounds::add);
        name(left, right).ifPresent(grounds::add);
        meaning(left, right).ifPresent(grounds::add);
        subjects(left, right).ifPresent(grounds::add);
        grounds.removeIf(each -> each.millipoints() <= 0);
        grounds.sort(Comparator.comparing(Ground::millipoints).reversed().thenComparing(Ground::basis));
        return grounds;
    }

    /**
     * The score: the heaviest ground, and the bonus for each further one as far as it holds; cut to whole points, at
     * most 100.
     */
    int score(List<Ground> grounds) {
        int first = grounds.stream().mapToInt(Ground::millipoints).findFirst().orElse(0);
        int further = grounds.stream().skip(1).mapToInt(each -> parameters.bonus() * each.permille()).sum();
        return Math.min(HUNDRED, (first + further) / Ground.FULL);
    }

    /** A pair with its score and the kind that the score suggests; a weak pair is no more than an overlap. */
    Match match(Profile left, Profile right) {
        List<Ground> grounds = grounds(left, right);
        int score = score(grounds);
        CorrespondenceKind kind = score < parameters.sameFrom() ? CorrespondenceKind.OVERLAPS
                : grounds.getFirst().basis() == Basis.PRODUCT ? CorrespondenceKind.SAME_PRODUCT
                : CorrespondenceKind.SAME;
        return new Match(List.of(left.element()), List.of(right.element()), kind, score, grounds, Optional.empty());
    }

    private Optional<Ground> exact(Basis basis, Profile left, Profile right) {
        List<Element> behind = behind(left.keys(basis), right.keys(basis));
        return behind.isEmpty() ? Optional.empty() : Optional.of(ground(basis, Ground.FULL, behind));
    }

    private Ground ground(Basis basis, int permille, List<Element> about) {
        return new Ground(basis, permille, parameters.weight(basis), about);
    }

    /** What stands behind the keys that both have. */
    private static List<Element> behind(SortedMap<String, Element> left, SortedMap<String, Element> right) {
        return left.isEmpty() || Collections.disjoint(left.keySet(), right.keySet()) ? List.of()
                : left.keySet().stream().filter(right::containsKey)
                        .flatMap(key -> Stream.of(left.get(key), right.get(key))).filter(Objects::nonNull)
                        .distinct().sorted(BY_ID).toList();
    }

    private Optional<Ground> name(Profile left, Profile right) {
        Optional<Ground> exact = exact(Basis.VENDOR_AND_NAME, left, right);
        if (exact.isEmpty() && !left.hasOtherVendor(right)) {
            exact = exact(Basis.NAME, left, right);
        }
        return exact.isPresent() || !left.kind().equals(right.kind()) ? exact : similar(left, right);
    }

    private Optional<Ground> similar(Profile left, Profile right) {
        int enough = parameters.similarPercent() * Ground.FULL / HUNDRED;
        int best = 0;
        for (ComparableName one : left.names()) {
            for (ComparableName other : right.names()) {
                best = one.atMost(other) < enough ? best : Math.max(best, permille(one.text(), other.text()));
            }
        }
        return best < enough ? Optional.empty() : Optional.of(ground(Basis.SIMILAR_NAME, best, List.of()));
    }

    /** The similarity of Jaro and Winkler; which of the names comes first makes no difference. */
    private int permille(String one, String other) {
        boolean isFirst = one.compareTo(other) <= 0;
        return (int) (similarity.apply(isFirst ? one : other, isFirst ? other : one) * Ground.FULL);
    }

    /**
     * A common business object counts the less by itself, the more data of one party realise it; as a second witness it
     * counts in full. A standard says half as much.
     */
    private Optional<Ground> meaning(Profile left, Profile right) {
        List<Element> behind = behind(left.keys(Basis.MEANING), right.keys(Basis.MEANING));
        int crowd = behind.stream().mapToInt(each -> crowds.getOrDefault(each.getId(), 1)).min().orElse(1);
        boolean isObject = behind.stream().anyMatch(BusinessObject.class::isInstance);
        return behind.isEmpty() ? Optional.empty() : Optional.of(new Ground(Basis.MEANING,
                isObject ? Ground.FULL : HALF, parameters.weight(Basis.MEANING) / crowd, behind));
    }

    /** The index of Jaccard: common groups of the subject plan to all groups of both. */
    private Optional<Ground> subjects(Profile left, Profile right) {
        SortedMap<String, Element> one = left.keys(Basis.SUBJECTS);
        SortedMap<String, Element> other = right.keys(Basis.SUBJECTS);
        long common = one.isEmpty() || other.isEmpty() ? 0 : one.keySet().stream().filter(other::containsKey).count();
        return common == 0 ? Optional.empty() : Optional.of(ground(Basis.SUBJECTS,
                (int) (common * Ground.FULL / (one.size() + other.size() - common)), behind(one, other)));
    }
}
