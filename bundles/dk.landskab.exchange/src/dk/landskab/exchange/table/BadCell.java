// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import dk.landskab.model.edit.Message;

/** That a cell cannot be understood. */
final class BadCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message what;

    BadCell(String key, Object... arguments) {
        super(key);
        this.what = Message.of(BadCell.class, "cell." + key, arguments);
    }

    /** What is wrong, and what to write instead. */
    Message what() {
        return what;
    }
}
