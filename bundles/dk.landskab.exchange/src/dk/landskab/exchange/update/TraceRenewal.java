// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.update;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Trace;
import dk.landskab.model.information.DataRole;
import dk.landskab.model.information.DataUse;

/**
 * Makes room for what a source now says of a relation that it said otherwise before: the value that the old trace
 * speaks of goes, unless another trace speaks of it too; and a relation that was an element and is now a value, or the
 * other way round, is not there twice. To be called before the fresh elements are merged.
 */
public final class TraceRenewal {

    private final WorkingCopy copy;
    private final Map<String, Identified> fresh;

    /** @param elements the fresh elements, which are about to be merged */
    public TraceRenewal(WorkingCopy copy, Collection<? extends Element> elements) {
        this.copy = copy;
        this.fresh = elements.stream().flatMap(TraceRenewal::tree).filter(Identified.class::isInstance)
                .map(Identified.class::cast).collect(Collectors.toMap(Identified::getId, Function.identity(),
                        (one, other) -> one));
    }

    private static Stream<EObject> tree(EObject root) {
        Stream.Builder<EObject> all = Stream.builder();
        all.add(root);
        root.eAllContents().forEachRemaining(all::add);
        return all.build();
    }

    /**
     * Makes room. A relation that is an element and that something else refers to stays one: what the source says of it
     * as a value is left out.
     *
     * @param merge takes out elements that are values now
     * @param same whether two traces of one relation say the same of what hangs on it
     */
    public void makeRoom(ElementMerge merge, BiPredicate<Trace, Trace> same) {
        Map<Trace, Element> elements = new LinkedHashMap<>();
        fresh.values().forEach(each -> {
            Identified there = copy.find(each.getId());
            if (there instanceof Trace old) {
                renew(old, each, same);
            } else if (there instanceof Element element && each instanceof Trace trace) {
                elements.put(trace, element);
            }
        });
        if (!elements.isEmpty()) {
            Set<EObject> needed = referredTo();
            elements.forEach((trace, element) -> {
                if (needed.contains(element)) {
                    unlink(trace);
                } else {
                    merge.remove(element);
                }
            });
        }
    }

    private void renew(Trace old, Identified now, BiPredicate<Trace, Trace> same) {
        if (!(now instanceof Trace trace && isWhere(old, trace))) {
            unlink(old);
        } else if (!same.test(old, trace)) {
            resetSuggestions(old.getTarget());
        }
    }

    /** What objects refer to that the source does not speak of. */
    private Set<EObject> referredTo() {
        Set<EObject> targets = Collections.newSetFromMap(new IdentityHashMap<>());
        copy.objects().filter(each -> !(each instanceof Identified identified && fresh.containsKey(identified.getId())))
                .forEach(each -> targets.addAll(each.eCrossReferences()));
        return targets;
    }

    private static boolean isWhere(Trace old, Trace trace) {
        return id(old.eContainer()).equals(id(trace.eContainer()))
                && Objects.equals(old.getFeature(), trace.getFeature())
                && id(old.getTarget()).equals(id(trace.getTarget()));
    }

    private static String id(EObject object) {
        return object instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
    }

    private void unlink(Trace old) {
        EObject holder = old.eContainer();
        EStructuralFeature feature = old.getFeature() == null ? null
                : holder.eClass().getEStructuralFeature(old.getFeature());
        if (feature instanceof EReference reference && old.getTarget() != null && !isSpokenOf(old)) {
            drop(holder, reference, old.getTarget());
        }
        copy.forget(old);
        EcoreUtil.remove(old);
    }

    private static boolean isSpokenOf(Trace old) {
        return ((Element) old.eContainer()).getTraces().stream().anyMatch(other -> other != old
                && Objects.equals(other.getFeature(), old.getFeature()) && other.getTarget() == old.getTarget());
    }

    private void drop(EObject holder, EReference reference, Identified value) {
        if (reference.isContainment() && fresh.containsKey(value.getId()) && fresh.get(value.getId()) != value) {
            // it will be moved to where it belongs now, with what people have written into it
            return;
        }
        if (reference.isContainment()) {
            copy.forget(value);
        }
        if (reference.isMany()) {
            ((List<?>) holder.eGet(reference)).remove(value);
        } else if (holder.eGet(reference) == value) {
            holder.eUnset(reference);
        }
    }

    /** What was suggested for the use of data no longer holds, so that the new suggestion is taken. */
    private static void resetSuggestions(Identified target) {
        if (target instanceof DataUse use) {
            use.setRole(DataRole.UNSPECIFIED);
        }
    }
}
