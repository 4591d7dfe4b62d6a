// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What goes through stages in an order: a column a stage, a gate between one and the next, a card for each that is
 * there. All that it shows also stands in a table.
 *
 * @param title what it shows, as a statement
 * @param stages in their order
 */
public record Board(String title, List<Stage> stages) {

    /** Copies the list. */
    public Board {
        stages = List.copyOf(stages);
    }

    /**
     * A stage.
     *
     * @param gates what is passed on the way to the next stage, in their order
     */
    public record Stage(String title, List<Card> cards, List<String> gates) {

        /** Copies the lists. */
        public Stage {
            cards = List.copyOf(cards);
            gates = List.copyOf(gates);
        }
    }

    /**
     * One that is there.
     *
     * @param about whom the card speaks
     * @param mark what its status means
     * @param status in few words
     * @param facts what a reader must know of it
     * @param meters how much it takes of what there is
     */
    public record Card(Ref about, Mark mark, String status, List<Fact> facts, List<Meter> meters) {

        /** Copies the lists. */
        public Card {
            facts = List.copyOf(facts);
            meters = List.copyOf(meters);
        }
    }

    /**
     * A part of a whole, and a part of that part.
     *
     * @param label of the whole
     * @param text all three in words
     * @param whole positive
     * @param part not negative; may be more than the whole
     * @param bound of the part; not negative
     */
    public record Meter(String label, String text, BigDecimal whole, BigDecimal part, BigDecimal bound) {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /** How much of a hundred the part is, at most a hundred. */
        public int partShare() {
            return share(part);
        }

        /** How much of a hundred what is bound is, at most a hundred. */
        public int boundShare() {
            return share(bound);
        }

        /** Whether the part is more than the whole. */
        public boolean isOver() {
            return part.compareTo(whole) > 0;
        }

        private int share(BigDecimal amount) {
            return whole.signum() <= 0 ? 0
                    : amount.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP).min(HUNDRED)
                            .max(BigDecimal.ZERO).intValue();
        }
    }

    /** The card about an element; empty where there is none. */
    public Optional<Card> find(String id) {
        return stages.stream().flatMap(stage -> stage.cards().stream())
                .filter(card -> card.about().id().equals(id)).findFirst();
    }
}
