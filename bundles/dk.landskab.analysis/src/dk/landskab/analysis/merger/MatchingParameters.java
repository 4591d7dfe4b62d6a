// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dk.landskab.model.edit.Message;

/**
 * How pairs are scored (domain.md D.1b). The score of a pair is the highest weight among its bases and {@link #bonus}
 * for each further one, at most 100; where a basis holds in part, both count in that part.
 *
 * @param weights what each basis counts by itself, from 0 to 100
 * @param bonus what each further basis that holds adds
 * @param sameFrom from which score on two elements are suggested to be the same
 * @param overlapsFrom from which score on they are suggested to overlap; below, the pair is not suggested
 * @param similarPercent from which similarity on two normalised names look alike
 * @param pairsAtMost how many pairs one common trait may make; where it would make more, it makes none
 * @param overlapsAtMost how many overlaps of one element are suggested at most: a pair is, if it is among the best of
 *            either
 */
public record MatchingParameters(Map<Basis, Integer> weights, int bonus, int sameFrom, int overlapsFrom,
        int similarPercent, int pairsAtMost, int overlapsAtMost) {

    /**
     * A register's key is as good as proof. One product, or vendor and name, says the same system; a name alone needs a
     * second witness for that. One process, the same subjects or a similar name alone say that two systems overlap.
     */
    public static final MatchingParameters DEFAULT = new MatchingParameters(
            Map.of(Basis.EXTERNAL_ID, 100, Basis.PRODUCT, 92, Basis.VENDOR_AND_NAME, 90, Basis.NAME, 82, Basis.PROCESS,
                    70, Basis.MEANING, 70, Basis.SUBJECTS, 75, Basis.SIMILAR_NAME, 65),
            3, 85, 50, 90, 2_500, 10);

    /** Copies the weights. */
    public MatchingParameters {
        Map<Basis, Integer> copy = new EnumMap<>(Basis.class);
        copy.putAll(weights);
        weights = Collections.unmodifiableMap(copy);
    }

    /** What a basis counts by itself; 0 where no weight is given. */
    public int weight(Basis basis) {
        return weights.getOrDefault(basis, 0);
    }

    /** The same with another limit on the pairs of one trait. */
    public MatchingParameters pairing(int atMost) {
        return new MatchingParameters(weights, bonus, sameFrom, overlapsFrom, similarPercent, atMost, overlapsAtMost);
    }

    /** Each with its value. */
    public List<Message> inWords() {
        List<Message> words = new ArrayList<>();
        weights.forEach((basis, weight) -> words.add(
                Message.of(MergerParameters.class, "parameter.weight", basis.inWords(), weight)));
        words.add(Message.of(MergerParameters.class, "parameter.bonus", bonus));
        words.add(Message.of(MergerParameters.class, "parameter.thresholds", sameFrom, overlapsFrom));
        words.add(Message.of(MergerParameters.class, "parameter.similar", similarPercent));
        words.add(Message.of(MergerParameters.class, "parameter.pairsAtMost", pairsAtMost));
        words.add(Message.of(MergerParameters.class, "parameter.overlapsAtMost", overlapsAtMost));
        return words;
    }
}
