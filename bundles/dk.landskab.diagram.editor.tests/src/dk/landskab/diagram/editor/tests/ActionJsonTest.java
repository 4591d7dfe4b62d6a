// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.glsp.server.actions.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dk.landskab.diagram.editor.protocol.ActionJson;
import dk.landskab.diagram.editor.protocol.Asked;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.verb.Verbs;

class ActionJsonTest {

    private static final Gson GSON = gson();

    private record Content(String text, int number, List<String> many, Map<String, String> named) {
    }

    private static Gson gson() {
        GsonBuilder builder = new GsonBuilder();
        new ActionJson(Verbs.actions()).configure(builder);
        return builder.create();
    }

    private static Action read(String json) {
        return GSON.fromJson(json, Action.class);
    }

    @Test
    void anActionOfOurOwnKeepsAllThatItSays() {
        Asked asked = (Asked) read("{\"kind\":\"landskab.search\",\"requestId\":\"r7\",\"text\":\"pay\",\"limit\":5}");
        assertAll(() -> assertEquals("landskab.search", asked.getKind()),
                () -> assertEquals("r7", asked.getRequestId()),
                () -> assertEquals("pay", asked.parameters().get("text").getAsString()),
                () -> assertEquals(5, asked.parameters().get("limit").getAsInt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\":\"landskab.x\"}", "{\"kind\":\"landskab.x\",\"requestId\":null}",
        "{\"kind\":\"landskab.x\",\"requestId\":{}}", "{\"kind\":\"landskab.x\",\"requestId\":[1]}"})
    void withoutANumberThatIsOneItIsNoRequest(String json) {
        assertEquals("", ((Asked) read(json)).getRequestId());
    }

    @Test
    void whatWeTellHasThePropertiesOfItsContentAndTheNumberOfTheRequest() {
        Told told = new Told("landskab.found", new Content("løn", 3, List.of("a", "b"), Map.of("k", "v")));
        told.setResponseId("r7");
        assertEquals(JsonParser.parseString("{\"text\":\"løn\",\"number\":3,\"many\":[\"a\",\"b\"],\"named\":{\"k\":\"v\"},"
                + "\"kind\":\"landskab.found\",\"responseId\":\"r7\"}"), GSON.toJsonTree(told, Action.class));
    }

    @Test
    void everyActionOfGlspThatAVerbCarriesIsReadAsItself() {
        assertAll(Verbs.actions().entrySet().stream().map(each -> () -> {
            Action action = read("{\"kind\":\"" + each.getKey() + "\"}");
            assertEquals(each.getValue(), action.getClass());
            assertEquals(each.getKey(), action.getKind());
        }));
    }

    @Test
    void everyVerbIsFoundByItsOwnKindAndCarriesSomething() {
        assertAll(Verbs.byKind().entrySet().stream().map(each -> () -> {
            assertEquals(each.getKey(), each.getValue().kind());
            assertTrue(Action.class.isAssignableFrom(each.getValue().carries()) || each.getValue().carries().isRecord(),
                    each.getKey());
            assertEquals(each.getValue().carries().isRecord(), each.getKey().startsWith(ActionJson.OWN)
                    && !Verbs.actions().containsKey(each.getKey()), each.getKey());
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"landskab.x\"", "[]", "true", "[{\"kind\":\"landskab.x\"}]",
        "{\"kind\":\"landskab.x\",\"list\":[null]}", "{\"kind\":\"landskab.x\",\"a\":{\"b\":[{\"c\":[1,null]}]}}",
        "{\"kind\":\"changeBounds\",\"newBounds\":[null]}"})
    void whatIsNoActionOrHasGapsIsRefused(String json) {
        assertThrows(JsonParseException.class, () -> read(json));
    }

    @Test
    void whatItKnowsCannotBeChangedFromOutside() {
        Map<String, Class<? extends Action>> known = new java.util.HashMap<>(Verbs.actions());
        ActionJson json = new ActionJson(known);
        known.clear();
        assertFalse(json.known().isEmpty());
        JsonObject none = new JsonObject();
        assertThrows(UnsupportedOperationException.class, () -> json.known().put(none.toString(), Action.class));
    }
}
