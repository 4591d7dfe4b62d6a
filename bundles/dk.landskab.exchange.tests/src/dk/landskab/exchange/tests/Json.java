// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists and plain values as JSON. */
final class Json {

    private Json() {
    }

    static String of(Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> object -> object.entrySet().stream()
                    .map(each -> of(each.getKey()) + ": " + of(each.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
            case Collection<?> list -> list.stream().map(Json::of).collect(Collectors.joining(",\n", "[", "]"));
            case Number number -> number.toString();
            case Boolean answer -> answer.toString();
            default -> "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        };
    }
}
