// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.expression;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An expression of a specification, taken apart. */
public sealed interface Expression {

    /** A text that names no interpreter, or a whole number. */
    record Constant(Object value) implements Expression {
    }

    /** A feature of the element itself, or what Sirius adds to features. Blanks belong to the name, as in Sirius. */
    record Feature(String name) implements Expression {
    }

    /** A variable. */
    record Variable(String name) implements Expression {
    }

    /**
     * A method of a service.
     *
     * @param receiver the variable whose value is the first argument; empty for the element itself
     * @param arguments names of variables
     */
    record Service(Optional<String> receiver, String name, List<String> arguments) implements Expression {
    }

    /** An expression of an interpreter that we do not have. */
    record Foreign(String interpreter) implements Expression {
    }

    /** Something that can never be evaluated, such as {@code service:a b}. */
    record Malformed(String text) implements Expression {
    }

    /** Takes an expression apart; empty where there is none. Never fails. */
    static Optional<Expression> parse(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(Parser.parse(text));
    }

    /** The variables that it names. */
    default Stream<String> variables() {
        return switch (this) {
            case Variable variable -> Stream.of(variable.name());
            case Service service -> Stream.concat(service.receiver().stream(), service.arguments().stream());
            default -> Stream.empty();
        };
    }

    /** The grammar, which is not much of one. */
    final class Parser {

        private static final String NAME = "[A-Za-z_]\\w*";
        private static final Pattern SERVICE = Pattern.compile("\\s*(?:(" + NAME + ")\\.)?(" + NAME
                + ")\\s*(?:\\(\\s*((?:" + NAME + "\\s*,\\s*)*" + NAME + ")?\\s*\\))?\\s*");
        private static final Pattern FOREIGN = Pattern.compile("(aql|ocl|acceleo|mtl|groovy):[\\s\\S]*");
        private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");

        private Parser() {
        }

        private static Expression parse(String text) {
            if (text.startsWith("feature:")) {
                return new Feature(text.substring("feature:".length()));
            }
            if (text.startsWith("var:")) {
                return new Variable(text.substring("var:".length()));
            }
            if (text.startsWith("service:")) {
                return service(text.substring("service:".length()));
            }
            Matcher foreign = FOREIGN.matcher(text);
            if (foreign.matches()) {
                return new Foreign(foreign.group(1) + ":");
            }
            if (text.startsWith("[") && text.stripTrailing().endsWith("]")) {
                return new Foreign("[…/]");
            }
            return new Constant(WHOLE.matcher(text).matches() ? (Object) Integer.valueOf(text) : text);
        }

        private static Expression service(String text) {
            Matcher call = SERVICE.matcher(text);
            if (text.length() > 1000 || !call.matches()) {
                return new Malformed("service:" + text);
            }
            List<String> arguments = call.group(3) == null ? List.of() : List.of(call.group(3).strip().split("\\s*,\\s*"));
            return new Service(Optional.ofNullable(call.group(1)), call.group(2), arguments);
        }
    }
}
