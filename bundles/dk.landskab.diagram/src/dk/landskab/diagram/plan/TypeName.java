// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/**
 * The name of a class: {@code package::Class}, {@code package.Class}, or the class alone.
 *
 * @param packageName empty where only the class is named
 */
public record TypeName(Optional<String> packageName, String className) {

    /** Reads a name. */
    public static TypeName parse(String text) {
        String name = text.strip().replace("::", ".");
        int dot = name.lastIndexOf('.');
        return new TypeName(dot < 0 ? Optional.empty() : Optional.of(name.substring(0, dot)), name.substring(dot + 1));
    }

    /** Whether an object is of the class or one below it. */
    public boolean accepts(EObject object) {
        EClass type = object.eClass();
        return is(type) || type.getEAllSuperTypes().stream().anyMatch(this::is);
    }

    /** The class among some packages. */
    public Optional<EClass> in(Collection<EPackage> packages) {
        return packages.stream().flatMap(each -> each.getEClassifiers().stream())
                .flatMap(each -> each instanceof EClass type ? Stream.of(type) : Stream.empty())
                .filter(this::is).findFirst();
    }

    private boolean is(EClass type) {
        return className.equals(type.getName())
                && (packageName.isEmpty() || packageName.get().equals(type.getEPackage().getName()));
    }

    @Override
    public String toString() {
        return packageName.map(name -> name + "::").orElse("") + className;
    }
}
