// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Incoming;

/** Notes what one command touches. */
final class Touches {

    private static final StirredIds NONE = new StirredIds(Set.of(), Set.of(), Set.of(), Set.of());

    private final Set<EObject> objects = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EObject> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EObject> added = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<OpenPart, Set<EObject>> left = new HashMap<>();
    private final Map<OpenPart, Set<String>> renamed = new HashMap<>();
    private final Relinking relinking;
    private final ModelIndex index;
    private Set<OpenPart> parts = new LinkedHashSet<>();
    private Map<OpenPart, List<TextChange>> texts = new LinkedHashMap<>();
    private StirredIds ids = NONE;
    private Gist gist = new Gist();
    private boolean isInFile = true;

    Touches(ModelIndex index) {
        this.index = index;
        this.relinking = new Relinking(index);
        index.watchedBy(this::note);
        index.stirred();
        index.gone();
    }

    void begin() {
        objects.clear();
        removed.clear();
        added.clear();
        left.clear();
        renamed.clear();
        ids = NONE;
        texts = new LinkedHashMap<>();
        parts = new LinkedHashSet<>();
        gist = new Gist();
    }

    /** Lets everything follow what was done. That changes objects, and what no file says. */
    void settle(Follower follower) {
        isInFile = false;
        try {
            ids = relinking.run();
            follower.follow(ids, Set.copyOf(objects));
        } finally {
            isInFile = true;
        }
    }

    Set<OpenPart> parts() {
        return parts;
    }

    /** In few words; none where nothing that has a name changed. */
    Optional<Message> words() {
        return gist.words();
    }

    Changes end() {
        return new Changes(List.copyOf(objects), List.copyOf(added), List.copyOf(removed), idsThatLeft(),
                Set.copyOf(parts), texts, ids);
    }

    private Map<OpenPart, Set<String>> idsThatLeft() {
        Map<OpenPart, Set<String>> gone = new HashMap<>();
        left.forEach((part, objects) -> gone.put(part, objects.stream()
                .filter(each -> part.getContents().isEmpty() || each.eContainer() != part.root())
                .map(EcoreUtil::getID).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new))));
        renamed.forEach((part, old) -> {
            Set<String> there = part.root().eContents().stream().map(EcoreUtil::getID).collect(Collectors.toSet());
            old.stream().filter(id -> !there.contains(id))
                    .forEach(id -> gone.computeIfAbsent(part, any -> new HashSet<>()).add(id));
        });
        return gone;
    }

    private void note(Notification notification) {
        if (isInFile) {
            gist.note(notification);
        }
        switch (notification.getNotifier()) {
            case EObject object -> {
                objects.add(object);
                part(object.eResource());
                if (notification.getFeature() == CorePackage.Literals.IDENTIFIED__ID) {
                    index.incoming(object).stream().map(Incoming::source).forEach(this::says);
                    renamed(object, notification.getOldStringValue());
                }
                if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
                    contained(notification);
                    leaves(object, notification);
                }
            }
            case OpenPart part when notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS -> {
                part(part);
                contained(notification);
            }
            case OpenPart part when notification instanceof TextNotification text -> {
                part(part);
                texts.computeIfAbsent(part, any -> new ArrayList<>()).add(text.change());
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

    /** The file of an object says the id of another, which has changed. A text does not follow by itself. */
    private void says(EObject source) {
        objects.add(source);
        if (source.eResource() instanceof OpenPart part && part.text().isEmpty()) {
            part(part);
        }
    }

    /** What contains it and what it contains say its id too, to whoever shows them. */
    private void renamed(EObject object, String old) {
        objects.addAll(object.eContents());
        if (object.eContainer() != null) {
            objects.add(object.eContainer());
        }
        if (old != null && object.eResource() instanceof OpenPart part && object.eContainer() == part.root()) {
            renamed.computeIfAbsent(part, any -> new HashSet<>()).add(old);
        }
    }

    private void leaves(EObject container, Notification notification) {
        if (container.eContainer() == null && container.eResource() instanceof OpenPart part) {
            each(notification.getOldValue(), EObject.class).forEach(gone -> left.computeIfAbsent(part,
                    any -> Collections.newSetFromMap(new IdentityHashMap<>())).add(gone));
        }
    }

    private void part(Resource resource) {
        if (isInFile && resource instanceof OpenPart part) {
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
