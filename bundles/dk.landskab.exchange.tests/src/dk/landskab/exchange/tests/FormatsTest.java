// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.exchange.FolderFiles;
import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Element;
import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.archimate.ArchimateModel.Relation;
import dk.landskab.exchange.archimate.ArchimateModel.Unread;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.archimate.read.ArchimateFiles;
import dk.landskab.exchange.archimate.read.CoArchiFolder;

class FormatsTest {

    private static final ArchiSketch SKETCH = ArchiSketch.of("""
            ApplicationComponent a "Sag" doc="Fører sager" p:ejer=IT
            BusinessProcess p "Behandle sag"
            DataObject d
            Junction j "Valg" type=or
            Serving s a p "hjælper"
            Access w a d
            Access r a d accessType=1 p:felt=cpr
            Influence i p d strength=++
            Association o d p directed=true
            """);

    @TempDir
    private Path folder;

    @Test
    void aModelIsTheSameInEveryFormat() {
        var archi = facts(SKETCH.model());
        var exchange = facts(ArchimateFiles.read("x.xml", SKETCH.exchange()));
        var coArchi = facts(CoArchiFolder.read(new FolderFiles(SKETCH.coArchi(folder), "x")));
        assertEquals(archi, exchange);
        assertEquals(archi, coArchi);
    }

    @Test
    void namesDocumentationAttributesAndPropertiesAreKept() {
        ArchimateModel model = SKETCH.model();
        Element application = model.elements().getFirst();
        assertEquals("Sag", application.details().name());
        assertEquals("Fører sager", application.details().documentation());
        assertEquals(List.of(new Property("ejer", "IT")), application.details().properties());
        assertEquals("or", model.elements().get(3).details().attribute(Attribute.JUNCTION_TYPE));
        assertEquals(List.of("", "Write", "Read", "", ""),
                model.relations().stream().map(each -> each.details().attribute(Attribute.ACCESS_TYPE)).toList());
        assertEquals("++", model.relations().get(3).details().attribute(Attribute.STRENGTH));
        assertEquals("true", model.relations().get(4).details().attribute(Attribute.DIRECTED));
        assertEquals(4, application.where().line());
    }

    @Test
    void anArchiveOfArchiIsReadAndItsImagesAreCounted() throws IOException {
        ArchimateModel model = ArchimateFiles.read("x.archimate", zip(Map.of("model.xml", SKETCH.archi(),
                "images/a.png", new byte[] {1, 2, 3}, "images/b.png", new byte[] {4})));
        assertEquals(facts(SKETCH.model()), facts(model));
        assertEquals(Map.of(Unread.IMAGES, 2), model.unread());
    }

    @Test
    void namesOfArchimate2AreTheNamesOfArchimate3() {
        ArchimateModel model = ArchimateFiles.read("x", bytes("""
                <archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:archimate="http://www.archimatetool.com/archimate" name="Old" id="m" version="2.6.0">
                  <folder name="x" id="f" type="technology"><folder name="y" id="g">
                    <element xsi:type="archimate:InfrastructureService" id="1" name="S"/>
                    <element xsi:type="archimate:Network" id="2" name="N"/>
                    <element xsi:type="archimate:CommunicationPath" id="3" name="P"/>
                    <element xsi:type="archimate:OrJunction" id="4"/>
                    <element xsi:type="archimate:UsedByRelationship" id="5" source="1" target="2"/>
                    <element xsi:type="archimate:RealisationRelationship" id="6" source="2" target="1"/>
                    <element xsi:type="archimate:SpecialisationRelationship" id="7" source="2" target="3"/>
                    <element xsi:type="archimate:AccessRelationship" id="8" source="2" target="3"/>
                  </folder></folder>
                  <folder name="Views" id="v" type="diagrams">
                    <element xsi:type="archimate:ArchimateDiagramModel" id="9" name="V"><child/></element>
                    <element xsi:type="canvas:CanvasModel" id="10" name="C"/>
                  </folder>
                </archimate:model>"""));
        assertEquals(List.of("TechnologyService", "CommunicationNetwork", "Path", "Junction"),
                model.elements().stream().map(Element::type).toList());
        assertEquals(List.of("Serving", "Realization", "Specialization", "Access"),
                model.relations().stream().map(Relation::type).toList());
        assertEquals(List.of("9 V", "10 C"), views(model));
        assertEquals("", model.relations().getLast().details().attribute(Attribute.ACCESS_TYPE),
                "before Archi 4 a default was no statement");
    }

