// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.graph;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.layout.Line;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.model.application.Integration;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.infrastructure.Dependency;

/**
 * What is said of a line to somebody who does not see it: what it is, from where to where, and how.
 *
 * @param labels in the language of the reader
 */
record SaidOfLine(Shown shown, Labels labels) {

    /** "Integration Pay → Ledger, API". */
    String of(Line line) {
        boolean isElement = line.view().mapping().isElementBased();
        String kind = isElement ? labels.of(line.view().element().eClass()) : line.view().mapping().label();
        String ends = end(line.view().source()) + " → " + end(line.view().target());
        return Stream.of(kind + " " + ends, isElement ? how(line.view().element()) : "",
                line.view().look().center().map(each -> each.line()).orElse(""))
                .map(String::strip).filter(each -> !each.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    private String end(String view) {
        return shown.node(view).map(NodeView::element)
                .map(each -> each instanceof Element named && named.getName() != null ? named.getName() : labels.of(each))
                .orElse("?");
    }

    private String how(EObject line) {
        return switch (line) {
            case Integration integration -> labels.of(integration.getMethod());
            case Dependency dependency -> labels.of(dependency.getStrength());
            default -> "";
        };
    }
}
