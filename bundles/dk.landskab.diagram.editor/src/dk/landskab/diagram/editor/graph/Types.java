// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.graph;

import dk.landskab.diagram.plan.EdgeMapping;
import dk.landskab.diagram.plan.NodeMapping;

/** The types of what stands on a graph: those of boxes and lines name their mapping. */
public final class Types {

    /** The graph. */
    public static final String GRAPH = "graph";
    /** A name that can be edited where it stands. */
    public static final String LABEL = "label:edit";
    /** What stands behind the id of a view in the id of its label. */
    public static final String LABEL_ID = "/label";

    private Types() {
    }

    /** The type of the boxes of a mapping. */
    public static String of(NodeMapping mapping) {
        return node(mapping.name());
    }

    /** The type of the lines of a mapping. */
    public static String of(EdgeMapping mapping) {
        return edge(mapping.name());
    }

    /** The type of the boxes of a mapping with a name. */
    public static String node(String mapping) {
        return "node:" + mapping;
    }

    /** The type of the lines of a mapping with a name. */
    public static String edge(String mapping) {
        return "edge:" + mapping;
    }

    /** The view whose label has an id; the id itself where it is no label's; an id that nothing has where there is none. */
    public static String view(String id) {
        return id == null ? "" : id.endsWith(LABEL_ID) ? id.substring(0, id.length() - LABEL_ID.length()) : id;
    }
}
