// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import dk.landskab.design.Design;
import dk.landskab.design.DiagramKind;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** Which diagrams there are of a landscape, for a person and for a program. */
record DiagramListView(SemanticModel model, Language language) {

    private record SubjectJson(String id, String name) {
    }

    private record DiagramJson(String id, String name, String kind, SubjectJson subject, String date,
            List<String> layers) {
    }

    private record KindJson(String kind, String name, SubjectJson subject) {
    }

    private record ListJson(String format, List<DiagramJson> diagrams, List<KindJson> kinds) {
    }

    /** The stored diagrams, by id. */
    static List<Diagram> stored(SemanticModel model) {
        return model.roots().stream().filter(Diagram.class::isInstance).map(Diagram.class::cast)
                .sorted(Comparator.comparing(Diagram::getId, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    /** What a kind is about where nobody says. */
    static Optional<? extends Identified> standardSubject(SemanticModel model, DiagramKind kind) {
        return model.roots().stream().filter(each -> !(each instanceof Diagram)).findFirst()
                .flatMap(root -> Design.standardSubject(kind, root));
    }

    String json() {
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();
        List<DiagramJson> diagrams = stored(model).stream().map(each -> new DiagramJson(each.getId(), each.getName(),
                each.getKind(), subject(each.getSubject()),
                each.getDate() == null ? null : each.getDate().toString(),
                each.getLayers().stream().sorted().toList())).toList();
        List<KindJson> kinds = Arrays.stream(DiagramKind.values()).map(kind -> new KindJson(kind.id(),
                Design.name(kind, language), subject(standardSubject(model, kind).orElse(null)))).toList();
        return gson.toJson(new ListJson("landskab.diagrams/1", diagrams, kinds)) + System.lineSeparator();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        List<Diagram> stored = stored(model);
        if (!stored.isEmpty()) {
            line(text, "diagram.stored");
            stored.forEach(each -> line(text, "diagram.stored.line", each.getId(), each.getName(), kindName(each),
                    each.getSubject()));
            text.append(System.lineSeparator());
        }
        line(text, "diagram.kinds");
        for (DiagramKind kind : DiagramKind.values()) {
            Optional<? extends Identified> subject = standardSubject(model, kind);
            line(text, subject.isPresent() ? "diagram.kinds.line" : "diagram.kinds.none", kind.id(),
                    Design.name(kind, language), subject.orElse(null), subject.map(Identified::getId).orElse(""));
        }
        return text.toString();
    }

    private String kindName(Diagram diagram) {
        return DiagramKind.of(diagram.getKind()).map(kind -> Design.name(kind, language)).orElse(diagram.getKind());
    }

    private SubjectJson subject(EObject subject) {
        return subject instanceof Identified identified
                ? new SubjectJson(identified.getId(), Labels.in(language).of(subject)) : null;
    }

    private void line(StringBuilder text, String key, Object... arguments) {
        text.append(Message.of(DiagramListView.class, key, arguments).in(language)).append(System.lineSeparator());
    }
}
