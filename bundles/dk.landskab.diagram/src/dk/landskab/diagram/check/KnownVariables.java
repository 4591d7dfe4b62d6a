// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;
import dk.landskab.diagram.specification.Subset;

/** Every variable that is named is one that Sirius offers at that place, or that a tool defines. */
final class KnownVariables implements AuthorRule {

    @Override
    public Stream<Fault> faults(CheckContext context) {
        return context.expressions().flatMap(each -> {
            Set<String> known = known(each);
            return each.expression().variables().filter(name -> !known.contains(name))
                    .map(name -> context.fault(each.holder(), "variableUnknown", name, each.feature().getName(),
                            String.join(", ", known.stream().sorted().toList())));
        });
    }

    private static Set<String> known(CheckContext.Written where) {
        Set<String> known = new HashSet<>(Subset.variables(where.feature()));
        known.add("self");
        for (EObject each = where.holder(); each != null; each = each.eContainer()) {
            defined(each, each == where.holder(), known);
        }
        return known;
    }

    /** What an operation around the expression defines, and a tool at its head. */
    private static void defined(EObject around, boolean itself, Set<String> known) {
        if (Parts.has(around, "variableName") && !itself) {
            known.add(Parts.text(around, "variableName"));
        }
        if (Parts.isA(around, "For") && !itself) {
            known.add(Parts.text(around, "iteratorName"));
        }
        if (Parts.isA(around, "AbstractToolDescription")) {
            around.eContents().stream().filter(each -> Parts.isA(each, "AbstractVariable"))
                    .forEach(each -> known.add(Parts.text(each, "name")));
        }
        if (Parts.isA(around, "DirectEditLabel")) {
            known.add("arg0");
        }
    }
}
