// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.store.Incoming;
import dk.landskab.store.Landscape;

/** Who refers to whom around a case: a landscape that was read, or the resources of an editor. */
@FunctionalInterface
public interface Referrers {

    /** Those who refer to an object by a reference, in no particular order. */
    Stream<? extends EObject> to(EObject target, EReference reference);

    /** Those of a landscape. */
    static Referrers in(Landscape landscape) {
        return (target, reference) -> landscape.incoming(target).stream()
                .filter(each -> each.reference() == reference).map(Incoming::source);
    }
}
