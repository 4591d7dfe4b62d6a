// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import dk.landskab.diagram.editor.verb.Verbs;

/** Actions that no page of ours sends: each is answered or told, none is a fault of ours, and nothing changes. */
class ConversationTest {

    /** Those that change something whatever they say. */
    private static final Set<String> ANYHOW = Set.of("layout", "glspUndo", "glspRedo", "saveModel", "landskab.showAll",
            "landskab.hide", "requestModel");

    /** One right action of each kind that says something, of which pieces are then made wrong. */
    private static final String RIGHT = """
            {"kind":"requestContextActions","contextId":"tool-palette","editorContext":{"selectedElementIds":[]}}
            {"kind":"requestMarkers","elementsIDs":["diagram"],"reason":"batch"}
            {"kind":"requestEditValidation","contextId":"label-edit","modelElementId":"BOX/label","text":"New"}
            {"kind":"createNode","isOperation":true,"elementTypeId":"node:Application","containerId":"UNIT","location":{"x":1,"y":2}}
            {"kind":"createEdge","isOperation":true,"elementTypeId":"edge:Integration","sourceElementId":"BOX","targetElementId":"BOX"}
            {"kind":"applyLabelEdit","isOperation":true,"labelId":"BOX/label","text":"New"}
            {"kind":"deleteElement","isOperation":true,"elementIds":["BOX"]}
            {"kind":"changeBounds","isOperation":true,"newBounds":[{"elementId":"BOX","newPosition":{"x":5,"y":6},"newSize":{"width":200,"height":90}}]}
            {"kind":"changeRoutingPoints","isOperation":true,"newRoutingPoints":[{"elementId":"LINE","newRoutingPoints":[{"x":5,"y":6}]}]}
            {"kind":"compound","isOperation":true,"operationList":[{"kind":"changeBounds","isOperation":true,"newBounds":[]}]}
            {"kind":"landskab.requestProperties","elementIds":["BOX"]}
            {"kind":"landskab.changeProperty","elementId":"BOX","feature":"name","value":"New"}
            {"kind":"landskab.requestDeletion","elementIds":["BOX"]}
            {"kind":"landskab.requestSubjects","diagramKind":"Layers","text":"p"}
            {"kind":"landskab.newDiagram","diagramKind":"Layers","subject":"town","title":"T"}
            {"kind":"landskab.search","text":"pay","limit":5}
            {"kind":"landskab.requestText","elementId":"BOX"}
            {"kind":"landskab.changeText","elementId":"BOX","text":"t"}
            {"kind":"landskab.deed","elementId":"BOX","deed":"move","values":{"phase":"x"}}
            {"kind":"landskab.changeSetting","layers":[],"filters":[],"date":"2026-01-01","plateau":"x"}
            {"kind":"landskab.requestSvg","theme":"dark"}
            """;

    private static final List<JsonElement> WRONG = Stream.of("null", "7", "-1e300", "true", "\"\"", "\"nobody\"",
            "\"kind:\"", "[]", "[null]", "[[]]", "{}", "{\"x\":null}", "[\"nobody\",7,null]", "\"\\u0000\"")
            .map(JsonParser::parseString).toList();

    @TempDir
    Path temporary;

    @RegisterExtension
    final Opened opened = new Opened(() -> Served.town(temporary), "kind:ApplicationLandscape");

    static Stream<String> rightActions() {
        return RIGHT.lines();
    }

    private JsonObject named(String right) {
        String line = TestPage.id(opened.page().lines().getFirst());
        return JsonParser.parseString(right.replace("BOX", TestPage.id(opened.page().box("Pay")))
                .replace("UNIT", TestPage.id(opened.page().box("HR"))).replace("LINE", line)).getAsJsonObject();
    }

    /** How the landscape is: its objects with all that they say, and what could be undone. */
    private String state() {
        return opened.served().landscape().reading(() -> opened.served().landscape().parts().stream()
                .flatMap(part -> part.getContents().stream())
                .flatMap(root -> Stream.concat(Stream.of(root), stream(root.eAllContents())))
                .map(ConversationTest::said)
                .collect(Collectors.joining("\n")) + opened.served().landscape().domain().getCommandStack().canUndo());
    }

