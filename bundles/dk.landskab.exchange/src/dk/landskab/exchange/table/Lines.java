// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Several values in one cell: on lines of their own, or, where a value has lines itself, as a JSON array. */
final class Lines {

    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final String ARRAY = "[\"";
    private static final Pattern LINE = Pattern.compile("\\r\\n|\\r|\\n");

    private Lines() {
    }

    /** The text of the cell. */
    static String of(List<String> values) {
        boolean plain = values.stream().allMatch(each -> !each.isEmpty() && each.equals(each.strip())
                && !LINE.matcher(each).find() && !each.startsWith(ARRAY));
        return plain ? String.join("\n", values) : JSON.toJson(values);
    }

    /** The values in a cell. */
    static List<String> in(String cell) {
        if (cell.startsWith(ARRAY)) {
            try {
                return JsonParser.parseString(cell).getAsJsonArray().asList().stream()
                        .map(each -> each.getAsString()).toList();
            } catch (JsonParseException | IllegalStateException noArray) {
                // then it is a text that only begins like one
                return lines(cell);
            }
        }
        return lines(cell);
    }

    private static List<String> lines(String cell) {
        return Stream.of(LINE.split(cell)).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }
}
