// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.expression;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * The Java methods that expressions may call: those of classes that were named one by one, never of a class that a file
 * names. Immutable.
 */
public final class Services {

    private final Map<String, Object> instances;
    private final Map<String, List<Bound>> methods = new LinkedHashMap<>();

    /** A method and what it is called on. */
    record Bound(Object instance, Method method, Class<?>[] types) {

        Bound(Object instance, Method method) {
            this(instance, method, method.getParameterTypes());
        }

        /** Whether it takes these arguments; nothing (null) fits every type. */
        boolean takes(Object[] arguments) {
            if (types.length != arguments.length) {
                return false;
            }
            for (int i = 0; i < types.length; i++) {
                if (arguments[i] == null ? types[i].isPrimitive() : !types[i].isInstance(arguments[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    private Services(Map<String, Object> instances) {
        this.instances = instances;
        instances.values().forEach(this::index);
    }

    /**
     * The services of some classes, in this order.
     *
     * @throws IllegalArgumentException where a class is not public or has no public constructor without parameters
     */
    public static Services of(Class<?>... types) {
        Map<String, Object> instances = new LinkedHashMap<>();
        for (Class<?> type : types) {
            try {
                instances.put(type.getName(), type.getConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(type.getName()
                        + " is no class of services: it must be public, with a public constructor without parameters", e);
            }
        }
        return new Services(instances);
    }

    /** Only the services of the classes with these names. */
    public Services only(Set<String> names) {
        Map<String, Object> kept = new LinkedHashMap<>(instances);
        kept.keySet().retainAll(names);
        return new Services(kept);
    }

    /** The names of the classes. */
    public Set<String> names() {
        return Set.copyOf(instances.keySet());
    }

    /** The methods that a class declares for callers: public, no static ones, in the order of their names. */
    public static List<Method> declared(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isSynthetic())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString)).toList();
    }

    /** Whether some method has this name and takes this many arguments, the element included. */
    public boolean knows(String name, int arguments) {
        return methods.getOrDefault(name, List.of()).stream()
                .anyMatch(each -> each.method().getParameterCount() == arguments);
    }

    /** The classes. */
    public List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        instances.values().forEach(each -> types.add(each.getClass()));
        return types;
    }

    /** The first method with a name that takes the arguments. */
    Optional<Bound> find(String name, Object... arguments) {
        for (Bound each : methods.getOrDefault(name, List.of())) {
            if (each.takes(arguments)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** As in Sirius a method whose first parameter is not an object of a model is not seen at all. */
    private void index(Object instance) {
        declared(instance.getClass()).stream()
                .filter(each -> each.getParameterCount() > 0
                        && EObject.class.isAssignableFrom(each.getParameterTypes()[0]))
                .forEach(each -> methods.computeIfAbsent(each.getName(), name -> new ArrayList<>())
                        .add(new Bound(instance, each)));
    }
}
