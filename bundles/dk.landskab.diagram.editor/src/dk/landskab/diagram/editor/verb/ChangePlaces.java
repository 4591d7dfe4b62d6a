// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.operations.ChangeBoundsOperation;
import org.eclipse.glsp.server.types.ElementAndBounds;

import dk.landskab.diagram.editor.edit.Places;
import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.model.edit.Message;

/** Moves and resizes boxes. */
final class ChangePlaces implements Verb<ChangeBoundsOperation> {

    @Override
    public String kind() {
        return ChangeBoundsOperation.KIND;
    }

    @Override
    public Class<ChangeBoundsOperation> carries() {
        return ChangeBoundsOperation.class;
    }

    @Override
    public List<Action> answer(Window window, ChangeBoundsOperation asked) {
        move(window, asked.getNewBounds());
        return List.of();
    }

    /** Moves boxes to places that are told from the corner of what they stand in; what is not shown is passed over. */
    static void move(Window window, List<ElementAndBounds> wanted) {
        Shown shown = window.diagram();
        Map<String, Rect> bounds = new LinkedHashMap<>();
        Optional.ofNullable(wanted).stream().flatMap(List::stream).filter(each -> shown.node(each.getElementId()).isPresent())
                .forEach(each -> bounds.put(each.getElementId(), rect(shown, each)));
        if (!bounds.isEmpty()) {
            window.gesture(Message.of(ChangePlaces.class, "gesture.move"), () -> new Places(window).move(bounds));
        }
    }

    private static Rect rect(Shown shown, ElementAndBounds each) {
        Rect now = shown.place(each.getElementId());
        Point corner = shown.corner(each.getElementId());
        double x = each.getNewPosition() == null ? now.x() : corner.x() + each.getNewPosition().getX();
        double y = each.getNewPosition() == null ? now.y() : corner.y() + each.getNewPosition().getY();
        double width = each.getNewSize() == null ? now.width() : each.getNewSize().getWidth();
        double height = each.getNewSize() == null ? now.height() : each.getNewSize().getHeight();
        return new Rect(x, y, Math.max(1, width), Math.max(1, height));
    }
}
