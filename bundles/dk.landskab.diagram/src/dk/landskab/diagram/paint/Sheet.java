// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.landskab.diagram.comparison.ComparedViews;
import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.Line;
import dk.landskab.diagram.layout.Point;
import dk.landskab.diagram.layout.Scene;
import dk.landskab.model.edit.Language;

/**
 * An arranged scene as it is painted, without a title and a legend: what a picture shows, and what an editor shows.
 *
 * @param parts in the order in which they are laid on each other
 */
public record Sheet(List<Part> parts) {

    /** Copies the parts. */
    public Sheet {
        parts = List.copyOf(parts);
    }

    /** What a part is of a view; also the order from below to above. */
    public enum Kind {
        /** The surface of a container, on which lines and other boxes lie. */
        SURFACE,
        /** A line without its labels. */
        LINE,
        /** What stands on the surface of a container. */
        HEADING,
        /** A box with all that stands in it. */
        BOX,
        /** A label of a line, with the ground that it stands on. */
        LABEL
    }

    /**
     * A part.
     *
     * @param view id of the view that it belongs to
     * @param shape in pixels of the arrangement
     */
    public record Part(String view, Kind kind, Shape shape) {
    }

    /**
     * Paints a scene.
     *
     * @param arrangement has a place for every box and a way for every line of it
     * @param language of the letters in signs and of what is told of views
     */
    public static Sheet of(Scene scene, Arrangement arrangement, ComparedViews compared, Language language) {
        return new Work(scene, arrangement, new Notes(compared), new Words(language)).sheet();
    }

    /**
     * What explains the looks and signs of a scene, from its upper left corner.
     *
     * @param width in pixels
     * @param height in pixels; 0 where nothing needs to be explained
     */
    public record Key(List<Shape> shapes, double width, double height) {

        /** Copies the shapes. */
        public Key {
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * Explains a scene.
     *
     * @param texts words for looks, see {@link Caption}
     * @param width that it may take
     */
    public static Key key(Scene scene, ComparedViews compared, Map<String, String> texts, Language language,
            double width) {
        Legend.Block block = new Legend(scene, new Notes(compared), texts, new Words(language))
                .block(new Point(0, 0), width);
        return new Key(block.shapes(), block.width(), block.height());
    }

    /** Callable once. */
    private static final class Work {

        private final Scene scene;
        private final Arrangement arrangement;
        private final BoxPainter boxes;
        private final LinePainter lines;
        private final Grounds grounds;
        private final List<Part> parts = new ArrayList<>();

        Work(Scene scene, Arrangement arrangement, Notes notes, Words words) {
            this.scene = scene;
            this.arrangement = arrangement;
            this.boxes = new BoxPainter(notes, words);
            this.lines = new LinePainter(notes, words, new Crossings(scene.lines().size()));
            this.grounds = new Grounds(scene, arrangement);
        }

        Sheet sheet() {
            List<Box> all = scene.boxes().toList();
            surfaces(scene.roots());
            Map<String, Box> byId = all.stream().collect(Collectors.toMap(Box::id, Function.identity()));
            scene.lines().forEach(line -> line(line, byId.get(line.view().source()), byId.get(line.view().target())));
            all.stream().filter(Work::isContainer).forEach(box -> parts.add(new Part(box.id(), Kind.HEADING,
                    boxes.heading(box, arrangement.boxes().get(box.id())))));
            all.stream().filter(box -> !isContainer(box)).forEach(box -> parts.add(new Part(box.id(), Kind.BOX,
                    boxes.paint(box, arrangement.boxes().get(box.id())))));
            scene.lines().forEach(line -> lines.labels(line, arrangement.routes().get(line.id()), grounds::at)
                    .forEach(shape -> parts.add(new Part(line.id(), Kind.LABEL, shape))));
            return new Sheet(parts);
        }

        private static boolean isContainer(Box box) {
            return !box.children().isEmpty();
        }

        private void surfaces(List<Box> all) {
            for (Box box : all) {
                if (isContainer(box)) {
                    parts.add(new Part(box.id(), Kind.SURFACE,
                            boxes.surface(box, arrangement.boxes().get(box.id()))));
                    surfaces(box.children());
                }
            }
        }

        private void line(Line line, Box source, Box target) {
            parts.add(new Part(line.id(), Kind.LINE, lines.paint(line, Ends.on(
                    arrangement.routes().get(line.id()).points(), source, arrangement.boxes().get(source.id()), target,
                    arrangement.boxes().get(target.id())), grounds::at)));
        }
    }
}
