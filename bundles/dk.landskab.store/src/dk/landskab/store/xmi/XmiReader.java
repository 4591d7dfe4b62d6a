// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

import org.codehaus.stax2.XMLStreamReader2;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;

import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartSource;
import dk.landskab.store.Problem.Kind;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.WrittenReferences;

/**
 * Reads one file, once: every element becomes an object of the metamodel at once, and what is wrong is told and left
 * out. Either the whole file is read or nothing of it is handed on.
 */
final class XmiReader {

    private final PartSource source;
    private final EClass rootType;
    private final ClassTables tables;
    private final XmlCursor cursor;
    private final XMLStreamReader2 xml;
    private final Findings findings = new Findings();
    private final WrittenReferences references = new WrittenReferences();
    private final Map<String, EClass> typesByText = new HashMap<>();
    private final InternalEObject[] objects = new InternalEObject[Xmi.MAX_DEPTH + 1];
    private final ClassTable[] tableOf = new ClassTable[Xmi.MAX_DEPTH + 1];

    XmiReader(PartSource source, byte[] bytes, EClass rootType, ClassTables tables) {
        this.source = source;
        this.rootType = rootType;
        this.tables = tables;
        this.cursor = new XmlCursor(source.path(), bytes);
        this.xml = cursor.element();
    }

