// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;

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

    /** What there is to be named. */
    interface Known {

        /** The object with an id; empty where nothing has it. */
        Optional<Identified> find(String id);

        /** Ids of objects of a class that end with a dot and a name, in their order; empty where looking costs too much. */
        List<String> endingWith(String name, EClass type);
    }

    /**
     * Why nothing has a name, where more can be said than that.
     *
     * @param cause of several names in one file with the same cause only the first is told
     * @param what is to be told
     */
    record Reason(String cause, Message what) {
    }

    /** Why nothing has it, where the name knows. Asked only when nothing has it. */
    default Optional<Reason> reason(Known known) {
        return Optional.empty();
    }
}
