// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.window.Window;

/**
 * What a page can ask, one class each.
 *
 * @param <A> an action of GLSP, or the properties of an action of our own as a record
 */
public interface Verb<A> {

    /** The kind of the action. */
    String kind();

    /** What it carries. */
    Class<A> carries();

    /**
     * Does it.
     *
     * @return what the page is answered, the answer to a request first
     * @throws RuntimeException that {@link Refusals} can tell, where it is not done; nothing has changed then
     */
    List<Action> answer(Window window, A asked);

    /**
     * Whether it takes long, or saves or looks at files, and by itself sees to it that nobody changes what it looks at; else
     * that is seen to. What saves or looks at files must say so: it waits for others who do.
     */
    default boolean takesLong() {
        return false;
    }
}
