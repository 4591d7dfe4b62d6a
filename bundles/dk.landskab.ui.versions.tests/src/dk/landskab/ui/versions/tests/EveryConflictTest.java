// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.compare.conflict.Conflict.Kind;
import dk.landskab.compare.merge.ResolutionException;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Dispute;
import dk.landskab.ui.versions.merge.Merging;
import dk.landskab.ui.versions.merge.Own;
import dk.landskab.ui.versions.merge.OwnPath;
import dk.landskab.ui.versions.merge.OwnPlace;
import dk.landskab.ui.versions.merge.OwnText;
import dk.landskab.ui.versions.merge.OwnValue;
import dk.landskab.ui.versions.merge.PlaceMerging;
import dk.landskab.ui.versions.merge.Way;

/** Every kind of conflict is decided in every way that is offered, and read back from what is written. */
class EveryConflictTest {

    private static final String UNITS = "OrgUnit it \"IT\";OrgUnit hr \"HR\";OrgUnit web \"Web\";Application a \"A\"";
    private static final String ORGANISATIONS = orgs("o") + " ^ " + orgs("p") + " ^ " + orgs("q");
    private static final String NEED = "text c.acq acquisition a \"A\" {/  need \"%s\"/}/";

    /**
     * The kind; base, ours and theirs as {@link ThreeFolders} has them; and what holds after each way to decide it that is
     * offered: the word of a way, or {@code own:} and a value, and then {@code id.feature=value}, {@code id.in=holder},
     * {@code id@path}, {@code id:Class}, {@code !id}, or {@code file~text}. An empty value is nothing.
     */
    static final List<String> TABLE = List.of(
            "VALUE ^ Application a \"A\" version=1 ^ Application a \"A\" version=2 ^ Application a \"A\" version=3"
                    + " ^ ours a.version=2 | theirs a.version=3 | base a.version=1 | own:9 a.version=9",
            "VALUE ^ " + UNITS + " owner=it ^ " + UNITS + " owner=hr ^ " + UNITS + " owner=web"
                    + " ^ ours a.owner=hr | theirs a.owner=web | base a.owner=it | own:it a.owner=it | own: a.owner=",
            "VALUE ^ Application a \"A\" ^ Application a \"A\" lifecycle.endOfLife=2028-01-01"
                    + " ^ Application a \"A\" lifecycle.endOfLife=2029-01-01"
                    + " ^ ours a.lifecycle.endOfLife=2028-01-01 | theirs a.lifecycle.endOfLife=2029-01-01"
                    + " | base a.lifecycle= | own:2030-01-31 a.lifecycle.endOfLife=2030-01-31",
            "ORDER ^ Decision d \"D\" conditions=x,y ^ Decision d \"D\" conditions=y,x ^ Decision d \"D\" conditions=x,z,y"
                    + " ^ ours d.conditions=y,x | theirs d.conditions=x,z,y | base d.conditions=x,y"
                    + " | bothOurs d.conditions=y,x,z | own:q+r d.conditions=q,r | own: d.conditions=",
            "DELETION ^ Application a \"A\" version=1 ^ Application b \"B\" ^ Application a \"A\" version=3"
                    + " ^ keep a.version=3 | delete !a",
            "DELETION ^ Application a \"A\" version=1 ^ Application a \"A\" version=3 ^ Application b \"B\""
                    + " ^ keep a.version=3 | delete !a",
            "PLACE ^ " + ORGANISATIONS + " ^ ours u.in=p | theirs u.in=q | base u.in=o | own:r u.in=r"
                    + " | own:sketch.landskab u.in=part.sketch.landskab",
            "FILING ^ " + filed("x") + " ^ " + filed("y") + " ^ " + filed("z")
                    + " ^ ours a.in=part.y.landskab | theirs a.in=part.z.landskab | base a.in=part.x.landskab"
                    + " | own:w.landskab a.in=part.w.landskab",
            "FILING ^ Application a \"A\" ^ Application a \"A\";rename sketch.landskab m.landskab"
                    + " ^ Application a \"A\";rename sketch.landskab n.landskab"
                    + " ^ ours a@m.landskab | theirs a@n.landskab | base a@sketch.landskab"
                    + " | own:deep/o.landskab a@deep/o.landskab",
            "FILING ^ " + carried("c") + " ^ " + carried("d") + " ^ " + carried("e")
                    + " ^ ours d.acq~acquisition a | theirs e.acq~acquisition a"
                    + " | base c.acq~acquisition a",
            "CLASS ^ BusinessProcess r \"R\";Application a \"A\" ^ Component r \"R\";Application a \"A\""
                    + " ^ BusinessProcess r \"R\";Application a \"A\" supports=r"
                    + " ^ ours r:Component a.supports= | theirs r:BusinessProcess a.supports=r",
            "CIRCLE ^ Application a \"A\";Application b \"B\" ^ Application a \"A\" parent=b;Application b \"B\""
                    + " ^ Application a \"A\";Application b \"B\" parent=a"
                    + " ^ ours a.parent=b b.parent= | theirs a.parent= b.parent=a | base a.parent= b.parent=",
            "PATH ^ " + two("") + " ^ " + two(";rename x.landskab m.landskab") + " ^ " + two(";rename y.landskab m.landskab")
                    + " ^ freePath a@m.landskab b@m-2.landskab | own:n.landskab a@m.landskab b@n.landskab",
            "CONTENT ^ text c.acq acquisition a { 1 ^ text c.acq acquisition a { 2"
                    + " ^ text c.acq acquisition a { 3"
                    + " ^ ours c.acq~{ 2 | theirs c.acq~{ 3 | base c.acq~{ 1",
            "TEXT ^ " + NEED.formatted("1") + " ^ " + NEED.formatted("2") + " ^ " + NEED.formatted("3")
                    + " ^ ours c.acq~need \"2\" | theirs c.acq~need \"3\" | base c.acq~need \"1\""
                    + " | bothOurs c.acq~need \"2\"/  need \"3\""
                    + " | own:acquisition_a_\"Z\"_{} c.acq~acquisition a \"Z\" {}",
            "TEXT ^ " + NEED.formatted("1") + " ^ text c.acq acquisition a \"B\" {} ^ text c.acq acquisition a \"C\" {}"
                    + " ^ ours c.acq~\"B\" | theirs c.acq~\"C\" | base c.acq~need"
                    + " | own:acquisition_a_\"Z\"_{} c.acq~acquisition a \"Z\" {}",
            "TEXT ^ " + NEED.formatted("1") + " ^ text c.acq use x.* ^ " + NEED.formatted("3")
                    + " ^ ours c.acq!acquisition | theirs c.acq~need \"3\" | base c.acq~need \"1\"");

