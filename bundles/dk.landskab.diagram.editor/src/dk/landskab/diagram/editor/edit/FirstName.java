// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.gesture.FreshIds;
import dk.landskab.editing.gesture.IdStems;
import dk.landskab.editing.gesture.Rename;
import dk.landskab.model.core.Element;
import dk.landskab.model.diagram.DiagramPackage;
import dk.landskab.model.edit.Message;

/**
 * Names an element. The first name of what was just created belongs to the step that created it, and its id follows,
 * where that was made of the name and nothing but diagrams refers to it.
 */
public final class FirstName {

    private static final Pattern NUMBER = Pattern.compile("-\\d+$");

    private final Window window;
    private final EObject element;
    private final Optional<Command> birth;

    /** Names an element; nothing is done yet. */
    public FirstName(Window window, EObject element) {
        this.window = window;
        this.element = element;
        this.birth = window.desk().newborns().step(element);
    }

    /**
     * Does what gives the name.
     *
     * @param what it is called, where it is a step of its own
     */
    public void give(Message what, Runnable naming) {
        if (birth.isEmpty() || !(element instanceof Element named)) {
            window.change(what, naming);
            return;
        }
        boolean follows = isMadeOfName(named) && isAlone(named);
        window.change(what, birth.get(), () -> {
            naming.run();
            if (follows) {
                follow(named);
            }
        });
    }

    private static boolean isMadeOfName(Element named) {
        String last = named.getId().substring(named.getId().lastIndexOf('.') + 1);
        return NUMBER.matcher(last).replaceAll("").equals(FreshIds.slug(named.getName()));
    }

    private boolean isAlone(Element named) {
        return window.landscape().incoming(named).stream()
                .allMatch(each -> each.source().eClass().getEPackage() == DiagramPackage.eINSTANCE);
    }

    private void follow(Element named) {
        String stem = IdStems.stem(named.getId()).findFirst().orElse("");
        String slug = FreshIds.slug(named.getName());
        if (!stem.isEmpty() && !slug.isEmpty()) {
            String id = new FreshIds(taken -> window.landscape().find(taken).filter(each -> each != named).isPresent())
                    .like(stem, named.getName());
            new Rename(window.landscape(), named, id).call();
            window.follow(named);
        }
    }
}
