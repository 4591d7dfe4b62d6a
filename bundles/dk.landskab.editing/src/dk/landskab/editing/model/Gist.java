// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Message;

/**
 * What one command did, in the few words that a person is told before it is taken back. Of what hangs together the first is
 * said: who creates an element on a diagram changes the diagram too.
 */
final class Gist {

    private final Map<EObject, Set<EStructuralFeature>> changed = new LinkedHashMap<>();
    private final Set<EObject> come = new LinkedHashSet<>();
    private final Set<EObject> gone = new LinkedHashSet<>();
    private final Set<EObject> moved = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();

    void note(Notification notification) {
        if (notification instanceof TextNotification text) {
            texts.add(text.change().path());
        } else if (notification.getNotifier() instanceof EObject object
                && notification.getFeature() instanceof EStructuralFeature feature) {
            changed.computeIfAbsent(object, any -> new LinkedHashSet<>()).add(feature);
            if (feature instanceof EReference reference && reference.isContainment()) {
                each(notification.getOldValue()).forEach(each -> turn(each, come, gone));
                each(notification.getNewValue()).forEach(each -> turn(each, gone, come));
            }
        }
    }

    /** What goes and comes in one command has another place. */
    private void turn(EObject object, Set<EObject> from, Set<EObject> to) {
        if (from.remove(object)) {
            moved.add(object);
        } else if (isCalled(object)) {
            to.add(object);
        }
    }

    private static boolean isCalled(EObject object) {
        return object instanceof Element || object instanceof Diagram;
    }

    private static Stream<EObject> each(Object value) {
        Stream<?> values = value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
        return values.filter(EObject.class::isInstance).map(EObject.class::cast);
    }

    /** The words; none where nothing changed that has a name. They are said with the names of the time when they are read. */
    Optional<Message> words() {
        return said("created", outsideTexts(come)).or(() -> said("deleted", outsideTexts(gone)))
                .or(() -> said("moved", outsideTexts(moved))).or(this::changes).or(() -> said("text", names()));
    }

    /** What a text says comes and goes as it is typed. What is gone is in no file, and where a text changed, was in that. */
    private List<EObject> outsideTexts(Set<EObject> objects) {
        return objects.stream().filter(each -> texts.isEmpty() || each.eResource() != null && !isInText(each)).toList();
    }

    private static Optional<Message> said(String what, Collection<?> subjects) {
        return all(subjects).map(each -> word(what, each));
    }

    private static Message word(String key, Object... arguments) {
        return Message.of(Gist.class, "gist." + key, arguments);
    }

    private static Optional<Message> all(Collection<?> subjects) {
        return subjects.stream().findFirst().map(first -> subjects.size() == 1 ? word("one", first)
                : word("several", first, subjects.size() - 1));
    }

    private List<String> names() {
        return texts.stream().map(each -> each.substring(each.lastIndexOf('/') + 1)).toList();
    }

    private Optional<Message> changes() {
        Map<EObject, Set<EStructuralFeature>> owners = owners();
        List<EObject> renamed = owners.keySet().stream()
                .filter(each -> owners.get(each).contains(CorePackage.Literals.IDENTIFIED__ID)).toList();
        List<EObject> subjects = renamed.size() == 1 ? renamed : new ArrayList<>(owners.keySet());
        return subjects.size() == 1 ? Optional.of(change(subjects.getFirst(), owners.get(subjects.getFirst())))
                : all(subjects);
    }

    /** What has a name, and of it what changed, itself or further in. */
    private Map<EObject, Set<EStructuralFeature>> owners() {
        Map<EObject, Set<EStructuralFeature>> owners = new LinkedHashMap<>();
        changed.forEach((object, features) -> {
            EObject owner = object;
            Set<EStructuralFeature> within = features;
            while (owner != null && !isCalled(owner)) {
                within = owner.eContainingFeature() == null ? Set.of() : Set.of(owner.eContainingFeature());
                owner = owner.eContainer();
            }
            if (owner != null && !isInText(owner)) {
                owners.computeIfAbsent(owner, any -> new LinkedHashSet<>()).addAll(within);
            }
        });
        return owners;
    }

    private static boolean isInText(EObject object) {
        return object.eResource() instanceof OpenPart part && part.text().isPresent();
    }

    /** An id often follows the name, and goes without saying then. */
    private static Message change(EObject subject, Set<EStructuralFeature> features) {
        List<EStructuralFeature> told = features.stream()
                .filter(each -> features.size() == 1 || each != CorePackage.Literals.IDENTIFIED__ID).toList();
        return told.size() == 1 ? word("feature", told.getFirst(), subject) : word("one", subject);
    }
}
