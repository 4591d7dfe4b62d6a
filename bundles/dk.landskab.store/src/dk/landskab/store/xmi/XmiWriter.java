// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;

/** Writes one file into memory, once. What could not be read back as the same is refused. */
final class XmiWriter {

    private static final int STEP = 2;
    private static final int ATTRIBUTE = 4;

    private final String path;
    private final ClassTables tables;
    private final Utf8 out = new Utf8();
    private final Set<String> ids = new HashSet<>();
    private boolean first;

    XmiWriter(String path, ClassTables tables) {
        this.path = path;
        this.tables = tables;
    }

    byte[] write(EObject root) {
        refuseNewer(root);
        String tag = qualified(root.eClass());
        out.plain("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<").plain(tag).plain(" xmi:version=\"2.0\"");
        namespaces(root).forEach((prefix, uri) -> out.line(ATTRIBUTE).plain("xmlns:").plain(prefix).plain("=\"")
                .plain(uri).plain("\""));
        first = false;
        rest(root, tag, 0);
        return out.line(0).toBytes();
    }

    private void refuseNewer(EObject root) {
        if (root.eClass() == CorePackage.Literals.PART
                && root.eGet(CorePackage.Literals.PART__FORMAT_VERSION) instanceof Integer version
                && version > Xmi.FORMAT_VERSION) {
            throw Unwritable.refused(path, "newerFormatWritten", version, Xmi.FORMAT_VERSION);
        }
    }

    private Map<String, String> namespaces(EObject root) {
        Map<String, String> used = new TreeMap<>();
        use(used, root.eClass().getEPackage());
        root.eAllContents().forEachRemaining(each -> {
            if (each.eClass() != each.eContainmentFeature().getEReferenceType()) {
                use(used, each.eClass().getEPackage());
            }
        });
        Map<String, String> all = new java.util.LinkedHashMap<>();
        all.put("xmi", Xmi.XMI);
        all.put("xsi", Xmi.XSI);
        all.putAll(used);
        return all;
    }

    private static void use(Map<String, String> used, EPackage namespace) {
        used.put(namespace.getNsPrefix(), namespace.getNsURI());
    }

    private static String qualified(EClass type) {
        return type.getEPackage().getNsPrefix() + ":" + type.getName();
    }

    private void element(String name, EObject object, int depth) {
        if (depth >= Xmi.MAX_DEPTH) {
            throw Unwritable.refused(path, "tooDeepWritten", id(object), Xmi.MAX_DEPTH);
        }
        out.line(depth * STEP).plain("<").plain(name);
        first = true;
        if (object.eClass() != object.eContainmentFeature().getEReferenceType()) {
            name("xsi:type", depth);
            out.plain(qualified(object.eClass())).plain("\"");
        }
        rest(object, name, depth);
    }

    /** What follows the tag's name. */
    private void rest(EObject object, String tag, int depth) {
        ClassTable table = tables.of(object.eClass());
        refuseIfUnidentifiable(object);
        boolean children = false;
        for (FeatureSlot slot : table.inOrder()) {
            boolean version = slot.feature() == CorePackage.Literals.PART__FORMAT_VERSION;
            if (version) {
                name(slot.name(), depth);
                out.plain(Integer.toString(Xmi.FORMAT_VERSION)).plain("\"");
            } else if (ClassTable.isSet(object, slot)) {
                children |= !attribute(object, slot, depth);
            }
        }
        if (!children) {
            out.plain("/>");
            return;
        }
        out.plain(">");
        for (FeatureSlot slot : table.inOrder()) {
            if (ClassTable.isSet(object, slot)) {
                children(object, slot, depth + 1);
            }
        }
        out.line(depth * STEP).plain("</").plain(tag).plain(">");
    }

    private void refuseIfUnidentifiable(EObject object) {
        if (object instanceof Identified identified) {
            String id = identified.getId();
            if (id == null || id.isEmpty()) {
                throw Unwritable.refused(path, "missingIdWritten", object.eClass(), id(object.eContainer()));
            }
            if (!ids.add(id)) {
                throw Unwritable.refused(path, "duplicateIdWritten", id);
            }
            refuseBlanks(id, object);
        }
    }

    private void refuseBlanks(String id, EObject object) {
        if (id.isEmpty() || id.chars().anyMatch(unit -> unit <= ' ')) {
            throw Unwritable.refused(path, "badId", id, object.eClass());
        }
    }

