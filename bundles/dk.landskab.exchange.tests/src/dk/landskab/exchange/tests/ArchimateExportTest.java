// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

import dk.landskab.example.Example;
import dk.landskab.example.Examples;
import dk.landskab.exchange.ExportResult;
import dk.landskab.exchange.Places;
import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.archimate.ArchimateSource;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.archimate.SourceIds;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;

/** A landscape goes out as an ArchiMate model and comes back as it was. */
class ArchimateExportTest {

    private static final String EXCHANGE = "model.xml";
    private static final String COARCHI = "repository";

    @TempDir
    private Path folder;

    static Stream<Arguments> examplesInBothFormats() {
        return Examples.all().stream().flatMap(each -> Stream.of(EXCHANGE, COARCHI)
                .map(target -> Arguments.of(each.id(), each, target)));
    }

    @ParameterizedTest(name = "{0} as {2}")
    @MethodSource("examplesInBothFormats")
    void anExampleComesBackAsItWas(String name, Example example, String target) {
        assertComesBack(Landscapes.of(example), target);
    }

    @ParameterizedTest
    @ValueSource(strings = {EXCHANGE, COARCHI})
    void randomLandscapesComeBackAsTheyWere(String target) {
        for (int seed = 0; seed < Share.of(500); seed++) {
            assertComesBack(Landscapes.random(seed, 20), seed + target);
        }
    }

    static Stream<Arguments> modelsInBothFormats() {
        return Stream.of("Archisurance.archimate", "Archisurance.xml", "everything.archimate",
                "NordicSmartGovernment.archimate").flatMap(each -> Stream.of(EXCHANGE, COARCHI)
                        .map(target -> Arguments.of(each, target)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("modelsInBothFormats")
    void aModelThatWasReadGoesOutWithEveryIdNameTypeRelationAndProperty(String file, String target) {
        ArchimateSource source = source(SharedData.file("archimate/" + file));

        assertComesBack(source.read(), target);

        ArchimateModel written = source(folder.resolve(target)).model();
        assertEquals(new TreeSet<>(), difference(facts(source.model()), facts(written)));
        assertEquals(new TreeSet<>(), difference(drawn(source.model()), drawn(written)));
        assertTrue(written.elements().stream().flatMap(each -> each.details().properties().stream())
                .noneMatch(each -> OwnWords.isOwn(each.key())),
                "an element that was not touched needs no words of ours");
    }

    /** Where everything stands that shows an element or a relation. */
    private static SortedSet<String> drawn(ArchimateModel model) {
        SourceIds ids = new SourceIds(model);
        SortedSet<String> drawn = new TreeSet<>();
        for (ArchimateModel.View view : model.views()) {
            // the Open Exchange format has no room left of and above a view, so that all of it is moved
            OwnWords words = OwnWords.of(new Details("", "", Map.of(), view.properties()));
            int left = words.first(OwnWords.LEFT).map(Integer::valueOf).orElse(0);
            int top = words.first(OwnWords.TOP).map(Integer::valueOf).orElse(0);
            String of = ids.of(view.id()) + " " + view.name() + ": ";
            drawn.add(of);
            view.nodes().forEach(each -> drawn.add(of + ids.of(each.element()) + " " + (each.x() + left) + ","
                    + (each.y() + top) + " " + each.width() + "x" + each.height()));
            view.lines().forEach(each -> drawn.add(of + ids.of(each.relation()) + " " + each.corners().stream()
                    .map(corner -> corner.x() + left + "," + (corner.y() + top)).distinct().toList()));
        }
        return drawn;
    }

    @ParameterizedTest
    @ValueSource(strings = {EXCHANGE, COARCHI})
    void aModelThatWasImportedIntoAnOrganisationComesBackAsItWas(String target) {
        ImportFolder into = new ImportFolder(folder.resolve("import"), "town");
        into.run("archimate", SharedData.file("archimate/Archisurance.archimate").toString());

        assertComesBack(into.landscape(), target);
    }

    /** What is said that a later version of the format says otherwise: that an access is not said to read or write. */
    private static SortedSet<String> facts(ArchimateModel model) {
        SortedSet<String> facts = new TreeSet<>();
        ModelFacts.of(new ArchimateModel(model.family(), model.id(),
                sorted(model.details()), model.elements().stream().map(each -> new ArchimateModel.Element(each.id(),
                        each.type(), sorted(each.details()), each.where())).toList(),
                model.relations().stream().map(each -> new ArchimateModel.Relation(each.id(), each.type(),
                        each.source(), each.target(), sorted(each.details()), each.where())).toList(),
                model.views(), model.unread())).forEach((id, said) -> facts.add(id + " " + said));
        return facts;
    }

    /** Without our own words, and properties in an order of their own. */
    private static Details sorted(Details details) {
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.putAll(details.attributes());
        if (OwnWords.of(details).has(OwnWords.ACCESS_UNSAID)) {
            attributes.remove(Attribute.ACCESS_TYPE);
        }
        return new Details(details.name(), details.documentation(), attributes,
                OwnWords.without(details).properties().stream()
                        .sorted(Comparator.comparing(Property::key).thenComparing(Property::value)).toList());
    }

    private static ArchimateSource source(Path place) {
        try (Places places = Places.standard()) {
            return (ArchimateSource) places.resolveForeign(place.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("schemaCases")
    void whatIsWrittenIsValidByTheSchemaOfTheFormat(String what, Landscape landscape) throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(
                SharedData.file("xsd/archimate3_Diagram.xsd").toFile());
        new ExportFolder(folder).run("archimate", landscape, EXCHANGE);
        List<String> errors = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new Errors(errors));

        validator.validate(new StreamSource(folder.resolve(EXCHANGE).toFile()));

        assertEquals(List.of(), errors);
    }

    static Stream<Arguments> schemaCases() {
        return Stream.concat(Examples.all().stream().map(each -> Arguments.of(each.id(), Landscapes.of(each))),
                Stream.of(Arguments.of("random", Landscapes.random(1, 200)),
                        Arguments.of("Archisurance", source(SharedData.file("archimate/Archisurance.archimate"))
                                .read())));
    }

    private record Errors(List<String> errors) implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            errors.add(warning.toString());
        }

        @Override
        public void error(SAXParseException error) {
            errors.add(error.toString());
        }

        @Override
        public void fatalError(SAXParseException error) {
            errors.add(error.toString());
        }
    }

    private void assertComesBack(Landscape landscape, String target) {
        ExportFolder out = new ExportFolder(folder);
        ExportResult result = out.run("archimate", landscape, target);
        assertEquals(List.of(), result.report().losses().stream().map(each -> each.what().in(Language.EN)).toList());
        assertEquals(new TreeSet<>(), difference(Facts.of(landscape), Facts.of(out.read(target))));
    }

    private static SortedSet<String> difference(SortedSet<String> one, SortedSet<String> two) {
        SortedSet<String> all = new TreeSet<>();
        one.stream().filter(each -> !two.contains(each)).forEach(each -> all.add("- " + each));
        two.stream().filter(each -> !one.contains(each)).forEach(each -> all.add("+ " + each));
        return all;
    }
}
