// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.cost.CostPart;
import dk.landskab.analysis.merger.cost.DoubleOperation;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Figure;
import dk.landskab.rules.cost.Amount;

/** What a director must know of a merger: seven sentences with numbers, four figures to remember, three pictures. */
final class MergerConclusions {

    private final MergerTelling telling;
    private final MergerReport result;
    private final CoverageSection coverage;
    private final OverlapSection overlap;
    private final ContractSection contracts;

    MergerConclusions(MergerTelling telling) {
        this.telling = telling;
        this.result = telling.result();
        this.coverage = new CoverageSection(telling);
        this.overlap = new OverlapSection(telling);
        this.contracts = new ContractSection(telling);
    }

    List<Fact> keyFigures() {
        return List.of(new Fact(telling.say("key.coverage"), coverage.both()),
                new Fact(telling.say("key.same"), telling.voice().text(pairs())),
                new Fact(telling.say("key.double", telling.currency()), isPriced()
                        ? telling.voice().number(result.costs().of(CostPart.DOUBLE).rounded(0)) : "?"),
                new Fact(telling.say("key.notice"), contracts.firstNotice()
                        .map(exit -> exit.notices().getFirst().day().toString()).orElse("–")));
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(coverage.sentence());
        sentences.add(same() + " " + overlap.sentence());
        sentences.add(money());
        sentences.add(contracts.sentence());
        sentences.add(new LandingSection(telling).sentence());
        sentences.add(new TargetSections(telling).sentence());
        sentences.add(undecided());
        return sentences;
    }

    List<Figure> figures() {
        return Stream.of(new MoneyWords(telling).figure(), overlap.figure(), Optional.of(coverage.figure()))
                .flatMap(Optional::stream).toList();
    }

    private boolean isPriced() {
        return !result.costs().lines().isEmpty();
    }

    private String same() {
        return telling.count("conclusion.same", pairs(), systems(Side.A), telling.party(Side.A), systems(Side.B),
                telling.party(Side.B));
    }

    /** How many systems of one party are systems of the other, or of its products. */
    private int pairs() {
        return new MatchSection(telling).same().size() + result.matches().shared().size();
    }

    private int systems(Side side) {
        return result.coverage().totals().get(side.ordinal()).recorded();
    }

    private String money() {
        String sentence = new MoneyWords(telling).sentence();
        Optional<DoubleOperation> dearest = result.costs().doubles().stream().findFirst()
                .filter(each -> each.amount().compareTo(Amount.ZERO) > 0);
        return dearest.map(each -> sentence + " " + telling.say("conclusion.dearest",
                new MoneyWords(telling).group(each.group()), telling.amount(each.amount()))).orElse(sentence);
    }

    private String undecided() {
        int count = result.undecided().size();
        return count == 0 ? telling.say("conclusion.allDecided") : telling.count("conclusion.undecided", count);
    }
}
