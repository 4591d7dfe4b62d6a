// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.gesture.Arrange;
import dk.landskab.editing.gesture.CreateDiagram;
import dk.landskab.editing.gesture.ShowOrHide;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Message;

/** Stores another diagram like one that is stored, with everything where it stands there. */
final class CopyDiagram implements Verb<CopyDiagram.Wanted> {

    record Wanted(String diagram) {
    }

    private record Opened(String diagram) {
    }

    @Override
    public String kind() {
        return "landskab.copyDiagram";
    }

    @Override
    public Class<CopyDiagram.Wanted> carries() {
        return CopyDiagram.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, CopyDiagram.Wanted asked) {
        Diagram diagram = StoredDiagram.of(window, asked.diagram());
        String title = Message.of(CopyDiagram.class, "copy", String.valueOf(diagram.getName())).in(window.language());
        String[] id = new String[1];
        window.change(Message.of(CopyDiagram.class, "gesture.copyDiagram"), () -> id[0] = copy(window, diagram, title));
        return List.of(new Told("landskab.opened", new Opened(id[0])));
    }

    private static String copy(Window window, Diagram diagram, String title) {
        CreateDiagram create = new CreateDiagram(window.landscape(), diagram.getKind(), title)
                .of(diagram.getId().split("\\.", 2)[0]).layers(diagram.getLayers()).filters(diagram.getFilters());
        if (diagram.getSubject() != null) {
            create.subject(diagram.getSubject());
        }
        if (diagram.getDate() != null) {
            create.at(diagram.getDate());
        }
        if (diagram.getPlateau() != null) {
            create.plateau(diagram.getPlateau());
        }
        Diagram made = create.call();
        new Arrange(window.landscape(), made).like(EcoreUtil.copyAll(diagram.getPlacements()).stream().toList()).call();
        ShowOrHide hidden = new ShowOrHide(window.landscape(), made);
        diagram.getHidden().forEach(hidden::hide);
        hidden.call();
        return made.getId();
    }
}
