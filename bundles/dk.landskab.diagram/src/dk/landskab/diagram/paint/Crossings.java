// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.diagram.layout.Point;

/**
 * Where a line crosses those that were painted before it: there it is led over a gap in them, so that a reader sees that
 * they have nothing to do with each other. Filled line by line.
 */
final class Crossings {

    private static final double GAP = 4;
    /** Nearer than this to a corner or an end a gap would take away more than it tells. */
    private static final double CLEAR = 9;
    /** With more lines, and at more crossings of one, gaps would be all that one sees. */
    private static final int MOST_LINES = 400;
    private static final int MOST_GAPS = 12;

    private final boolean wanted;
    private final List<Piece> upright = new ArrayList<>();
    private final List<Piece> level = new ArrayList<>();

    /**
     * None yet.
     *
     * @param lines how many there will be
     */
    Crossings(int lines) {
        this.wanted = lines <= MOST_LINES;
    }

    /** A straight piece: its fixed coordinate and the two that it goes between. */
    private record Piece(double at, double from, double to) {

        boolean crosses(Piece other) {
            return at > other.from() + CLEAR && at < other.to() - CLEAR && other.at() > from + CLEAR
                    && other.at() < to - CLEAR;
        }
    }

    /** A gap: a short piece along the line that crosses. */
    record Gap(Point from, Point to) {
    }

    /** The gaps of a line, which later lines are then led over in their turn. */
    List<Gap> over(List<Point> points) {
        List<Gap> gaps = new ArrayList<>();
        if (!wanted) {
            return gaps;
        }
        List<Piece> ownUpright = new ArrayList<>();
        List<Piece> ownLevel = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            if (from.x() == to.x()) {
                Piece piece = new Piece(from.x(), Math.min(from.y(), to.y()), Math.max(from.y(), to.y()));
                level.stream().filter(piece::crosses).forEach(each -> gaps.add(
                        new Gap(new Point(piece.at(), each.at() - GAP), new Point(piece.at(), each.at() + GAP))));
                ownUpright.add(piece);
            } else if (from.y() == to.y()) {
                Piece piece = new Piece(from.y(), Math.min(from.x(), to.x()), Math.max(from.x(), to.x()));
                upright.stream().filter(piece::crosses).forEach(each -> gaps.add(
                        new Gap(new Point(each.at() - GAP, piece.at()), new Point(each.at() + GAP, piece.at()))));
                ownLevel.add(piece);
            }
        }
        upright.addAll(ownUpright);
        level.addAll(ownLevel);
        return gaps.size() > MOST_GAPS ? List.of() : gaps;
    }
}
