// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.acquisition.edit.Clauses;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.Candidate;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.model.procurement.Verdict;
import dk.landskab.rules.Finding;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/**
 * V-ACQ-23: a case has chosen more than one candidate, so that nobody can tell what is bought. Told at each after the
 * first.
 */
public final class SeveralChosen implements Mendable {

    @Override
    public String id() {
        return "V-ACQ-23";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return Cases.pursued(context).flatMap(acquisition -> {
            List<Candidate> chosen = chosen(acquisition);
            return chosen.stream().skip(1).map(each -> finding(context, each, "chosen", what(each),
                    what(chosen.getFirst())).at(Literals.CANDIDATE__VERDICT));
        });
    }

    private static List<Candidate> chosen(Acquisition acquisition) {
        return acquisition.getCandidates().stream().filter(each -> each.getVerdict() == Verdict.CHOSEN).toList();
    }

    /** Either of the two that the finding speaks of stays chosen; reasons stay as they are, for a person to reword. */
    @Override
    public List<Mend> mends(Finding finding, ReadText text, Language language) {
        List<?> named = finding.message().arguments();
        return TextObjects.of(finding, text, Candidate.class).stream().flatMap(later -> {
            List<Candidate> chosen = chosen((Acquisition) later.eContainer());
            return chosen.indexOf(later) < 1 ? Stream.<Mend>empty()
                    : Stream.of(kept(text, chosen, chosen.getFirst(), named.get(1)),
                            kept(text, chosen, later, named.get(0)));
        }).toList();
    }

    private Mend kept(ReadText text, List<Candidate> chosen, Candidate kept, Object name) {
        Clauses clauses = new Clauses(text);
        return new Mend(message("mend", name), chosen.stream().filter(each -> each != kept)
                .map(each -> clauses.replace(each, Literals.CANDIDATE__VERDICT,
                        Verdict.REJECTED.getLiteral().toLowerCase(Locale.ROOT)))
                .flatMap(Optional::stream).toList());
    }

    private static Object what(Candidate candidate) {
        return Stream.of(candidate.getExisting(), candidate.getProduct()).filter(Objects::nonNull)
                .<Object>map(each -> each).findFirst().orElse("");
    }
}
