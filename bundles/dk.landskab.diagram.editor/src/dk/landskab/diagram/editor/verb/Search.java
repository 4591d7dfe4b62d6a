// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Labels;

/** Finds elements by their names: what is shown first, then what is not. */
final class Search implements Verb<Search.Wanted> {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    /** @param text empty for all that is shown */
    record Wanted(String text, int limit) {
    }

    private record At(double x, double y, double width, double height) {
    }

    private record Hit(String view, String element, String label, String kind, String icon, String where, At at) {
    }

    private record Found(List<Hit> hits, int more) {
    }

    @Override
    public String kind() {
        return "landskab.search";
    }

    @Override
    public Class<Search.Wanted> carries() {
        return Search.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, Search.Wanted asked) {
        Shown shown = window.diagram();
        Labels labels = Labels.in(window.language());
        String text = asked.text() == null ? "" : asked.text().strip().toLowerCase(window.language().locale());
        int limit = Math.clamp(asked.limit() <= 0 ? USUAL : asked.limit(), 1, MOST);
        Stream<EObject> here = Stream.concat(shown.nodes().map(NodeView::element), shown.edges()
                .filter(each -> each.mapping().isElementBased()).map(EdgeView::element));
        Stream<EObject> elsewhere = text.isEmpty() ? Stream.empty() : window.desk().model().objects()
                .filter(Element.class::isInstance).filter(each -> shown.viewOf(each).isEmpty());
        List<EObject> found = Stream.concat(here.distinct(), elsewhere)
                .filter(each -> labels.of(each).toLowerCase(window.language().locale()).contains(text)).toList();
        return List.of(new Told("landskab.found", new Found(found.stream().limit(limit)
                .map(each -> hit(window, labels, each)).toList(), Math.max(0, found.size() - limit))));
    }

    private static Hit hit(Window window, Labels labels, EObject element) {
        String view = window.diagram().viewOf(element).orElse("");
        Rect rect = window.isPicture() ? window.diagram().placeInPicture(view).orElse(null) : null;
        EObject container = element.eContainer();
        return new Hit(view, SemanticModel.id(element), labels.of(element), labels.of(element.eClass()),
                element.eClass().getName(), container instanceof Element ? labels.of(container) : "",
                rect == null ? null : new At(rect.x(), rect.y(), rect.width(), rect.height()));
    }
}
