// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.model.application.Application;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Property;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.testkit.Share;

/** Months in which KITOS and people change things at random, against the law that says what stays. */
class KitosHistoryTest {

    private static final List<String> VALUES = List.of("", "a", "b", "c");
    private static final List<String> UNITS = List.of("Et", "To", "Tre", "Fire");
    private static final String NOTES = "Noter";

    /** What is said of one system: a version, notes, and the units that use it. */
    private record Said(String version, String notes, Set<String> units) {
    }

    @TempDir
    private Path temporary;
    private ImportFolder folder;
    private final Map<Integer, Said> kitos = new HashMap<>();
    private final Map<Integer, Said> before = new HashMap<>();
    private final Map<Integer, Said> here = new HashMap<>();

    private static String uuid(int system) {
        return "%08x-0000-4000-8000-000000000000".formatted(system);
    }

    private static String id(int system) {
        return "kk.app." + uuid(system);
    }

    private static Said random(Random random) {
        return new Said(VALUES.get(random.nextInt(VALUES.size())), VALUES.get(random.nextInt(VALUES.size())),
                UNITS.stream().filter(each -> random.nextBoolean()).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The law for a single value. */
    private static String law(String base, String now, String source) {
        return now.equals(base) ? source : now;
    }

    /** The law for a list: what either added is there, what either took away is not. */
    private static Set<String> law(Set<String> base, Set<String> now, Set<String> source) {
        Set<String> law = new TreeSet<>(now);
        law.removeIf(each -> base.contains(each) && !source.contains(each));
        source.stream().filter(each -> !base.contains(each)).forEach(law::add);
        return law;
    }

    private static int conflicts(String base, String now, String source) {
        return now.equals(base) || source.equals(base) || now.equals(source) ? 0 : 1;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatStaysIsWhatTheLawSays(int seed) throws IOException {
        Random random = new Random(seed);
        folder = new ImportFolder(temporary, "kk");
        int systems = Share.of(200);
        for (int i = 0; i < systems; i++) {
            before.put(i, new Said("", "", Set.of()));
            here.put(i, new Said("", "", Set.of()));
        }
        for (int month = 0; month < 6; month++) {
            for (int i = 0; i < systems; i++) {
                kitos.merge(i, random(random), (last, next) -> random.nextBoolean() ? last : next);
            }
            assertEquals(expect(systems), told(), "month " + month);
            assertEquals(here, found(systems), "month " + month);
            edit(random, systems);
        }
    }

    private long expect(int systems) {
        long conflicts = 0;
        for (int i = 0; i < systems; i++) {
            Said base = before.get(i);
            Said now = here.get(i);
            Said source = kitos.get(i);
            conflicts += conflicts(base.version(), now.version(), source.version())
                    + conflicts(base.notes(), now.notes(), source.notes());
            here.put(i, new Said(law(base.version(), now.version(), source.version()),
                    law(base.notes(), now.notes(), source.notes()), law(base.units(), now.units(), source.units())));
            before.put(i, source);
        }
        return conflicts;
    }

    private long told() throws IOException {
        String rows = kitos.entrySet().stream().map(each -> uuid(each.getKey()) + ";S" + each.getKey() + ";"
                + each.getValue().version() + ";" + each.getValue().notes() + ";"
                + String.join(", ", each.getValue().units())).collect(Collectors.joining("\n"));
        Path file = Files.writeString(temporary.resolve("month.csv"),
                "IT-System (UUID);IT System;Version;Noter;Relevante organisationsenheder\n" + rows);
        return folder.run("kitos", file.toString()).report().entries(Kind.NOTE).stream()
                .filter(each -> each.id() != null && each.id().startsWith("kk.app.")).count();
    }

    private Map<Integer, Said> found(int systems) {
        Map<Integer, Said> found = new HashMap<>();
        var landscape = folder.landscape();
        for (int i = 0; i < systems; i++) {
            Application app = landscape.find(id(i), Application.class).orElseThrow();
            found.put(i, new Said(app.getVersion() == null ? "" : app.getVersion(), app.getProperties().stream()
                    .filter(each -> NOTES.equals(each.getKey())).map(Property::getValue).findFirst().orElse(""),
                    app.getUsedBy().stream().map(OrgUnit::getName).collect(Collectors.toCollection(TreeSet::new))));
        }
        return found;
    }

    /** A person changes a third of the systems. */
    private void edit(Random random, int systems) {
        LandscapeFolder files = LandscapeFolder.at(temporary.resolve("landscape"));
        var landscape = files.read();
        Map<String, OrgUnit> units = landscape.all(Organisation.class).stream()
                .flatMap(each -> each.getUnits().stream())
                .collect(Collectors.toMap(OrgUnit::getName, each -> each));
        for (int i = 0; i < systems; i++) {
            if (random.nextInt(3) == 0) {
                Said said = random(random);
                said.units().retainAll(units.keySet());
                here.put(i, said);
                write(landscape.find(id(i), Application.class).orElseThrow(), said, units);
            }
        }
        files.save(List.of(PartDraft.changed(landscape.partOf(landscape.find(id(0), Application.class).orElseThrow())
                .orElseThrow())));
    }

    private static void write(Application app, Said said, Map<String, OrgUnit> units) {
        app.setVersion(said.version().isEmpty() ? null : said.version());
        app.getUsedBy().clear();
        said.units().forEach(each -> app.getUsedBy().add(units.get(each)));
        Property notes = app.getProperties().stream().filter(each -> NOTES.equals(each.getKey())).findFirst()
                .orElseGet(CoreFactory.eINSTANCE::createProperty);
        app.getProperties().remove(notes);
        if (!said.notes().isEmpty()) {
            notes.setId(app.getId() + ".p." + NOTES);
            notes.setKey(NOTES);
            notes.setValue(said.notes());
            app.getProperties().add(notes);
        }
    }
}
