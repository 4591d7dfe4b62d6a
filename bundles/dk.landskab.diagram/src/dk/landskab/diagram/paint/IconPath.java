// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.landskab.diagram.layout.Point;

/**
 * Reads the path data of an icon: what SVG 1.1 calls M, L, H, V, C, S, A and Z, absolute and relative. What is bent becomes
 * so many straight pieces that at the size of an icon nobody sees them.
 */
final class IconPath {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|[-+]?(\\d+\\.?\\d*|\\.\\d+)");

    /** Of how many straight pieces a bend of a quarter is made. */
    private static final int PIECES = 6;

    private final List<Outline> outlines = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private int next;
    private Point at = new Point(0, 0);
    private Point control = at;

    /** A run of straight pieces. */
    record Outline(List<Point> points, boolean closed) {
    }

    private IconPath(String data) {
        Matcher matcher = TOKEN.matcher(data);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    /**
     * The runs of a path.
     *
     * @throws IllegalArgumentException where it uses anything else
     */
    static List<Outline> outlines(String data) {
        IconPath path = new IconPath(data);
        path.read();
        path.outlines.removeIf(each -> each.points().size() < 2);
        return path.outlines;
    }

    private void read() {
        char command = 'M';
        while (next < tokens.size()) {
            if (Character.isLetter(tokens.get(next).charAt(0))) {
                command = tokens.get(next++).charAt(0);
            }
            step(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
    }

    private void step(char command) {
        boolean isRelative = Character.isLowerCase(command);
        Point origin = isRelative ? at : new Point(0, 0);
        Point before = control;
        control = null;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                at = point(origin);
                begin();
            }
            case 'L' -> straight(point(origin));
            case 'H' -> straight(new Point(origin.x() * (isRelative ? 1 : 0) + number(), at.y()));
            case 'V' -> straight(new Point(at.x(), origin.y() * (isRelative ? 1 : 0) + number()));
            case 'C' -> curve(point(origin), point(origin), point(origin));
            case 'S' -> curve(before == null ? at : new Point(2 * at.x() - before.x(), 2 * at.y() - before.y()),
                    point(origin), point(origin));
            case 'A' -> arc(number(), number(), number(), number() != 0, number() != 0, point(origin));
            case 'Z' -> {
                Outline last = outlines.removeLast();
                outlines.add(new Outline(last.points(), true));
                at = last.points().getFirst();
                begin();
            }
            default -> throw new IllegalArgumentException("An icon may not use the step " + command);
        }
        control = control == null ? at : control;
    }

    private double number() {
        return Double.parseDouble(tokens.get(next++));
    }

    private Point point(Point origin) {
        return origin.plus(number(), number());
    }

    private void begin() {
        outlines.removeIf(each -> each.points().size() < 2);
        outlines.add(new Outline(new ArrayList<>(List.of(at)), false));
    }

    private void straight(Point to) {
        outlines.getLast().points().add(to);
        at = to;
    }

    private void curve(Point first, Point second, Point to) {
        Point from = at;
        for (int i = 1; i <= PIECES; i++) {
            double t = i / (double) PIECES;
            double rest = 1 - t;
            straight(new Point(
                    rest * rest * rest * from.x() + 3 * rest * rest * t * first.x() + 3 * rest * t * t * second.x()
                            + t * t * t * to.x(),
                    rest * rest * rest * from.y() + 3 * rest * rest * t * first.y() + 3 * rest * t * t * second.y()
                            + t * t * t * to.y()));
        }
        control = second;
    }

    /** An arc as curves of a quarter circle at most (SVG 1.1, appendix F.6); the icons have upright ellipses only. */
    private void arc(double rx, double ry, double turned, boolean isLarge, boolean isClockwise, Point to) {
        if (turned != 0) {
            throw new IllegalArgumentException("An icon may not use a turned ellipse");
        }
        double x = (at.x() - to.x()) / 2 / rx;
        double y = (at.y() - to.y()) / 2 / ry;
        double grown = Math.max(1, Math.hypot(x, y));
        double far = Math.sqrt(Math.max(0, grown * grown / (x * x + y * y) - 1)) * (isLarge == isClockwise ? -1 : 1);
        double centerX = (at.x() + to.x()) / 2 + far * y * rx;
        double centerY = (at.y() + to.y()) / 2 - far * x * ry;
        double wide = rx * grown;
        double high = ry * grown;
        double from = Math.atan2((at.y() - centerY) / high, (at.x() - centerX) / wide);
        double sweep = Math.atan2((to.y() - centerY) / high, (to.x() - centerX) / wide) - from;
        sweep += isClockwise && sweep < 0 ? 2 * Math.PI : !isClockwise && sweep > 0 ? -2 * Math.PI : 0;
        int pieces = (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-6);
        Point center = new Point(centerX, centerY);
        for (int i = 0; i < pieces; i++) {
            quarter(center, wide, high, from + sweep * i / pieces, sweep / pieces);
        }
        at = to;
        control = null;
    }

    private void quarter(Point center, double rx, double ry, double from, double sweep) {
        double reach = 4.0 / 3 * Math.tan(sweep / 4);
        double to = from + sweep;
        curve(center.plus(rx * (Math.cos(from) - reach * Math.sin(from)), ry * (Math.sin(from) + reach * Math.cos(from))),
                center.plus(rx * (Math.cos(to) + reach * Math.sin(to)), ry * (Math.sin(to) - reach * Math.cos(to))),
                center.plus(rx * Math.cos(to), ry * Math.sin(to)));
    }
}
