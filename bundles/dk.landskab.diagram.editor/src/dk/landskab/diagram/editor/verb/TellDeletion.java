// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.edit.Doomed;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;

/** Tells what would be deleted, and what would go along, before it is done. */
final class TellDeletion implements Verb<TellDeletion.Wanted> {

    private static final int MOST = 20;

    /** @param elementIds ids of boxes and lines */
    record Wanted(List<String> elementIds) {
    }

    private record Named(String label, String kind) {
    }

    private record Going(String label, String kind, String why) {
    }

    private record Deletion(List<Named> elements, List<Going> along, int more, boolean diagram, boolean model) {
    }

    @Override
    public String kind() {
        return "landskab.requestDeletion";
    }

    @Override
    public Class<TellDeletion.Wanted> carries() {
        return TellDeletion.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, TellDeletion.Wanted asked) {
        Doomed doomed = Doomed.of(window, asked.elementIds());
        Labels labels = Labels.in(window.language());
        List<EObject> along = doomed.along(window);
        String why = window.says(Message.of(TellDeletion.class, "along"));
        return List.of(new Told("landskab.deletion", new Deletion(
                Stream.concat(doomed.elements().stream().map(each -> named(labels, each)), doomed.relations().stream()
                        .map(each -> new Named(window.named(each.mapping().label()), ""))).toList(),
                along.stream().limit(MOST).map(each -> new Going(labels.of(each), labels.of(each.eClass()), why))
                        .toList(),
                Math.max(0, along.size() - MOST), doomed.mayHide(), doomed.mayDelete())));
    }

    private static Named named(Labels labels, EObject element) {
        return new Named(labels.of(element), labels.of(element.eClass()));
    }
}
