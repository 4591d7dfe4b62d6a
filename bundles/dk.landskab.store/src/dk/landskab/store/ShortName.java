// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.List;

/**
 * A reference that is written as a name, which may be short for one of several ids: which one is meant shows when all
 * files are read.
 */
public interface ShortName {

    /** The name as it is written; kept where nothing has it. */
    String text();

    /**
     * Whether the ids that it may be short for depend on other references: such names are looked up when all others are
     * set.
     */
    boolean isLate();

    /**
     * The ids that it may be short for, the likeliest first. For a late name, asked when all names that are not late
     * are set.
     */
    List<String> candidates();

    /**
     * The ids of the objects whose content decides what it may be short for, beside the ids that it may be short for
     * themselves. Asked when all names that are not late are set.
     */
    default List<String> dependsOn() {
        return List.of();
    }

    /**
     * Whether it is no wonder that nothing has it, because another name that leads to it is dangling and told already.
     * Asked only when nothing has it.
     */
    default boolean isExcused() {
        return false;
    }
}