    /**
     * Reads the file.
     *
     * @throws UnreadableException where it cannot be read to its end
     */
    LoadedPart read() {
        for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> objects[cursor.depth() + 1] = null;
                default -> strayText();
            }
        }
        cursor.comments().forEach(place -> findings.add(Kind.COMMENT, place, null, null, "comment"));
        return new LoadedPart(source, List.of(objects[0]), findings.problems(), references);
    }

    private void start() {
        if (cursor.depth() == 1) {
            root();
            return;
        }
        int parent = cursor.depth() - 1;
        FeatureSlot slot = xml.getNamespaceURI() == null || xml.getNamespaceURI().isEmpty()
                ? tableOf[parent].slot(xml.getLocalName()) : null;
        switch (slot) {
            case null -> unknownFeature(objects[parent], tableOf[parent], xml.getLocalName(), true);
            case FeatureSlot.Value value -> text(objects[parent], value);
            case FeatureSlot.Link link -> {
                findings.add(Kind.INVALID_VALUE, cursor.here(), objects[parent], link.name(), "referenceAsElement",
                        link.feature());
                skip();
            }
            case FeatureSlot.Child child -> child(objects[parent], child);
        }
    }

    private void root() {
        if (!rootType.getName().equals(xml.getLocalName())
                || !rootType.getEPackage().getNsURI().equals(xml.getNamespaceURI())) {
            throw Malformed.refused(cursor.here(), "otherRoot", name(xml.getNamespaceURI(), xml.getLocalName()),
                    name(rootType.getEPackage().getNsURI(), rootType.getName()));
        }
        objects[0] = open(rootType);
        tellNewerFormat();
    }

    private void tellNewerFormat() {
        if (objects[0] instanceof Part part && part.getFormatVersion() != null
                && part.getFormatVersion() > Xmi.FORMAT_VERSION) {
            findings.add(Kind.NEWER_FORMAT, cursor.here(), part, "formatVersion", "newerFormat",
                    part.getFormatVersion(), Xmi.FORMAT_VERSION);
        }
    }

    private static String name(String namespace, String local) {
        return namespace == null || namespace.isEmpty() ? local : "{" + namespace + "}" + local;
    }

    private void child(InternalEObject parent, FeatureSlot.Child slot) {
        String named = xml.getAttributeValue(Xmi.XSI, "type");
        EClass type = named == null ? slot.usual() : type(named);
        if (type == null) {
            findings.add(Kind.UNKNOWN_CLASS, cursor.here(), parent, slot.name(), "unknownClass",
                    named == null ? "" : named, slot.feature());
            skip();
        } else if (!slot.feature().getEReferenceType().isSuperTypeOf(type)) {
            findings.add(Kind.INVALID_VALUE, cursor.here(), parent, slot.name(), "classNotAllowed", type,
                    slot.feature());
            skip();
        } else if (!slot.many() && parent.eIsSet(slot.feature())) {
            twice(parent, slot);
            skip();
        } else {
            add(parent, slot, open(type));
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(InternalEObject parent, FeatureSlot.Child slot, InternalEObject child) {
        if (slot.many()) {
            ((InternalEList<Object>) parent.eGet(slot.id(), false, true)).addUnique(child);
        } else {
            parent.eSet(slot.id(), child);
        }
    }

    private EClass type(String text) {
        if (xml.getNamespaceCount() > 0) {
            typesByText.clear();
        }
        return typesByText.computeIfAbsent(text.trim(), this::findType);
    }

    private EClass findType(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? null : tables.find(xml.getNamespaceURI(text.substring(0, colon)), text.substring(colon + 1));
    }

    private InternalEObject open(EClass type) {
        ClassTable table = tables.of(type);
        InternalEObject object = table.create();
        int depth = cursor.depth();
        objects[depth] = object;
        tableOf[depth] = table;
        int line = cursor.line();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(object, table, i, line);
        }
        if (object instanceof Identified identified) {
            identify(identified, line);
        }
        return object;
    }

    private void identify(Identified object, int line) {
        if (object.getId() == null) {
            findings.add(Kind.MISSING_ID, cursor.here(), object, "id", "missingId", object.eClass());
        }
        references.identified(object, line);
    }

    private void attribute(InternalEObject object, ClassTable table, int index, int line) {
        String namespace = xml.getAttributeNamespace(index);
        String name = xml.getAttributeLocalName(index);
        if (namespace != null && !namespace.isEmpty()) {
            foreign(object, table, namespace, name);
            return;
        }
        switch (table.slot(name)) {
            case FeatureSlot.Value value when !value.many() ->
                set(object, value, xml.getAttributeValue(index));
            case FeatureSlot.Link link ->
                references.reference(object, link.feature(), xml.getAttributeValue(index), line);
            case null -> unknownFeature(object, table, name, false);
            case FeatureSlot other -> findings.add(Kind.INVALID_VALUE, cursor.here(), object, name, "notAnAttribute",
                    other.feature());
        }
    }

    private void foreign(InternalEObject object, ClassTable table, String namespace, String name) {
        boolean known = Xmi.XSI.equals(namespace) || Xmi.XMI.equals(namespace) && "version".equals(name);
        if (!known) {
            unknownFeature(object, table, name(namespace, name), false);
        }
    }

    private void text(InternalEObject object, FeatureSlot.Value slot) {
        dk.landskab.store.Location here = cursor.here();
        String text = cursor.elementText();
        if (text == null) {
            findings.add(Kind.INVALID_VALUE, here, object, slot.name(), "elementInText", slot.feature());
        } else if (slot.many()) {
            addValue(object, slot, text);
        } else if (object.eIsSet(slot.feature())) {
            twice(object, slot);
        } else {
            set(object, slot, text);
        }
    }

    @SuppressWarnings("unchecked")
    private void addValue(InternalEObject object, FeatureSlot.Value slot, String text) {
        Object value = parse(object, slot, text);
        if (value != null) {
            ((InternalEList<Object>) object.eGet(slot.id(), false, true)).add(value);
        }
    }

    private void set(InternalEObject object, FeatureSlot.Value slot, String text) {
        Object value = parse(object, slot, text);
        if (value != null) {
            object.eSet(slot.id(), value);
        }
    }

    private Object parse(InternalEObject object, FeatureSlot.Value slot, String text) {
        try {
            return slot.type().parse(text);
        } catch (RuntimeException e) {
            findings.add(Kind.INVALID_VALUE, cursor.here(), object, slot.name(), "invalidValue", shortened(text),
                    slot.feature(), slot.name(), Writable.as(slot.feature().getEAttributeType()));
            return null;
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }

    private void twice(InternalEObject object, FeatureSlot slot) {
        findings.add(Kind.INVALID_VALUE, cursor.here(), object, slot.name(), "twice", slot.feature());
    }

    private void unknownFeature(InternalEObject object, ClassTable table, String name, boolean element) {
        findings.add(Kind.UNKNOWN_FEATURE, cursor.here(), object, name, "unknownFeature", name, object.eClass());
        if (element) {
            skip();
        }
    }

    private void strayText() {
        if (!cursor.isBlank()) {
            findings.add(Kind.INVALID_VALUE, cursor.here(), objects[cursor.depth()], null, "strayText");
        }
    }

    /** Leaves an element out with all it holds, remembering the ids in it. */
    private void skip() {
        int outside = cursor.depth() - 1;
        rememberId();
        while (cursor.depth() > outside) {
            if (cursor.next() == XMLStreamConstants.START_ELEMENT) {
                rememberId();
            }
        }
    }

    private void rememberId() {
        String id = xml.getAttributeValue("", "id");
        if (id != null) {
            references.lost(id);
        }
    }
}
