// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.check.AuthorCheck;
import dk.landskab.diagram.comparison.ComparedViews;
import dk.landskab.diagram.expression.Interpreter;
import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.expression.Watch;
import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Arranger;
import dk.landskab.diagram.layout.Headings;
import dk.landskab.diagram.layout.Scene;
import dk.landskab.diagram.layout.SceneBuilder;
import dk.landskab.diagram.paint.Caption;
import dk.landskab.diagram.paint.Painter;
import dk.landskab.diagram.plan.DiagramPlan;
import dk.landskab.diagram.plan.Filter;
import dk.landskab.diagram.plan.PlanReader;
import dk.landskab.diagram.run.PlanRun;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.run.Setting;
import dk.landskab.diagram.run.Views;
import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.diagram.specification.Specification;
import dk.landskab.diagram.specification.SpecificationException;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** Draws the diagrams of one specification. Immutable; may be used by any thread if the services may. */
public final class DiagramRun {

    private final List<DiagramPlan> plans;
    private final Interpreter interpreter;
    private final Duration longest;

    /**
     * The diagrams of a specification.
     *
     * @param services only those of classes that the specification names are called
     * @throws SpecificationException where the specification cannot be run
     */
    public DiagramRun(Specification specification, Services services) {
        this(specification, services, Watch.LONGEST);
    }

    /** The same, each call of a service given up after this time. */
    public DiagramRun(Specification specification, Services services, Duration longest) {
        this.longest = longest;
        List<Fault> faults = AuthorCheck.sound(specification);
        if (!faults.isEmpty()) {
            throw new SpecificationException(faults);
        }
        Set<String> named = specification.all("JavaExtension").map(each -> Parts.text(each, "qualifiedClassName"))
                .collect(Collectors.toSet());
        this.plans = PlanReader.read(specification);
        this.interpreter = new Interpreter(services.only(named));
    }

    /** The kinds of diagrams, in the order of the file. */
    public List<DiagramPlan> plans() {
        return plans;
    }

    /** The kind with a name. */
    public Optional<DiagramPlan> plan(String kind) {
        return plans.stream().filter(each -> each.name().equals(kind)).findFirst();
    }

    /** The first elements of a model that a kind of diagram can be about, at most so many. */
    public List<EObject> subjects(DiagramPlan plan, SemanticModel model, int most) {
        try (Watch watch = new Watch(longest)) {
            PlanRun run = new PlanRun(plan, interpreter.watched(watch), model, Setting.standard(Language.EN));
            return watch.over(() -> run.subjects(most));
        }
    }

    /**
     * What a diagram shows, without places.
     *
     * @throws DiagramRefusedException where there is no such kind or subject
     * @throws dk.landskab.diagram.expression.EvaluationException where there would be too much on it, or a
     *             service does not come to an end
     */
    public ComparedViews views(SemanticModel model, DrawingRequest request) {
        DiagramPlan plan = plan(request.kind()).orElseThrow(() -> refused("unknownKind", request.kind(),
                plans.stream().map(DiagramPlan::name).collect(Collectors.joining(", "))));
        try (Watch watch = new Watch(longest)) {
            Interpreter watched = interpreter.watched(watch);
            return watch.over(() -> views(plan, model, request, watched));
        }
    }

    private ComparedViews views(DiagramPlan plan, SemanticModel model, DrawingRequest request, Interpreter watched) {
        Views after = shown(plan, model, request, watched)
                .orElseThrow(() -> refused("unknownSubject", request.subject(), plan.label()));
        return request.before().map(before -> ComparedViews.of(shown(plan, before.model(), request, watched)
                .orElseGet(() -> new Views(plan, after.subject(), List.of(), List.of(), List.of(), List.of())), after,
                before.comparison())).orElseGet(() -> ComparedViews.alone(after));
    }

    private static Optional<Views> shown(DiagramPlan plan, SemanticModel model, DrawingRequest request,
            Interpreter watched) {
        PlanRun run = new PlanRun(plan, watched, model, request.setting());
        return run.subject(request.subject()).map(run::views);
    }

    /**
     * Draws a diagram.
     *
     * @throws DiagramRefusedException where there is no such kind or subject
     * @throws dk.landskab.diagram.expression.EvaluationException where there would be too much on it, or a
     *             service does not come to an end
     */
    public Drawing draw(SemanticModel model, DrawingRequest request) {
        return draw(draft(model, request));
    }

    /**
     * What a diagram shows, with its words: all that drawing it asks the model. It takes a small part of the time.
     *
     * @throws DiagramRefusedException where there is no such kind or subject
     * @throws dk.landskab.diagram.expression.EvaluationException where there would be too much on it, or a
     *             service does not come to an end
     */
    public Draft draft(SemanticModel model, DrawingRequest request) {
        ComparedViews compared = views(model, request);
        return new Draft(request, compared, caption(model, request, compared.views()));
    }

    /** Draws what was asked of a model, whatever has become of the model since. */
    public Drawing draw(Draft draft) {
        DrawingRequest request = draft.request();
        Scene scene = new Headings(SceneBuilder.of(draft.compared().views(), request.icons()), request.kept()).fitting();
        Arrangement arrangement = Arranger.arrange(scene, request.kept(), request.cancelled());
        return new Drawing(draft.compared(), scene, arrangement,
                Painter.paint(scene, arrangement, draft.compared(), draft.caption()));
    }

    private static Caption caption(SemanticModel model, DrawingRequest request, Views views) {
        Setting setting = request.setting();
        Language language = setting.language();
        Labels labels = Labels.in(language);
        List<String> remarks = new ArrayList<>(request.remarks());
        setting.date().ifPresent(date -> remarks.add(date.toString()));
        setting.plateau().flatMap(model::find).ifPresent(plateau -> remarks.add(labels.of(plateau)));
        String filters = views.plan().filters().stream().filter(each -> setting.filters().contains(each.name()))
                .map(Filter::label).collect(Collectors.joining(", "));
        if (!filters.isEmpty()) {
            remarks.add(Message.of(DiagramRun.class, "filters", filters).in(language));
        }
        String title = request.title().orElseGet(() -> views.plan().label() + ": " + labels.of(views.subject()));
        return new Caption(title, remarks, request.legend(), language);
    }

    private static DiagramRefusedException refused(String key, Object... arguments) {
        return new DiagramRefusedException(Message.of(DiagramRun.class, key, arguments));
    }
}
