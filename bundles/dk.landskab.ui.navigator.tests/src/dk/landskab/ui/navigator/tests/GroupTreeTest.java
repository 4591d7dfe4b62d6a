// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.navigator.grouping.GroupTree;
import dk.landskab.ui.navigator.grouping.Grouping;
import dk.landskab.ui.navigator.grouping.Node;
import dk.landskab.ui.navigator.grouping.TreeListener;
import dk.landskab.ui.navigator.tests.kit.Town;

class GroupTreeTest {

    @TempDir
    private Path temporary;
    private Town town;

    @BeforeEach
    void open() {
        town = Town.in(temporary);
    }

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    @Test
    void byPackageClassesStandUnderPackagesAndContentUnderWhatContainsIt() {
        assertEquals("""
                Documents and other (1)
                  Documents (1)
                    Plan
                Business (6)
                  Organisations (2)
                    Ærø Town
                      IT
                      Web
                    Vendor
                  Subjects (3)
                    27 Social
                    27.01 Care
                    81 Staff
                  Business processes (1)
                    Hire
                Information (1)
                  Data objects (1)
                    Wage
                Applications (6)
                  Products (1)
                    CareOne
                  Applications (4)
                    Alone
                    Care system
                    Løn og pension
                      master: Wage
                    Two
                  Integrations (1)
                    Care to pay
                """, Outline.of(tree(Grouping.PACKAGE), Language.EN));
    }

    @Test
    void byOrganisationElementsStandUnderTheirUnitElseUnderTheOrganisationOfTheirId() {
        assertEquals("""
                Ærø Town
                  IT
                    Web
                      Applications (1)
                        Løn og pension
                          master: Wage
                  Business processes (1)
                    Hire
                  Data objects (1)
                    Wage
                  Applications (2)
                    Care system
                    Two
                  Integrations (1)
                    Care to pay
                Vendor
                Without an organisation (6)
                  Documents (1)
                    Plan
                  Subjects (3)
                    27 Social
                    27.01 Care
                    81 Staff
                  Products (1)
                    CareOne
                  Applications (1)
                    Alone
                """, Outline.of(tree(Grouping.ORGANISATION), Language.EN));
    }

    @Test
    void bySubjectElementsStandUnderEverySubjectTheyNameAndApplicationsUnderThoseOfTheirProduct() {
        assertEquals("""
                27 Social
                  27.01 Care
                    Products (1)
                      CareOne
                    Applications (1)
                      Care system
                  Applications (1)
                    Two
                81 Staff
                  Business processes (1)
                    Hire
                  Applications (2)
                    Løn og pension
                      master: Wage
                    Two
                Without a subject (1)
                  Applications (1)
                    Alone
                """, Outline.of(tree(Grouping.SUBJECT), Language.EN));
    }

    @Test
    void byAreaTheLinesSpeakTheReadersLanguage() {
        String danish = Outline.of(tree(Grouping.AREA), Language.DA);

        assertTrue(danish.startsWith("Forretning"), danish);
        assertTrue(danish.contains("\nIt-systemer ("), danish);
        assertTrue(danish.contains("\nHører ikke til et område ("), danish);
    }

    @ParameterizedTest
    @MethodSource("gestures")
    void aGestureMovesWhatItConcernsAndAnUndoMovesItBack(Grouping grouping, String what, Gesture gesture) {
        GroupTree tree = tree(grouping);
        String before = Outline.of(tree, Language.EN);
        gesture.on(town);
        assertEquals(Outline.of(tree(grouping), Language.EN), Outline.of(tree, Language.EN));
        town.open().undo();
        assertEquals(before, Outline.of(tree, Language.EN));
    }

    interface Gesture {
        void on(Town town);
    }

