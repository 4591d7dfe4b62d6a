// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import dk.landskab.design.Design;
import dk.landskab.design.tests.kit.SpecificationFile;
import dk.landskab.model.edit.AreaPalette;

/** That the specification and its services keep the rules under which both runtimes do the same. */
class SpecificationTest {

    private static final Pattern SERVICE = Pattern.compile("service:(?:\\w+\\.)?(\\w+)(?:\\(([^)]*)\\))?");

    private final SpecificationFile file = SpecificationFile.read();

    private static Stream<Method> methods() {
        return Design.services().stream().flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(each -> Modifier.isPublic(each.getModifiers()));
    }

    @Test
    void onlyFeaturesServicesAndVariablesAreAsked() {
        assertEquals(List.of(), file.expressions().stream()
                .filter(each -> !each.matches(".*: (feature|service|var):\\S+")).toList());
    }

    @Test
    void theExtensionsAreTheServices() {
        assertEquals(Design.services().stream().map(Class::getName).toList(), file.extensions());
    }

    @Test
    void everyServiceThatIsCalledIsThereWithThatManyArguments() {
        Map<String, Integer> arity = methods().collect(Collectors.toMap(Method::getName, Method::getParameterCount));
        assertAll(file.expressions().stream().filter(each -> each.contains("service:")).map(each -> () -> {
            Matcher call = SERVICE.matcher(each);
            assertTrue(call.find(), each);
            int given = call.group(2) == null || call.group(2).isBlank() ? 1 : 1 + call.group(2).split(",").length;
            assertEquals(given, arity.get(call.group(1)), each);
        }));
    }

    @Test
    void everyServiceIsCalled() {
        String all = String.join("\n", file.expressions()) + "\n";
        Set<String> idle = methods().map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
        Matcher call = SERVICE.matcher(all);
        while (call.find()) {
            idle.remove(call.group(1));
        }
        assertEquals(Set.of(), idle);
    }

    @Test
    void noTwoServicesHaveTheSameName() {
        Map<String, Long> counted = methods().collect(Collectors.groupingBy(Method::getName, Collectors.counting()));
        counted.values().removeIf(each -> each == 1);
        assertEquals(Map.of(), counted);
    }

    @Test
    void aServiceTakesAModelObjectFirstAndReferencesAfterIt() {
        assertAll(methods().map(method -> () -> {
            Class<?>[] types = method.getParameterTypes();
            assertTrue(types.length > 0 && EObject.class.isAssignableFrom(types[0]), method.toString());
            assertTrue(Arrays.stream(types).noneMatch(Class::isPrimitive), method.toString());
        }));
    }

    @Test
    void servicesHaveNoStateAndCanBeMadeByAnybody() {
        assertAll(Design.services().stream().map(each -> () -> {
            assertTrue(Arrays.stream(each.getDeclaredFields()).filter(field -> !field.isSynthetic())
                    .allMatch(field -> Modifier.isStatic(field.getModifiers())
                            && Modifier.isFinal(field.getModifiers())), each.getName());
            assertTrue(Modifier.isPublic(each.getConstructor().getModifiers()), each.getName());
        }));
    }

    @Test
    void theColoursOfTheAreasAreThoseOfEveryOtherPart() {
        Map<String, AreaPalette> areas = Map.of("Strategy", AreaPalette.STRATEGY, "Business", AreaPalette.BUSINESS,
                "Information", AreaPalette.INFORMATION, "Application", AreaPalette.APPLICATION, "Infrastructure",
                AreaPalette.INFRASTRUCTURE, "Change", AreaPalette.CHANGE);
        Map<String, String> colours = file.colours().stream()
                .collect(Collectors.toMap(each -> each.split(" ", 2)[0], Function.identity()));
        assertEquals(rgb("Quiet", AreaPalette.NEUTRAL.fill()), colours.get("Quiet"));
        assertAll(areas.entrySet().stream().flatMap(area -> Stream.of(
                () -> assertEquals(rgb(area.getKey() + "Fill", area.getValue().fill()), colours.get(area.getKey() + "Fill")),
                () -> assertEquals(rgb(area.getKey() + "Line", area.getValue().line()),
                        colours.get(area.getKey() + "Line")))));
    }

    private static String rgb(String name, String hex) {
        return name + " " + Integer.parseInt(hex.substring(1, 3), 16) + " " + Integer.parseInt(hex.substring(3, 5), 16)
                + " " + Integer.parseInt(hex.substring(5, 7), 16);
    }
}
