// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.plan.Colour;

/** Paints a picture in pixels, from the same shapes as the SVG and without a display. */
final class PngWriter {

    private static final double MOST_PIXELS = 60e6;

    private final Picture picture;
    private final Theme theme;
    private final double scale;
    private final Glyphs glyphs = new Glyphs();

    PngWriter(Picture picture, Theme theme, double scale) {
        this.picture = picture;
        this.theme = theme;
        this.scale = Math.min(scale, Math.sqrt(MOST_PIXELS / ((double) picture.width() * picture.height())));
    }

    byte[] bytes() {
        BufferedImage image = new BufferedImage((int) Math.max(1, Math.round(picture.width() * scale)),
                (int) Math.max(1, Math.round(picture.height() * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(color(Ink.GROUND));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        picture.shapes().forEach(shape -> paint(graphics, shape));
        graphics.dispose();
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private void paint(Graphics2D graphics, Shape shape) {
        switch (shape) {
            case Shape.Rectangle each -> {
                Rect rect = each.rect();
                outline(graphics, new RoundRectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height(),
                        each.corner() * 2, each.corner() * 2), each.fill(), each.stroke());
            }
            case Shape.Ellipse each -> outline(graphics, new Ellipse2D.Double(each.rect().x(), each.rect().y(),
                    each.rect().width(), each.rect().height()), each.fill(), each.stroke());
            case Shape.Path each -> outline(graphics, new PathData(each).awt(), each.fill(), each.stroke());
            case Shape.Words each -> {
                graphics.setColor(color(each.lettering().ink()));
                graphics.fill(glyphs.outline(each));
            }
            case Shape.Group each -> each.shapes().forEach(inner -> paint(graphics, inner));
        }
    }

    private void outline(Graphics2D graphics, java.awt.Shape outline, Optional<Ink> fill, Optional<Stroke> stroke) {
        fill.ifPresent(ink -> {
            graphics.setColor(color(ink));
            graphics.fill(outline);
        });
        stroke.ifPresent(each -> {
            graphics.setColor(color(each.ink()));
            graphics.setStroke(stroke(each));
            graphics.draw(outline);
        });
    }

    private static BasicStroke stroke(Stroke stroke) {
        List<Double> dashes = stroke.dashes();
        float width = (float) stroke.width();
        if (dashes.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        float[] lengths = new float[dashes.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = dashes.get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
    }

    private Color color(Ink ink) {
        Colour colour = theme.of(ink);
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
