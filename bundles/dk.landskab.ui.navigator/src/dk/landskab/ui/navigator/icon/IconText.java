// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.icon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.model.edit.AreaPalette;
import dk.landskab.model.edit.Icons;
import dk.landskab.rules.Severity;

/**
 * The SVG of an icon with what is said of its element: a line below for the status, a badge for the worst problem. Both
 * are told by shape as well as by colour.
 *
 * @param look what is drawn
 */
record IconText(Look look) {

    /**
     * What is drawn.
     *
     * @param type whose icon it is
     * @param status null where none is said
     * @param problem null where there is none
     * @param dark whether it lies on a dark background
     * @param size in pixels
     */
    record Look(EClass type, LifecycleStatus status, Severity problem, boolean dark, int size) {
    }

    /** The SVG at a zoom in percent. */
    String at(int zoom) {
        String pixels = "\"" + Math.round(look.size() * zoom / 100f) + "\"";
        String text = read().replace("width=\"24\" height=\"24\"", "width=" + pixels + " height=" + pixels);
        return (look.dark() ? darkened(text) : text).replace("</svg>", status() + problem() + "</svg>");
    }

    private String read() {
        try (InputStream stream = Icons.of(look.type()).openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(look.type().getName(), e);
        }
    }

    private String darkened(String text) {
        AreaPalette palette = AreaPalette.of(look.type());
        return text.replace(palette.fill(), palette.darkFill()).replace(palette.line(), palette.darkLine());
    }

    private String status() {
        return switch (look.status()) {
            case NOT_YET, IDEA, SPECIFICATION -> line("1 3");
            case PHASE_IN -> line("5 3");
            case PHASE_OUT -> line("7 3 1 3");
            case NOT_IN_USE -> "<path d=\"M2 22L22 2\" fill=\"none\" stroke=\"" + grey() + "\"/>";
            case OPERATIONAL, UNDECIDED -> "";
            case null -> "";
        };
    }

    private String line(String dashes) {
        return "<path d=\"M1.5 23H22.5\" fill=\"none\" stroke-width=\"2\" stroke-linecap=\"butt\" stroke-dasharray=\""
                + dashes + "\" stroke=\"" + (look.dark() ? "#E5E7EB" : "#1F2937") + "\"/>";
    }

    private String grey() {
        return look.dark() ? "#9CA3AF" : "#6B7280";
    }

    private String problem() {
        return look.problem() == null ? "" : Sign.svg(look.problem(), look.dark());
    }
}