    /** All that an object says, in attributes and by the ids of what it refers to. */
    static String said(EObject object) {
        return object.eClass().getName() + object.eClass().getEAllStructuralFeatures().stream()
                .filter(each -> !each.isDerived() && !(each instanceof EReference reference && reference.isContainment()))
                .map(each -> each.getName() + "=" + (object.eGet(each) instanceof EObject other ? EcoreUtil.getID(other)
                        : object.eGet(each) instanceof List<?> many ? many.stream().map(one -> one instanceof EObject other
                                ? String.valueOf(EcoreUtil.getID(other)) : String.valueOf(one)).toList().toString()
                                : String.valueOf(object.eGet(each)))).collect(Collectors.joining("|", "(", ")"));
    }

    private static <T> Stream<T> stream(java.util.Iterator<T> all) {
        List<T> list = new ArrayList<>();
        all.forEachRemaining(list::add);
        return list.stream();
    }

    /** Sends an action, and then asks something; what is told in between must be no fault of ours. */
    private List<JsonObject> told(JsonObject action) {
        List<JsonObject> told = new ArrayList<>();
        opened.page().sendRaw("{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":{\"clientId\":\"" + opened.page().id()
                + "\",\"action\":" + action + "}}");
        opened.page().send("landskab.search", "requestId", "after", "text", "pay", "limit", 1);
        opened.page().await(each -> {
            told.add(each);
            return each.has("responseId") && each.get("responseId").getAsString().equals("after");
        });
        return told.subList(0, told.size() - 1);
    }

    private static boolean isFault(JsonObject told) {
        return told.get("kind").getAsString().equals("message") && told.get("severity").getAsString().equals("ERROR")
                || told.get("kind").getAsString().equals("rejectRequest")
                        && told.get("message").getAsString().contains("Exception");
    }

    private void staysSound(JsonObject action, boolean mayChange) {
        String before = state();
        List<JsonObject> told = told(action);
        assertTrue(told.stream().noneMatch(ConversationTest::isFault), () -> action + "\n" + told);
        if (!mayChange) {
            assertEquals(before, state(), action::toString);
        }
    }

    /** All places in an action, as ways of names and numbers. */
    private static List<List<Object>> places(JsonElement element, List<Object> way) {
        List<List<Object>> places = new ArrayList<>();
        if (element instanceof JsonObject object) {
            object.keySet().stream().filter(each -> !way.isEmpty() || !Set.of("kind", "isOperation", "requestId")
                    .contains(each)).forEach(each -> places.addAll(inner(object.get(each), way, each)));
        } else if (element instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                places.addAll(inner(array.get(i), way, i));
            }
        }
        return places;
    }

    private static List<List<Object>> inner(JsonElement element, List<Object> way, Object step) {
        List<Object> longer = new ArrayList<>(way);
        longer.add(step);
        List<List<Object>> all = new ArrayList<>(List.of(longer));
        all.addAll(places(element, longer));
        return all;
    }

    private static JsonObject with(JsonObject action, List<Object> way, JsonElement other) {
        JsonObject copy = action.deepCopy();
        JsonElement at = copy;
        for (Object step : way.subList(0, way.size() - 1)) {
            at = step instanceof Integer number ? at.getAsJsonArray().get(number) : at.getAsJsonObject().get((String) step);
        }
        if (way.getLast() instanceof Integer number) {
            at.getAsJsonArray().set(number, other);
        } else if (other == null) {
            at.getAsJsonObject().remove((String) way.getLast());
        } else {
            at.getAsJsonObject().add((String) way.getLast(), other);
        }
        return copy;
    }

