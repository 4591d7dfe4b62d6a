// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.Placement;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;

/** What stands on a view of another tool, wherever it is nested, stands on the diagram where the view shows it. */
class ViewsTest {

    /** A group with a note and an element in it, an element in an element, lines with and without a relation. */
    private static final String ARCHI = """
            <archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:archimate="http://www.archimatetool.com/archimate" name="M" id="id-m" version="5.0.0">
              <folder name="Application" id="id-f1" type="application">
                <element xsi:type="archimate:ApplicationComponent" id="id-a" name="A"/>
                <element xsi:type="archimate:ApplicationComponent" id="id-b" name="B"/>
                <element xsi:type="archimate:DataObject" id="id-c" name="C"/>
              </folder>
              <folder name="Relations" id="id-f2" type="relations">
                <element xsi:type="archimate:ServingRelationship" id="id-r" source="id-a" target="id-b"/>
              </folder>
              <folder name="Views" id="id-f3" type="diagrams">
                <element xsi:type="archimate:ArchimateDiagramModel" id="id-v" name="Overblik">
                  <child xsi:type="archimate:Group" id="id-g" name="Gruppe">
                    <bounds x="100" y="50" width="400" height="300"/>
                    <child xsi:type="archimate:DiagramObject" id="id-1" archimateElement="id-a">
                      <bounds x="10" y="20" width="200" height="120"/>
                      <sourceConnection xsi:type="archimate:Connection" id="id-l" source="id-1" target="id-3"
                          archimateRelationship="id-r"/>
                      <sourceConnection xsi:type="archimate:Connection" id="id-n" source="id-1" target="id-2"/>
                      <child xsi:type="archimate:DiagramObject" id="id-4" archimateElement="id-c">
                        <bounds x="5" y="6" width="50" height="40"/>
                      </child>
                    </child>
                    <child xsi:type="archimate:Note" id="id-2"><bounds x="250" y="20" width="80" height="80"/></child>
                  </child>
                  <child xsi:type="archimate:DiagramObject" id="id-3" archimateElement="id-b">
                    <bounds x="700" y="50" width="120" height="55"/>
                  </child>
                </element>
              </folder>
            </archimate:model>
            """;
    /** The same in the Open Exchange format, whose places are those on the view. */
    private static final String EXCHANGE = """
            <model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" identifier="id-m"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <name>M</name>
              <elements>
                <element identifier="id-a" xsi:type="ApplicationComponent"><name>A</name></element>
                <element identifier="id-b" xsi:type="ApplicationComponent"><name>B</name></element>
                <element identifier="id-c" xsi:type="DataObject"><name>C</name></element>
              </elements>
              <relationships>
                <relationship identifier="id-r" xsi:type="Serving" source="id-a" target="id-b"/>
              </relationships>
              <views><diagrams>
                <view identifier="id-v" xsi:type="Diagram"><name>Overblik</name>
                  <node identifier="id-g" xsi:type="Container" x="100" y="50" w="400" h="300">
                    <node identifier="id-1" xsi:type="Element" elementRef="id-a" x="110" y="70" w="200" h="120">
                      <node identifier="id-4" xsi:type="Element" elementRef="id-c" x="115" y="76" w="50" h="40"/>
                    </node>
                    <node identifier="id-2" xsi:type="Label" x="350" y="70" w="80" h="80"/>
                  </node>
                  <node identifier="id-3" xsi:type="Element" elementRef="id-b" x="700" y="50" w="120" h="55"/>
                  <connection identifier="id-l" xsi:type="Relationship" relationshipRef="id-r" source="id-1"
                      target="id-3"/>
                  <connection identifier="id-n" xsi:type="Line" source="id-1" target="id-2"/>
                </view>
              </diagrams></views>
            </model>
            """;

    @TempDir
    private Path temporary;

    private ImportFolder folder() {
        return new ImportFolder(temporary, "town");
    }

    private ImportReport run(String name, String model) throws IOException {
        return folder().run("archimate", Files.writeString(temporary.resolve(name), model).toString()).report();
    }

    private static List<String> boxes(Landscape landscape) {
        return landscape.all(Placement.class).stream().filter(each -> each.getX() != null)
                .map(each -> each.getElement().getId() + " " + each.getX() + "," + each.getY() + " " + each.getWidth()
                        + "x" + each.getHeight()).sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {ARCHI, EXCHANGE})
    void aBoxStandsWhereTheViewShowsItHoweverDeepItLies(String model) throws IOException {
        ImportReport report = run("model", model);

        Diagram diagram = folder().landscape().all(Diagram.class).getFirst();
        assertEquals(List.of("Overblik", "archimate"), List.of(diagram.getName(), diagram.getKind()));
        List<String> boxes = boxes(folder().landscape());
        assertEquals(3, boxes.size());
        assertEquals(List.of("110,70 200x120", "115,76 50x40", "700,50 120x55"),
                boxes.stream().map(each -> each.substring(each.indexOf(' ') + 1)).sorted().toList());
        assertEquals(List.of("3 notes, groups and other things on views that show no element"),
                report.counts(Section.NOT_CARRIED).stream().map(each -> each.number() + " " + each.what()
                        .in(Language.EN)).toList());
        assertEquals(List.of(), folder().landscape().problems());
    }

    @Test
    void whatAPersonPlacedInADiagramThatAViewBecameStays() throws IOException {
        run("model", ARCHI);
        Diagram diagram = folder().landscape().all(Diagram.class).getFirst();
        folder().edit(diagram.getId(), Diagram.class, each -> {
            each.getLayers().add("cost");
            each.setName("Vores");
        });

        run("model", ARCHI);

        Diagram after = folder().landscape().all(Diagram.class).getFirst();
        assertEquals(List.of("Overblik", List.of("cost")), List.of(after.getName(), List.copyOf(after.getLayers())),
                "the name follows the view, what a view does not speak of is a person's");
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.xml", "repository"})
    void theDiagramBecomesAViewThatShowsTheSame(String target) throws IOException {
        run("model", ARCHI);
        Landscape landscape = folder().landscape();
        ExportFolder out = new ExportFolder(temporary.resolve("out"));

        assertEquals(List.of(), out.run("archimate", landscape, target).report().losses());

        assertEquals(boxes(landscape), boxes(out.read(target)));
    }
}
