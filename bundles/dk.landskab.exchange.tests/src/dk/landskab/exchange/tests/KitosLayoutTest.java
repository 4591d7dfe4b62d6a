// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Interface;
import dk.landskab.model.application.Product;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Property;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.DataProcessingAgreement;
import dk.landskab.model.information.ProcessingActivity;
import dk.landskab.testkit.Share;

/** The overviews in the layout that KITOS has today, and whatever a municipality does with their columns. */
class KitosLayoutTest {

    private static final String A = "aaaaaaaa-0000-4000-8000-000000000001";

    @TempDir
    private Path temporary;
    private ImportFolder folder;

    @BeforeEach
    void begin() {
        folder = new ImportFolder(temporary, "kk");
    }

    private ImportReport run(String text) {
        try {
            return folder.run("kitos", Files.writeString(temporary.resolve("k.csv"), text).toString()).report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportReport run(Map<String, String> row) {
        return run(String.join(";", row.keySet()) + "\n" + String.join(";", row.values()));
    }

    private static String property(Element element, String key) {
        return element.getProperties().stream().filter(each -> key.equals(each.getKey())).map(Property::getValue)
                .findFirst().orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            IT systemnavn ; UUID ; Anvendes|Status|Overordnet IT System|Tidligere Systemnavn|IT systemnavn\
            |IT-System (Eksternt UUID)|Synlighed|Forretningstype|Rettighedshaver|KLE ID|KLE Navn\
            |IT System: Anvendes af|IT System: Anvendes af organisationer|Oprettet af: Organisation\
            |Sidst redigeret: Bruger|Sidst redigeret|Reference|Dokument ID / Sagsnr.|UUID|Beskrivelse\
            |Rigsarkivets vejledning til arkivering|Bemærkning fra Rigsarkivet|DBS Navn|DBS Databehandler
            Databehandling ; - ; Databehandling|Status (Markeret kontrakt)|Reference|Seneste tilsynsrapport|IT Systemer\
            |Dokument ID / Sagsnr.|Databehandling status|Sidst ændret dato|IT Kontrakter|Databehandlere\
            |IT Systemer (UUID)|Underdatabehandlere|Overførsel til usikkert 3. land|Overførselsgrundlag|Dataansvarlig\
            |Databehandleraftale er indgået|Dato for indgåelse af databehandleraftale|Tilsynsinterval\
            |Tilsynsmuligheder|Gennemført tilsyn|Kommende planlagt tilsyn|Seneste tilsyn|Seneste tilsyn bemærkning\
            |Sidst ændret bruger|Ansvarlig org. enhed
            Snitflade ; - ; Snitflade ID|Snitflade|Version|Synlighed|Rettighedshaver|Link til beskrivelse\
            |Udstillersystem|Grænseflade|Datatype|Oprettet af: Organisation|Oprettet af: Bruger\
            |Sidst redigeret: Bruger|Sidst redigeret: Dato|Snitflade (UUID)|Snitfladen anvendes af
            """)
    void everyColumnOfAnOverviewIsKnown(String named, String identity, String titles) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String title : titles.split("\\|")) {
            row.put(title, "");
        }
        row.put(named, "Noget");
        if (!identity.equals("-")) {
            row.put(identity, A);
        }

        ImportReport report = run(row);

        assertEquals(List.of(), report.entries(Kind.FALLBACK).stream().map(each -> each.what().in(Language.EN))
                .toList());
        assertEquals(1, report.total(Section.READ));
    }

    @Test
    void aRegistrationOfDataProcessingSaysWhatItSays() {
        run(Map.of("Databehandling", "Lønkørsel", "Databehandlere", "KMD A/S (26911745), Visma (udgået)",
                "Databehandleraftale er indgået", "Ikke relevant", "Tilsynsinterval", "Hver andet år",
                "Kommende planlagt tilsyn", "01-02-2027", "Dataansvarlig", "Fælles dataansvar",
                "Sidst ændret bruger", "Jens Jensen", "Overførsel til usikkert 3. land", "Ved ikke"));
        ProcessingActivity activity = folder.landscape().all(ProcessingActivity.class).getFirst();
        assertEquals("Fælles dataansvar", property(activity, "Dataansvarlig"));
        assertEquals("Ved ikke", property(activity, "Overførsel til usikkert 3. land"));
        List<DataProcessingAgreement> agreements = folder.landscape().all(DataProcessingAgreement.class);
        assertEquals(List.of("KMD A/S", "Visma"), agreements.stream().map(each -> each.getProcessor().getName())
                .sorted().toList());
        assertEquals(List.of(24, "2027-02-01"), List.of(agreements.getFirst().getOversightMonths(),
                agreements.getFirst().getNextOversight().toString()));
        assertEquals("26911745", folder.landscape().all(Organisation.class).stream()
                .filter(each -> "KMD A/S".equals(each.getName())).findFirst().orElseThrow().getExternalRefs()
                .getFirst().getValue());
        assertEquals(false, String.join("", folder.files().values()).contains("Jens Jensen"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Antal brugere   | <10      | 0  | 9
            Antal brugere   | 10-49    | 10 | 49
            Antal brugere   | 100-499  | 100 | 499
            Antal brugere   | >500     | 500 | null
            Antal brugere   | Ikke besluttet | null | null
            """)
    void aRangeOfUsersHasTwoEnds(String title, String said, String from, String to) {
        ImportReport report = run(Map.of("IT-System (UUID)", A, "IT System", "A", title, said));
        Application app = folder.find("kk.app." + A, Application.class);
        assertEquals(List.of(from, to), List.of(String.valueOf(app.getUsersFrom()), String.valueOf(app.getUsersTo())));
        assertEquals(List.of(), report.entries(Kind.FALLBACK));
    }

    @Test
    void aSystemThatIsNoLongerAvailableIsCalledAsBefore() {
        run(Map.of("IT-System (UUID)", A, "IT System", "Sag", "Livscyklus", "I drift"));
        ImportReport report = run(Map.of("IT-System (UUID)", A, "IT System", "Sag (Ikke tilgængeligt)", "Livscyklus",
                "Under afprøvning"));
        Application app = folder.find("kk.app." + A, Application.class);
        assertEquals(List.of("Sag", "PHASE_IN", "Under afprøvning"), List.of(app.getName(),
                app.getLifecycle().getDeclared().getName(), property(app, "Livscyklus")));
        assertEquals(List.of(), report.entries(Kind.NOTE));
        run(Map.of("IT-System (UUID)", A, "IT System", "Sag", "Livscyklus", "I drift"));
        assertEquals("", property(folder.find("kk.app." + A, Application.class), "Livscyklus"));
    }

    @Test
    void columnsMayBeHiddenMovedAndAdded() {
        KitosMonth whole = new KitosMonth(30, 10);
        folder.run("kitos", whole.write(temporary));
        Map<String, String> before = folder.files();
        for (int seed = 0; seed < Share.of(60); seed++) {
            Random random = new Random(seed);
            List<String> titles = new ArrayList<>(whole.system(0).keySet());
            titles.removeIf(each -> !List.of("IT-System (UUID)", "IT System", "Ansv. organisationsenhed")
                    .contains(each) && random.nextInt(3) == 0);
            Collections.shuffle(titles, random);
            SheetSketch sheet = new SheetSketch("Overblik", titles.toArray(String[]::new));
            whole.systems().forEach(sheet::row);

            ImportReport report = folder.run("kitos", sheet.write(temporary.resolve("less.xlsx"))).report();

            assertEquals(before, folder.files(), "seed " + seed);
            assertEquals(List.of(), report.entries(Kind.VANISHED), "seed " + seed);
        }
    }

    @Test
    void aColumnThatNobodyKnowsIsKeptAndNamedForEveryKind() {
        record Case(String titles, String values, Class<? extends Element> type) {
        }
        for (Case each : List.of(
                new Case("IT-System (UUID);IT System", A + ";Sag", Application.class),
                new Case("UUID;IT systemnavn", A + ";Sag", Product.class),
                new Case("Kontrakt ID;IT Kontrakt", "1;Drift", Contract.class),
                new Case("Databehandling;Databehandlere", "Løn;KMD", ProcessingActivity.class),
                new Case("Snitflade ID;Snitflade", "S1;Løn", Interface.class))) {
            ImportReport report = run(each.titles + ";Vores eget felt\n" + each.values + ";Blå");
            assertEquals(List.of("The column 'Vores eget felt' is not known; what it says is kept as a property."),
                    report.entries(Kind.FALLBACK).stream().map(entry -> entry.what().in(Language.EN)).toList());
            assertEquals("Blå", folder.landscape().all(each.type).stream()
                    .map(element -> property(element, "Vores eget felt")).filter(value -> !value.isEmpty())
                    .findFirst().orElse("nothing"), each.titles);
        }
    }
}
