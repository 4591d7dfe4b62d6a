// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.model.business.Subject;
import dk.landskab.model.business.SubjectLevel;
import dk.landskab.model.business.SubjectScheme;
import dk.landskab.model.core.RefScheme;
import dk.landskab.store.UnreadableException;

class KleTest {

    private static final LocalDate OLD = LocalDate.of(2020, 5, 1);
    private static final LocalDate NEW = LocalDate.of(2021, 5, 1);

    @TempDir
    private Path temporary;
    private ImportFolder folder;

    @BeforeEach
    void begin() {
        folder = new ImportFolder(temporary, "kk");
    }

    @Test
    void theEditionThatKitosServesIsReadWhole() {
        Path file = SharedData.file("kle/kles-2022-05-01.json");
        ImportReport report = folder.run("kle", file.toString()).report();
        assertEquals(2913, folder.landscape().all(Subject.class).size());
        assertEquals(Set.of("kle/kle.landskab"), folder.files().keySet());
        assertEquals(List.of(), folder.landscape().problems());
        assertTrue(report.isLossless());
        Subject subject = folder.find("kle.27.48.06", Subject.class);
        assertEquals("Kontaktpersonordning for døvblinde", subject.getName());
        assertEquals(List.of("27.48.06", SubjectLevel.SUBJECT, SubjectScheme.KLE, LocalDate.of(2022, 5, 1)),
                List.of(subject.getNumber(), subject.getLevel(), subject.getScheme(), subject.getEdition()));
        assertEquals("kle.27.48", subject.getParent().getId());
        assertEquals(SubjectLevel.MAIN_GROUP, subject.getParent().getParent().getLevel());
        assertEquals(RefScheme.KLE_UUID, subject.getExternalRefs().getFirst().getScheme());
        Map<String, String> before = folder.files();
        assertEquals(List.of(), folder.run("kle", file.toString()).drafts());
        assertEquals(before, folder.files());
    }

    @Test
    void theEditionsOfKleOnlineAreRead() {
        folder.run("kle", SharedData.file("kle/20200106-kle-sample-changes.xml").toString());
        Subject renamed = folder.find("kle.00.03.00", Subject.class);
        assertEquals("HAS BEEN RENAMED", renamed.getName());
        assertEquals(LocalDate.of(2019, 11, 1), renamed.getEdition());
        folder.run("kle", SharedData.file("kle/20200106-kle-single-item.xml").toString());
        assertEquals(List.of(), folder.landscape().problems());
        ImportReport report = folder.run("kle", SharedData.file("kle/20200106-kle-only-published-date.xml").toString())
                .report();
        assertEquals(1, report.entries(Kind.NOTE).size());
    }

    @Test
    void anOlderEditionOnlyAddsToANewerOne() {
        folder.run("kle", SharedData.file("kle/kles-2022-05-01.json").toString());
        folder.run("kle", SharedData.file("kle/20200106-kle-sample-changes.xml").toString());
        assertEquals("International virksomhed og EU i almindelighed",
                folder.find("kle.00.03.00", Subject.class).getName());
    }

    @Test
    void whatXmlSaysOfAnEntryIsKept() {
        folder.run("kle", xml(NEW, """
                <Hovedgruppe><HovedgruppeNr>01</HovedgruppeNr><HovedgruppeTitel>Et</HovedgruppeTitel>
                 <HovedgruppeVejledning><VejledningTekst><p>Om <b>det</b></p><p>Mere</p></VejledningTekst>
                 </HovedgruppeVejledning>
                 <Gruppe><GruppeNr>01.02</GruppeNr><GruppeTitel>To</GruppeTitel>
                  <GruppeRetskildeReference><RetskildeTitel>Loven</RetskildeTitel>
                   <ParagrafEllerKapitel>§ 1</ParagrafEllerKapitel></GruppeRetskildeReference>
                  <Emne><EmneNr>01.02.03</EmneNr><EmneTitel>Tre</EmneTitel>
                   <EmneAdministrativInfo><OprettetDato>1988-01-01</OprettetDato>
                    <RettetDato>1990-01-01</RettetDato><RettetDato>1991-01-01</RettetDato></EmneAdministrativInfo>
                   <BevaringJaevnfoerArkivloven>B</BevaringJaevnfoerArkivloven>
                   <SletningJaevnfoerPersondataloven>P1825D</SletningJaevnfoerPersondataloven>
                   <UUID>u3</UUID></Emne>
                 </Gruppe></Hovedgruppe>"""));
        assertEquals("Om det\n\nMere", folder.find("kle.01", Subject.class).getDescription());
        assertEquals("Loven, § 1", folder.find("kle.01.02", Subject.class).getProperties().getFirst().getValue());
        Subject three = folder.find("kle.01.02.03", Subject.class);
        assertEquals(List.of("B", "P1825D", "kle.01.02"),
                List.of(three.getRetention(), three.getDeletionRule(), three.getParent().getId()));
        assertEquals(List.of("1988-01-01", "1990-01-01", "1991-01-01"),
                three.getProperties().stream().map(each -> each.getValue()).sorted().toList());
    }

