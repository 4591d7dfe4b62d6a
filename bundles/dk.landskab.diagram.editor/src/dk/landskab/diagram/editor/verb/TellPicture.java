// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.paint.Theme;

/** Sends the diagram as a picture, as an export writes it. */
final class TellPicture implements Verb<TellPicture.Wanted> {

    /** @param theme {@code light} or {@code dark} */
    record Wanted(String theme) {
    }

    private record Svg(String svg, int width, int height) {
    }

    @Override
    public String kind() {
        return "landskab.requestSvg";
    }

    @Override
    public Class<Wanted> carries() {
        return Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, Wanted asked) {
        Drawing drawing = window.diagram().drawing();
        Theme theme = "dark".equals(asked.theme()) ? Theme.DARK : Theme.LIGHT;
        return List.of(new Told("landskab.svg", new Svg(new String(drawing.svg(theme), StandardCharsets.UTF_8),
                drawing.picture().width(), drawing.picture().height())));
    }
}
