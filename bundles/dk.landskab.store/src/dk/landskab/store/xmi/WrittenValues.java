// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import dk.landskab.store.WriteRefusedException;

/** What stands in a file for the values of features; what could not be read back as the same is refused. */
final class WrittenValues {

    private final String path;

    WrittenValues(String path) {
        this.path = path;
    }

    /** The text of one value. */
    String format(EObject object, FeatureSlot.Value slot, Object value) {
        String text;
        try {
            text = slot.type().format(value);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw Unwritable.refused(path, "badValue", Unwritable.id(object), slot.feature(), value);
        }
        if (text.length() > Xmi.MAX_VALUE) {
            throw Unwritable.refused(path, "tooLongWritten", Unwritable.id(object), slot.feature(), Xmi.MAX_VALUE);
        }
        return text;
    }

    /** The texts of several values, sorted where the metamodel gives them no order. */
    List<String> format(EObject object, FeatureSlot.Value slot, List<?> values) {
        Stream<String> texts = values.stream().map(each -> format(object, slot, each));
        return slot.feature().isOrdered() ? texts.toList() : texts.sorted().toList();
    }

    /** The ids of what is referred to, sorted where the metamodel gives them no order. */
    List<String> targets(InternalEObject object, FeatureSlot.Link link) {
        Object value = object.eGet(link.id(), false, true);
        if (!(value instanceof InternalEList<?> many)) {
            return List.of(targetId(object, link, (InternalEObject) value));
        }
        Stream<String> ids = many.basicList().stream().map(target -> targetId(object, link, (InternalEObject) target));
        List<String> written = (link.feature().isOrdered() ? ids : ids.sorted().distinct()).toList();
        if (written.stream().mapToLong(String::length).sum() > Xmi.MAX_VALUE / 2) {
            throw Unwritable.refused(path, "tooLongWritten", Unwritable.id(object), link.feature(), Xmi.MAX_VALUE / 2);
        }
        return written;
    }

    private String targetId(EObject object, FeatureSlot.Link link, InternalEObject target) {
        URI proxy = target.eProxyURI();
        String id = proxy != null ? proxy.fragment() : EcoreUtil.getID(target);
        if (id == null || id.isEmpty()) {
            throw Unwritable.refused(path, "targetWithoutId", Unwritable.id(object), link.feature());
        }
        refuseBlanks(id, target);
        return id;
    }

    /** Refuses an id that could not be told from its neighbours in a list. */
    void refuseBlanks(String id, EObject object) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) <= ' ') {
                throw Unwritable.refused(path, "badId", id, object.eClass());
            }
        }
    }

    /** The refusal of a value with a character that XML has no way to write. */
    WriteRefusedException unwritableCharacter(EObject object, FeatureSlot slot, IllegalArgumentException character) {
        return Unwritable.refused(path, "badCharacter", Unwritable.id(object), slot.feature(),
                character.getMessage());
    }
}
