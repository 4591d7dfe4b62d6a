// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.recovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.edit.Message;
import dk.landskab.store.WriteRefusedException;

/**
 * Writes what objects of files say. What no file can hold as it is, such as an element without an id, is left out, so that
 * all else is written; it is tried again whenever something of its file is written, until somebody has mended it.
 */
final class ContentNotes {

    private final Map<OpenPart, Map<EObject, Message>> unfit = new HashMap<>();

    /** A file with what objects of it stand in; empty where nothing of it can be written. */
    Optional<byte[]> of(OpenPart part, Collection<EObject> objects) {
        Set<EObject> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(objects);
        wanted.addAll(Optional.ofNullable(unfit.remove(part)).map(Map::keySet).orElse(Set.of()));
        try {
            return Optional.of(written(part, wanted));
        } catch (WriteRefusedException some) {
            return fitting(part, Excerpt.elements(part, wanted));
        }
    }

    private Optional<byte[]> fitting(OpenPart part, Collection<EObject> elements) {
        Map<EObject, Message> refused = new IdentityHashMap<>();
        unfit.put(part, refused);
        List<EObject> fit = new ArrayList<>();
        for (EObject each : elements) {
            try {
                written(part, List.of(each));
                fit.add(each);
            } catch (WriteRefusedException one) {
                refused.put(each, one.what());
            }
        }
        try {
            return Optional.of(written(part, fit));
        } catch (WriteRefusedException whole) {
            fit.forEach(each -> refused.put(each, whole.what()));
            refused.put(part.root(), whole.what());
            return Optional.empty();
        }
    }

    private static byte[] written(OpenPart part, Collection<EObject> objects) {
        return part.format().orElseThrow().write(part.path(), Excerpt.of(part, objects));
    }

    /** Forgets a file that is no more. */
    void forget(OpenPart part) {
        unfit.remove(part);
    }

    /** Forgets all: everything is saved, or not wanted. */
    void clear() {
        unfit.clear();
    }

    /** What has to be mended before it can be written, where there is something; the same of several each time. */
    Optional<Message> failure() {
        return unfit.values().stream().flatMap(each -> each.values().stream())
                .map(each -> Message.of(ContentNotes.class, "unfit", each))
                .min(Comparator.comparing(Message::toString));
    }
}
