// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.window;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.Element;

/**
 * What was created here, has not been saved since, and bears the name that it was created with. It is as if it were still
 * being created: its first name belongs to the same step, and its id follows that name.
 */
public final class Newborns {

    private final Map<EObject, Born> born = new WeakHashMap<>();

    private record Born(Command step, String name) {
    }

    /** Notes what a step has created. */
    public void note(Command step, List<EObject> created) {
        created.stream().filter(Element.class::isInstance).map(Element.class::cast)
                .forEach(each -> born.put(each, new Born(step, each.getName())));
    }

    /** The step that created an element which nobody has named yet; empty for any other. */
    public Optional<Command> step(EObject element) {
        return Optional.ofNullable(born.get(element))
                .filter(each -> element instanceof Element named && each.name().equals(named.getName())).map(Born::step);
    }

    /** What was created is there to stay. */
    void saved() {
        born.clear();
    }
}
