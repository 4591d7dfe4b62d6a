// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.diagram.comparison.ComparedViews;
import dk.landskab.diagram.font.Typeface;
import dk.landskab.diagram.font.Wrap;
import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Scene;

/** Paints an arranged scene: the title in the upper left corner, the diagram, and the legend below. */
public final class Painter {

    private static final double MARGIN = 24;
    private static final double LEAST_WIDTH = 480;
    private static final double TITLE = 20;
    private static final double REMARK = 13;
    /** Beyond this width the title grows with the picture, so that it is read where the whole is looked at. */
    private static final double SHEET = 2_100;
    private static final double LARGEST = 4;

    private final Scene scene;
    private final Caption caption;
    private final ComparedViews compared;
    private final Words words;
    private final Notes notes;
    private final List<Shape> shapes = new ArrayList<>();

    private Painter(Scene scene, ComparedViews compared, Caption caption) {
        this.scene = scene;
        this.caption = caption;
        this.compared = compared;
        this.words = new Words(caption.language());
        this.notes = new Notes(compared);
    }

    /**
     * The picture of a scene.
     *
     * @param arrangement has a place for every box and a way for every line of it
     */
    public static Picture paint(Scene scene, Arrangement arrangement, ComparedViews compared, Caption caption) {
        return new Painter(scene, compared, caption).picture(arrangement);
    }

    private Picture picture(Arrangement arrangement) {
        Rect bounds = arrangement.bounds();
        double width = Math.max(LEAST_WIDTH, bounds.width());
        double top = caption(width);
        double bottom = top + Math.max(bounds.height(), scene.roots().isEmpty() ? 60 : 0);
        if (scene.roots().isEmpty()) {
            shapes.add(new Shape.Words(MARGIN, top + 30, words.of("empty"), Shape.Lettering.plain(REMARK, Ink.QUIET)));
        }
        Sheet.of(scene, arrangement.moved(MARGIN - bounds.x(), top - bounds.y()), compared, caption.language()).parts()
                .forEach(part -> shapes.add(part.shape()));
        Legend.Block legend = new Legend(scene, notes, caption.legend(), words).block(new Point(MARGIN, bottom + 20),
                width);
        shapes.addAll(legend.shapes());
        double wide = Math.max(width, legend.width());
        return new Picture((int) Math.ceil(wide + 2 * MARGIN),
                (int) Math.ceil(bottom + (legend.height() > 0 ? 20 + legend.height() : 0) + MARGIN), caption.title(),
                description(), caption.language().tag(), shapes);
    }

    private String description() {
        return Stream.concat(caption.remarks().stream(), Stream.of(count())).collect(Collectors.joining(" · "));
    }

    /** Writes the title and returns where the diagram begins. */
    private double caption(double width) {
        double factor = Math.clamp(width / SHEET, 1, LARGEST);
        Shape.Lettering letters = Shape.Lettering.plain(REMARK * factor, Ink.QUIET);
        double y = lines(caption.title(), Shape.Lettering.strong(TITLE * factor, Ink.TEXT), width,
                MARGIN + TITLE * factor * Typeface.ASCENT, 3);
        return lines(RemarkLine.of(remarks(factor > 1), letters.face(), letters.size(), width), letters, width, y - 2, 4) + 10;
    }

    /**
     * What stands below the title.
     *
     * @param isLarge whether the picture is more than is read at once, so that it says how much it is
     */
    private List<String> remarks(boolean isLarge) {
        List<String> remarks = new ArrayList<>(caption.remarks());
        if (scene.layered() && !scene.lines().isEmpty()) {
            remarks.add(words.of(scene.downward() ? "down" : "right"));
        }
        if (isLarge) {
            remarks.add(count());
        }
        return remarks;
    }

    private String count() {
        return words.of("count", (int) scene.boxes().count(), scene.lines().size());
    }

    /** Writes a text in lines and returns the base line of what comes next. */
    private double lines(String text, Shape.Lettering letters, double width, double top, int most) {
        double y = top;
        for (String line : Wrap.of(text, letters.face(), letters.size(), width, most).lines()) {
            shapes.add(new Shape.Words(MARGIN, y, line, letters));
            y += letters.size() * Typeface.LINE;
        }
        return y;
    }
}
