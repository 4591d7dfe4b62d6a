// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.operations.ChangeBoundsOperation;
import org.eclipse.glsp.server.operations.CompoundOperation;
import org.eclipse.glsp.server.operations.Operation;
import org.eclipse.glsp.server.types.ElementAndBounds;

import dk.landskab.diagram.editor.window.Window;
import dk.landskab.model.edit.Message;

/** Does what one gesture of the page consists of as one step. */
final class DoTogether implements Verb<CompoundOperation> {

    @Override
    public String kind() {
        return CompoundOperation.KIND;
    }

    @Override
    public Class<CompoundOperation> carries() {
        return CompoundOperation.class;
    }

    @Override
    public List<Action> answer(Window window, CompoundOperation asked) {
        List<Operation> parts = Optional.ofNullable(asked.getOperationList()).stream().flatMap(List::stream)
                .filter(Objects::nonNull).map(Operation.class::cast).toList();
        List<ElementAndBounds> bounds = parts.stream()
                .filter(ChangeBoundsOperation.class::isInstance).map(ChangeBoundsOperation.class::cast)
                .flatMap(each -> Optional.ofNullable(each.getNewBounds()).stream().flatMap(List::stream)).toList();
        if (!bounds.isEmpty()) {
            // Lines go with their boxes, whatever the page thinks of their ways.
            ChangePlaces.move(window, bounds);
            return List.of();
        }
        window.gesture(Message.of(DoTogether.class, "gesture.several"),
                () -> parts.forEach(each -> one(window, each)));
        return List.of();
    }

    private static void one(Window window, Operation operation) {
        Verb<?> verb = Verbs.byKind().get(operation.getKind());
        if (verb != null) {
            answer(verb, window, operation);
        }
    }

    private static <A> void answer(Verb<A> verb, Window window, Operation operation) {
        verb.answer(window, verb.carries().cast(operation));
    }
}
