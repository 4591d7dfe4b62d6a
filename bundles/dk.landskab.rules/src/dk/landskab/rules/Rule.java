// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.edit.Message;

/**
 * One thing that must hold in a landscape, or that a person should know where it does not.
 *
 * <p>A rule has no state: whatever it needs it takes from the context. Its texts stand in the {@code texts} files
 * beside its class under keys that begin with its id.
 */
public interface Rule {

    /** The id that people and reports use, such as {@code V-TIME-1}; never changes. */
    String id();

    /** How grave its findings are. */
    Severity severity();

    /**
     * Where the rule does not hold. Linear in the size of the landscape; throws nothing, whatever the landscape holds.
     */
    Stream<Finding> check(RuleContext context);

    /** What the rule is about, in a few words. */
    default Message title() {
        return message("title");
    }

    /** Where the need for the rule comes from. */
    default Message origin() {
        return message("origin");
    }

    /** A text of this rule. */
    default Message message(String variant, Object... arguments) {
        return Message.of(getClass(), id() + "." + variant, arguments);
    }

    /**
     * A finding of this rule about an element, at the place where the element stands.
     *
     * @param variant which of the rule's texts says it
     * @param arguments of that text
     */
    default Finding finding(RuleContext context, EObject element, String variant, Object... arguments) {
        return new Finding(id(), severity(), message(variant, arguments), Finding.idOf(element), Optional.of(element),
                Optional.empty(), context.locationOf(element));
    }
}
