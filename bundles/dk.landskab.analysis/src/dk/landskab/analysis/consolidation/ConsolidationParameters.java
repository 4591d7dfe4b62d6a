// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dk.landskab.model.edit.Message;

/**
 * How candidates are scored (domain.md D.2). Everything has a default and is printed with the result.
 *
 * @param weights what each criterion counts; those that a need does not ask for are left out and the others keep their
 *            proportion
 * @param reusePercent from which score on reuse is suggested
 * @param extendPercent from which score on extension is suggested
 */
public record ConsolidationParameters(Map<Criterion, Integer> weights, int reusePercent, int extendPercent) {

    /** 0.3, 0.25, 0.2, 0.15 and 0.1; 80 % and 50 %. */
    public static final ConsolidationParameters DEFAULT = new ConsolidationParameters(Map.of(Criterion.SUBJECTS, 30,
            Criterion.TASKS, 25, Criterion.DATA, 20, Criterion.STANDARDS, 15, Criterion.CONTROLS, 10), 80, 50);

    /** Copies the weights. */
    public ConsolidationParameters {
        Map<Criterion, Integer> copy = new EnumMap<>(Criterion.class);
        copy.putAll(weights);
        weights = Collections.unmodifiableMap(copy);
    }

    /** What a criterion counts; 0 where no weight is given. */
    public int weight(Criterion criterion) {
        return weights.getOrDefault(criterion, 0);
    }

    /** Each with its value. */
    public List<Message> inWords() {
        List<Message> words = new ArrayList<>();
        weights.forEach((criterion, weight) -> words
                .add(Message.of(ConsolidationParameters.class, "parameter.weight", criterion.inWords(), weight)));
        words.add(Message.of(ConsolidationParameters.class, "parameter.thresholds", reusePercent, extendPercent));
        return words;
    }
}