    private void name(String name, int depth) {
        if (first) {
            out.plain(" ");
            first = false;
        } else {
            out.line(depth * STEP + ATTRIBUTE);
        }
        out.plain(name).plain("=\"");
    }

    /** Writes a feature that is an attribute of the element, else says that it is not one. */
    private boolean attribute(EObject object, FeatureSlot slot, int depth) {
        switch (slot) {
            case FeatureSlot.Value value when !value.many() -> {
                String text = format(object, value, object.eGet(value.feature()));
                if (text.indexOf('\n') >= 0) {
                    return false;
                }
                name(value.name(), depth);
                quoted(object, value, text);
                out.plain("\"");
                return true;
            }
            case FeatureSlot.Link link -> {
                name(link.name(), depth);
                ids(object, link, depth);
                out.plain("\"");
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private void ids(EObject object, FeatureSlot.Link link, int depth) {
        List<String> targets = targets(object, link);
        if (targets.size() == 1) {
            quoted(object, link, targets.getFirst());
            return;
        }
        for (String target : targets) {
            out.line(depth * STEP + ATTRIBUTE * 2);
            quoted(object, link, target);
        }
        out.line(depth * STEP + ATTRIBUTE);
    }

    private List<String> targets(EObject object, FeatureSlot.Link link) {
        Object value = object.eGet(link.feature(), false);
        Collection<?> many = value instanceof Collection<?> list ? list : List.of(value);
        var found = many.stream().map(target -> targetId(object, link, (InternalEObject) target));
        return link.feature().isMany() && !link.feature().isOrdered() ? found.sorted().distinct().toList()
                : found.toList();
    }

    private String targetId(EObject object, FeatureSlot.Link link, InternalEObject target) {
        URI proxy = target.eProxyURI();
        String id = proxy != null ? proxy.fragment() : EcoreUtil.getID(target);
        if (id == null || id.isEmpty()) {
            throw Unwritable.refused(path, "targetWithoutId", id(object), link.feature());
        }
        refuseBlanks(id, target);
        return id;
    }

    private void children(EObject object, FeatureSlot slot, int depth) {
        Object content = object.eGet(slot.feature());
        switch (slot) {
            case FeatureSlot.Value value when value.many() -> values(object, value, (List<?>) content).forEach(
                    each -> text(object, value, each, depth));
            case FeatureSlot.Value value -> {
                String text = format(object, value, content);
                if (text.indexOf('\n') >= 0) {
                    text(object, value, text, depth);
                }
            }
            case FeatureSlot.Child child -> children(child, content).forEach(
                    each -> element(child.name(), each, depth));
            case FeatureSlot.Link link -> {
                // Written as an attribute.
            }
        }
    }

    private List<String> values(EObject object, FeatureSlot.Value slot, List<?> values) {
        var texts = values.stream().map(each -> format(object, slot, each));
        return slot.feature().isOrdered() ? texts.toList() : texts.sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> children(FeatureSlot.Child slot, Object content) {
        return slot.many() ? slot.order().of((List<EObject>) content) : List.of((EObject) content);
    }

    private void text(EObject object, FeatureSlot.Value slot, String text, int depth) {
        out.line(depth * STEP).plain("<").plain(slot.name()).plain(">");
        try {
            out.text(text);
        } catch (IllegalArgumentException e) {
            throw unwritableCharacter(object, slot, e);
        }
        out.plain("</").plain(slot.name()).plain(">");
    }

    private void quoted(EObject object, FeatureSlot slot, String text) {
        try {
            out.attribute(text);
        } catch (IllegalArgumentException e) {
            throw unwritableCharacter(object, slot, e);
        }
    }

    private RuntimeException unwritableCharacter(EObject object, FeatureSlot slot, IllegalArgumentException e) {
        return Unwritable.refused(path, "badCharacter", id(object), slot.feature(), e.getMessage());
    }

    private String format(EObject object, FeatureSlot.Value slot, Object value) {
        String text;
        try {
            text = slot.type().format(Objects.requireNonNull(value));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw Unwritable.refused(path, "badValue", id(object), slot.feature(), value);
        }
        if (text.length() > Xmi.MAX_VALUE) {
            throw Unwritable.refused(path, "tooLongWritten", id(object), slot.feature(), Xmi.MAX_VALUE);
        }
        return text;
    }

    /** The id of an object, or of what it is contained in, as errors name it. */
    private static String id(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            String id = EcoreUtil.getID(each);
            if (id != null) {
                return id;
            }
        }
        return "";
    }
}
