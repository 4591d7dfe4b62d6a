// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

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
     * Amounts of several parts month by month, one upon the other from zero.
     *
     * @param unit of the amounts
     * @param first the first month
     * @param due a day that matters; null for none
     * @param dueLabel what that day is
     * @param series the lowest part first, each with an amount for every month
     */
    record Months(String title, String alternative, String unit, YearMonth first, LocalDate due, String dueLabel,
            List<Series> series) implements Figure {

        /** Copies the list. */
        public Months {
            series = List.copyOf(series);
        }

        /** How many months there are. */
        public int count() {
            return series.stream().mapToInt(each -> each.amounts().size()).max().orElse(0);
        }

        /**
         * One part.
         *
         * @param sum what it comes to, as words
         */
        public record Series(Mark mark, String label, String sum, List<BigDecimal> amounts) {

            /** Copies the list. */
            public Series {
                amounts = List.copyOf(amounts);
            }
        }
    }

    /**
     * Counts in rows and columns, darker the higher they are, with a word about each row.
     *
     * @param columns what the counts are of
     */
    record HeatMap(String title, String alternative, List<String> columns, List<Row> rows) implements Figure {

        /** Copies the lists. */
        public HeatMap {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** The highest count; 0 where there is none. */
        public int highest() {
            return rows.stream().flatMap(row -> row.counts().stream()).mapToInt(Integer::intValue).max().orElse(0);
        }

        /**
         * One row.
         *
         * @param counts one for each column
         * @param sign what the word says, in a letter or two
         * @param word about the row as a whole
         */
        public record Row(String label, List<Integer> counts, String sign, String word) {

            /** Copies the list. */
            public Row {
                counts = List.copyOf(counts);
            }
        }
    }

    /**
     * Shares of a hundred, against the shares at which a verdict changes.
     *
     * @param thresholds in per cent
     */
    record Shares(String title, String alternative, List<BigDecimal> thresholds, List<Share> shares)
            implements Figure {

        /** Copies the lists. */
        public Shares {
            thresholds = List.copyOf(thresholds);
            shares = List.copyOf(shares);
        }

        /**
         * One share.
         *
         * @param percent empty where nothing is known
         * @param isUpperBound whether it may be less
         * @param verdict what is to be thought of it
         */
        public record Share(String label, Mark mark, Optional<BigDecimal> percent, boolean isUpperBound,
                String verdict) {
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
