// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell that is written. */
sealed interface CellValue {

    /** Nothing. */
    record Empty() implements CellValue {
    }

    /** A text, as it is meant. */
    record Text(String text) implements CellValue {
    }

    /** A number. */
    record Number(BigDecimal number, boolean money) implements CellValue {
    }

    /** A day. */
    record Day(LocalDate date) implements CellValue {
    }
}
