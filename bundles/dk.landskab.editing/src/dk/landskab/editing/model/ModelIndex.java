// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Incoming;

/**
 * The objects of an open landscape by id and by who refers to them, kept up with every change. Both answers take
 * constant time. Proxies are never resolved by looking; {@link Relinking} does it after each command.
 *
 * <p>EMF's adapter goes on watching what was taken out. This one lets go of it and takes it up again when it comes back,
 * so that whoever asks it, and be it through {@link ECrossReferenceAdapter#getCrossReferenceAdapter}, hears of nothing
 * that is not in the landscape.
 */
public final class ModelIndex extends ECrossReferenceAdapter {

    private final IdTable byId = new IdTable();
    private final Map<String, Set<EObject>> proxies = new HashMap<>();
    private final Set<Identified> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Boolean> stirred = new HashMap<>();
    private Consumer<Notification> watcher = notification -> {
    };

    /** Tells every change of an object or a file to somebody, in place of whoever was told before. */
    void watchedBy(Consumer<Notification> whom) {
        watcher = whom;
    }

    /** The object with an id; where two claim it, the first in the order of the files. */
    public Optional<Identified> find(String id) {
        return byId.find(id);
    }

    /** Who refers to an object, containment left out. */
    public List<Incoming> incoming(EObject target) {
        return settings(target).map(each -> new Incoming(each.getEObject(), (EReference) each.getEStructuralFeature()))
                .toList();
    }

    /** The references of what is here to an object or a proxy. */
    Stream<EStructuralFeature.Setting> settings(EObject target) {
        Collection<EStructuralFeature.Setting> settings = getNonNavigableInverseReferences(target, false);
        return List.copyOf(settings).stream()
                .filter(each -> each.getEStructuralFeature() instanceof EReference reference
                        && !reference.isContainment() && !reference.isContainer());
    }

    /** The proxies that stand for an id. */
    Collection<EObject> proxies(String id) {
        Set<EObject> all = proxies.get(id);
        if (all == null) {
            return List.of();
        }
        List<EObject> inUse = all.stream().filter(each -> settings(each).findAny().isPresent()).toList();
        if (inUse.isEmpty()) {
            proxies.remove(id);
        }
        return inUse;
    }

    /** What became of ids since this was last asked. */
    StirredIds stirred() {
        Set<String> come = new HashSet<>();
        Set<String> gone = new HashSet<>();
        Set<String> moved = new HashSet<>();
        Set<String> passed = new HashSet<>();
        stirred.forEach((id, wasThere) -> {
            boolean isThere = find(id).isPresent();
            Set<String> with = wasThere ? isThere ? moved : gone : isThere ? come : passed;
            with.add(id);
        });
        stirred.clear();
        return new StirredIds(come, gone, moved, passed);
    }

    private void stir(String id) {
        stirred.computeIfAbsent(id, each -> find(each).isPresent());
    }

    /** What has gone, and is not back, since this was last asked. */
    Collection<Identified> gone() {
        List<Identified> objects = List.copyOf(gone);
        gone.clear();
        return objects;
    }

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
            rename((Identified) notification.getNotifier(), notification.getOldStringValue());
        } else if (!(notification.getFeature() instanceof EReference reference) || reference.isContainment()) {
            letGo(notification.getOldValue());
            objects(notification.getNewValue()).filter(ModelIndex::isHere).forEach(this::put);
        }
        watcher.accept(notification);
    }

    /** What was taken out keeps its references, but they are none of the landscape's. */
    private void letGo(Object old) {
        objects(old).filter(each -> !isHere(each)).forEach(this::forget);
        switch (old) {
            case Collection<?> many -> many.forEach(this::letGo);
            case EObject object when !isHere(object) -> removeAdapter(object);
            case Resource part when part.getResourceSet() == null -> removeAdapter(part);
            case null, default -> {
                return;
            }
        }
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

    private void rename(Identified object, String old) {
        if (old != null) {
            stir(old);
            byId.remove(old, object);
        }
        put(object);
    }

    private void forget(EObject object) {
        if (object instanceof Identified identified && identified.getId() != null) {
            stir(identified.getId());
            byId.remove(identified.getId(), identified);
            gone.add(identified);
        }
    }

    private void put(EObject object) {
        if (object instanceof Identified identified && identified.getId() != null) {
            stir(identified.getId());
            byId.put(identified.getId(), identified);
            gone.remove(identified);
        }
    }

    @Override
    protected InverseCrossReferencer createInverseCrossReferencer() {
        return new ByProxy();
    }

    /** Keeps what EMF would forget of proxies where it does not resolve them. */
    private final class ByProxy extends InverseCrossReferencer {

        private static final long serialVersionUID = 1L;

        @Override
        protected void add(InternalEObject source, EReference reference, EObject target) {
            super.add(source, reference, target);
            if (target.eIsProxy() && ((InternalEObject) target).eProxyURI().fragment() != null) {
                proxies.computeIfAbsent(((InternalEObject) target).eProxyURI().fragment(),
                        id -> Collections.newSetFromMap(new IdentityHashMap<>())).add(target);
            }
        }
    }
}
