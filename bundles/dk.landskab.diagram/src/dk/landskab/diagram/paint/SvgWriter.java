// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.plan.Colour;

/**
 * Writes a picture as SVG 1.1: presentation attributes only, so that the strictest page may show it, nothing that runs,
 * nothing that is fetched, a line a shape.
 */
final class SvgWriter {

    private static final String FONTS = "Inter, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

    private final Picture picture;
    private final Theme theme;
    private final StringBuilder out = new StringBuilder();
    private final Map<Integer, String> colours = new HashMap<>();

    SvgWriter(Picture picture, Theme theme) {
        this.picture = picture;
        this.theme = theme;
    }

    byte[] bytes() {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(picture.width()).append("\" height=\"")
                .append(picture.height()).append("\" viewBox=\"0 0 ").append(picture.width()).append(' ')
                .append(picture.height()).append("\" role=\"img\" xml:lang=\"").append(picture.language())
                .append("\" font-family=\"").append(FONTS).append("\">\n");
        element("title", picture.title());
        element("desc", picture.description());
        out.append("<rect width=\"").append(picture.width()).append("\" height=\"").append(picture.height())
                .append("\" fill=\"").append(colour(Ink.GROUND)).append("\"/>\n");
        picture.shapes().forEach(this::shape);
        return out.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>');
        Xml.text(out, text);
        out.append("</").append(name).append(">\n");
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Rectangle rectangle -> rectangle(rectangle);
            case Shape.Ellipse ellipse -> ellipse(ellipse);
            case Shape.Path path -> path(path);
            case Shape.Words words -> words(words);
            case Shape.Group group -> group(group);
        }
    }

    private void rectangle(Shape.Rectangle each) {
        Rect rect = each.rect();
        out.append("<rect");
        number("x", rect.x());
        number("y", rect.y());
        number("width", rect.width());
        number("height", rect.height());
        if (each.corner() > 0) {
            number("rx", each.corner());
        }
        look(each.fill(), each.stroke());
    }

    private void ellipse(Shape.Ellipse each) {
        out.append("<ellipse");
        number("cx", each.rect().center().x());
        number("cy", each.rect().center().y());
        number("rx", each.rect().width() / 2);
        number("ry", each.rect().height() / 2);
        look(each.fill(), each.stroke());
    }

    private void path(Shape.Path each) {
        out.append("<path d=\"");
        new PathData(each).write(out);
        out.append('"');
        look(each.fill(), each.stroke());
    }

    private void words(Shape.Words each) {
        Shape.Lettering letters = each.lettering();
        out.append("<text");
        number("x", each.x());
        number("y", each.y());
        number("font-size", letters.size());
        if (letters.face().weight() != 400) {
            number("font-weight", letters.face().weight());
        }
        if (letters.italic()) {
            attribute("font-style", "italic");
        }
        if (letters.underlined() || letters.struck()) {
            attribute("text-decoration", letters.struck() ? "line-through" : "underline");
        }
        number("textLength", each.width());
        out.append(" lengthAdjust=\"spacingAndGlyphs\" unicode-bidi=\"isolate\" fill=\"").append(colour(letters.ink()))
                .append("\">");
        Xml.text(out, each.text());
        out.append("</text>\n");
    }

    private void group(Shape.Group group) {
        out.append("<g");
        group.id().ifPresent(id -> attribute("data-id", id));
        out.append(">\n");
        group.title().ifPresent(title -> element("title", title));
        group.shapes().forEach(this::shape);
        out.append("</g>\n");
    }

    private void look(Optional<Ink> fill, Optional<Stroke> stroke) {
        out.append(" fill=\"").append(fill.isPresent() ? colour(fill.get()) : "none").append('"');
        stroke.ifPresent(each -> {
            out.append(" stroke=\"").append(colour(each.ink())).append('"');
            number("stroke-width", each.width());
            List<Double> dashes = each.dashes();
            if (!dashes.isEmpty()) {
                attribute("stroke-dasharray", dashes.stream().map(Xml::number).collect(Collectors.joining(" ")));
            }
        });
        out.append("/>\n");
    }

    private String colour(Ink ink) {
        Colour colour = theme.of(ink);
        return colours.computeIfAbsent(colour.red() << 16 | colour.green() << 8 | colour.blue(), each -> colour.hex());
    }

    private void number(String name, double value) {
        out.append(' ').append(name).append("=\"");
        Xml.number(out, value);
        out.append('"');
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        Xml.text(out, value);
        out.append('"');
    }
}
