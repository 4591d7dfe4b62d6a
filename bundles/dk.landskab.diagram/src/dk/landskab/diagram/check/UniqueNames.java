// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/** No two mappings, layers, filters or tools of a diagram, and no two diagrams, have the same name: only one would count. */
final class UniqueNames implements AuthorRule {

    @Override
    public Stream<Fault> faults(CheckContext context) {
        Set<String> seen = new HashSet<>();
        return context.specification().objects().filter(UniqueNames::isNamed)
                .filter(each -> !Parts.text(each, "name").isBlank())
                .filter(each -> !seen.add(scope(each) + " " + kind(each) + " " + Parts.text(each, "name")))
                .map(each -> context.fault(each, "nameTwice", Parts.text(each, "name")));
    }

    private static boolean isNamed(EObject object) {
        return Stream.of("RepresentationElementMapping", "Layer", "FilterDescription", "ToolEntry",
                "RepresentationDescription", "Viewpoint").anyMatch(type -> Parts.isA(object, type));
    }

    private static String kind(EObject object) {
        return Parts.isA(object, "RepresentationElementMapping") ? "mapping"
                : Parts.isA(object, "Layer") ? "layer" : Parts.isA(object, "ToolEntry") ? "tool" : object.eClass().getName();
    }

    /** The diagram that a name belongs to; the file for the names of diagrams themselves. */
    private static String scope(EObject object) {
        for (EObject each = object.eContainer(); each != null; each = each.eContainer()) {
            if (Parts.isA(each, "RepresentationDescription")) {
                return EcoreUtil.getURI(each).toString();
            }
        }
        return "";
    }
}
