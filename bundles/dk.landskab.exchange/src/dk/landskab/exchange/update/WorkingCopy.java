// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartDraft;

/** A landscape that may be changed: a copy that knows which of its files and elements changed. */
public final class WorkingCopy {

    private final Map<EObject, LoadedPart> readFrom = new LinkedHashMap<>();
    private final Map<EObject, String> newAt = new LinkedHashMap<>();
    private final Map<String, Part> partAt = new HashMap<>();
    private final Map<String, Identified> byId = new HashMap<>();
    private final Set<EObject> changedRoots = new LinkedHashSet<>();
    private final Set<Element> changedElements = new LinkedHashSet<>();

    private WorkingCopy() {
    }

    /** A copy of a landscape, or an empty one. */
    public static WorkingCopy of(Optional<Landscape> landscape) {
        WorkingCopy copy = new WorkingCopy();
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        landscape.map(Landscape::parts).orElse(List.of()).forEach(part -> copy.read(part, copier));
        copier.copyReferences();
        copy.readFrom.keySet().forEach(root -> root.eAdapters().add(copy.new Watch()));
        return copy;
    }

    private void read(LoadedPart part, EcoreUtil.Copier copier) {
        for (EObject root : part.roots()) {
            EObject mine = copier.copy(root);
            readFrom.put(mine, part);
            if (mine instanceof Part file) {
                partAt.putIfAbsent(part.path(), file);
            }
            register(mine);
        }
    }

    /** All objects, containers before what they contain. */
    public Stream<EObject> objects() {
        List<EObject> all = new ArrayList<>();
        Stream.concat(readFrom.keySet().stream(), newAt.keySet().stream()).forEach(root -> {
            all.add(root);
            root.eAllContents().forEachRemaining(all::add);
        });
        return all.stream();
    }

    /** The object with an id; null where there is none. */
    public Identified find(String id) {
        return byId.get(id);
    }

    /** Puts an element that is new at the top of a file, which is made where there is none. */
    public void add(Element element, String path) {
        part(path).getElements().add(element);
        register(element);
    }

    /** The file at a path; made where there is none. */
    public Part part(String path) {
        return partAt.computeIfAbsent(path, this::newPart);
    }

    /** Puts a file that is new, with what it holds, into the copy; false where there is one already. */
    public boolean add(Part part, String path) {
        if (partAt.putIfAbsent(path, part) != null) {
            return false;
        }
        begin(part, path);
        return true;
    }

    /** Puts a diagram that is new into a file of its own. */
    public void add(Diagram diagram, String path) {
        begin(diagram, path);
    }

    private void begin(EObject root, String path) {
        root.eAdapters().add(new Watch());
        newAt.put(root, path);
        changedRoots.add(root);
        register(root);
    }

    /** Makes an object, and what it contains, known by id; it must lie in the copy. */
    public void register(EObject object) {
        put(object);
        object.eAllContents().forEachRemaining(this::put);
    }

    /** Forgets the id of an object that is taken out. */
    public void forget(Identified object) {
        byId.remove(object.getId(), object);
        object.eAllContents().forEachRemaining(child -> {
            if (child instanceof Identified identified) {
                byId.remove(identified.getId(), identified);
            }
        });
    }

    /** The elements that changed, or are new. */
    public Set<Element> changedElements() {
        return changedElements;
    }

    /** The files that changed, or are new; empty where nothing did. */
    public List<PartDraft> drafts() {
        return changedRoots.stream().map(root -> newAt.containsKey(root) ? PartDraft.added(newAt.get(root), root)
                : new PartDraft(readFrom.get(root).path(), root,
                        Optional.of(readFrom.get(root).source().contentKey()))).toList();
    }

    private void put(EObject object) {
        if (object instanceof Identified identified && identified.getId() != null) {
            byId.putIfAbsent(identified.getId(), identified);
        }
    }

    private Part newPart(String path) {
        Part part = CoreFactory.eINSTANCE.createPart();
        part.setId("part." + path.replaceAll("\\.[^./]*$", "").replaceAll("[^\\w-]+", "."));
        part.eAdapters().add(new Watch());
        newAt.put(part, path);
        return part;
    }

    private final class Watch extends EContentAdapter {

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && notification.getEventType() != Notification.RESOLVE
                    && notification.getNotifier() instanceof EObject changed) {
                note(changed, notification);
            }
        }

        private void note(EObject changed, Notification notification) {
            changedRoots.add(EcoreUtil.getRootContainer(changed));
            EObject each = changed instanceof Part && notification.getNewValue() instanceof Element added ? added
                    : changed;
            while (each != null && !(each instanceof Element)) {
                each = each.eContainer();
            }
            if (each != null) {
                changedElements.add((Element) each);
            }
        }
    }
}