    @TempDir
    private Path temporary;
    private int merges;

    /** Four organisations, of which one has the unit u. */
    private static String orgs(String holder) {
        return List.of("o", "p", "q", "r").stream().map(each -> "Organisation " + each + " \"" + each + "\""
                + (each.equals(holder) ? ";  OrgUnit u \"U\"" : "")).collect(Collectors.joining(";"));
    }

    /** Four files, of which one has the application a. */
    private static String filed(String holder) {
        return List.of("w", "x", "y", "z").stream().map(each -> "file " + each + ".landskab;Application " + each + " \""
                + each + "\"" + (each.equals(holder) ? ";Application a \"A\"" : "")).collect(Collectors.joining(";"));
    }

    private static String carried(String holder) {
        return List.of("c", "d", "e").stream().map(each -> "text " + each + ".acq"
                + (each.equals(holder) ? " acquisition a \"A\" {}/" : "")).collect(Collectors.joining(";"));
    }

    private static String two(String more) {
        return "file x.landskab;Application a \"A\";file y.landskab;Application b \"B\"" + more;
    }

    @Test
    void allKindsStandInTheTable() {
        assertEquals(EnumSet.allOf(Kind.class), TABLE.stream().map(row -> Kind.valueOf(row.split(" ")[0]))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class))));
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void aConflictIsDecidedInEveryWayThatIsOffered(String row) throws IOException {
        String[] cells = row.split(" \\^ ");
        Map<String, String> answers = answers(cells[4]);
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            ThreeFolders three = new ThreeFolders(temporary.resolve(String.valueOf(merges++)), cells[1], cells[2], cells[3]);
            try (PlaceMerging merging = three.merge(Language.EN)) {
                Dispute dispute = only(merging.look());
                assertEquals(Kind.valueOf(cells[0]), dispute.conflict().kind());
                assertEquals(offered(dispute), answers.keySet().stream().map(each -> each.replaceAll(":.*", ""))
                        .distinct().toList(), "what is offered");
                Merging.Open decided = merging.decide(dispute, Optional.of(decision(dispute, answer.getKey())));
                assertTrue(decided.isDecided(), answer::toString);
                assertFalse(dispute.title().isEmpty());
                merging.complete();
            }
            Landscape written = LandscapeFolder.at(three.out()).read();
            for (String statement : statements(answer.getValue())) {
                holds(statement, written, three.out());
            }
        }
    }

    /** Whatever is offered can be read in every language, with no text that is missing. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWayIsToldInEveryLanguage(Language language) {
        for (String row : TABLE) {
            String[] cells = row.split(" \\^ ");
            ThreeFolders three = new ThreeFolders(temporary.resolve(String.valueOf(merges++)), cells[1], cells[2], cells[3]);
            try (PlaceMerging merging = three.merge(language)) {
                Dispute dispute = only(merging.look());
                List<String> told = new ArrayList<>(List.of(dispute.title(), dispute.about(), dispute.before()));
                told.addAll(dispute.edits());
                dispute.ways().forEach(each -> told.add(each.says() + each.dropped()));
                dispute.notBoth().ifPresent(told::add);
                told.forEach(each -> assertFalse(each.matches(".*\\b(about|dropped|notBoth|says)\\.\\w+.*|.*\\{\\d.*"), each));
            }
        }
    }

    @Test
    void whyBothIsNotOfferedIsSaid() {
        assertTrue(dispute("CONTENT", 0).notBoth().orElseThrow().contains("no text that can be taken apart"));
        assertTrue(dispute("TEXT", 1).notBoth().orElseThrow().contains("not one text any more"));
        assertEquals(Optional.empty(), dispute("TEXT", 0).notBoth());
        assertEquals(Optional.empty(), dispute("TEXT", 2).notBoth());
        assertEquals(Optional.empty(), dispute("VALUE", 0).notBoth());
    }

    @Test
    void aPlaceIsOfferedWhereverItsClassCanBeHeldAndNotWithinItself() {
        OwnPlace own = (OwnPlace) dispute("PLACE", 0).own().orElseThrow();

        assertEquals("o p q r sketch.landskab", own.spots(Labels.in(Language.EN)).stream().map(OwnPlace.Spot::name)
                .collect(Collectors.joining(" ")));
        assertEquals(List.of("q"), own.spots(Labels.in(Language.DA)).stream().filter(each -> each.has("q ORG"))
                .map(OwnPlace.Spot::value).toList());
    }

    @Test
    void whatIsNoPathOrNoWholeTextIsRefusedAndNothingIsDecided() {
        refused("FILING", 1, "own:../o.landskab", "cannot be ../o.landskab");
        refused("PATH", 0, "own:n.txt", "cannot be n.txt");
        refused("TEXT", 0, "own:need_1", "cannot be that text");
        refused("TEXT", 0, "own:acquisition_b_{}", "cannot be that text");
        refused("TEXT", 0, "own:", "cannot be that text");
    }

    @Test
    void aPathThatIsTakenLeavesTheConflictOpenAndSaysSo() {
        String[] cells = row("PATH", 0);
        try (PlaceMerging merging = new ThreeFolders(temporary, cells[1], cells[2], cells[3]).merge(Language.EN)) {
            Dispute dispute = only(merging.look());
            Merging.Open open = merging.decide(dispute, Optional.of(decision(dispute, "own:m.landskab")));

            assertFalse(open.isDecided());
            assertTrue(open.notice().orElseThrow().in(Language.EN).contains("does not go together"));
            assertTrue(merging.decide(dispute, Optional.of(decision(dispute, "own:n.landskab"))).isDecided());
        }
    }

    private void refused(String kind, int number, String answer, String why) {
        String[] cells = row(kind, number);
        ThreeFolders three = new ThreeFolders(temporary.resolve(String.valueOf(merges++)), cells[1], cells[2], cells[3]);
        try (PlaceMerging merging = three.merge(Language.EN)) {
            Dispute dispute = only(merging.look());
            ResolutionException refused = assertThrows(ResolutionException.class,
                    () -> merging.decide(dispute, Optional.of(decision(dispute, answer))));
            assertTrue(refused.what().in(Language.EN).contains(why), refused.what().in(Language.EN));
            assertEquals(0, merging.look().decided());
        }
    }

    private Dispute dispute(String kind, int number) {
        String[] cells = row(kind, number);
        ThreeFolders three = new ThreeFolders(temporary.resolve(String.valueOf(merges++)), cells[1], cells[2], cells[3]);
        try (PlaceMerging merging = three.merge(Language.EN)) {
            return only(merging.look());
        }
    }

    private static String[] row(String kind, int number) {
        return TABLE.stream().filter(each -> each.startsWith(kind + " ")).toList().get(number).split(" \\^ ");
    }

    private static Dispute only(Merging.Open open) {
        assertEquals(1, open.disputes().size(), () -> open.disputes().stream().map(each -> each.title() + " " + each.about())
                .toList().toString());
        return open.disputes().getFirst();
    }

    private static Map<String, String> answers(String cell) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String each : cell.split(" \\| ")) {
            int blank = each.indexOf(' ');
            answers.put(each.substring(0, blank), each.substring(blank + 1));
        }
        return answers;
    }

    private static List<String> offered(Dispute dispute) {
        List<String> offered = new ArrayList<>(dispute.ways().stream().map(Way::word).toList());
        dispute.own().ifPresent(each -> offered.add("own"));
        return offered;
    }

    private static Decision decision(Dispute dispute, String answer) {
        if (!answer.startsWith("own:")) {
            return dispute.ways().stream().filter(each -> each.word().equals(answer)).findFirst().orElseThrow().decision();
        }
        String value = answer.substring("own:".length()).replace('_', ' ').replace('+', '\n');
        Own own = dispute.own().orElseThrow();
        return switch (own) {
            case OwnValue given -> given.decide(given.given(Decision.of(value)));
            case OwnPath path -> path.decide(value);
            case OwnText text -> text.decide(value);
            case OwnPlace place -> place.decide(place.spots(Labels.in(Language.EN)).stream()
                    .filter(each -> each.name().equals(value)).findFirst().orElseThrow());
        };
    }

    /** Statements that a text stands somewhere are one each; the others stand side by side. */
    private static List<String> statements(String said) {
        return said.matches("\\S+[~!].+") ? List.of(said) : Arrays.asList(said.split(" "));
    }

    private static void holds(String statement, Landscape written, Path folder) throws IOException {
        if (statement.matches("\\S+[~!].+")) {
            int at = Math.max(statement.indexOf('~'), statement.indexOf(".acq!") + ".acq".length());
            String text = Files.readString(folder.resolve(statement.substring(0, at)));
            assertEquals(statement.charAt(at) == '~', text.contains(statement.substring(at + 1).replace('/', '\n')), text);
        } else if (statement.startsWith("!")) {
            assertTrue(written.find(statement.substring(1)).isEmpty(), statement);
        } else {
            int at = statement.replaceAll("[.@:].*", "").length();
            EObject object = written.find(statement.substring(0, at)).orElseThrow(() -> new AssertionError(statement));
            assertEquals(statement.replaceAll(".*[=@:]", ""), switch (statement.charAt(at)) {
                case '@' -> written.partOf(object).orElseThrow().path();
                case ':' -> object.eClass().getName();
                default -> said(object, statement.substring(at + 1, statement.indexOf('=')));
            }, statement);
        }
    }

    private static String said(EObject object, String path) {
        if (path.equals("in")) {
            return EcoreUtil.getID(object.eContainer());
        }
        Object value = object;
        for (String step : path.split("\\.")) {
            EObject holder = (EObject) value;
            value = holder.eGet(holder.eClass().getEStructuralFeature(step));
        }
        return value instanceof List<?> many ? many.stream().map(EveryConflictTest::said).collect(Collectors.joining(","))
                : said(value);
    }

    private static String said(Object value) {
        return value instanceof EObject target ? EcoreUtil.getID(target) : value == null ? "" : value.toString();
    }
}
