// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.merger.CoverageParameters;
import dk.landskab.analysis.merger.Party;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * How much is known with certainty of the systems of a party, or of both, in a main group or in all:
 * known / max(estimated, recorded).
 *
 * @param parties whose systems; one or both
 * @param area where
 * @param systems what is recorded there, sorted by id; a system of several main groups stands in each of them
 * @param estimated how many there are thought to be; empty without an estimate of every party
 * @param parameters the thresholds
 */
public record CoverageRow(List<Party> parties, Scope area, List<KnownSystem> systems, Optional<Integer> estimated,
        CoverageParameters parameters) implements Explained {

    private static final int HUNDRED = 100;

    /** Where the systems of a row are counted. */
    public sealed interface Scope {

        /** Everywhere. */
        record All() implements Scope {
        }

        /** In a main group of the subject plan. */
        record MainGroup(Subject subject) implements Scope {
        }

        /** The systems of which nobody has said what they are for. */
        record WithoutSubject() implements Scope {
        }
    }

    /** Copies the lists. */
    public CoverageRow {
        parties = List.copyOf(parties);
        systems = List.copyOf(systems);
    }

    /** How many systems are recorded. */
    public int recorded() {
        return systems.size();
    }

    /** How many of them are known with certainty. */
    public int known() {
        return (int) systems.stream().filter(KnownSystem::isKnown).count();
    }

    /** Whether {@link #percent} is no more than an upper bound, because nobody has estimated how many there are. */
    public boolean isUpperBound() {
        return estimated.isEmpty();
    }

    /** How many there are, as far as is known: what is estimated, or what is recorded where that is more. */
    public int total() {
        return Math.max(estimated.orElse(0), recorded());
    }

    /** The share that is known, in per cent to one decimal; empty where there is nothing to know. */
    public Optional<BigDecimal> percent() {
        return total() == 0 ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(known()).multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(BigDecimal.valueOf(total()), 1, RoundingMode.HALF_UP));
    }

    /** The verdict on the exact share; an upper bound can be found too low, never good. */
    public Verdict verdict() {
        if (total() == 0) {
            return Verdict.UNKNOWN;
        }
        if (reaches(parameters.okPercent())) {
            return isUpperBound() ? Verdict.UNKNOWN : Verdict.OK;
        }
        return reaches(parameters.amberPercent()) ? Verdict.AMBER : Verdict.RED;
    }

    private boolean reaches(int percent) {
        return (long) known() * HUNDRED >= (long) percent * total();
    }

    /** Of how many systems a field is not recorded. */
    public long lacking(Field field) {
        return systems.stream().filter(each -> each.lacking().contains(field)).count();
    }

    /** What is recorded of the fewest systems; empty where nothing is lacking. */
    public Optional<Field> weakest() {
        return Arrays.stream(Field.values()).filter(each -> lacking(each) > 0)
                .max(Comparator.comparing(this::lacking).thenComparing(Comparator.reverseOrder()));
    }

    @Override
    public List<Element> about() {
        Stream<Element> where = area instanceof Scope.MainGroup group ? Stream.of(group.subject()) : Stream.empty();
        return Stream.concat(where, systems.stream().map(KnownSystem::application)).toList();
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.of(estimated.map(each -> Message.of(CoverageRow.class, "estimated", each))
                .orElseGet(() -> Message.of(CoverageRow.class, "notEstimated"))));
        systems.stream().map(KnownSystem::explanation).forEach(parts::add);
        Message figure = percent()
                .map(each -> Message.of(CoverageRow.class, isUpperBound() ? "atMost" : "share", known(), total(), each,
                        verdict().inWords()))
                .orElseGet(() -> Message.of(CoverageRow.class, "nothing"));
        return Explanation.of(figure, parts);
    }
}
