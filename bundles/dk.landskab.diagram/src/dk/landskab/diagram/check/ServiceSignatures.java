// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/**
 * Classes of services are such that Sirius calls the same method as we do: no state, no overloads, the element first, no
 * primitive parameters.
 */
final class ServiceSignatures implements AuthorRule {

    @Override
    public Stream<Fault> faults(CheckContext context) {
        return context.specification().all("JavaExtension").flatMap(each -> context.services().types().stream()
                .filter(type -> type.getName().equals(Parts.text(each, "qualifiedClassName")))
                .flatMap(type -> Stream.concat(state(type), methods(type))
                        .map(why -> context.fault(each, why.rule(), type.getSimpleName(), why.member()))));
    }

    private record Why(String rule, String member) {
    }

    private static Stream<Why> state(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(each -> !each.isSynthetic() && !Modifier.isFinal(each.getModifiers()))
                .map(Field::getName).map(name -> new Why("serviceState", name));
    }

    private static Stream<Why> methods(Class<?> type) {
        Set<String> names = new HashSet<>();
        return Services.declared(type).stream().flatMap(each -> Stream.of(
                when(!names.add(each.getName()), "serviceOverload", each),
                when(each.getParameterCount() == 0 || !EObject.class.isAssignableFrom(each.getParameterTypes()[0]),
                        "serviceReceiver", each),
                when(Arrays.stream(each.getParameterTypes()).anyMatch(Class::isPrimitive), "servicePrimitive", each),
                when(each.getReturnType() == void.class, "serviceVoid", each)).flatMap(found -> found));
    }

    private static Stream<Why> when(boolean wrong, String rule, Method method) {
        return wrong ? Stream.of(new Why(rule, method.getName())) : Stream.empty();
    }
}
