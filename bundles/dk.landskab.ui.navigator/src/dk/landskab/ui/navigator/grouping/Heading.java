// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.grouping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

import dk.landskab.model.Metamodel;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;

/**
 * A line of the tree that is no element: a package, an area, a class.
 *
 * @param key tells it from its siblings
 * @param order among its siblings; the smaller first
 * @param label what it is called
 * @param types what can be created below it
 */
public record Heading(String key, int order, Phrase label, List<EClass> types) {

    private static final int LAST = 1000;
    private static final Map<EClass, Heading> CLASSES = Metamodel.classes()
            .collect(Collectors.toUnmodifiableMap(each -> each, Heading::made));
    private static final Map<EPackage, Heading> PACKAGES = Metamodel.packages().stream()
            .collect(Collectors.toUnmodifiableMap(each -> each, Heading::made));

    /** All elements of a class. */
    static Heading of(EClass type) {
        return CLASSES.containsKey(type) ? CLASSES.get(type) : made(type);
    }

    /** All elements of a package. */
    public static Heading of(EPackage family) {
        return PACKAGES.containsKey(family) ? PACKAGES.get(family) : made(family);
    }

    private static Heading made(EClass type) {
        Phrase plural = labels -> labels.plural(type);
        return new Heading("class." + type.getName(), ClassOrder.of(type), plural, List.of(type));
    }

    private static Heading made(EPackage family) {
        return new Heading("package." + family.getName(), Metamodel.packages().indexOf(family),
                message("package." + family.getName()), elements(family));
    }

    private static List<EClass> elements(EPackage family) {
        return Metamodel.classes().filter(each -> each.getEPackage() == family && !each.isAbstract()
                && CorePackage.Literals.ELEMENT.isSuperTypeOf(each)).toList();
    }

    /** What falls under no other heading. */
    static Heading rest(String key) {
        return new Heading(key, LAST, message(key), List.of());
    }

    private static Phrase message(String key) {
        return labels -> Message.of(Heading.class, key).in(labels.language());
    }

    /** The one class that stands below, where it is one. */
    public Optional<EClass> type() {
        return types.size() == 1 ? Optional.of(types.getFirst()) : Optional.empty();
    }

    /** What it is called. */
    public String in(Labels labels) {
        return label.in(labels);
    }
}