    @Test
    void anExchangeFileOfVersion2IsRead() {
        ArchimateModel model = ArchimateFiles.read("x", bytes("""
                <model xmlns="http://www.opengroup.org/xsd/archimate"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="id-m">
                  <metadata><schema>Dublin Core</schema></metadata>
                  <name xml:lang="en">Old</name><documentation>Why</documentation>
                  <elements>
                    <element identifier="id-1" xsi:type="InfrastructureService"><label xml:lang="en">S</label>
                      <label xml:lang="da">T</label>
                      <properties><property identifierref="k"><value>v</value></property></properties></element>
                    <element identifier="id-2" xsi:type="DataObject"/>
                  </elements>
                  <relationships>
                    <relationship identifier="id-3" xsi:type="AccessRelationship" source="id-1" target="id-2"/>
                  </relationships>
                  <propertydefs><propertydef identifier="k" name="key" type="string"/></propertydefs>
                  <views><view identifier="id-4"><label>V</label></view></views>
                </model>"""));
        assertEquals("Old", model.details().name());
        assertEquals("Why", model.details().documentation());
        assertEquals("TechnologyService", model.elements().getFirst().type());
        assertEquals("S", model.elements().getFirst().details().name());
        assertEquals(List.of(new Property("archimate:name@da", "T"), new Property("key", "v")),
                model.elements().getFirst().details().properties());
        assertEquals("", model.relations().getFirst().details().attribute(Attribute.ACCESS_TYPE));
        assertEquals(Map.of(Unread.METADATA, 1, Unread.ACCESS_TYPES, 1), model.unread());
        assertEquals(List.of("id-4 V"), views(model));
    }

    @Test
    void specialisationsAreReadByNameInEveryFormat() throws IOException {
        String profile = "<%s name=\"Register\" id=\"id-p\" conceptType=\"ApplicationComponent\"/>";
        ArchimateModel archi = ArchimateFiles.read("x", bytes("""
                <archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:archimate="http://www.archimatetool.com/archimate" name="M" id="m" version="5.0.0">
                  <folder name="x" id="f" type="application">
                    <element xsi:type="archimate:ApplicationComponent" id="a" profiles="id-p"/></folder>
                """ + profile.formatted("profile") + "</archimate:model>"));
        assertEquals("Register", archi.elements().getFirst().details().attribute(Attribute.SPECIALISATION));
        Files.createDirectories(folder.resolve("model"));
        Files.writeString(folder.resolve("model/folder.xml"), "<archimate:ArchimateModel"
                + " xmlns:archimate=\"http://www.archimatetool.com/archimate\" id=\"m\" version=\"5.0.0\">"
                + profile.formatted("profiles") + "</archimate:ArchimateModel>");
        Files.writeString(folder.resolve("model/a.xml"), "<archimate:ApplicationComponent"
                + " xmlns:archimate=\"http://www.archimatetool.com/archimate\" id=\"a\">"
                + "<profiles href=\"folder.xml#id-p\"/></archimate:ApplicationComponent>");
        assertEquals(facts(archi).get("a"), facts(CoArchiFolder.read(new FolderFiles(folder, "x"))).get("a"));
        ArchimateModel exchange = ArchimateFiles.read("x", bytes("""
                <model xmlns="http://www.opengroup.org/xsd/archimate/3.0/"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="id-m">
                  <elements><element identifier="id-a" xsi:type="ApplicationComponent"><properties>
                    <property propertyDefinitionRef="specialization"><value>Register</value></property>
                  </properties></element></elements>
                  <propertyDefinitions><propertyDefinition identifier="specialization" type="string">
                    <name>Specialization</name></propertyDefinition></propertyDefinitions>
                </model>"""));
        assertEquals(facts(archi).get("a"), facts(exchange).get("a"));
    }

    private static Map<String, String> facts(ArchimateModel model) {
        return ModelFacts.of(model);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> views(ArchimateModel model) {
        return model.views().stream().map(each -> each.id() + " " + each.name()).toList();
    }
}
