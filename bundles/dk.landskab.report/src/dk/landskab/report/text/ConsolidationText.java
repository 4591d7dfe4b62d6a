// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.cases.CaseConsolidation;
import dk.landskab.acquisition.cases.CaseNeed;
import dk.landskab.acquisition.cases.ExistingSystem;
import dk.landskab.analysis.Amounts;
import dk.landskab.analysis.consolidation.Candidate;
import dk.landskab.analysis.consolidation.Fit;
import dk.landskab.analysis.consolidation.ParameterFile;
import dk.landskab.analysis.consolidation.Verdict;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Mark;

/** Which systems could solve the need of a case, for a person: ranked, with what is covered, missing and unknown. */
public final class ConsolidationText {

    private final CaseConsolidation result;
    private final Language language;
    private final Paragraphs text;

    private ConsolidationText(CaseConsolidation result, Language language, Terminal terminal) {
        this.result = result;
        this.language = language;
        this.text = new Paragraphs(terminal);
    }

    /** The text. */
    public static String of(CaseConsolidation result, Language language, Terminal terminal) {
        return new ConsolidationText(result, language, terminal).write();
    }

    private String write() {
        text.heading(say("consolidation.title", result.acquisition().getId(), result.acquisition()));
        if (!CaseNeed.isMeasurable(result.report().need())) {
            text.sentence(2, say("consolidation.unmeasurable"));
        } else {
            text.sentence(2, result.report().suggestion() == result.report().suggestionAtBest()
                    ? say("consolidation.suggestion", result.report().suggestion().inWords())
                    : say("consolidation.suggestions", result.report().suggestion().inWords(),
                            result.report().suggestionAtBest().inWords()));
        }
        bought();
        int rank = 1;
        for (ExistingSystem each : result.systems()) {
            text.heading(rank++ + ". " + heading(each));
            system(each);
        }
        if (!result.excluded().isEmpty()) {
            text.heading(say("consolidation.excluded"));
            result.excluded().forEach(each -> text.item(Mark.REMOVED, scored(each.candidate()) + ": "
                    + each.candidate().obstacles().stream().map(why -> why.in(language))
                            .collect(Collectors.joining("; "))));
        }
        text.heading(say("consolidation.undecided"));
        result.report().undecided().forEach(each -> text.item(Mark.COMPETENCE, each.why().in(language)));
        text.aside(2, say("consolidation.parameters",
                result.report().parameters().inWords().stream().map(each -> each.in(language))
                        .collect(Collectors.joining("; ")), ParameterFile.PATH));
        return text.text();
    }

    private void bought() {
        Amounts once = result.money().once();
        Amounts yearly = result.money().yearly();
        if (!once.isEmpty() || !yearly.isEmpty()) {
            text.sentence(2, say("consolidation.bought", paid(once), paid(yearly)));
        }
    }

    private String heading(ExistingSystem system) {
        Candidate candidate = system.candidate();
        String verdict = candidate.verdict() == candidate.atBest() ? verdict(candidate.verdict())
                : say("consolidation.verdicts", verdict(candidate.verdict()), verdict(candidate.atBest()));
        return scored(candidate) + ", " + verdict;
    }

    private String scored(Candidate candidate) {
        String score = candidate.atLeast().equals(candidate.atMost())
                ? say("consolidation.score", candidate.atLeast())
                : say("consolidation.band", candidate.atLeast(), candidate.atMost());
        return name(candidate.application()) + " (" + candidate.application().getId() + "): " + score;
    }

    private void system(ExistingSystem system) {
        Candidate candidate = system.candidate();
        points(candidate, Fit.COVERED, Mark.ADDED);
        points(candidate, Fit.MISSING, Mark.REMOVED);
        points(candidate, Fit.UNKNOWN, Mark.COMPETENCE);
        if (!system.connected().isEmpty() || !system.unconnected().isEmpty()) {
            text.item(Mark.WAY, say("consolidation.connections", names(system.connected()),
                    names(system.unconnected())));
        }
        text.item(Mark.NONE, say("consolidation.yearly", money(system.yearly().amounts()),
                names(candidate.contracts()), names(candidate.owners())));
        text.item(Mark.NONE, system.listed().map(each -> say("consolidation.listed", each.getVerdict(),
                each.getReason())).orElseGet(() -> say("consolidation.unlisted")));
    }

    private void points(Candidate candidate, Fit fit, Mark mark) {
        List<Message> points = candidate.points(fit);
        if (!points.isEmpty()) {
            text.item(mark, say("consolidation." + fit.name(), listed(points)));
        }
    }

    private String verdict(Verdict verdict) {
        return verdict.inWords().in(language);
    }

    private String paid(Amounts amounts) {
        return amounts.isEmpty() ? say("consolidation.nothing") : listed(amounts.inWords());
    }

    private String money(Amounts amounts) {
        return amounts.isEmpty() ? say("consolidation.none") : listed(amounts.inWords());
    }

    private String listed(List<Message> messages) {
        return messages.stream().map(each -> each.in(language)).collect(Collectors.joining(", "));
    }

    private String names(List<? extends EObject> elements) {
        return elements.isEmpty() ? say("consolidation.none")
                : elements.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(EObject element) {
        return Labels.in(language).of(element);
    }

    private String say(String key, Object... arguments) {
        return Message.of(ConsolidationText.class, key, arguments).in(language);
    }
}
