// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dk.landskab.exchange.BoundedFile;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.Places;
import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateSource;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.archimate.read.ArchimateFiles;
import dk.landskab.model.application.Application;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;

/** Archi's example, which comes in two formats: its own and the Open Exchange format 2.1. */
class ArchisuranceTest {

    @Test
    void bothFilesGiveTheSameLandscapeButForWhatTheExchangeFormatHasNoWordFor() {
        Landscape archi = read("Archisurance.archimate");
        Landscape exchange = read("Archisurance.xml");
        SortedSet<String> onlyArchi = new TreeSet<>(Facts.of(archi));
        onlyArchi.removeAll(Facts.of(exchange));
        SortedSet<String> onlyExchange = new TreeSet<>(Facts.of(exchange));
        onlyExchange.removeAll(Facts.of(archi));
        assertEquals(Set.of(), onlyExchange);
        // version 2.1 cannot say that data are read; Archi's file says it of three relations
        Set<String> reads = model("Archisurance.archimate").relations().stream()
                .filter(each -> each.details().attribute(Attribute.ACCESS_TYPE).equals("Read"))
                .map(ArchimateModel.Relation::id).collect(Collectors.toSet());
        assertEquals(Set.of("704", "695", "976"), reads);
        assertEquals(List.of(), onlyArchi.stream().filter(fact -> reads.stream().noneMatch(id ->
            fact.contains(id + ".p.archimate:accessType")
                    || fact.equals("DataUse " + id + ".use role=READS"))).toList());
    }

    @Test
    void theReportOfTheExchangeFileSaysWhatItCouldNotHold() {
        List<String> lost = report("Archisurance.xml");
        assertEquals(List.of("15 notes, groups and other things on views that show no element", "1 data about the file",
                "13 access relations whose type (read, write) the file cannot state"), lost);
        // Archi's own file has 12 references to other views besides, which the other format does not have
        assertEquals(List.of("27 notes, groups and other things on views that show no element"),
                report("Archisurance.archimate"));
    }

    @Test
    void whatAnArchitectLooksForIsTyped() {
        Landscape landscape = read("Archisurance.archimate");
        assertEquals(List.of(), landscape.problems());
        assertEquals(10, landscape.all(Application.class).size());
        assertTrue(landscape.all(Application.class).stream().anyMatch(each -> !each.getRunsOn().isEmpty()));
        assertTrue(landscape.all(Application.class).stream().anyMatch(each -> !each.getProvides().isEmpty()));
        assertEquals(3, landscape.all(Application.class).stream().mapToInt(each -> each.getData().size()).sum());
    }

    private static List<String> report(String file) {
        try (Places places = Places.standard()) {
            ArchimateSource source = (ArchimateSource) places.resolve(SharedData.file("archimate/" + file).toString());
            return source.report().counts(Section.NOT_CARRIED).stream()
                    .map(each -> each.number() + " " + each.what().in(Language.EN)).toList();
        }
    }

    private static ArchimateModel model(String file) {
        return ArchimateFiles.read(file, BoundedFile.read(SharedData.file("archimate/" + file)));
    }

    private static Landscape read(String file) {
        try (Places places = Places.standard()) {
            return places.resolve(SharedData.file("archimate/" + file).toString()).read();
        }
    }
}
