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
 * @param specificPercent from which specificity on what two systems share says something of them: the specificity of a
 *            data object or a concept that n of N systems use is log(N/n) / log(N), which is 100 % for what one uses and
 *            0 % for what all do (K. Spärck Jones, "A statistical interpretation of term specificity and its
 *            application in retrieval", Journal of Documentation 28, 1972). What no more than {@value #FEW} systems use
 *            is specific whatever the number
 */
public record ConsolidationParameters(Map<Criterion, Integer> weights, int reusePercent, int extendPercent,
        int specificPercent) {

    private static final int FEW = 5;
    private static final double HUNDRED = 100;

    /** 0.3, 0.25, 0.2, 0.15 and 0.1; 80 % and 50 %; specific is what at most the square root of all systems use. */
    public static final ConsolidationParameters DEFAULT = new ConsolidationParameters(Map.of(Criterion.SUBJECTS, 30,
            Criterion.TASKS, 25, Criterion.DATA, 20, Criterion.STANDARDS, 15, Criterion.CONTROLS, 10), 80, 50, 50);

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

    /** Whether what some of all systems use is too general to say anything of them. */
    boolean isGeneral(int some, int all) {
        return some > FEW && Math.log((double) all / some) / Math.log(all) * HUNDRED < specificPercent;
    }

    /** Each with its value. */
    public List<Message> inWords() {
        List<Message> words = new ArrayList<>();
        weights.forEach((criterion, weight) -> words
                .add(Message.of(ConsolidationParameters.class, "parameter.weight", criterion.inWords(), weight)));
        words.add(Message.of(ConsolidationParameters.class, "parameter.thresholds", reusePercent, extendPercent));
        words.add(Message.of(ConsolidationParameters.class, "parameter.specific", specificPercent));
        return words;
    }
}