    @ParameterizedTest
    @MethodSource("rightActions")
    void anActionWithOnePieceMissingOrWrongIsNoFaultOfOurs(String right) {
        JsonObject action = named(right);
        action.addProperty("requestId", "");
        for (List<Object> way : places(action, List.of())) {
            List<JsonElement> others = new ArrayList<>(WRONG);
            if (way.getLast() instanceof String) {
                others.add(null);
            }
            for (JsonElement other : others) {
                staysSound(with(action, way, other), true);
                while (opened.served().landscape().reading(() -> opened.served().landscape().domain()
                        .getCommandStack().canUndo())) {
                    // One that says enough is done all the same.
                    opened.page().gesture("glspUndo");
                }
            }
        }
    }

    @Test
    void eachKindOfActionIsTriedHere() {
        Set<String> tried = RIGHT.lines().map(each -> JsonParser.parseString(each).getAsJsonObject().get("kind").getAsString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> unknown = new TreeSet<>(tried);
        unknown.removeAll(Verbs.byKind().keySet());
        assertEquals(Set.of(), unknown);
    }

    static Stream<String> kinds() {
        return Verbs.byKind().keySet().stream().filter(each -> !ANYHOW.contains(each)).sorted();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anActionThatSaysNothingChangesNothing(String kind) {
        JsonObject action = new JsonObject();
        action.addProperty("kind", kind);
        staysSound(action, false);
        action.addProperty("requestId", "r");
        staysSound(action, false);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anActionOfNonsenseChangesNothing(String kind) {
        Random random = new Random(kind.hashCode());
        Set<String> names = RIGHT.lines().flatMap(each -> JsonParser.parseString(each).getAsJsonObject().keySet().stream())
                .filter(each -> !Set.of("kind", "requestId").contains(each)).collect(Collectors.toCollection(TreeSet::new));
        List<String> some = new ArrayList<>(names);
        for (int i = 0; i < 20; i++) {
            JsonObject action = new JsonObject();
            action.addProperty("kind", kind);
            for (int property = 0; property < 6; property++) {
                action.add(some.get(random.nextInt(some.size())), nonsense(random, 3));
            }
            // A look, or a diagram of everything, may be asked for with nonsense beside it.
            staysSound(action, kind.equals("landskab.changeSetting") || kind.equals("landskab.newDiagram"));
        }
    }

    private static JsonElement nonsense(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> JsonNull.INSTANCE;
            case 1 -> new JsonPrimitive(random.nextInt() / (random.nextBoolean() ? 1.0 : 1e9));
            case 2 -> new JsonPrimitive(random.nextBoolean());
            case 3 -> new JsonPrimitive("nobody");
            case 4 -> new JsonPrimitive(new String(new int[] {random.nextInt(0x2000), random.nextInt(0x2000)}, 0, 2));
            case 5 -> {
                JsonArray array = new JsonArray();
                Stream.generate(() -> nonsense(random, depth - 1)).limit(random.nextInt(4)).forEach(array::add);
                yield array;
            }
            default -> new Gson().toJsonTree(new TreeMap<>(java.util.Map.of("elementId", nonsense(random, depth - 1),
                    "x", nonsense(random, depth - 1))));
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "null", "7"})
    void whatIsSentInTheNameOfAWindowThatThereIsNotIsPassedOver(String window) {
        opened.page().sendRaw("{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":{\"clientId\":\"" + window
                + "\",\"action\":{\"kind\":\"deleteElement\",\"elementIds\":[\"" + TestPage.id(opened.page()
                        .box("Pay")) + "\"]}}}");
        assertEquals("landskab.found", opened.page().ask("landskab.search", "text", "pay", "limit", 5).get("kind")
                .getAsString());
        assertFalse(opened.served().landscape().find("town.app.pay").isEmpty());
    }

    @Test
    void aRequestThatIsRefusedIsAnsweredByThatAndNothingElse() {
        JsonObject answer = opened.page().ask("landskab.requestSubjects", "diagramKind", "Nothing", "text", "");
        assertEquals("rejectRequest", answer.get("kind").getAsString());
        assertFalse(answer.get("message").getAsString().isBlank());
    }
}
