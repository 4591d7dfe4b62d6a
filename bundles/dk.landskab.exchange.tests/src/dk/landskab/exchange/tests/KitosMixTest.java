// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.tests.KitosWorld.Grid;
import dk.landskab.exchange.tests.KitosWorld.Way;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Integration;
import dk.landskab.model.application.Interface;
import dk.landskab.model.application.Product;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.ProcessingActivity;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;

/** Whichever way KITOS's content comes out, in which mix and in which order, the landscape is the same. */
class KitosMixTest {

    @TempDir
    private Path temporary;

    private ImportReport run(String name, KitosWorld world, Set<Way> ways, Set<Grid> grids, Random order) {
        List<String> files = new ArrayList<>();
        ways.forEach(way -> grids.forEach(grid -> files.add(world.write(temporary, grid, way, order))));
        Collections.shuffle(files, order);
        return folder(name).run("kitos", files.toArray(String[]::new)).report();
    }

    private ImportFolder folder(String name) {
        return new ImportFolder(temporary.resolve(name), "kk");
    }

    @ParameterizedTest
    @EnumSource
    void eachWayAloneSaysTheSame(Way way) {
        KitosWorld world = new KitosWorld(1, 40, 25);
        run("sheets", world, Set.of(Way.SHEET), EnumSet.allOf(Grid.class), new Random(1));

        ImportReport report = run("way", world, Set.of(way), EnumSet.allOf(Grid.class), new Random(2));

        assertSame(core(folder("sheets").landscape()), core(folder("way").landscape()), "");
        assertEquals(List.of(), report.entries(Kind.LOST));
        assertEquals(List.of(), report.entries(Kind.FALLBACK).stream().map(each -> each.what().in(Language.EN))
                .toList());
        assertEquals(List.of(), folder("way").landscape().problems());
    }

    @Test
    void anyMixInAnyOrderGivesTheSame() {
        for (int seed = 0; seed < Share.of(100); seed++) {
            Random random = new Random(seed);
            KitosWorld world = new KitosWorld(seed, 12, 8);
            Set<Way> ways = some(random, Way.values());
            Set<Grid> grids = some(random, Grid.values());
            String what = seed + " " + ways + " " + grids;

            run("one" + seed, world, ways, grids, new Random(seed + 1000));
            run("two" + seed, world, ways, grids, new Random(seed + 2000));

            assertEquals(contents("one" + seed), contents("two" + seed), what);
            ImportReport again = run("two" + seed, world, ways, grids, new Random(seed + 3000));
            assertEquals(contents("one" + seed), contents("two" + seed), what + " again");
            assertEquals(List.of(), again.counts(Section.CHANGED), what);
            assertEquals(List.of(), again.entries(Kind.NOTE), what);
            assertEquals(List.of(), again.entries(Kind.VANISHED), what);
        }
    }

    @Test
    void anotherWayLaterAddsNothingTwiceAndTakesNothingAway() {
        for (int seed = 0; seed < Share.of(100); seed++) {
            Random random = new Random(seed);
            KitosWorld world = new KitosWorld(seed, 12, 8);
            List<Way> ways = new ArrayList<>(List.of(Way.values()));
            Collections.shuffle(ways, random);
            String what = seed + " " + ways;
            run("later" + seed, world, Set.of(ways.getFirst()), EnumSet.allOf(Grid.class), random);
            List<String> before = core(folder("later" + seed).landscape());

            for (Way way : ways) {
                ImportReport report = run("later" + seed, world, Set.of(way), EnumSet.allOf(Grid.class), random);
                assertSame(before, core(folder("later" + seed).landscape()), what + " " + way);
                assertEquals(List.of(), report.entries(Kind.VANISHED), what);
                assertEquals(List.of(), report.entries(Kind.NOTE), what);
            }
        }
    }

