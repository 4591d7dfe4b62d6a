// SPDX-License-Identifier: EPL-2.0
package org.eclipse.sirius.business.api.componentization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A registry of the shape that Sirius's has, as far as it is called; it remembers what it was told. */
public final class ViewpointRegistry {

    private static final ViewpointRegistry INSTANCE = new ViewpointRegistry();

    /** What was registered and disposed, in order. */
    public final List<String> told = new ArrayList<>();

    /** Why nothing is taken; null where it is. */
    public RuntimeException refusal;

    /** The one registry. */
    public static ViewpointRegistry getInstance() {
        return INSTANCE;
    }

    /** Takes note of a specification; the path stands for its only viewpoint. */
    public Set<String> registerFromPlugin(String path) {
        if (refusal != null) {
            throw refusal;
        }
        told.add("registered " + path);
        return Set.of("viewpoint of " + path);
    }

    /** Takes note of a viewpoint that goes. */
    public void disposeFromPlugin(String viewpoint) {
        told.add("disposed " + viewpoint);
    }
}
