// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dk.landskab.model.change.Approach;
import dk.landskab.model.edit.Message;

/**
 * An option template being filled with facts: a fact that is not known adds no line. Its texts stand beside a class,
 * under keys that begin with {@code option.}, {@code pro.} and {@code con.}.
 */
public final class Draft {

    private final Class<?> home;
    private final Approach approach;
    private final Message label;
    private final List<Message> pros = new ArrayList<>();
    private final List<Message> cons = new ArrayList<>();

    Draft(Approach approach, String label, Object... arguments) {
        this(Draft.class, approach, label, arguments);
    }

    /** An option with a label; its texts stand beside a class. */
    public Draft(Class<?> home, Approach approach, String label, Object... arguments) {
        this.home = home;
        this.approach = approach;
        this.label = text("option." + label, arguments);
    }

    /** What speaks for it in any case. */
    public Draft pro(String key, Object... arguments) {
        return pro(true, key, arguments);
    }

    /** What speaks for it where something is so. */
    public Draft pro(boolean holds, String key, Object... arguments) {
        if (holds) {
            pros.add(text("pro." + key, arguments));
        }
        return this;
    }

    /** What speaks against it in any case. */
    public Draft con(String key, Object... arguments) {
        return con(true, key, arguments);
    }

    /** What speaks against it where something is so. */
    public Draft con(boolean holds, String key, Object... arguments) {
        if (holds) {
            cons.add(text("con." + key, arguments));
        }
        return this;
    }

    /** What speaks against it where there are any of these. */
    public Draft conIfAny(Collection<?> facts, String key) {
        return con(!facts.isEmpty(), key, facts);
    }

    /** The option; nobody recommends it yet. */
    public Option done() {
        return new Option(Optional.empty(), approach, label, pros, cons, List.of(), false);
    }

    private Message text(String key, Object... arguments) {
        return Message.of(home, key, arguments);
    }
}
