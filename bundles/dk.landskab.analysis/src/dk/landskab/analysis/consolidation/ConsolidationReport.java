// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

import java.util.List;

import dk.landskab.analysis.Undecided;

/**
 * Whether a system that is there can meet a need. Immutable.
 *
 * @param need what is needed
 * @param parameters how candidates were scored
 * @param candidates what can be used and covers something, the best first
 * @param excluded what covers something and cannot be used, the best first
 * @param undecided what could not be decided, and why
 */
public record ConsolidationReport(Need need, ConsolidationParameters parameters, List<Candidate> candidates,
        List<Candidate> excluded, List<Undecided> undecided) {

    /** Copies the lists. */
    public ConsolidationReport {
        candidates = List.copyOf(candidates);
        excluded = List.copyOf(excluded);
        undecided = List.copyOf(undecided);
    }

    /** What is suggested: the verdict on the best candidate. */
    public Verdict suggestion() {
        return candidates.stream().map(Candidate::verdict).min(Enum::compareTo).orElse(Verdict.BUY);
    }

    /** What could be suggested, if everything unknown of some candidate were there. */
    public Verdict suggestionAtBest() {
        return candidates.stream().map(Candidate::atBest).min(Enum::compareTo).orElse(Verdict.BUY);
    }
}
