// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.specification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;

import org.codehaus.stax2.XMLStreamReader2;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.xmi.XmlCursor;

/** Reads one file. References are resolved when everything is there. Callable once. */
final class SpecificationReader {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final int LARGEST = 16_000_000;
    private static final int MOST = 200_000;

    private final String file;
    private final byte[] bytes;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<EObject, Location> places = new IdentityHashMap<>();
    private final Map<EObject, List<String>> metamodels = new IdentityHashMap<>();
    private final Map<EObject, Set<EStructuralFeature>> stated = new IdentityHashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private XmlCursor cursor;

    /** A reference that waits for the whole file. */
    private record Pending(EObject from, EReference reference, String text, Location where) {
    }

    SpecificationReader(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    Specification read() {
        try {
            if (bytes.length > LARGEST) {
                throw refused(Location.of(file), "tooLarge", LARGEST);
            }
            cursor = new XmlCursor(file, bytes);
            EObject group = root();
            pending.forEach(each -> resolve(group, each));
            if (!faults.isEmpty()) {
                throw new SpecificationException(faults.stream()
                        .sorted(Comparator.comparingInt((Fault each) -> each.where().line())).toList());
            }
            return new Specification(file, group, places, metamodels, stated);
        } catch (UnreadableException e) {
            throw new SpecificationException(List.of(new Fault(e.location(), "unreadable", e.what())));
        }
    }

    private EObject root() {
        cursor.next();
        XMLStreamReader2 xml = cursor.element();
        EClass group = Subset.instance().type("Group");
        if (!group.getEPackage().getNsURI().equals(xml.getNamespaceURI()) || !"Group".equals(xml.getLocalName())) {
            throw refused(cursor.here(), "otherRoot", xml.getNamespaceURI() + "#" + xml.getLocalName(),
                    group.getEPackage().getNsURI());
        }
        EObject root = object(group);
        if (cursor.next() != XMLStreamConstants.END_DOCUMENT) {
            throw refused(cursor.here(), "afterRoot");
        }
        return root;
    }

    private EObject object(EClass type) {
        if (places.size() >= MOST) {
            throw refused(cursor.here(), "tooMany", MOST);
        }
        EObject object = EcoreUtil.create(type);
        places.put(object, cursor.here());
        attributes(object);
        children(object);
        return object;
    }

    private void attributes(EObject object) {
        XMLStreamReader2 xml = cursor.element();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (!XMI.equals(namespace) && !XSI.equals(namespace)) {
                attribute(object, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
    }

    private void attribute(EObject object, String name, String value) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        switch (feature) {
            case EAttribute attribute when attribute.isMany() -> List.of(value.trim().split("\\s+"))
                    .forEach(each -> set(object, attribute, each));
            case EAttribute attribute -> set(object, attribute, value);
            case EReference reference when !reference.isContainment() -> List.of(value.trim().split("\\s+"))
                    .forEach(each -> pending.add(new Pending(object, reference, each, places.get(object))));
            case null, default -> fault(places.get(object), "unknownAttribute", name, object.eClass().getName());
        }
    }

    private void set(EObject object, EAttribute attribute, String text) {
        Optional<Object> value = Literals.parse(attribute.getEAttributeType(), text);
        if (value.isEmpty()) {
            fault(places.get(object), "invalidValue", text, attribute.getName(), Literals.allowed(attribute));
        } else {
            stated.computeIfAbsent(object, each -> new HashSet<>(4)).add(attribute);
            attach(object, attribute, value.get());
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject object, EStructuralFeature feature, Object value) {
        List<Object> values = (List<Object>) object.eGet(feature);
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    private void children(EObject object) {
        while (true) {
            switch (cursor.next()) {
                case XMLStreamConstants.START_ELEMENT -> child(object);
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {
                    if (!cursor.isBlank()) {
                        fault(cursor.here(), "strayText", object.eClass().getName());
                    }
                }
            }
        }
    }

    private void child(EObject parent) {
        String name = cursor.element().getLocalName();
        EStructuralFeature feature = parent.eClass().getEStructuralFeature(name);
        switch (feature) {
            case EReference reference when reference.isContainment() -> contained(parent, reference);
            case EReference reference -> referred(parent, reference);
            case EAttribute attribute -> written(parent, attribute);
            case null, default -> {
                fault(cursor.here(), "unknownElement", name, parent.eClass().getName());
                skip();
            }
        }
    }

    private void written(EObject parent, EAttribute attribute) {
        Location where = cursor.here();
        String text = cursor.elementText();
        if (text == null) {
            fault(where, "unknownElement", attribute.getName(), parent.eClass().getName());
        } else {
            set(parent, attribute, text.strip());
        }
    }

    private void contained(EObject parent, EReference reference) {
        Location where = cursor.here();
        Optional<EClass> type = type(reference.getEReferenceType());
        if (type.isEmpty()) {
            skip();
        } else if (!reference.getEReferenceType().isSuperTypeOf(type.get())) {
            fault(where, "wrongType", type.get().getName(), reference.getName());
            skip();
        } else if (!reference.isMany() && parent.eGet(reference) != null) {
            fault(where, "twice", reference.getName(), parent.eClass().getName());
            skip();
        } else {
            attach(parent, reference, object(type.get()));
        }
    }

    private static void attach(EObject parent, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            add(parent, feature, value);
        } else {
            parent.eSet(feature, value);
        }
    }

    /** The class that the element names, or the one that stands where none is named; empty, and told, where there is none. */
    private Optional<EClass> type(EClass declared) {
        String written = cursor.element().getAttributeValue(XSI, "type");
        if (written == null) {
            if (declared.isAbstract()) {
                fault(cursor.here(), "typeMissing", declared.getName());
            }
            return declared.isAbstract() ? Optional.empty() : Optional.of(declared);
        }
        int colon = written.indexOf(':');
        String namespace = colon < 0 ? null : cursor.element().getNamespaceURI(written.substring(0, colon));
        Optional<EClassifier> found = Optional.ofNullable(namespace).flatMap(Subset.instance()::named)
                .map(each -> ((EPackage) each).getEClassifier(written.substring(colon + 1)));
        if (found.isPresent() && found.get() instanceof EClass type && !type.isAbstract()) {
            return Optional.of(type);
        }
        fault(cursor.here(), "unknownType", written, String.valueOf(namespace));
        return Optional.empty();
    }

    /** A reference to something outside the file, which is only ever a metamodel or a colour that Sirius defines. */
    private void referred(EObject parent, EReference reference) {
        Location where = cursor.here();
        String href = cursor.element().getAttributeValue(null, "href");
        skip();
        if (href == null) {
            fault(where, "hrefMissing", reference.getName());
        } else if (reference.getName().equals("metamodel")) {
            metamodels.computeIfAbsent(parent, each -> new ArrayList<>()).add(href.replaceFirst("#.*", ""));
        } else {
            SystemColours.of(href).filter(colour -> reference.getEReferenceType().isInstance(colour))
                    .ifPresentOrElse(colour -> attach(parent, reference, colour),
                            () -> fault(where, "outside", href, reference.getName()));
        }
    }

    private void skip() {
        for (int open = 1; open > 0;) {
            switch (cursor.next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                default -> {
                    // What is skipped says nothing.
                }
            }
        }
    }

    private void resolve(EObject root, Pending each) {
        Optional<EObject> target = KeyPath.parse(each.text()).flatMap(path -> path.from(root));
        if (target.isEmpty()) {
            fault(each.where(), "dangling", each.text(), each.reference().getName());
        } else if (!each.reference().getEReferenceType().isInstance(target.get())) {
            fault(each.where(), "wrongTarget", each.text(), each.reference().getName(),
                    target.get().eClass().getName(), each.reference().getEReferenceType().getName());
        } else {
            attach(each.from(), each.reference(), target.get());
        }
    }

    private void fault(Location where, String rule, Object... arguments) {
        faults.add(new Fault(where, rule, Message.of(SpecificationReader.class, rule, arguments)));
    }

    private static SpecificationException refused(Location where, String rule, Object... arguments) {
        return new SpecificationException(
                List.of(new Fault(where, rule, Message.of(SpecificationReader.class, rule, arguments))));
    }
}
