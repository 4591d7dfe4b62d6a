// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.application.Application;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.core.Concept;
import dk.landskab.model.core.Relation;
import dk.landskab.store.Landscape;
import dk.landskab.store.Problem;
import dk.landskab.store.Problem.Kind;

/** What can be read but is wrong: each is told with file, line, id and feature, and the rest is read. */
class ProblemsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id="a" name="A" pizza="1"                     | UNKNOWN_FEATURE | a | pizza          | unknownFeature
            id="a" xmi:id="z"                             | UNKNOWN_FEATURE | a | {http://www.omg.org/XMI}id | unknownFeature
            id="a" kind="PIZZA"                           | INVALID_VALUE | a | kind             | invalidValue
            id="a" businessFit="6"                        | INVALID_VALUE | a | businessFit      | invalidValue
            id="a" businessFit="0"                        | INVALID_VALUE | a | businessFit      | invalidValue
            id="a" businessFit="3.5"                      | INVALID_VALUE | a | businessFit      | invalidValue
            id="a" businessFit=""                         | INVALID_VALUE | a | businessFit      | invalidValue
            id="a" usersFrom="-1"                         | INVALID_VALUE | a | usersFrom        | invalidValue
            id="a" usersFrom="99999999999999999999"       | INVALID_VALUE | a | usersFrom        | invalidValue
            id="a" containsAI="true"                      | INVALID_VALUE | a | containsAI       | invalidValue
            id="a" aliases="one two"                      | INVALID_VALUE | a | aliases          | notAnAttribute
            id="a" lifecycle="x"                          | INVALID_VALUE | a | lifecycle        | notAnAttribute
            name="A"                                      | MISSING_ID |  | id                     | missingId
            id="a b"                                      | INVALID_VALUE |  | id                  | invalidValue
            id=""                                         | INVALID_VALUE |  | id                  | invalidValue
            id="a" owner="nobody"                         | DANGLING_REFERENCE | a | owner       | dangling
            id="a" owner="part"                           | WRONG_TARGET | a | owner             | wrongTarget
            id="a" parent="a"                             | CYCLE | a | parent                   | cycle
            """)
    void aWrongAttributeIsToldAndTheElementIsRead(String attributes, Kind kind, String id, String feature,
            String key) {
        Landscape landscape = Parts.read("<elements xsi:type=\"application:Application\" " + attributes + "/>");
        Problem problem = landscape.problems().getFirst();
        assertEquals(kind, problem.kind(), problem::toString);
        assertEquals(key, problem.what().key());
        assertEquals("a.landskab", problem.location().file());
        assertEquals(12, problem.location().line());
        assertEquals(id == null ? "part" : id, problem.id());
        assertEquals(Optional.of(feature), problem.feature());
        assertEquals(1, landscape.all(Application.class).size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <pizza/>                                              | UNKNOWN_FEATURE | a | unknownFeature
            <core:name>A</core:name>                              | UNKNOWN_FEATURE | a | unknownFeature
            <owner>kk.it</owner>                                  | INVALID_VALUE | a | referenceAsElement
            <description>a<b/></description>                      | INVALID_VALUE | a | elementInText
            <name>B</name>                                        | INVALID_VALUE | a | twice
            <lifecycle/><lifecycle/>                              | INVALID_VALUE | a | twice
            <lifecycle activeFrom="2020-02-30"/>                  | INVALID_VALUE | a | invalidValue
            <lifecycle activeFrom="30-01-2020"/>                  | INVALID_VALUE | a | invalidValue
            <lifecycle xsi:type="core:Evidence"/>                 | INVALID_VALUE | a | classNotAllowed
            <data xsi:type="information:Pizza" id="d"/>           | UNKNOWN_CLASS | a | unknownClass
            <data xsi:type="pizza:Pizza" id="d"/>                 | UNKNOWN_CLASS | a | unknownClass
            <data xsi:type="DataUse" id="d"/>                     | UNKNOWN_CLASS | a | unknownClass
            <data xsi:type="core:Identified" id="d"/>             | UNKNOWN_CLASS | a | unknownClass
            text that belongs to nothing                          | INVALID_VALUE | a | strayText
            <data id="a"/>                                        | DUPLICATE_ID | a | duplicateId
            <data id="d" completeness="100.1"/>                   | INVALID_VALUE | d | invalidValue
            <data id="d" completeness="1e999999999"/>             | INVALID_VALUE | d | invalidValue
            <data id="d" completeness="NaN"/>                     | INVALID_VALUE | d | invalidValue
            """)
    void aWrongElementIsToldAndTheRestIsRead(String content, Kind kind, String id, String key) {
        Landscape landscape = Parts.read("<elements xsi:type=\"application:Application\" id=\"a\" name=\"A\">\n"
                + content + "\n</elements>");
        assertEquals(1, landscape.problems().size(), landscape.problems()::toString);
        Problem problem = landscape.problems().getFirst();
        assertEquals(kind, problem.kind());
        assertEquals(key, problem.what().key());
        assertEquals(id, problem.id());
        assertTrue(problem.location().line() >= 12 && problem.location().line() <= 14, problem::toString);
        assertEquals("A", landscape.find("a", Application.class).orElseThrow().getName());
    }

    @Test
    void anElementWithoutAClassWhereOneIsNeededIsLeftOutWithItsChildren() {
        Landscape landscape = Parts.read("<elements id=\"x\"><data id=\"y\"/></elements>");
        assertEquals(List.of(Kind.UNKNOWN_CLASS), kinds(landscape));
        assertTrue(landscape.find("y").isEmpty());
    }

    @Test
    void aReferenceToWhatWasNotUnderstoodIsNotDangling() {
        Landscape landscape = Parts.read("""
                <elements xsi:type="application:Pizza" id="p"><slice id="p.1"/></elements>
                <elements xsi:type="core:Document" id="d" name="D" about="p p.1 q"/>""");
        assertEquals(List.of(Kind.UNKNOWN_CLASS, Kind.DANGLING_REFERENCE), kinds(landscape));
        assertEquals("q", landscape.problems().get(1).what().arguments().get(1));
    }

    @Test
    void aFileOfANewerFormatIsReadAndTold() {
        Landscape landscape = Parts.assemble(Parts.text(Parts.file("")).replace("formatVersion=\"1\"",
                "formatVersion=\"2\""));
        assertEquals(List.of(Kind.NEWER_FORMAT), kinds(landscape));
        assertTrue(landscape.parts().getFirst().losesContent());
        assertEquals("part", landscape.problems().getFirst().id());
        assertTrue(landscape.problems().getFirst().location().line() > 0, landscape.problems()::toString);
    }

    @Test
    void anIdInTwoFilesIsToldWithBothPlacesAndTheFirstHoldsIt() {
        String first = Parts.text(Parts.file("<elements xsi:type=\"core:Document\" id=\"x\" name=\"1\"/>"));
        String second = Parts.text(Parts.file("\n<elements xsi:type=\"core:Document\" id=\"x\" name=\"2\"/>"))
                .replace("id=\"part\"", "id=\"other\"");
        Landscape landscape = Parts.assemble(first, second);
        Problem problem = landscape.problems().getFirst();
        assertEquals(Kind.DUPLICATE_ID, problem.kind());
        assertEquals("b.landskab:13", problem.location().toString());
        assertTrue(problem.what().arguments().contains("a.landskab:12"), problem::toString);
        assertEquals("1", landscape.find("x", dk.landskab.model.core.Document.class).orElseThrow().getName());
    }

    @Test
    void aDanglingReferenceKeepsItsIdAndSuggestsTheNearest() {
        Landscape landscape = Parts.read("""
                <elements xsi:type="business:OrgUnit" id="kk.it" name="IT"/>
                <elements xsi:type="business:OrgUnit" id="kk.itx" name="IT X"/>
                <elements xsi:type="application:Application" id="a" name="A" owner="kk.ti"/>""");
        Problem problem = landscape.problems().getFirst();
        assertEquals("danglingNear", problem.what().key());
        assertEquals(List.of("kk.it", "kk.itx"), problem.what().arguments().get(2));
        OrgUnit owner = landscape.find("a", Application.class).orElseThrow().getOwner();
        assertTrue(owner.eIsProxy());
        assertEquals("kk.ti", ((InternalEObject) owner).eProxyURI().fragment());
    }

    @Test
    void whatIsMissingIsStoodForByAClassThatFits() {
        Landscape landscape = Parts.read("""
                <elements xsi:type="core:Relation" id="r" name="R" kind="x" from="no" to="body"/>
                <elements xsi:type="governance:Assessment" id="s" name="S" by="nobody"/>""");
        assertInstanceOf(Concept.class, landscape.find("r", Relation.class).orElseThrow().getFrom());
        assertInstanceOf(OrgUnit.class, landscape
                .find("s", dk.landskab.model.governance.Assessment.class).orElseThrow().getBy().getFirst());
    }

    @Test
    void manyDanglingReferencesCostNoMoreThanTheirNumber() {
        String elements = IntStream.range(0, 20_000)
                .mapToObj(i -> "<elements xsi:type=\"core:Document\" id=\"d" + i + "\" name=\"D\" about=\"no" + i
                        + "\"/>").collect(Collectors.joining("\n"));
        assertEquals(20_000, Parts.read(elements).problems().size());
    }

    @Test
    void aCircleIsToldOnceAndNamesItsMembers() {
        Landscape landscape = Parts.read("""
                <elements xsi:type="business:OrgUnit" id="c" name="C" parent="a"/>
                <elements xsi:type="business:OrgUnit" id="a" name="A" parent="b"/>
                <elements xsi:type="business:OrgUnit" id="b" name="B" parent="c"/>
                <elements xsi:type="business:OrgUnit" id="d" name="D" parent="a"/>""");
        assertEquals(List.of(Kind.CYCLE), kinds(landscape));
        Problem cycle = landscape.problems().getFirst();
        assertEquals(List.of("a", "b", "c"), cycle.what().arguments().get(1));
        assertEquals(13, cycle.location().line());
        assertEquals("a", cycle.id());
    }

    @Test
    void aLongChainIsNoCircle() {
        String elements = IntStream.range(0, 20_000)
                .mapToObj(i -> "<elements xsi:type=\"business:OrgUnit\" id=\"u" + i + "\" name=\"U\" parent=\"u"
                        + (i + 1) + "\"/>").collect(Collectors.joining("\n"));
        Landscape landscape = Parts.read(elements + "<elements xsi:type=\"business:OrgUnit\" id=\"u20000\" name=\"U\"/>");
        assertEquals(List.of(), landscape.problems());
    }

    @Test
    void aCommentIsToldSoThatItIsNeverSavedOver() {
        Landscape landscape = Parts.read("<!-- two <hyphens> --><?editor hint?>");
        assertEquals(List.of(Problem.Kind.COMMENT, Problem.Kind.COMMENT),
                landscape.problems().stream().map(Problem::kind).toList());
        assertTrue(landscape.parts().getFirst().losesContent());
    }

    @Test
    void theSameIdTwiceInAListIsOneReference() {
        Landscape landscape = Parts.read("""
                <elements xsi:type="core:Document" id="d" name="D" about="e
                    e  part.e"/>
                <elements xsi:type="core:Document" id="e" name="E"/>
                <elements xsi:type="core:Document" id="part.e" name="E"/>""");
        assertEquals(2, landscape.find("d", dk.landskab.model.core.Document.class).orElseThrow().getAbout().size());
        assertNull(landscape.find("nobody").orElse(null));
    }

    private static List<Kind> kinds(Landscape landscape) {
        return landscape.problems().stream().map(Problem::kind).toList();
    }
}
