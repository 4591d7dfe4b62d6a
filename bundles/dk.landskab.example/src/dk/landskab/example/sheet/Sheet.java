// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.Metamodel;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.store.PartDraft;

/** A landscape that is being written, step by step. Not for several threads. */
public final class Sheet {

    private record Link(EObject source, EReference reference, String id) {
    }

    private final Map<String, Part> parts = new TreeMap<>();
    private final Map<String, Identified> byId = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Values values = new Values(this);
    private Part current;

    /** All files as they are now, by path, with objects that later steps do not change. */
    public List<PartDraft> drafts() {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Collection<Part> copies = copier.copyAll(parts.values());
        copier.copyReferences();
        var copy = copies.iterator();
        return parts.keySet().stream().map(path -> PartDraft.added(path, copy.next())).toList();
    }

    /** All files that are written as text, as they are now, by path. */
    public Map<String, String> texts() {
        return new TreeMap<>(texts);
    }

    /** Makes a file of a text, or replaces it. */
    void text(String path, String text) {
        texts.put(path, text);
    }

    /** Begins or resumes a file; the line holds its path and, the first time, its title. */
    void file(Line pathAndTitle) {
        current = parts.computeIfAbsent(pathAndTitle.word(), path -> begin(path, pathAndTitle.rest()));
    }

    /** The object with an id; made in the current file, or in a container, where there is none. */
    EObject object(String type, String id, String container) {
        Identified known = byId.get(id);
        EClass wanted = Metamodel.classNamed(type).orElseThrow(() -> new IllegalArgumentException("no class " + type));
        if (known != null && known.eClass() != wanted) {
            throw new IllegalArgumentException(id + " is no " + type + " but a " + known.eClass().getName());
        }
        if (known != null) {
            return known;
        }
        EObject made = EcoreUtil.create(wanted);
        EObject place = container.isEmpty() ? current : find(container);
        values.add(place, containment(place.eClass(), wanted), made);
        identify(made, id);
        return made;
    }

    void identify(EObject object, String id) {
        ((Identified) object).setId(id);
        if (byId.putIfAbsent(id, (Identified) object) != null) {
            throw new IllegalArgumentException("the id " + id + " stands twice");
        }
    }

    Identified find(String id) {
        Identified found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("nothing has the id " + id);
        }
        return found;
    }

    boolean knows(String id) {
        return byId.containsKey(id);
    }

    /** The ids of elements that stand directly under a beginning. */
    Stream<String> idsUnder(String beginning) {
        return byId.keySet().stream()
                .filter(id -> id.startsWith(beginning) && id.indexOf('.', beginning.length()) < 0);
    }

    void clearAndSet(String id, String path, String value) {
        values.set(find(id), path, Ids.WHOLE, value);
    }

    Values values() {
        return values;
    }

    void unset(String id, String path) {
        values.clear(find(id), path);
    }

    void remove(String id) {
        EObject object = find(id);
        EcoreUtil.remove(object);
        byId.values().removeIf(each -> EcoreUtil.isAncestor(object, each));
    }

    /** Remembers a reference until all ids of the step are known. */
    void refer(EObject source, EReference reference, String id) {
        links.add(new Link(source, reference, id));
    }

    /**
     * Gives the references of the step their objects.
     *
     * @throws BadSheet where nothing has an id that is referred to
     */
    void link() {
        for (Link link : links) {
            if (!knows(link.id())) {
                throw new BadSheet(((Identified) nearest(link.source())).getId() + " refers to " + link.id()
                        + ", which nothing is");
            }
            values.add(link.source(), link.reference(), find(link.id()));
        }
        links.clear();
    }

    private static EObject nearest(EObject object) {
        return object instanceof Identified ? object : nearest(object.eContainer());
    }

    private Part begin(String path, String title) {
        Part part = CoreFactory.eINSTANCE.createPart();
        part.setTitle(title);
        part.setFormatVersion(1);
        identify(part, path.substring(0, path.lastIndexOf('.')).replace('/', '.'));
        return part;
    }

    private static EReference containment(EClass container, EClass contained) {
        return container.getEAllContainments().stream()
                .filter(each -> each.isMany() && each.getEReferenceType().isSuperTypeOf(contained))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        container.getName() + " contains no " + contained.getName()));
    }
}
