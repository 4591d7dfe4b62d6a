// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.design.Design;
import dk.landskab.design.DiagramKind;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import picocli.CommandLine;

/**
 * Which diagram a reader means.
 *
 * @param kind of the diagram
 * @param stored the diagram as it was stored, where one was named
 * @param subject what it is about
 */
record DiagramChoice(DiagramKind kind, Optional<Diagram> stored, Identified subject) {

    /**
     * The diagram that was named: a stored one by its id or name, else a kind by its id or name.
     *
     * @param element the id of the element that it is to be about; null for the one it is about by itself
     * @throws Rejected where there is no such diagram, or none can be drawn of the element
     */
    static DiagramChoice of(String name, String element, SemanticModel model, Language language, CommandLine line) {
        return new Search(model, language, line).choose(name, element);
    }

    /** The day it shows: the one that was asked for, else the one it is stored with or that of its plateau, else today. */
    LocalDate date(LocalDate asked, LocalDate today) {
        return asked != null ? asked
                : stored.map(Diagram::getDate).or(() -> plateau().map(Plateau::getDate)).orElse(today);
    }

    /** The state that it is stored to show; empty where it shows a day. */
    Optional<Plateau> plateau() {
        return stored.map(Diagram::getPlateau).filter(each -> !each.eIsProxy());
    }

    private record Search(SemanticModel model, Language language, CommandLine line) {

        DiagramChoice choose(String name, String element) {
            List<Diagram> found = stored(name);
            if (found.size() > 1) {
                throw rejected("diagram.several", name, found.stream().map(Identified::getId).toList());
            }
            Optional<Diagram> stored = found.stream().findFirst();
            DiagramKind kind = stored.map(this::kindOf).orElseGet(() -> kindNamed(name));
            return new DiagramChoice(kind, stored, subject(kind, stored, element));
        }

        private List<Diagram> stored(String name) {
            List<Diagram> all = DiagramListView.stored(model);
            List<Diagram> byId = all.stream().filter(each -> name.equals(each.getId())).toList();
            return byId.isEmpty() ? all.stream().filter(each -> name.equalsIgnoreCase(each.getName())).toList() : byId;
        }

        private DiagramKind kindOf(Diagram diagram) {
            return DiagramKind.of(diagram.getKind()).orElseThrow(() -> rejected("diagram.kind.unknown",
                    diagram.getId(), diagram.getKind(), kinds()));
        }

        private DiagramKind kindNamed(String name) {
            return DiagramKind.of(name).or(() -> Arrays.stream(DiagramKind.values())
                    .filter(kind -> Design.name(kind, language).equalsIgnoreCase(name)).findFirst())
                    .orElseThrow(() -> rejected("diagram.unknown", name, Stream.concat(DiagramListView.stored(model)
                            .stream().map(Identified::getId), kinds().stream()).toList()));
        }

        private Identified subject(DiagramKind kind, Optional<Diagram> stored, String element) {
            if (element != null) {
                EObject asked = model.find(element).orElseThrow(() -> rejected("diagram.element", element));
                if (!kind.subject().accepts(asked)) {
                    throw rejected("diagram.element.kind", element, asked.eClass(), kind.subject().types());
                }
                return (Identified) asked;
            }
            return stored.map(Diagram::getSubject).filter(each -> !each.eIsProxy()).<Identified>map(each -> each)
                    .or(() -> DiagramListView.standardSubject(model, kind))
                    .orElseThrow(() -> rejected("diagram.nothing", Design.name(kind, language), kind.subject().types()));
        }

        private static List<String> kinds() {
            return Arrays.stream(DiagramKind.values()).map(DiagramKind::id).toList();
        }

        private Rejected rejected(String key, Object... arguments) {
            return new Rejected(line, Message.of(DiagramChoice.class, key, arguments));
        }
    }
}
