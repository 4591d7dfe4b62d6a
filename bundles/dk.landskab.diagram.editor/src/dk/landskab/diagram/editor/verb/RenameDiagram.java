// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramPackage;
import dk.landskab.model.edit.Message;

/** Calls a stored diagram otherwise. */
final class RenameDiagram implements Verb<RenameDiagram.Wanted> {

    record Wanted(String diagram, String title) {
    }

    @Override
    public String kind() {
        return "landskab.renameDiagram";
    }

    @Override
    public Class<RenameDiagram.Wanted> carries() {
        return RenameDiagram.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, RenameDiagram.Wanted asked) {
        Diagram diagram = StoredDiagram.of(window, asked.diagram());
        EditLabel.fault(asked.title()).ifPresent(fault -> {
            throw new EditRefusedException(fault);
        });
        window.change(Message.of(RenameDiagram.class, "gesture.renameDiagram"), () -> new ChangeFeature(window.landscape())
                .set(diagram, DiagramPackage.Literals.DIAGRAM__NAME, asked.title().strip()).call());
        return List.of();
    }
}
