// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;

/**
 * What diagrams are drawn of, as a session of Sirius has it: resources in a resource set with a cross referencer, so
 * that services find their way from any element to all others. Nothing outside is ever loaded through it.
 */
public final class SemanticModel {

    private final List<EObject> roots;
    private final Map<String, EObject> byId = new HashMap<>();
    private final List<EObject> all = new ArrayList<>();

    private SemanticModel(List<EObject> roots) {
        this.roots = List.copyOf(roots);
        roots.forEach(root -> {
            index(root);
            EcoreUtil.getAllContents(root, false).forEachRemaining(each -> index((EObject) each));
        });
    }

    /** A copy of a landscape, which stays as it is. */
    public static SemanticModel of(Landscape landscape) {
        List<EObject> originals = landscape.parts().stream().map(LoadedPart::roots).flatMap(List::stream).toList();
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
        copier.copyAll(originals);
        copier.copyReferences();
        ResourceSet set = new ClosedSet();
        landscape.parts().forEach(part -> {
            Resource resource = new ResourceImpl(URI.createURI("landscape:/").appendSegments(part.path().split("/")));
            set.getResources().add(resource);
            part.roots().forEach(root -> resource.getContents().add(copier.get(root)));
        });
        set.eAdapters().add(new ECrossReferenceAdapter() {
            @Override
            protected boolean resolve() {
                return false;
            }
        });
        return new SemanticModel(originals.stream().map(copier::get).toList());
    }

    /** Objects as they are, with the resources that they stand in, if any; for models that are not landscapes. */
    public static SemanticModel of(List<? extends EObject> roots) {
        return new SemanticModel(List.copyOf(roots));
    }

    /** What stands at the top. */
    public List<EObject> roots() {
        return roots;
    }

    /** Everything, containers before what they contain. */
    public Stream<EObject> objects() {
        return all.stream();
    }

    /** The object with an id. */
    public Optional<EObject> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What names an object wherever the model is read: its id, or its place within the nearest object that has one. */
    public static String id(EObject object) {
        if (object instanceof Identified identified && identified.getId() != null) {
            return identified.getId();
        }
        EObject container = object.eContainer();
        return container == null ? EcoreUtil.getURI(object).toString()
                : id(container) + "/" + object.eContainingFeature().getName() + index(container, object);
    }

    private static String index(EObject container, EObject object) {
        return container.eGet(object.eContainmentFeature()) instanceof List<?> siblings
                ? "." + siblings.indexOf(object) : "";
    }

    private void index(EObject object) {
        all.add(object);
        if (object instanceof Identified identified && identified.getId() != null) {
            byId.putIfAbsent(identified.getId(), object);
        }
    }

    /** Resolves what is in it and opens nothing. */
    private static final class ClosedSet extends ResourceSetImpl {
        @Override
        public Resource getResource(URI uri, boolean loadOnDemand) {
            return super.getResource(uri, false);
        }

        @Override
        public EObject getEObject(URI uri, boolean loadOnDemand) {
            return super.getEObject(uri, false);
        }
    }
}
