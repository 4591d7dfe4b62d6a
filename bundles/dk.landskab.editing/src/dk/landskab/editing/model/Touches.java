// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Notes what one command touches. */
final class Touches {

    private final Set<EObject> objects = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EObject> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EObject> added = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<OpenPart, Set<EObject>> left = new HashMap<>();
    private Set<OpenPart> parts = new LinkedHashSet<>();

    Touches(ModelIndex index) {
        index.watchedBy(this::note);
    }

    void begin() {
        objects.clear();
        removed.clear();
        added.clear();
        left.clear();
        parts = new LinkedHashSet<>();
    }

    Set<OpenPart> parts() {
        return parts;
    }

    Changes end() {
        return new Changes(List.copyOf(objects), List.copyOf(added), List.copyOf(removed), idsThatLeft(),
                Set.copyOf(parts));
    }

    private Map<OpenPart, Set<String>> idsThatLeft() {
        return left.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                entry -> entry.getValue().stream().filter(each -> each.eContainer() != entry.getKey().root())
                        .map(EcoreUtil::getID).collect(Collectors.toUnmodifiableSet())));
    }

    private void note(Notification notification) {
        switch (notification.getNotifier()) {
            case EObject object -> {
                objects.add(object);
                part(object.eResource());
                if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
                    contained(notification);
                    leaves(object, notification);
                }
            }
            case OpenPart part when notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS -> {
                part(part);
                contained(notification);
            }
            case OpenParts all -> {
                each(notification.getOldValue(), OpenPart.class).forEach(gone -> {
                    parts.add(gone);
                    gone.getContents().forEach(this::gone);
                });
                each(notification.getNewValue(), OpenPart.class).forEach(come -> {
                    parts.add(come);
                    come.getContents().forEach(this::come);
                });
            }
            default -> {
                return;
            }
        }
    }

    private void leaves(EObject container, Notification notification) {
        if (container.eContainer() == null && container.eResource() instanceof OpenPart part) {
            each(notification.getOldValue(), EObject.class).forEach(gone -> left.computeIfAbsent(part,
                    any -> Collections.newSetFromMap(new IdentityHashMap<>())).add(gone));
        }
    }

    private void part(Resource resource) {
        if (resource instanceof OpenPart part) {
            parts.add(part);
        }
    }

    private void contained(Notification notification) {
        each(notification.getOldValue(), EObject.class).forEach(this::gone);
        each(notification.getNewValue(), EObject.class).forEach(this::come);
    }

    private void gone(EObject object) {
        move(object, removed, added);
    }

    private void come(EObject object) {
        objects.add(object);
        move(object, added, removed);
    }

    private static void move(EObject object, Set<EObject> to, Set<EObject> from) {
        if (!from.remove(object)) {
            to.add(object);
        }
    }

    private static <T> List<T> each(Object value, Class<T> type) {
        Stream<?> values = value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
        return values.filter(type::isInstance).map(type::cast).toList();
    }
}
