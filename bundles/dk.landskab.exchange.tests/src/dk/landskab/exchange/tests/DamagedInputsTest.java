// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.Importers;
import dk.landskab.exchange.Outcome;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.UnreadableException;
import dk.landskab.testkit.Share;

/**
 * Of every file that is imported, cut off anywhere or with wrong bytes in it: it is taken over, and then importing it
 * again changes nothing, or it is refused by its name.
 */
class DamagedInputsTest {

    private static final String A = "aaaaaaaa-0000-4000-8000-000000000001";
    private static final String B = "bbbbbbbb-0000-4000-8000-000000000002";
    /** Of how many places to cut a short run tries one. */
    private static final int PART = 7;
    private static final ArchiSketch MODEL = ArchiSketch.of("""
            ApplicationComponent a "A" doc="x" p:k=v
            DataObject d "D"
            Access r a d accessType=1
            """);

    /** A small file of each kind that an importer reads. */
    enum Input {
        EDITED_CSV("csv", "Application.csv", () -> text("""
                Application id;Name;Version;Business fit;Lifecycle.activeFrom;Parent
                town.a;"Ældre; pleje";'=1;3;31-01-2020;
                town.b;"B
                b";2;;;town.a
                """)),
        EDITED_WORKBOOK("csv", "f.xlsx", () -> WorkbookSketch.withRows("Application",
                WorkbookSketch.row(1, "Application id", "Name", "Version", "Parent")
                        + WorkbookSketch.row(2, "town.a", "Ældre", "1", "")
                        + WorkbookSketch.row(3, "town.b", "B", "2", "town.a"))),
        KITOS_CSV("kitos", "f.csv", () -> text("""
                IT-System (UUID);IT System;Ansv. organisationsenhed;Anvendte systemer;Ibrugtagningsdato
                %s;"System; A";Koncern IT;System B;31-01-2020
                %s;System B;;;
                """.formatted(A, B))),
        KITOS_WORKBOOK("kitos", "f.xlsx", () -> WorkbookSketch.withRows("Overblik",
                WorkbookSketch.row(1, "IT-System (UUID)", "IT System", "Version", "Antal brugere")
                        + WorkbookSketch.row(2, A, "System A", "1", "50-100"))),
        KITOS_JSON("kitos", "f.json", () -> text("""
                [{"uuid": "%s", "systemContext": {"uuid": "%s", "name": "Sag"}, "general": {"version": "7"},
                  "outgoingSystemRelations": [{"uuid": "%s", "toSystemUsage": {"uuid": "%s", "name": "B"}}]}]
                """.formatted(B, A, A, B))),
        KLE_JSON("kle", "f.json", () -> text("""
                {"referenceVersion": "2021-05-01T00:00:00Z", "payload": [
                  {"uuid": "a", "kleNumber": "01", "description": "Ét", "parentKle": null},
                  {"uuid": "b", "kleNumber": "01.02", "description": "To"}]}""")),
        KLE_XML("kle", "f.xml", () -> text("""
                <?xml version="1.0" encoding="UTF-8"?>
                <KLE-Emneplan><UdgivelsesDato>2021-05-01</UdgivelsesDato>
                 <Hovedgruppe><HovedgruppeNr>01</HovedgruppeNr><HovedgruppeTitel>Ét</HovedgruppeTitel>
                  <Gruppe><GruppeNr>01.02</GruppeNr><GruppeTitel>To</GruppeTitel></Gruppe></Hovedgruppe>
                </KLE-Emneplan>""")),
        ARCHI("archimate", "f.archimate", MODEL::archi),
        OPEN_EXCHANGE("archimate", "f.xml", MODEL::exchange),
        ARCHI_ARCHIVE("archimate", "f.archimate", () -> WorkbookSketch.of("S").part("model.xml",
                out -> out.write(MODEL.archi())).bytes());

        private final String importer;
        private final String name;
        private final Supplier<byte[]> bytes;

        Input(String importer, String name, Supplier<byte[]> bytes) {
            this.importer = importer;
            this.name = name;
            this.bytes = bytes;
        }
    }

    @TempDir
    private Path folder;

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ImportResult run(Input input, Optional<Landscape> into) {
        return Importers.named(input.importer).orElseThrow().run(new ImportRequest(
                List.of(folder.resolve(input.name).toString()), into, Optional.of("town")));
    }

    /** Whether the file was taken over. */
    private boolean takenOver(Input input, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(input.name), bytes);
        try {
            ImportResult result = run(input, Optional.empty());
            boolean isWrong = !result.report().entries(Kind.FINDING).isEmpty();
            Landscape landscape = Outcome.inMemory(result.drafts());
            assertEquals(List.of(), run(input, Optional.of(landscape)).drafts(), () -> input + ", imported again:\n"
                    + told(bytes));
            return !isWrong;
        } catch (UnreadableException refused) {
            assertTrue(refused.location().file().startsWith(file.toString()), () -> refused.location() + "\n"
                    + told(bytes));
            assertTrue(refused.location().line() >= 0 && !refused.what().in(Language.DA).isBlank());
            return false;
        } catch (RuntimeException e) {
            throw new AssertionError(input + ":\n" + told(bytes), e);
        }
    }

    private static String told(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1) + "\n" + HexFormat.of().formatHex(bytes);
    }

    @ParameterizedTest
    @EnumSource
    void cutOffAnywhereItIsRefusedOrTakenOverForGood(Input input) throws IOException {
        byte[] whole = input.bytes.get();
        assertTrue(takenOver(input, whole), input::toString);
        for (int length = 0; length < whole.length; length += Share.isFull() ? 1 : PART) {
            takenOver(input, Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @EnumSource
    void withWrongBytesItIsRefusedOrTakenOverForGood(Input input) throws IOException {
        byte[] whole = input.bytes.get();
        Random random = new Random(17);
        int taken = 0;
        for (int i = 0; i < Share.of(2_000); i++) {
            byte[] wrong = whole.clone();
            for (int change = 0; change <= random.nextInt(3); change++) {
                int at = random.nextInt(wrong.length);
                wrong[at] = random.nextBoolean() ? (byte) random.nextInt(256) : wrong[random.nextInt(wrong.length)];
            }
            taken += takenOver(input, wrong) ? 1 : 0;
        }
        assertTrue(taken > 0, "none of them was taken over");
    }
}