    static Stream<Arguments> gestures() {
        List<Arguments> all = new ArrayList<>();
        for (Grouping grouping : Grouping.values()) {
            all.add(gesture(grouping, "rename", town -> new ChangeFeature(town.open())
                    .set(town.find("town.app.two"), CorePackage.Literals.ELEMENT__NAME, "A first").call()));
            all.add(gesture(grouping, "rename the only one below a heading", town -> new ChangeFeature(town.open())
                    .set(town.find("doc.one"), CorePackage.Literals.ELEMENT__NAME, "Zeta").call()));
            all.add(gesture(grouping, "another owner", town -> new ChangeFeature(town.open())
                    .set(town.find("alone.app"), CorePackage.Literals.ELEMENT__OWNER, town.find("town.unit.it")).call()));
            all.add(gesture(grouping, "another subject of a product", town -> new ChangeFeature(town.open())
                    .set(town.find("prod.care"), ApplicationPackage.Literals.PRODUCT__SUBJECTS,
                            List.of(town.find("kle.81"))).call()));
            all.add(gesture(grouping, "one subject more", town -> new ChangeFeature(town.open())
                    .set(town.find("town.app.pay"), ApplicationPackage.Literals.APPLICATION__SUBJECTS,
                            List.of(town.find("kle.27"), town.find("kle.81"))).call()));
            all.add(gesture(grouping, "a subject moves", town -> new ChangeFeature(town.open())
                    .set(town.find("kle.27.01"), BusinessPackage.Literals.SUBJECT__PARENT, town.find("kle.81")).call()));
            for (String id : List.of("town.app.pay", "town.unit.it", "town", "kle.27", "kle.81", "prod.care")) {
                all.add(gesture(grouping, "delete " + id, town -> new Deletion(town.open(), List.of(town.find(id)))
                        .call()));
            }
        }
        return all.stream();
    }

    private static Arguments gesture(Grouping grouping, String what, Gesture gesture) {
        return Arguments.of(grouping, what, gesture);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterAnyGesturesTheTreeIsTheOneThatWouldBeMadeAnew(Grouping grouping, long seed) {
        GroupTree unseen = tree(grouping);
        Mirror mirror = new Mirror();
        GroupTree seen = tree(grouping, mirror);
        mirror.shows(seen);
        RandomGestures gestures = new RandomGestures(town.open(), seed);
        for (int i = 0; i < 60; i++) {
            String what = gestures.next();
            String fresh = Outline.of(tree(grouping), Language.EN);
            assertEquals(fresh, Outline.of(seen, Language.EN), () -> "after " + what);
            assertEquals(fresh, mirror.outline(Language.EN), () -> "as told, after " + what);
        }
        assertEquals(Outline.of(seen, Language.EN), Outline.of(unseen, Language.EN));
    }

    static Stream<Arguments> seeds() {
        return Stream.of(Grouping.values())
                .flatMap(each -> Stream.of(1L, 2L, 3L).map(seed -> Arguments.of(each, seed)));
    }

    @Test
    void elementsUnderEachOtherInACircleAreStillInTheTree() throws Exception {
        try (Town faulty = Town.of(temporary.resolve("faulty"), Sketch.of(
                "Subject a \"A\" number=1 parent=b", "Subject b \"B\" number=2 parent=c",
                "Subject c \"C\" number=3 parent=a", "Subject d \"D\" number=4 parent=d"), Language.EN)) {
            GroupTree tree = tree(faulty, Grouping.SUBJECT, Mirror.none());
            String outline = Outline.of(tree, Language.EN);
            Stream.of("1 A", "2 B", "3 C", "4 D").forEach(each -> assertEquals(1, Outline.count(outline, each), outline));
        }
    }

    @Test
    void anObjectKnowsItsLines() {
        GroupTree tree = tree(Grouping.SUBJECT);
        List<Node> lines = tree.of(town.find("town.app.two"));

        assertEquals(2, lines.size());
        lines.forEach(line -> {
            Node parent = line.parent().orElseThrow();
            assertEquals(line, parent.child(parent.indexOf(line)));
            assertEquals("Two", line.label(Labels.in(Language.EN)));
        });
        assertEquals(List.of(), tree.of(town.find("town.int.time")));
    }

    private GroupTree tree(Grouping grouping) {
        return tree(grouping, Mirror.none());
    }

    private GroupTree tree(Grouping grouping, TreeListener listener) {
        GroupTree tree = tree(town, grouping, listener);
        town.catalogue().listen(tree::follow);
        return tree;
    }

    private static GroupTree tree(Town town, Grouping grouping, TreeListener listener) {
        GroupTree tree = new GroupTree(grouping, town.open(), town.catalogue(), listener);
        town.catalogue().cards().forEach(tree::put);
        return tree;
    }
}