    @Test
    void aMonthAfterAnotherGivesWhatItGivesAlone() {
        for (int seed = 0; seed < Share.of(100); seed++) {
            Random random = new Random(seed);
            Set<Way> ways = some(random, Way.values());
            KitosWorld last = new KitosWorld(seed, 12 + random.nextInt(3), 8 + random.nextInt(3));
            KitosWorld now = new KitosWorld(seed + 1_000_000L, 12 + random.nextInt(3), 8 + random.nextInt(3));
            run("both" + seed, last, ways, EnumSet.allOf(Grid.class), random);

            ImportReport report = run("both" + seed, now, ways, EnumSet.allOf(Grid.class), random);
            run("alone" + seed, now, ways, EnumSet.allOf(Grid.class), random);

            assertSame(core(folder("alone" + seed).landscape()), core(folder("both" + seed).landscape()),
                    seed + " " + ways);
            assertEquals(List.of(), report.entries(Kind.NOTE).stream().map(each -> each.what().in(Language.EN))
                    .filter(each -> each.contains("not the same here")).toList(), "nobody has edited anything");
        }
    }

    private static void assertSame(List<String> expected, List<String> there, String what) {
        List<String> missing = new ArrayList<>(expected);
        there.forEach(missing::remove);
        List<String> more = new ArrayList<>(there);
        expected.forEach(more::remove);
        assertEquals(String.join("\n", missing), String.join("\n", more), what);
    }

    private Map<String, String> contents(String name) {
        return folder(name).files();
    }

    private static <T extends Enum<T>> Set<T> some(Random random, T[] values) {
        Set<T> some = EnumSet.of(values[random.nextInt(values.length)]);
        Stream.of(values).filter(each -> random.nextBoolean()).forEach(some::add);
        return some;
    }

    /** Everything of a class that has not vanished from KITOS. */
    private static <T extends Element> List<T> there(Landscape landscape, Class<T> type) {
        return landscape.all(type).stream().filter(element -> element.getProperties().stream()
                .noneMatch(each -> each.getKey().equals("kitos:vanished"))).toList();
    }

    /** What all three ways speak of, by names, since only two of them have UUIDs of everything. */
    private static List<String> core(Landscape landscape) {
        return new ArrayList<>(Stream.of(
                there(landscape, Application.class).stream().map(each -> said(each, "aliases", "version", "owner",
                        "lifecycle", "hosting", "containsAI", "description", "usersFrom", "usersTo", "product")
                        + " " + words(each)),
                there(landscape, Product.class).stream().map(each -> said(each, "description", "kindText", "subjects",
                        "vendor")),
                there(landscape, Contract.class).stream().map(each -> said(each, "number", "to", "supplier", "customer",
                        "kind", "kindText", "noticeMonths", "covers", "costs", "parent", "agreements")),
                there(landscape, ProcessingActivity.class).stream().map(each -> said(each, "thirdCountry",
                        "applications", "controller") + " " + words(each)),
                there(landscape, Interface.class).stream().map(each -> said(each, "version", "kind", "exposedBy")),
                there(landscape, Integration.class).stream().map(each -> said(each, "from", "to")),
                there(landscape, DataObject.class).stream().map(each -> said(each, "personal")),
                there(landscape, Assessment.class).stream().map(each -> said(each, "kind", "assessed", "level")))
                .flatMap(each -> each).sorted().toList());
    }

    private static String words(Element element) {
        return element.getProperties().stream().filter(each -> !each.getKey().startsWith("kitos:"))
                .map(each -> each.getKey() + "=" + each.getValue()).sorted().collect(Collectors.joining(";"));
    }

    private static String said(Element element, String... features) {
        return element.eClass().getName() + " " + element.getName() + Stream.of(features)
                .map(each -> element.eClass().getEStructuralFeature(each)).filter(Objects::nonNull)
                .filter(element::eIsSet)
                .map(each -> " " + each.getName() + "=" + text(element.eGet(each))).collect(Collectors.joining());
    }

    private static String text(Object value) {
        return switch (value) {
            case List<?> many -> many.stream().map(KitosMixTest::text).collect(Collectors.toCollection(TreeSet::new))
                    .toString();
            case Element element when element.eContainer() == null || element.getName() != null -> element.getName();
            case EObject part -> part.eClass().getEAllAttributes().stream()
                    .filter(each -> !each.isID() && part.eIsSet(each))
                    .map(each -> each.getName() + "=" + part.eGet(each)).collect(Collectors.joining(",", "{", "}"));
            default -> value.toString();
        };
    }
}
