// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A picture of numbers that also stand in a table. */
public sealed interface Figure {

    /** What it shows, as a statement. */
    String title();

    /** What a reader who does not see it must know. */
    String alternative();

    /**
     * Bars of several parts each, from zero.
     *
     * @param legend what the marks mean, in their order
     */
    record StackedBars(String title, String alternative, List<Part> legend, List<Bar> bars) implements Figure {

        /** Copies the lists. */
        public StackedBars {
            legend = List.copyOf(legend);
            bars = List.copyOf(bars);
        }

        /** One bar; a part may be zero. */
        public record Bar(String label, List<Part> parts) {

            /** Copies the list. */
            public Bar {
                parts = List.copyOf(parts);
            }

            /** What its parts come to. */
            public int total() {
                return parts.stream().mapToInt(Part::value).sum();
            }
        }

        /** A part of a bar; in a legend the value is the sum over all bars. */
        public record Part(Mark mark, String label, int value) {
        }
    }

    /**
     * Bars of amounts of one unit, from zero.
     *
     * @param unit of the amounts
     */
    record Bars(String title, String alternative, String unit, List<Bar> bars) implements Figure {

        /** Copies the list. */
        public Bars {
            bars = List.copyOf(bars);
        }

        /** One bar. */
        public record Bar(String label, Mark mark, BigDecimal value) {
        }
    }

    /**
     * Spans of time, a month being a month.
     *
     * @param due a day that matters; null for none
     * @param dueLabel what that day is
     */
    record Timeline(String title, String alternative, LocalDate due, String dueLabel, List<Span> spans)
            implements Figure {

        /** Copies the list. */
        public Timeline {
            spans = List.copyOf(spans);
        }

        /**
         * One span.
         *
         * @param from null where it is not stated
         * @param to null where it is not stated
         */
        public record Span(String label, LocalDate from, LocalDate to, boolean isLate) {
        }
    }
}