    @Test
    void whatWentOutIsMarkedWithWhatReplacesIt() {
        folder.run("kle", xml(NEW, group("01", emne("01.02.03", "Gammel", "u1", """
                <Historisk><Flyttet><FlyttetDato>2020-11-01</FlyttetDato>
                <AfloestAf><EmneNr>01.02.04</EmneNr></AfloestAf></Flyttet></Historisk>"""),
                emne("01.02.04", "Ny", "u2", ""))));
        Subject old = folder.find("kle.01.02.03", Subject.class);
        assertEquals(LocalDate.of(2020, 11, 1), old.getExpires());
        assertEquals(List.of("kle.01.02.04"), old.getReplacedBy().stream().map(Subject::getId).toList());
        assertNull(folder.find("kle.01.02.04", Subject.class).getExpires());
    }

    @Test
    void aReplacementThatNoEditionHasIsListed() {
        ImportReport report = folder.run("kle", xml(NEW, group("01", emne("01.02.03", "Gammel", "u1", """
                <Historisk><UdgaaetDato>2020-11-01</UdgaaetDato><Flyttet><FlyttetDato>2020-10-01</FlyttetDato>
                <AfloestAf><EmneNr>77.02.04</EmneNr></AfloestAf></Flyttet></Historisk>""")))).report();
        assertEquals(1, report.entries(Kind.LOST).size());
        assertEquals(LocalDate.of(2020, 11, 1), folder.find("kle.01.02.03", Subject.class).getExpires());
    }

    @Test
    void entriesThatANewerEditionHasNotExpireAndAreReplacedByWhatHasTheirUuid() {
        folder.run("kle", xml(OLD, group("01", emne("01.02.03", "A", "u1", ""), emne("01.02.05", "B", "u5", ""))
                + group("02")));
        ImportReport report = folder.run("kle", xml(NEW, group("01", emne("01.02.04", "A", "u1", "")))).report();
        Subject moved = folder.find("kle.01.02.03", Subject.class);
        assertEquals(List.of(NEW, OLD), List.of(moved.getExpires(), moved.getEdition()));
        assertEquals("kle.01.02.04", moved.getReplacedBy().getFirst().getId());
        assertEquals(List.of(), folder.find("kle.01.02.05", Subject.class).getReplacedBy());
        assertEquals(2, report.entries(Kind.VANISHED).size());
        assertNull(folder.find("kle.02", Subject.class).getExpires(), "the edition has nothing of this main group");
        assertEquals(1, report.entries(Kind.NOTE).size());
        assertEquals(NEW, folder.find("kle.01", Subject.class).getEdition());
    }

    @Test
    void bothEditionsGiveTheSameCatalogueInWhateverOrderTheyCome() {
        String old = xml(OLD, group("01", emne("01.02.03", "A", "u1", ""), emne("01.02.05", "B", "u5", "")));
        String now = xml(NEW, group("01", emne("01.02.04", "A", "u1", ""), emne("01.02.05", "B2", "u5", "")));
        folder.run("kle", old, now);
        ImportFolder other = new ImportFolder(temporary.resolve("other"), null);
        other.run("kle", now);
        other.run("kle", old);
        assertEquals(Facts.of(folder.landscape()), Facts.of(other.landscape()));
    }

    @Test
    void aNumberThatComesBackHoldsAgain() {
        folder.run("kle", xml(OLD, group("01", emne("01.02.03", "A", "u1", ""))));
        folder.run("kle", xml(NEW, group("01", emne("01.02.04", "A", "u1", ""))));
        folder.run("kle", xml(NEW.plusYears(1), group("01", emne("01.02.03", "A", "u1", ""))));
        Subject back = folder.find("kle.01.02.03", Subject.class);
        assertNull(back.getExpires());
        assertEquals(List.of(), back.getReplacedBy());
        assertEquals("kle.01.02.03", folder.find("kle.01.02.04", Subject.class).getReplacedBy().getFirst().getId());
        assertEquals(List.of(), folder.landscape().problems());
    }

