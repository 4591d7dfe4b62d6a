// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.core.CorePackage;

/** Placeholders for objects that are referred to and not there: they hold the place's type and the id. */
public final class Proxies {

    private static final List<EClass> STAND_INS = List.of(CorePackage.Literals.CONCEPT,
            BusinessPackage.Literals.ORG_UNIT);

    private Proxies() {
    }

    /**
     * A proxy whose URI has the id as its fragment and opens nothing.
     *
     * @param type of the reference; where it cannot be instantiated, a class that can and fits
     */
    public static EObject of(EClass type, String id) {
        return of(type, URI.createURI("").appendFragment(id));
    }

    /** A proxy with a URI of which the fragment is the id. */
    public static EObject of(EClass type, URI uri) {
        InternalEObject proxy = (InternalEObject) EcoreUtil.create(concrete(type));
        proxy.eSetProxyURI(uri);
        return proxy;
    }

    private static EClass concrete(EClass type) {
        if (isConcrete(type)) {
            return type;
        }
        return STAND_INS.stream().filter(type::isSuperTypeOf).findFirst()
                .orElseGet(() -> firstSubtype(type));
    }

    private static EClass firstSubtype(EClass type) {
        for (EClassifier each : type.getEPackage().getEClassifiers()) {
            if (each instanceof EClass candidate && isConcrete(candidate) && type.isSuperTypeOf(candidate)) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("No class of the metamodel can stand for " + type.getName());
    }

    private static boolean isConcrete(EClass type) {
        return !type.isAbstract() && !type.isInterface();
    }
}
