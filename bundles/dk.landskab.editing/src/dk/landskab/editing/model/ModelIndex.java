// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Incoming;

/**
 * The objects of an open landscape by id and by who refers to them, kept up with every change. Both answers take
 * constant time. Proxies are never resolved by looking.
 */
public final class ModelIndex extends ECrossReferenceAdapter {

    private final Map<String, Identified> byId = new HashMap<>();
    private Consumer<Notification> watcher = notification -> {
    };

    /** Tells every change of an object or a file to somebody, in place of whoever was told before. */
    void watchedBy(Consumer<Notification> whom) {
        watcher = whom;
    }

    /** The object with an id; where two claim it, the first that came. */
    public Optional<Identified> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Who refers to an object, containment left out. */
    public List<Incoming> incoming(EObject target) {
        Collection<EStructuralFeature.Setting> settings = getNonNavigableInverseReferences(target, false);
        return settings.stream().filter(each -> isHere(each.getEObject()))
                .filter(each -> each.getEStructuralFeature() instanceof EReference reference
                        && !reference.isContainment() && !reference.isContainer())
                .map(each -> new Incoming(each.getEObject(), (EReference) each.getEStructuralFeature())).toList();
    }

    /** What was taken out keeps its references, and EMF keeps knowing of them. */
    private static boolean isHere(EObject object) {
        return object.eResource() != null && object.eResource().getResourceSet() != null;
    }

    @Override
    protected boolean resolve() {
        return false;
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch()) {
            return;
        }
        if (notification.getFeature() == CorePackage.Literals.IDENTIFIED__ID) {
            byId.remove(notification.getOldStringValue(), notification.getNotifier());
            put((EObject) notification.getNotifier());
        } else if (!(notification.getFeature() instanceof EReference reference) || reference.isContainment()) {
            objects(notification.getOldValue()).filter(each -> !isHere(each)).forEach(this::forget);
            objects(notification.getNewValue()).filter(ModelIndex::isHere).forEach(this::put);
        }
        watcher.accept(notification);
    }

    @Override
    public void setTarget(Notifier target) {
        super.setTarget(target);
        if (target instanceof EObject object) {
            put(object);
        }
    }

    /** All objects of what came or went: a file, an object, or several. */
    private static Stream<EObject> objects(Object value) {
        return switch (value) {
            case EObject object -> Stream.concat(Stream.of(object), object.eContents().stream()
                    .flatMap(ModelIndex::objects));
            case Resource part -> objects(part.getContents());
            case Collection<?> many -> many.stream().flatMap(ModelIndex::objects);
            case null, default -> Stream.empty();
        };
    }

    private void forget(EObject object) {
        if (object instanceof Identified identified && identified.getId() != null) {
            byId.remove(identified.getId(), identified);
        }
    }

    private void put(EObject object) {
        if (object instanceof Identified identified && identified.getId() != null) {
            byId.putIfAbsent(identified.getId(), identified);
        }
    }
}
