// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.charts;

import dk.landskab.model.edit.Labels;
import dk.landskab.report.document.Figure;

/** Draws figures. */
public final class Charts {

    private Charts() {
    }

    /** A figure in some room, with numbers as the language of the labels writes them. */
    public static Drawing draw(Figure figure, Room room, Labels labels) {
        return switch (figure) {
            case Figure.StackedBars bars -> new StackedBarsChart(bars, room, labels).drawing();
            case Figure.Bars bars -> new BarsChart(bars, room, labels).drawing();
            case Figure.Timeline timeline -> new TimelineChart(timeline, room).drawing();
            case Figure.Months months -> new MonthsChart(months, room, labels).drawing();
            case Figure.HeatMap map -> new HeatMapChart(map, room, labels).drawing();
            case Figure.Shares shares -> new SharesChart(shares, room, labels).drawing();
        };
    }
}
