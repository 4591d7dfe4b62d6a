// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.design.Design;
import dk.landskab.design.DiagramKind;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.gesture.CreateDiagram;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;

/** Stores a new diagram. */
final class NewDiagram implements Verb<NewDiagram.Wanted> {

    /** @param title empty for one that is made of the kind and the subject */
    record Wanted(String diagramKind, String subject, String title) {
    }

    private record Opened(String diagram) {
    }

    @Override
    public String kind() {
        return "landskab.newDiagram";
    }

    @Override
    public Class<NewDiagram.Wanted> carries() {
        return NewDiagram.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, NewDiagram.Wanted asked) {
        DiagramKind kind = DiagramKind.of(String.valueOf(asked.diagramKind()))
                .orElseThrow(() -> new EditRefusedException(Message.of(NewDiagram.class, "noKind")));
        Identified subject = window.desk().place().find(String.valueOf(asked.subject())).filter(kind.subject()::accepts)
                .orElseThrow(() -> new EditRefusedException(Message.of(NewDiagram.class, "noSubject")));
        String title = asked.title() == null || asked.title().isBlank()
                ? Design.title(kind, subject, window.language()) : asked.title().strip();
        String[] id = new String[1];
        window.change(Message.of(NewDiagram.class, "gesture.diagram"), () -> {
            CreateDiagram create = new CreateDiagram(window.landscape(), kind.id(), title)
                    .of(subject.getId().split("\\.", 2)[0]);
            if (subject instanceof Element element) {
                create.subject(element);
            }
            id[0] = create.call().getId();
        });
        return List.of(new Told("landskab.opened", new Opened(id[0])));
    }
}
