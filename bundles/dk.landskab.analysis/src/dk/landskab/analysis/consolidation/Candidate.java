// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.model.application.Application;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Contract;

/**
 * A system that covers some of a need.
 *
 * @param application the system
 * @param organisation whose it is, where that is known
 * @param coverage how it stands to each criterion that the need asks for
 * @param atLeast the score in per cent where nothing that is unknown is there, to one decimal
 * @param atMost the score where all of it is
 * @param verdict what is suggested by the lower score
 * @param atBest what could be suggested if everything unknown were there
 * @param obstacles why it cannot be used whatever its score; empty for one that can
 * @param contracts that cover it, sorted by id
 * @param owners whom to call: the units that own it or hold the role of system owner, sorted by id
 */
public record Candidate(Application application, Optional<Organisation> organisation, List<Coverage> coverage,
        BigDecimal atLeast, BigDecimal atMost, Verdict verdict, Verdict atBest, List<Message> obstacles,
        List<Contract> contracts, List<OrgUnit> owners) implements Explained {

    /** Copies the lists. */
    public Candidate {
        coverage = List.copyOf(coverage);
        obstacles = List.copyOf(obstacles);
        contracts = List.copyOf(contracts);
        owners = List.copyOf(owners);
    }

    /** The same candidate with one more reason for which it cannot be used. */
    public Candidate barred(Message why) {
        return new Candidate(application, organisation, coverage, atLeast, atMost, verdict, atBest,
                Stream.concat(obstacles.stream(), Stream.of(why)).toList(), contracts, owners);
    }

    /** Whether it can be used at all. */
    public boolean isUsable() {
        return obstacles.isEmpty();
    }

    /** What is needed and stands in a way to the system, over all criteria. */
    public List<Message> points(Fit fit) {
        return coverage.stream().flatMap(each -> each.points(fit).stream()).toList();
    }

    @Override
    public List<Element> about() {
        return Stream.of(Stream.of(application), contracts.stream(), owners.stream()).flatMap(each -> each)
                .<Element>map(each -> each).toList();
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        obstacles.forEach(each -> parts.add(Explanation.of(each)));
        coverage.forEach(each -> parts.add(each.explanation()));
        return new Explanation(Message.of(Candidate.class, atLeast.equals(atMost) ? "score" : "band", application,
                atLeast, atMost, verdict.inWords(), atBest.inWords()), about(), parts);
    }
}
