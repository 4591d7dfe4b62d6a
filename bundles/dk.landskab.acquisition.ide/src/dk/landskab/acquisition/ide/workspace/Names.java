// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.store.Landscape;

/** What texts may name in a landscape, by class. Immutable; looking takes time in proportion to what has the class. */
public final class Names {

    private final Map<EClass, List<NamedThing>> byType = new HashMap<>();

    private Names() {
    }

    /** Everything with an id. */
    static Names of(Landscape landscape) {
        Names names = new Names();
        landscape.parts().forEach(part -> part.roots().forEach(root -> {
            names.add(NamedThing.of(root, part.path()).stream());
            root.eAllContents().forEachRemaining(each -> names.add(NamedThing.of(each, part.path()).stream()));
        }));
        return names;
    }

    private void add(Stream<NamedThing> things) {
        things.forEach(thing -> byType.computeIfAbsent(thing.type(), each -> new ArrayList<>()).add(thing));
    }

    /** What fits a class. */
    Stream<NamedThing> fitting(EClass type, Predicate<NamedThing> wanted) {
        return byType.entrySet().stream().filter(entry -> type.isSuperTypeOf(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()).filter(wanted);
    }
}
