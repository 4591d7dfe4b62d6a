// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.icon;

import dk.landskab.rules.Severity;

/** The sign of how grave something is: an octagon, a triangle or a circle, in red, amber or blue. */
final class Sign {

    private Sign() {
    }

    /** The sign in the lower right of an icon on a grid of 24. */
    static String svg(Severity severity, boolean dark) {
        String paper = dark ? "#111827" : "#FFFFFF";
        return "<g fill=\"" + colour(severity, dark) + "\" stroke=\"" + paper + "\" stroke-width=\"1.5\""
                + " stroke-linecap=\"round\">" + shape(severity)
                + "<path d=\"M18 15.5v3M18 20.6v.01\" stroke-width=\"1.75\" fill=\"none\"/></g>";
    }

    /** The sign alone, so many pixels wide and high. */
    static String alone(Severity severity, boolean dark, long pixels) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"11.5 11 13 13\" width=\"" + pixels + "\" height=\""
                + pixels + "\">" + svg(severity, dark) + "</svg>";
    }

    private static String colour(Severity severity, boolean dark) {
        return switch (severity) {
            case ERROR -> dark ? "#F08B96" : "#A92B3A";
            case WARNING -> dark ? "#E3B341" : "#9A6700";
            case INFORMATION -> dark ? "#7FB2F5" : "#1D5FBF";
        };
    }

    private static String shape(Severity severity) {
        return switch (severity) {
            case ERROR -> "<path d=\"M15.6 12.5h4.8l2.6 2.6v4.8l-2.6 2.6h-4.8l-2.6-2.6v-4.8z\"/>";
            case WARNING -> "<path d=\"M18 12L23.5 22.5H12.5z\"/>";
            case INFORMATION -> "<circle cx=\"18\" cy=\"17.5\" r=\"5\"/>";
        };
    }
}
