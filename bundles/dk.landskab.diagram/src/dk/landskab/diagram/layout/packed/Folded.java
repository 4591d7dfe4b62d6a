// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout.packed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dk.landskab.diagram.layout.Arrangement;
import dk.landskab.diagram.layout.Box;
import dk.landskab.diagram.layout.ElkArranger.Cancelled;
import dk.landskab.diagram.layout.Line;
import dk.landskab.diagram.layout.Rect;
import dk.landskab.diagram.layout.Route;
import dk.landskab.diagram.layout.Scene;

/**
 * Columns that would be too tall for a sheet, each container folded into rows of several boxes. The order is that of the
 * columns, row by row, so that what a line connects still stands at about the same height; lines run in the gaps.
 *
 * @param scene what is arranged
 * @param columns the containers from left to right, in their order
 * @param rest containers that no line touches, for the foot of the picture
 */
record Folded(Scene scene, List<List<Rows.Group>> columns, List<Box> rest) {

    /** What a picture is best: a little wider than a sheet that lies on its side. */
    private static final double ASPECT = 1.5;
    private static final double NARROWEST = 24;
    private static final double WIDEST = 96;
    private static final double STEP = 12;
    private static final int MOST_ABREAST = 40;
    /** With more lines than this the gaps are wide from the beginning, and ways are sought once only. */
    private static final int MANY = 400;

    /** Where everything stands. */
    Arrangement arrangement(Cancelled cancelled) {
        if (scene.lines().size() > MANY) {
            return new Attempt(WIDEST / 2, cancelled).arrangement();
        }
        Attempt first = new Attempt(NARROWEST, cancelled);
        double needed = Math.min(WIDEST, Math.ceil((first.router.crowd() + 1) * Tracks.APART / STEP) * STEP);
        return (needed <= NARROWEST ? first : new Attempt(needed, cancelled)).arrangement();
    }

    /** An arrangement with one width of all gaps. */
    private final class Attempt {

        private final Map<String, Rect> places = new LinkedHashMap<>();
        private final LaneRouter router;
        private final Map<String, Route> routes;

        Attempt(double gap, Cancelled cancelled) {
            double x = 0;
            for (Stack each : best(gap)) {
                each.place(x, places);
                x += each.width() + channel(gap);
            }
            router = new LaneRouter(touched(), places, gap / 2);
            routes = router.routes(cancelled);
        }

        /** What no line touches stands below all lines, so that none runs through it. */
        Arrangement arrangement() {
            Grid.foot(rest, places, new Arrangement(places, routes).bounds());
            return new Arrangement(places, routes);
        }
    }

    /** The room between two columns; a label of a line finds some there. */
    private double channel(double gap) {
        return 2 * gap + scene.lines().stream().flatMap(line -> Line.room(line.view().look().center()).stream())
                .mapToDouble(Rect::width).max().orElse(0);
    }

    private Scene touched() {
        return new Scene(scene.roots().stream().filter(each -> !rest.contains(each)).toList(), scene.lines(),
                scene.layered(), scene.downward(), scene.padding());
    }

    /** The columns, as many boxes abreast in each as give the whole the best shape. */
    private List<Stack> best(double gap) {
        List<Stack> best = List.of();
        double least = Double.MAX_VALUE;
        for (double limit : limits(gap)) {
            List<Stack> stacks = columns.stream().map(column -> within(column, limit, gap)).toList();
            double width = stacks.stream().mapToDouble(each -> each.width() + channel(gap)).sum();
            double height = stacks.stream().mapToDouble(Stack::height).max().orElse(1) + Grid.footHeight(rest, width);
            double cost = Math.abs(Math.log(width / height / ASPECT));
            if (cost < least) {
                least = cost;
                best = stacks;
            }
        }
        return best;
    }

    /** The heights that are tried: all that a column can have. */
    private double[] limits(double gap) {
        return columns.stream().flatMapToDouble(column -> IntStream.rangeClosed(1, MOST_ABREAST)
                .mapToDouble(abreast -> new Stack(column, abreast, gap).height())).distinct().sorted().toArray();
    }

    private static Stack within(List<Rows.Group> column, double limit, double gap) {
        return IntStream.rangeClosed(1, MOST_ABREAST).mapToObj(each -> new Stack(column, each, gap))
                .filter(each -> each.height() <= limit).findFirst()
                .orElseGet(() -> new Stack(column, MOST_ABREAST, gap));
    }
}
