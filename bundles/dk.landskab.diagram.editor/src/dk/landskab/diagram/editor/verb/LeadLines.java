// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.operations.ChangeRoutingPointsOperation;

import dk.landskab.diagram.editor.edit.Places;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.layout.Point;
import dk.landskab.model.edit.Message;

/** Leads lines another way. */
final class LeadLines implements Verb<ChangeRoutingPointsOperation> {

    @Override
    public String kind() {
        return ChangeRoutingPointsOperation.KIND;
    }

    @Override
    public Class<ChangeRoutingPointsOperation> carries() {
        return ChangeRoutingPointsOperation.class;
    }

    @Override
    public List<Action> answer(Window window, ChangeRoutingPointsOperation asked) {
        Map<String, List<Point>> corners = new LinkedHashMap<>();
        Optional.ofNullable(asked.getNewRoutingPoints()).stream().flatMap(List::stream)
                .filter(each -> each.getNewRoutingPoints() != null)
                .forEach(each -> corners.put(each.getElementId(), each.getNewRoutingPoints().stream()
                        .map(point -> new Point(point.getX(), point.getY())).toList()));
        if (!corners.isEmpty()) {
            window.gesture(Message.of(LeadLines.class, "gesture.lead"), () -> new Places(window).lead(corners));
        }
        return List.of();
    }
}
