// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.sirius;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The registry of viewpoints of a running Sirius, called by reflection: Sirius is no part of what this is built from.
 */
final class ViewpointRegistry {

    private static final String CLASS = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";

    private final Class<?> type;
    private final Object instance;

    private ViewpointRegistry(Class<?> type) {
        this.type = type;
        this.instance = call(null, "getInstance");
    }

    /** The registry of the Sirius that a class loader sees; empty where it sees none. */
    static Optional<ViewpointRegistry> seenBy(ClassLoader loader) {
        try {
            return Optional.of(new ViewpointRegistry(Class.forName(CLASS, true, loader)));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }

    /**
     * Makes a specification known.
     *
     * @param path the bundle and the path in it
     * @return the viewpoints that Sirius read there
     */
    Set<?> register(String path) {
        return call(instance, "registerFromPlugin", path) instanceof Set<?> viewpoints ? Set.copyOf(viewpoints)
                : Set.of();
    }

    /** Makes a viewpoint unknown again. */
    void dispose(Object viewpoint) {
        call(instance, "disposeFromPlugin", viewpoint);
    }

    private Object call(Object target, String name, Object... arguments) {
        Method method = Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(name) && each.getParameterCount() == arguments.length)
                .findFirst().orElseThrow(() -> new IllegalStateException(
                        "This Sirius has no " + CLASS + "." + name + "; versions 7.1 and 7.4 have."));
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Sirius refused " + name + " " + Arrays.toString(arguments), e);
        }
    }
}
