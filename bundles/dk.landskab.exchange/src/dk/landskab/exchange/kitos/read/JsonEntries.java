// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.JsonPlace;
import dk.landskab.exchange.kitos.read.Entry.Origin;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/**
 * The objects of an answer of KITOS as entries: one object, a list of them, or OData's object with a list in
 * {@code value}.
 */
final class JsonEntries {

    private static final int MARK = 3;

    private final String file;
    private final JsonReader reader;
    private final ImportReport.Builder report;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> relations = new ArrayList<>();
    private final Set<String> unknown = new TreeSet<>();
    private boolean odata;
    private boolean complete;
    private JsonShape shape;
    private int people;
    private int withRelations;

    private JsonEntries(String file, JsonReader reader, ImportReport.Builder report) {
        this.file = file;
        this.reader = reader;
        this.report = report;
    }

    /** @throws UnreadableException where it is cut, no JSON, or none of KITOS's objects, with line and column */
    static List<Source> read(String file, byte[] bytes, ImportReport.Builder report) {
        boolean marked = bytes.length >= MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        int begin = marked ? MARK : 0;
        JsonReader reader = new JsonReader(new InputStreamReader(new ByteArrayInputStream(bytes, begin,
                bytes.length - begin), StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
        reader.setStrictness(Strictness.STRICT);
        JsonEntries json = new JsonEntries(file, reader, report);
        try {
            json.root();
        } catch (IOException | IllegalStateException | JsonParseException e) {
            throw new UnreadableException(JsonPlace.of(file, reader, e.getMessage()), message("json.broken"), e);
        }
        return json.sources();
    }

    private List<Source> sources() {
        if (shape == null) {
            throw new UnreadableException(Location.of(file), message("json.empty"));
        }
        if (!unknown.isEmpty()) {
            report.entry(ImportReport.Kind.FALLBACK, message("json.unknown", List.copyOf(unknown)), null,
                    Location.of(file));
        }
        report.count(Section.NOT_CARRIED, message("json.people"), people);
        // a list of relations is always that of one system or one contract
        return List.of(new Source(shape.kind(), complete && shape.kind() != Kind.RELATION, entries),
                new Source(Kind.RELATION, complete && withRelations == entries.size(), relations));
    }

    private void root() throws IOException {
        if (reader.peek() == JsonToken.BEGIN_ARRAY) {
            complete = true;
            list();
        } else {
            object();
        }
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalStateException("more after the end" + reader);
        }
    }

    private void list() throws IOException {
        reader.beginArray();
        while (reader.hasNext()) {
            Location where = JsonPlace.of(file, reader);
            add(JsonParser.parseReader(reader), where);
        }
        reader.endArray();
    }

    private void object() throws IOException {
        Location where = JsonPlace.of(file, reader);
        JsonObject whole = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (name.equals("value") && reader.peek() == JsonToken.BEGIN_ARRAY) {
                odata = true;
                list();
            } else {
                whole.add(name, JsonParser.parseReader(reader));
            }
        }
        reader.endObject();
        if (odata) {
            complete = !whole.has("@odata.nextLink");
        } else {
            add(whole, where);
        }
    }

    private void add(JsonElement element, Location where) {
        Optional<JsonShape> found = element instanceof JsonObject object ? JsonShape.of(object, odata)
                : Optional.empty();
        if (found.isEmpty() || shape != null && shape.kind() != found.get().kind()) {
            throw new UnreadableException(where, message("json.other"));
        }
        shape = found.get();
        entries.add(entry(shape, (JsonObject) element, where));
        if (element.getAsJsonObject().get("outgoingSystemRelations") instanceof JsonArray list) {
            withRelations++;
            list.forEach(each -> relations.add(relation((JsonObject) element, each.getAsJsonObject(), where)));
        }
    }

    /** A relation that stands in the system that it goes out from. */
    private Entry relation(JsonObject from, JsonObject relation, Location where) {
        Entry entry = entry(new JsonShape(Kind.RELATION, Origin.REST), relation, where);
        entry.said().put(RelationField.FROM, List.of(new Value(JsonPaths.text(from.get("uuid")), "", where)));
        return entry;
    }

    private Entry entry(JsonShape shape, JsonObject object, Location where) {
        JsonPaths paths = new JsonPaths(object, where);
        Map<Field, List<Value>> said = new LinkedHashMap<>();
        for (Field field : shape.kind().fields()) {
            for (String path : shape.paths(field)) {
                if (paths.has(path)) {
                    said.merge(field, paths.values(path), (before, now) -> before.isEmpty() ? now : before);
                }
            }
        }
        Map<String, String> more = shape.more(object);
        unknown.addAll(more.keySet());
        Set<String> roles = new TreeSet<>();
        paths.values("roles.role").stream().map(Value::text).forEach(roles::add);
        people += paths.values("roles.user").size() + paths.values("RoleAssignments").size();
        return new Entry(shape.kind(), shape.origin(), where, said, more, roles,
                object.has("roles") ? Set.of(Entry.ALL_ROLES) : Set.of());
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(JsonEntries.class, key, arguments);
    }
}
