// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.acquisition.cases.ProcessCases;
import dk.landskab.acquisition.cases.Waiting;
import dk.landskab.acquisition.condition.GateName;
import dk.landskab.design.Design;
import dk.landskab.design.DiagramKind;
import dk.landskab.design.tests.kit.Drawings;
import dk.landskab.design.tests.kit.Loaded;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.run.Views;
import dk.landskab.example.Examples;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;

/** The diagram of the pipeline says of every case of the examples what {@code landskab acquisition pipeline} says. */
class PipelineAgreementTest {

    /** Every process of the examples on days before, in and after its cases. */
    static Stream<Arguments> pipelines() {
        return Examples.all().stream().flatMap(example -> Stream.of("2026-02-01", "2026-06-30", "2026-12-01", "2028-01-01")
                .map(LocalDate::parse).flatMap(day -> {
                    Landscape landscape = Loaded.of(example);
                    SemanticModel model = SemanticModel.of(landscape);
                    return Pipeline.of(landscape, day).processes().stream().filter(each -> each.process().isPresent())
                            .flatMap(each -> Stream.of(Language.values())
                                    .map(language -> Arguments.of(example.id(), day, language, model, each)));
                }));
    }

    @ParameterizedTest(name = "{0} on {1} in {2}")
    @MethodSource("pipelines")
    void everyCardTellsTheStageTheGateAndWhomTheReportTells(String example, LocalDate day, Language language,
            SemanticModel model, ProcessCases expected) {
        Views views = views(day, language, model, expected);
        assertEquals(List.of(), views.troubles());
        assertAll(expected.cases().stream().map(each -> () -> {
            List<NodeView> cards = views.nodes().filter(NodeView::visible)
                    .filter(card -> SemanticModel.id(card.element()).equals(each.acquisition().getId())).toList();
            assertEquals(1, cards.size(), each.acquisition().getId());
            List<String> lines = cards.getFirst().look().label().text().lines().toList();
            assertEquals(expected(each, language), withoutTheirFrames(lines.subList(1, lines.size())));
            assertEquals(each.current().map(current -> current.phase().getId()), phase(views, cards.getFirst()));
        }));
    }

    @ParameterizedTest(name = "{0} on {1} in {2}")
    @MethodSource("pipelines")
    void theGatesCountTheCasesThatWait(String example, LocalDate day, Language language, SemanticModel model,
            ProcessCases expected) {
        Views views = views(day, language, model, expected);
        List<NodeView> gates = views.nodes().filter(each -> each.mapping().name().equals("Gate")).toList();
        assertTrue(gates.size() > 1);
        gates.forEach(gate -> {
            String id = SemanticModel.id(gate.element());
            long waiting = expected.cases().stream().flatMap(each -> each.waiting().stream())
                    .filter(each -> each.gate().gate().getId().equals(id)).count();
            String label = gate.look().label().text();
            assertEquals(waiting > 0, label.contains("\n" + waiting + " "), label);
        });
    }

    private static Views views(LocalDate day, Language language, SemanticModel model, ProcessCases process) {
        return Drawings.run().views(model, DrawingRequest.of(DiagramKind.PIPELINE.id(),
                process.process().orElseThrow().getId()).at(day).in(language)
                .legend(Design.legend(DiagramKind.PIPELINE, language))).views();
    }

    /** The phase whose box a card stands in; empty for the box of the cases that are through. */
    private static Optional<String> phase(Views views, NodeView card) {
        return views.roots().stream().filter(each -> each.children().contains(card))
                .filter(each -> each.mapping().name().equals("Phase")).map(each -> SemanticModel.id(each.element()))
                .findFirst();
    }

    private static List<String> expected(CaseState state, Language language) {
        if (state.waiting().isEmpty()) {
            return List.of(state.stage().inWords().in(language));
        }
        Waiting waiting = state.waiting().get();
        List<String> lines = new ArrayList<>(List.of(GateName.of(waiting.gate().gate())));
        String whom = String.join(", ", waiting.forWhom().stream().map(each -> each.inWords().in(language)).distinct()
                .toList());
        Stream.of(whom).filter(each -> !each.isEmpty()).forEach(lines::add);
        if (waiting.isOverdue()) {
            lines.add(String.valueOf(waiting.days().orElseThrow()));
        }
        return lines;
    }

    /** What stands behind the word that says what it is; of days the number alone. */
    private static List<String> withoutTheirFrames(List<String> lines) {
        return lines.stream().map(each -> each.substring(each.indexOf(": ") < 0 ? 0 : each.indexOf(": ") + 2))
                .map(each -> each.matches("\\d+ .*") ? each.substring(0, each.indexOf(' ')) : each).toList();
    }
}
