// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.specification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;

/** A viewpoint specification that was read: a {@code Group} of the {@link Subset} and where everything in it stands. */
public final class Specification {

    private final String file;
    private final EObject group;
    private final Map<EObject, Location> places;
    private final Map<EObject, List<String>> metamodels;
    private final Map<EObject, Set<EStructuralFeature>> stated;

    Specification(String file, EObject group, Map<EObject, Location> places, Map<EObject, List<String>> metamodels,
            Map<EObject, Set<EStructuralFeature>> stated) {
        this.file = file;
        this.group = group;
        this.places = new IdentityHashMap<>(places);
        this.metamodels = new IdentityHashMap<>(metamodels);
        this.stated = new IdentityHashMap<>(stated);
    }

    /**
     * Reads an {@code .odesign} file.
     *
     * @param file how faults name it; it is not opened
     * @throws SpecificationException where anything in it is not understood
     */
    public static Specification read(String file, byte[] bytes) {
        return new SpecificationReader(file, bytes).read();
    }

    /** How faults name the file. */
    public String file() {
        return file;
    }

    /** The root. It must not be changed. */
    public EObject group() {
        return group;
    }

    /** Everything in the file, containers before what they contain. */
    public Stream<EObject> objects() {
        List<EObject> all = new ArrayList<>();
        all.add(group);
        EcoreUtil.getAllContents(group, false).forEachRemaining(each -> all.add((EObject) each));
        return all.stream();
    }

    /** Everything in the file of a class and its subclasses. */
    public Stream<EObject> all(String type) {
        return objects().filter(each -> Parts.isA(each, type));
    }

    /** Where an object stands; the file alone for what does not stand in it. */
    public Location where(EObject object) {
        return places.getOrDefault(object, Location.of(file));
    }

    /** The namespaces of the metamodels that a diagram description names. */
    public List<String> metamodels(EObject description) {
        return Collections.unmodifiableList(metamodels.getOrDefault(description, List.of()));
    }

    /** Whether the file itself states an attribute, be it only its default. */
    public boolean states(EObject object, String attribute) {
        return stated.getOrDefault(object, Set.of()).contains(object.eClass().getEStructuralFeature(attribute));
    }

    /** A fault at an object. */
    public Fault fault(EObject object, String rule, Message what) {
        return new Fault(where(object), rule, what);
    }
}
