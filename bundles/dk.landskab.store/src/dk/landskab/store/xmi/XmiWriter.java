// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;

/** Writes one file into memory, once. What could not be read back as the same is refused. */
final class XmiWriter {

    private static final int STEP = 2;
    private static final int ATTRIBUTE = 4;

    private final String path;
    private final ClassTables tables;
    private final WrittenValues values;
    private final Utf8 out = new Utf8();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> namespaces = new TreeMap<>();
    private boolean firstAttribute;

    XmiWriter(String path, ClassTables tables) {
        this.path = path;
        this.tables = tables;
        this.values = new WrittenValues(path);
    }

    byte[] write(EObject root) {
        refuseNewer(root);
        ClassTable table = tables.of(root.eClass());
        use(table);
        content((InternalEObject) root, table, table.qualifiedName(), 0);
        out.line(0);
        return header(table.qualifiedName()).append(out).toBytes();
    }

    private void refuseNewer(EObject root) {
        if (root.eClass() == CorePackage.Literals.PART
                && root.eGet(CorePackage.Literals.PART__FORMAT_VERSION) instanceof Integer version
                && version > Xmi.FORMAT_VERSION) {
            throw Unwritable.refused(path, "newerFormatWritten", version, Xmi.FORMAT_VERSION);
        }
    }

    private Utf8 header(String tag) {
        Utf8 header = new Utf8().plain("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<").plain(tag)
                .plain(" xmi:version=\"2.0\"");
        namespace(header, "xmi", Xmi.XMI);
        namespace(header, "xsi", Xmi.XSI);
        namespaces.forEach((prefix, uri) -> namespace(header, prefix, uri));
        return header;
    }

    private static void namespace(Utf8 header, String prefix, String uri) {
        header.line(ATTRIBUTE).plain("xmlns:").plain(prefix).plain("=\"").plain(uri).plain("\"");
    }

    private void use(ClassTable table) {
        namespaces.put(table.home().getNsPrefix(), table.home().getNsURI());
    }

    private void element(FeatureSlot.Child slot, EObject object, int depth) {
        if (depth >= Xmi.MAX_DEPTH) {
            throw Unwritable.refused(path, "tooDeepWritten", Unwritable.id(object), Xmi.MAX_DEPTH);
        }
        ClassTable table = tables.of(object.eClass());
        out.line(depth * STEP).plain("<").plain(slot.name());
        firstAttribute = true;
        if (object.eClass() != slot.feature().getEReferenceType()) {
            use(table);
            begin("xsi:type", depth);
            out.plain(table.qualifiedName()).plain("\"");
        }
        content((InternalEObject) object, table, slot.name(), depth);
    }

    /** What follows the name of the tag, up to the end of the element. */
    private void content(InternalEObject object, ClassTable table, String tag, int depth) {
        if (object instanceof Identified identified) {
            refuseIfUnidentifiable(identified);
        }
        List<FeatureSlot> inside = new ArrayList<>(0);
        for (FeatureSlot slot : table.inOrder()) {
            if (slot.feature() == CorePackage.Literals.PART__FORMAT_VERSION) {
                begin(slot.name(), depth);
                out.plain(Integer.toString(Xmi.FORMAT_VERSION)).plain("\"");
            } else if (object.eIsSet(slot.id()) && !attribute(object, slot, depth)) {
                inside.add(slot);
            }
        }
        if (inside.isEmpty()) {
            out.plain("/>");
            return;
        }
        out.plain(">");
        inside.forEach(slot -> inside(object, slot, depth + 1));
        out.line(depth * STEP).plain("</").plain(tag).plain(">");
    }

    private void refuseIfUnidentifiable(Identified object) {
        String id = object.getId();
        if (id == null || id.isEmpty()) {
            throw Unwritable.refused(path, "missingIdWritten", object.eClass(), Unwritable.id(object.eContainer()));
        }
        if (!ids.add(id)) {
            throw Unwritable.refused(path, "duplicateIdWritten", id);
        }
        values.refuseBlanks(id, object);
    }

    private void begin(String name, int depth) {
        if (firstAttribute) {
            out.plain(" ");
            firstAttribute = false;
        } else {
            out.line(depth * STEP + ATTRIBUTE);
        }
        out.plain(name).plain("=\"");
    }

    /** Writes a feature that is an attribute of the element; says whether it is one. */
    private boolean attribute(InternalEObject object, FeatureSlot slot, int depth) {
        return switch (slot) {
            case FeatureSlot.Value value when !value.many() -> value(object, value, depth);
            case FeatureSlot.Link link -> ids(object, link, depth);
            default -> false;
        };
    }

    private boolean value(InternalEObject object, FeatureSlot.Value slot, int depth) {
        String text = values.format(object, slot, object.eGet(slot.id(), false, true));
        if (text.indexOf('\n') >= 0) {
            return false;
        }
        begin(slot.name(), depth);
        quoted(object, slot, text);
        out.plain("\"");
        return true;
    }

    private boolean ids(InternalEObject object, FeatureSlot.Link link, int depth) {
        List<String> targets = values.targets(object, link);
        begin(link.name(), depth);
        if (targets.size() == 1) {
            quoted(object, link, targets.getFirst());
        } else {
            for (String target : targets) {
                out.line(depth * STEP + ATTRIBUTE * 2);
                quoted(object, link, target);
            }
            out.line(depth * STEP + ATTRIBUTE);
        }
        out.plain("\"");
        return true;
    }

    private void quoted(EObject object, FeatureSlot slot, String text) {
        try {
            out.attribute(text);
        } catch (IllegalArgumentException e) {
            throw values.unwritableCharacter(object, slot, e);
        }
    }

    @SuppressWarnings("unchecked")
    private void inside(InternalEObject object, FeatureSlot slot, int depth) {
        Object content = object.eGet(slot.id(), false, true);
        switch (slot) {
            case FeatureSlot.Value value when value.many() -> values.format(object, value, (List<?>) content)
                    .forEach(text -> text(object, value, text, depth));
            case FeatureSlot.Value value -> text(object, value, values.format(object, value, content), depth);
            case FeatureSlot.Child child when child.many() -> child.order().of((List<EObject>) content)
                    .forEach(each -> element(child, each, depth));
            case FeatureSlot.Child child -> element(child, (EObject) content, depth);
            case FeatureSlot.Link link -> throw new IllegalArgumentException(link.name());
        }
    }

    private void text(EObject object, FeatureSlot.Value slot, String text, int depth) {
        out.line(depth * STEP).plain("<").plain(slot.name()).plain(">");
        try {
            out.text(text);
        } catch (IllegalArgumentException e) {
            throw values.unwritableCharacter(object, slot, e);
        }
        out.plain("</").plain(slot.name()).plain(">");
    }
}
