// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.model.Metamodel;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.DiagramPackage;
import dk.landskab.model.edit.Language;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.ui.navigator.catalogue.Catalogue;
import dk.landskab.ui.navigator.tests.kit.Town;

/** A landscape with two objects of every class that can be instantiated, each where the metamodel lets it stand. */
final class OneOfEach {

    /** Which object a class can stand in, and as what; the nearest to the file. */
    private record Stand(EClass holder, EReference within) {
    }

    /** What a file can be of. */
    private static final Map<String, EClass> ROOTS = new TreeMap<>(Map.of("each.landskab", CorePackage.Literals.PART,
            "each.diagram", DiagramPackage.Literals.DIAGRAM));

    private final Map<EClass, Stand> stands = new LinkedHashMap<>();
    private final Map<EClass, EObject> made = new LinkedHashMap<>();
    private int count;

    private OneOfEach() {
        ROOTS.forEach((file, root) -> {
            made.put(root, EcoreUtil.create(root));
            name(made.get(root));
        });
        Deque<EClass> reached = new ArrayDeque<>(ROOTS.values());
        while (!reached.isEmpty()) {
            EClass holder = reached.poll();
            for (EReference within : holder.getEAllContainments()) {
                concrete().stream().filter(each -> within.getEReferenceType().isSuperTypeOf(each) && !made.containsKey(each))
                        .filter(each -> stands.putIfAbsent(each, new Stand(holder, within)) == null)
                        .forEach(reached::add);
            }
        }
        stands.keySet().forEach(each -> made.put(each, place(each)));
        stands.keySet().forEach(this::place);
    }

    static List<EClass> concrete() {
        return Metamodel.classes().filter(each -> !each.isAbstract()).toList();
    }

    private EObject place(EClass type) {
        if (!stands.containsKey(type)) {
            return made.get(type);
        }
        Stand stand = stands.get(type);
        EObject holder = made.get(stand.holder());
        if (!stand.within().isMany() && holder.eIsSet(stand.within())) {
            holder = place(stand.holder());
        }
        EObject object = EcoreUtil.create(type);
        name(object);
        if (stand.within().isMany()) {
            list(holder, stand.within()).add(object);
        } else {
            holder.eSet(stand.within(), object);
        }
        return object;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject holder, EReference within) {
        return (List<EObject>) holder.eGet(within);
    }

    private void name(EObject object) {
        if (object instanceof Identified identified) {
            identified.setId("town.x" + count++);
        }
        if (object instanceof Element element) {
            element.setName(object.eClass().getName() + " " + count);
        }
    }

    /** The landscape, open; the first object of each class is the first of {@link #of}. */
    static Town in(Path temporary, Language language) {
        LandscapeFolder folder = LandscapeFolder.at(temporary.resolve("each"));
        OneOfEach each = new OneOfEach();
        folder.save(ROOTS.entrySet().stream()
                .map(root -> PartDraft.added(root.getKey(), each.made.get(root.getValue()))).toList());
        OpenLandscape open = OpenLandscape.open(folder, new Journal.Folder(temporary.resolve("journals")), language);
        Catalogue catalogue = new Catalogue(open, language);
        while (catalogue.fill(100)) {
            assert !catalogue.isFull();
        }
        return new Town(open, catalogue);
    }

    /** The first object of each class. */
    static Map<EClass, EObject> of(OpenLandscape open) {
        List<EObject> all = new ArrayList<>();
        open.parts().forEach(part -> {
            all.add(part.root());
            part.root().eAllContents().forEachRemaining(all::add);
        });
        Map<EClass, EObject> one = new LinkedHashMap<>();
        all.forEach(each -> one.putIfAbsent(each.eClass(), each));
        return one;
    }
}