    @Test
    void entriesThatReplaceEachOtherAreNotLinked() {
        String history = "<Historisk><UdgaaetDato>2020-01-01</UdgaaetDato><Flyttet><AfloestAf><EmneNr>%s</EmneNr>"
                + "</AfloestAf></Flyttet></Historisk>";
        ImportReport report = folder.run("kle", xml(NEW, group("01",
                emne("01.02.03", "A", "u1", history.formatted("01.02.04")),
                emne("01.02.04", "B", "u2", history.formatted("01.02.03"))))).report();
        assertEquals(2, report.entries(Kind.LOST).size());
        assertEquals(List.of(), folder.landscape().problems());
    }

    @Test
    void whatPeopleAddedToASubjectStays() {
        folder.run("kle", xml(OLD, group("01", emne("01.02.03", "A", "u1", ""))));
        folder.edit("kle.01.02.03", Subject.class, each -> each.getAliases().add("Kaldes også"));
        folder.run("kle", xml(NEW, group("01", emne("01.02.03", "A2", "u1", ""))));
        assertEquals(List.of("A2", List.of("Kaldes også")), List.of(folder.find("kle.01.02.03", Subject.class)
                .getName(), List.copyOf(folder.find("kle.01.02.03", Subject.class).getAliases())));
    }

    @Test
    void oddNumbersAreListed() {
        ImportReport report = folder.run("kle", file("x.json", """
                {"referenceVersion": "2021-05-01T00:00:00Z", "payload": [
                  {"uuid": "a", "kleNumber": "01", "description": "A", "parentKle": null},
                  {"uuid": "b", "kleNumber": "1.2", "description": "B"},
                  {"uuid": "c", "kleNumber": "01", "description": "C", "more": {"x": [1, 2]}}]}
                """)).report();
        assertEquals(List.of(3, 4), report.entries(Kind.LOST).stream().map(each -> each.where().line()).toList());
        assertEquals("A", folder.find("kle.01", Subject.class).getName());
        assertEquals(1, report.total(Section.READ));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"referenceVersion": "2021-05-01", "payload": [{"uuid": "a" | 1
            {"referenceVersion": "someday", "payload": []} | 1
            {"referenceVersion": "2021-05-01", "payload": {}} | 1
            {"payload": []} | 0
            {"referenceVersion": "2021-05-01"} {} | 1
            <KLE-Emneplan><UdgivelsesDato>x</UdgivelsesDato></KLE-Emneplan> | 1
            <KLE-Emneplan/> | 0
            <html/> | 1
            nothing | 1
            """)
    void whatIsNoEditionIsRefused(String text, int line) {
        UnreadableException refused = assertThrows(UnreadableException.class,
                () -> folder.run("kle", file("x", text)));
        assertEquals(line, refused.location().line());
        assertEquals(Map.of(), folder.files());
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThrows(UnreadableException.class, () -> folder.run("kle", temporary.resolve("none").toString()));
    }

    private String xml(LocalDate date, String groups) {
        return file("kle-" + date + "-" + groups.hashCode() + ".xml", "\uFEFF<?xml version=\"1.0\"?>\n<KLE-Emneplan>"
                + "<UdgivelsesDato>" + date + "</UdgivelsesDato>" + groups + "</KLE-Emneplan>");
    }

    private static String group(String number, String... subjects) {
        List<String> lines = new ArrayList<>(List.of("<Hovedgruppe><HovedgruppeNr>" + number
                + "</HovedgruppeNr><HovedgruppeTitel>G</HovedgruppeTitel><Gruppe><GruppeNr>" + number
                + ".02</GruppeNr><GruppeTitel>H</GruppeTitel>"));
        lines.addAll(List.of(subjects));
        return String.join("", lines) + "</Gruppe></Hovedgruppe>";
    }

    private static String emne(String number, String title, String uuid, String administration) {
        return "<Emne><EmneNr>" + number + "</EmneNr><EmneTitel>" + title + "</EmneTitel><EmneAdministrativInfo>"
                + administration + "</EmneAdministrativInfo><UUID>" + uuid + "</UUID></Emne>";
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(temporary.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
