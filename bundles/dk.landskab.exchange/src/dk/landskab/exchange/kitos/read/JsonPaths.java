// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import dk.landskab.store.Location;

/** Finds what a path leads to in an object; lists on the way are gone through. */
record JsonPaths(JsonObject object, Location where) {

    /** What KITOS writes after a date. */
    private static final Pattern MIDNIGHT = Pattern.compile("(?<=^\\d{4}-\\d\\d-\\d\\d)T00:00:00(\\.0+)?Z$");

    /** Whether the object speaks of what the path leads to, be it to say that there is nothing. */
    boolean has(String path) {
        return Stream.of(path.split("&")).anyMatch(this::hasOne);
    }

    private boolean hasOne(String path) {
        JsonElement step = object;
        for (String name : path.split("\\.")) {
            if (!(step instanceof JsonObject at)) {
                return true;
            }
            if (!at.has(name)) {
                return false;
            }
            step = at.get(name);
        }
        return true;
    }

    /** The values at the end of a path; {@code A&B} is a UUID and a name that stand beside each other. */
    List<Value> values(String path) {
        int pair = path.indexOf('&');
        if (pair < 0) {
            List<Value> values = new ArrayList<>();
            collect(object, List.of(path.split("\\.")), values);
            return values;
        }
        String uuid = text(object.get(path.substring(0, pair)));
        String name = text(object.get(path.substring(pair + 1)));
        return uuid.isEmpty() && name.isEmpty() ? List.of() : List.of(new Value(uuid, name, where));
    }

    private void collect(JsonElement element, List<String> path, List<Value> values) {
        if (element instanceof JsonArray list) {
            list.forEach(each -> collect(each, path, values));
        } else if (!path.isEmpty() && element instanceof JsonObject step) {
            Optional.ofNullable(step.get(path.getFirst()))
                    .ifPresent(next -> collect(next, path.subList(1, path.size()), values));
        } else if (path.isEmpty() && element instanceof JsonObject named) {
            values.add(new Value(ending(named, "uuid"), ending(named, "name"), where));
        } else if (path.isEmpty() && !text(element).isEmpty()) {
            values.add(new Value("", text(element), where));
        }
    }

    private static String ending(JsonObject named, String ending) {
        return named.entrySet().stream().filter(each -> each.getKey().toLowerCase(Locale.ROOT).endsWith(ending))
                .map(Map.Entry::getValue).map(JsonPaths::text).findFirst().orElse("");
    }

    static String text(JsonElement element) {
        return element == null || element instanceof JsonNull || !element.isJsonPrimitive() ? ""
                : MIDNIGHT.matcher(element.getAsString().strip()).replaceFirst("");
    }
}
