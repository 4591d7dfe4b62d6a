// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.protocol;

import java.io.IOException;
import java.util.Map;

import org.eclipse.glsp.graph.gson.EnumTypeAdapter;
import org.eclipse.glsp.graph.gson.GraphGsonConfigurator;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.gson.ActionTypeAdapter;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/**
 * Actions as JSON: those of GLSP as GLSP writes them, our own, whose kinds begin with {@link #OWN}, with the properties
 * of their content.
 *
 * @param known the actions of GLSP that are understood, by kind
 */
public record ActionJson(Map<String, Class<? extends Action>> known) {

    /** How the kinds of our own actions begin. */
    public static final String OWN = "landskab.";

    /** Copies the map. */
    public ActionJson {
        known = Map.copyOf(known);
    }

    /** Teaches actions and graphs to a builder. */
    public void configure(GsonBuilder builder) {
        builder.registerTypeAdapterFactory(new Factory(new ActionTypeAdapter.Factory(known)));
        builder.registerTypeAdapterFactory(new EnumTypeAdapter.Factory());
        new GraphGsonConfigurator().withDefaultTypes().configureGsonBuilder(builder);
    }

    private record Factory(TypeAdapterFactory glsp) implements TypeAdapterFactory {

        @Override
        @SuppressWarnings("unchecked")
        public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            return Action.class.isAssignableFrom(type.getRawType())
                    ? (TypeAdapter<T>) new Adapter(gson, (TypeAdapter<Action>) glsp.create(gson, type)) : null;
        }
    }

    private static final class Adapter extends TypeAdapter<Action> {

        private final Gson gson;
        private final TypeAdapter<Action> glsp;

        Adapter(Gson gson, TypeAdapter<Action> glsp) {
            this.gson = gson;
            this.glsp = glsp;
        }

        @Override
        public Action read(JsonReader in) throws IOException {
            if (!(gson.getAdapter(JsonElement.class).read(in) instanceof JsonObject object)) {
                throw new JsonParseException("an action is an object");
            }
            refuseGaps(object);
            String kind = text(object, "kind");
            return kind.startsWith(OWN) ? new Asked(kind, text(object, "requestId"), object)
                    : glsp.fromJsonTree(object);
        }

        /** A list of which an entry is nothing means nothing. */
        private static void refuseGaps(JsonElement element) {
            switch (element) {
                case JsonObject object -> object.asMap().values().forEach(Adapter::refuseGaps);
                case JsonArray array when array.contains(JsonNull.INSTANCE) ->
                    throw new JsonParseException("an entry of a list is nothing");
                case JsonArray array -> array.forEach(Adapter::refuseGaps);
                default -> {
                    // A value has no entries.
                }
            }
        }

        private static String text(JsonObject object, String name) {
            return object.has(name) && object.get(name).isJsonPrimitive() ? object.get(name).getAsString() : "";
        }

        @Override
        public void write(JsonWriter out, Action action) throws IOException {
            if (!(action instanceof Told told)) {
                glsp.write(out, action);
                return;
            }
            JsonObject object = gson.toJsonTree(told.content()).getAsJsonObject();
            object.addProperty("kind", told.getKind());
            object.addProperty("responseId", told.getResponseId());
            gson.toJson(object, out);
        }
    }
}
