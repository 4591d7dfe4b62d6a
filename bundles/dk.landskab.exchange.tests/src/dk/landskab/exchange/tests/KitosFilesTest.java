// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Entry;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Integration;
import dk.landskab.model.application.Interface;
import dk.landskab.model.application.InterfaceKind;
import dk.landskab.model.application.Product;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Property;
import dk.landskab.model.core.RefScheme;
import dk.landskab.model.core.Tri;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.ContractKind;
import dk.landskab.model.governance.DataProcessingAgreement;
import dk.landskab.model.governance.RiskLevel;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.PersonalData;
import dk.landskab.model.information.ProcessingActivity;

/** What each kind of file says becomes what it should, in any mix. */
class KitosFilesTest {

    private static final String A = "aaaaaaaa-0000-4000-8000-000000000001";
    private static final String B = "bbbbbbbb-0000-4000-8000-000000000002";
    private static final String C = "cccccccc-0000-4000-8000-000000000003";
    private static final String USAGE_A = "aaaaaaaa-1111-4000-8000-000000000001";
    private static final String USAGE_B = "bbbbbbbb-1111-4000-8000-000000000002";
    private static final String X = "eeeeeeee-0000-4000-8000-000000000009";

    @TempDir
    private Path temporary;
    private ImportFolder folder;

    @BeforeEach
    void begin() {
        folder = new ImportFolder(temporary, "kk");
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(temporary.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportReport run(String... files) {
        return folder.run("kitos", files).report();
    }

    /** A usage of the REST API, with more in {@code general} and beside it. */
    private static String usage(String uuid, String system, String name, String general, String more) {
        return """
                {"uuid": "%s", "systemContext": {"uuid": "%s", "name": "%s"}, "general": {%s}%s}
                """.formatted(uuid, system, name, general, more.isEmpty() ? "" : ", " + more);
    }

    private String systems(String... rows) {
        return file("systems.csv", "IT-System (UUID);IT System;Ansv. organisationsenhed;Anvendte systemer\n"
                + String.join("\n", rows));
    }

    private static List<String> said(ImportReport report, Kind kind) {
        return report.entries(kind).stream().map(Entry::what).map(each -> each.in(Language.EN)).toList();
    }

    private static String property(Element element, String key) {
        return element.getProperties().stream().filter(each -> key.equals(each.getKey())).map(Property::getValue)
                .findFirst().orElse("");
    }

    private Application app(String system) {
        return folder.find("kk.app." + system, Application.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Version | 7 | version | 7
            IT systemet driftes | On-premise | hosting | ON_PREMISE
            IT systemet driftes | Hybrid | hosting | HYBRID
            Antal brugere | <10 | usersTo | 9
            Antal brugere | 50-100 | usersFrom | 50
            Antal brugere | 100+ | usersFrom | 100
            Indeholder AI-teknologi | Ja | containsAI | YES
            Webtilgængelighed | Delvist | accessible | PARTLY
            Kritikalitet | Høj | criticality | HIGH
            Forretningskritisk IT-system | Ja | criticality | CRITICAL
            Samfundskritisk IT-system | Ja | criticality | SOCIETAL
            Systemets overordnede formål | Fører sager | description | Fører sager
            Lokal kaldenavn | Sagen | aliases | [Sagen]
            """)
    void aColumnBecomesAFeature(String title, String said, String feature, String value) {
        run(file("a.csv", "%s;IT-System (UUID);IT System\n%s;%s;System A".formatted(title, said, A)));
        Application app = app(A);
        assertEquals(value, String.valueOf(app.eGet(app.eClass().getEStructuralFeature(feature))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Livscyklus | På vej | Livscyklus
            Ibrugtagningsdato | til foråret | Ibrugtagningsdato
            Antal brugere | mange | Antal brugere
            """)
    void whatIsNotUnderstoodIsKeptInWordsAndTold(String title, String said, String key) {
        ImportReport report = run(file("a.csv", "%s;IT-System (UUID);IT System\n%s;%s;A".formatted(title, said, A)));
        assertEquals(said, property(app(A), key));
        assertEquals(List.of(temporary.resolve("a.csv") + ":2:1"), report.entries(Kind.FALLBACK).stream()
                .map(each -> each.where().toString()).toList());
    }

    @ParameterizedTest
    @CsvSource({"31-12-2026", "31/12/2026", "31.12.2026", "2026-12-31", "2026-12-31T00:00:00Z", "31-12-2026 00:00:00"})
    void aDateMayBeWrittenInAnyUsualWay(String date) {
        run(file("a.csv", "Slutdato for anvendelse;IT-System (UUID);IT System\n%s;%s;A".formatted(date, A)));
        assertEquals(LocalDate.of(2026, 12, 31), app(A).getLifecycle().getEndOfLife());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234,50 | 1234.50
            1.234.567 | 1234567
            1.234,5 kr. | 1234.5
            1234.5 | 1234.5
            """)
    void anAmountMayBeWrittenAsDanesDo(String said, BigDecimal amount) {
        run(file("k.csv", "IT Kontrakt;Kontrakt ID;Drift/år\nK;1;" + said));
        assertEquals(amount, folder.find("kk.contract.1", Contract.class).getCosts().getFirst().getAmount());
    }

    @Test
    void protectionOfDataHasItsOwnElements() {
        run(file("a.json", "[" + usage(USAGE_A, A, "System A", "", """
                "gdpr": {"dataSensitivityLevels": ["PersonData", "LegalData"], "specificPersonalData": ["CprNumber"],
                  "riskAssessmentConducted": "Yes", "riskAssessmentConductedDate": "2025-03-01T00:00:00Z",
                  "riskAssessmentResult": "High", "dpiaConducted": "Undecided"}""") + "]"));
        DataObject data = folder.find("kk.app." + A + ".data", DataObject.class);
        assertEquals(List.of(PersonalData.CPR, PersonalData.CRIMINAL, PersonalData.ORDINARY),
                data.getPersonal().stream().sorted((one, other) -> one.getName().compareTo(other.getName())).toList());
        assertEquals(data.getId(), app(A).getData().getFirst().getData().getId());
        Assessment risk = folder.find("kk.app." + A + ".risk", Assessment.class);
        assertEquals(List.of(LocalDate.of(2025, 3, 1), RiskLevel.HIGH), List.of(risk.getDate(), risk.getLevel()));
        assertEquals("Ikke besluttet", property(app(A), "DPIA gennemført"));
        assertEquals(1, folder.landscape().all(Assessment.class).size());
    }

    @Test
    void theJsonGoesBeforeTheOverviewAndAddsToIt() {
        String sheet = file("a.csv", "IT-System (UUID);IT System;Version;Lokal System ID\n" + A + ";System A;1;L7");
        String json = file("a.json", usage(USAGE_A, A, "System A", "\"systemVersion\": \"2\"", ""));
        for (String[] order : new String[][] {{sheet, json}, {json, sheet}}) {
            ImportFolder each = new ImportFolder(temporary.resolve(order[0].substring(order[0].length() - 4)), "kk");
            each.run("kitos", order);
            Application app = each.find("kk.app." + A, Application.class);
            assertEquals(List.of("2", "L7"), List.of(app.getVersion(), property(app, "Lokal System ID")));
            assertEquals(List.of(A, USAGE_A), app.getExternalRefs().stream().map(ref -> ref.getValue()).toList());
        }
    }

    @Test
    void aRelationOfTheJsonIsNotThereTwiceForTheOverview() {
        String json = file("a.json", "[" + usage(USAGE_A, A, "System A", "", """
                "outgoingSystemRelations": [{"uuid": "%s", "toSystemUsage": {"uuid": "%s", "name": "System B"},
                  "relationFrequency": {"uuid": "x", "name": "Dagligt"}}]""".formatted(X, USAGE_B)) + ","
                + usage(USAGE_B, B, "System B", "", "") + "]");
        String sheet = systems(A + ";System A;;System B", B + ";System B;;");
        run(json, sheet);
        assertEquals(List.of("kk.relation." + X), folder.landscape().all(Integration.class).stream()
                .map(Integration::getId).toList());
        run(sheet);
        assertEquals(1, folder.landscape().all(Integration.class).size(), "and not when only the overview is read");
        assertEquals("DAILY", folder.landscape().all(Integration.class).getFirst().getFrequency().getName());
    }

    @Test
    void aNameThatSeveralHaveIsListedAndKept() {
        ImportReport report = run(systems(A + ";Post;;", B + ";Post;;", C + ";Sag;;Post, Findes ikke"));
        assertEquals(List.of("Anvendte systemer: 2 things are called 'Post', which Sag names, and nobody can say which "
                + "is meant; the name is kept as a property. The JSON of KITOS says which it is.",
                "Anvendte systemer: nothing is called 'Findes ikke', which Sag names; the name is kept as a property. "
                        + "It may stand in another export of KITOS."), said(report, Kind.FALLBACK));
        assertEquals("Post, Findes ikke", property(app(C), "Anvendte systemer"));
        assertEquals(List.of(), folder.landscape().all(Integration.class));
    }

    @Test
    void aNameWithACommaIsOneName() {
        run(systems(A + ";Løn, personale og tid;;", B + ";Sag;;\"Løn, personale og tid, Sag\""));
        assertEquals(List.of("kk.app." + A), folder.landscape().all(Integration.class).stream()
                .filter(each -> !each.getTo().getId().equals(each.getFrom().getId()))
                .map(each -> each.getTo().getId()).toList());
    }

    @Test
    void anAgreementIsAnActivityAndAnAddendumOfItsContract() {
        run(systems(A + ";System A;;"), file("k.csv", """
                IT Kontrakt;Kontrakt ID;Kontrakttype;Databehandleraftaler
                Drift;K1;Hovedkontrakt;Aftale om drift
                """), file("d.csv", """
                Databehandling;IT Systemer (UUID);Databehandlere;Overførsel til usikkert 3. land;\
                Databehandleraftale er indgået;Dato for indgåelse;Tilsynsinterval
                Aftale om drift;%s;Leverandør A/S, Anden ApS;Nej;Ja;01-02-2024;Årligt
                """.formatted(A)));
        ProcessingActivity activity = folder.find("kk.dpr.Aftale_om_drift", ProcessingActivity.class);
        assertEquals(List.of(Tri.NO, "kk.app." + A), List.of(activity.getThirdCountry(),
                activity.getApplications().getFirst().getId()));
        Contract contract = folder.find(activity.getId() + ".contract", Contract.class);
        assertEquals(List.of(ContractKind.ADDENDUM, "kk.contract.K1", "kk.app." + A), List.of(contract.getKind(),
                contract.getParent().getId(), contract.getCovers().getFirst().getId()));
        assertEquals(2, contract.getAgreements().size());
        DataProcessingAgreement agreement = contract.getAgreements().getFirst();
        assertEquals(List.of(Tri.YES, LocalDate.of(2024, 2, 1), 12, activity.getId()),
                List.of(agreement.getConcluded(), agreement.getConcludedOn(), agreement.getOversightMonths(),
                        agreement.getActivities().getFirst().getId()));
    }

    @Test
    void theCatalogueAndTheInterfacesComeInToo() {
        run(systems(A + ";System A;;"), file("kat.csv", """
                UUID;IT systemnavn;Tidligere systemnavn;Forretningstype;KLE ID;Rettighedshaver;Beskrivelse
                %s;System A;Gammel;Sagsbehandling;27.36.04, 99.99;Ejer ApS;Fra kataloget
                """.formatted(A)), file("snit.csv", """
                Snitflade;Snitflade ID;Version;Udstillersystem;Grænseflade
                Sager ud;SN-1;2;System A;OIO REST
                """));
        Product product = folder.find("kitos." + A, Product.class);
        assertEquals(List.of("Fra kataloget", "Sagsbehandling", List.of("Gammel"), "Ejer ApS"),
                List.of(product.getDescription(), product.getKindText(), List.copyOf(product.getAliases()),
                        product.getVendor().getName()));
        assertEquals(List.of("kle.27.36.04", "kle.99.99"), product.getSubjects().stream().map(Element::getId).sorted()
                .toList());
        Interface made = folder.find("kk.interface.SN-1", Interface.class);
        assertEquals(List.of("Sager ud", InterfaceKind.REST, "kk.app." + A),
                List.of(made.getName(), made.getKind(), made.getExposedBy().getId()));
    }

    @Test
    void odataSaysTheSameAsItsOverview() {
        run(file("o.json", """
                {"@odata.context": "x", "value": [{"ItSystemUuid": "%s", "SystemName": "System A", "Version": "3",
                  "SourceEntityUuid": "%s", "ResponsibleOrganizationUnitUuid": "u",
                  "ResponsibleOrganizationUnitName": "Borgerservice", "HostedAt": "ONPREMISE",
                  "LifeCycleStatus": "Operational", "LastChangedByName": "Jens Jensen",
                  "RoleAssignments": [{"RoleId": 8, "UserFullName": "Jens Jensen", "Email": "j@x.dk"}],
                  "OutgoingRelatedItSystemUsages": [{"ItSystemUsageUuid": "%s", "ItSystemUsageName": "Sag"}]},
                 {"ItSystemUuid": "%s", "SystemName": "Sag", "SourceEntityUuid": "%s"}]}
                """.formatted(A, USAGE_A, USAGE_B, B, USAGE_B)));
        assertEquals(List.of("3", "ON_PREMISE", "Borgerservice"), List.of(app(A).getVersion(),
                app(A).getHosting().getName(), app(A).getOwner().getName()));
        assertEquals("kk.app." + B, folder.landscape().all(Integration.class).getFirst().getTo().getId());
        assertFalse(String.join("", folder.files().values()).contains("Jens Jensen"));
    }

    @Test
    void aContractThatCameByItsNumberIsTheOneThatComesByUuid() {
        run(file("k.csv", "IT Kontrakt;Kontrakt ID;Opsigelse (måneder)\nDrift;K1;6"));
        run(file("k.json", """
                [{"uuid": "%s", "name": "Drift", "parentContract": null, "general": {"contractId": "K1"},
                  "payments": {"external": [{"acquisition": 10, "operation": 5, "other": 0}, {"operation": 7}],
                  "internal": []}, "agreementPeriod": {"isContinuous": true}}]""".formatted(X)));
        Contract contract = folder.find("kk.contract.K1", Contract.class);
        assertEquals(1, folder.landscape().all(Contract.class).size());
        assertEquals(List.of(6, Tri.YES, RefScheme.KITOS_CONTRACT), List.of(contract.getNoticeMonths(),
                contract.getOngoing(), contract.getExternalRefs().getFirst().getScheme()));
        assertEquals(List.of(new BigDecimal(10), new BigDecimal(12)), contract.getCosts().stream()
                .map(each -> each.getAmount()).sorted().toList());
    }

    @Test
    void twoMunicipalitiesHaveTheSameProductAndTheirOwnApplications() {
        run(systems(A + ";System A;;"));
        ImportFolder other = new ImportFolder(temporary.resolve("other"), "aa");
        other.run("kitos", systems(A + ";System A;;"));
        assertEquals(folder.files().get("kitos/application.landskab"), other.files().get("kitos/application.landskab"));
        assertEquals(List.of("aa.app." + A), other.landscape().all(Application.class).stream().map(Element::getId)
                .toList());
    }

    @Test
    void aHiddenColumnTakesNothingAway() {
        run(systems(A + ";System A;Borgerservice;"));
        run(file("less.csv", "IT System;IT-System (UUID)\nSystem A;" + A));
        assertEquals("Borgerservice", app(A).getOwner().getName());
        run(systems(A + ";System A;;"));
        assertEquals(null, app(A).getOwner(), "an empty one does");
        assertEquals("Borgerservice", folder.landscape().all(OrgUnit.class).getFirst().getName());
    }

    @Test
    void unitsAndSuppliersThatAreThereAreTakenAsTheyAre() {
        run(systems(A + ";System A;Borgerservice;"));
        folder.edit("kk.unit.Borgerservice", OrgUnit.class, each -> each.setName("Borgerservice og Bibliotek"));
        ImportReport report = run(systems(A + ";System A;Borgerservice og bibliotek;"));
        assertEquals(1, folder.landscape().all(OrgUnit.class).size());
        assertEquals(List.of(), report.entries(Kind.NOTE));
    }

    @Test
    void aRoleThatNobodyHoldsAnyMoreVanishes() {
        String titles = "IT-System (UUID);IT System;Ansv. organisationsenhed;Systemansvarlig\n";
        run(file("a.csv", titles + A + ";A;Drift;Jens Jensen"));
        assertEquals("SYSTEM_MANAGER", folder.landscape().all(RoleAssignment.class).getFirst().getRole().getName());
        ImportReport report = run(file("a.csv", titles + A + ";A;Drift;"));
        assertEquals(List.of("kk.app." + A + ".role.Systemansvarlig"),
                report.entries(Kind.VANISHED).stream().map(Entry::id).toList());
        assertTrue(run(systems(A + ";A;Drift;")).entries(Kind.NOTE).isEmpty(), "an export without roles says nothing");
    }

    @Test
    void whatIsAPartOfItselfIsNot() {
        ImportReport report = run(file("a.csv", "IT-System (UUID);IT System;Overordnet IT System\n" + A + ";A;B\n" + B
                + ";B;A\n" + C + ";C;A"));
        assertEquals(List.of("kk.app." + A, "kk.app." + B), report.entries(Kind.LOST).stream().map(Entry::id).sorted()
                .toList());
        assertEquals("kk.app." + A, app(C).getParent().getId());
        assertEquals(List.of(), folder.landscape().problems());
    }

    @Test
    void anAddressInAColumnThatNobodyKnowsStaysOutside() {
        run(file("a.csv", "IT-System (UUID);IT System;Spørg\n" + A + ";A;jens@x.dk\n" + B + ";B;Servicedesk"));
        assertEquals(List.of("", "Servicedesk"), List.of(property(app(A), "Spørg"), property(app(B), "Spørg")));
    }

    @Test
    void anAnswerThatIsSilentOfDataAndRelationsTakesNoneAway() {
        String full = "[" + usage(USAGE_A, A, "System A", "", """
                "gdpr": {"dataSensitivityLevels": ["PersonData"], "riskAssessmentConducted": "Yes"},
                "outgoingSystemRelations": [{"uuid": "%s", "toSystemUsage": {"uuid": "%s", "name": "B"}}]"""
                .formatted(X, USAGE_B)) + "," + usage(USAGE_B, B, "B", "", "\"outgoingSystemRelations\": []") + "]";
        run(file("full.json", full));
        String silent = """
                [{"uuid": "%s", "systemContext": {"uuid": "%s", "name": "System A"}}]""".formatted(USAGE_A, A);
        ImportReport report = run(file("silent.json", silent));
        assertEquals(List.of("kk.app." + B), report.entries(Kind.VANISHED).stream().map(Entry::id).toList());
    }

    @Test
    void listsAndPartsFollowBothWithoutUndoingEither() {
        String titles = "IT-System (UUID);IT System;Relevante organisationsenheder;Noter;"
                + "Systemets overordnede formål\n";
        run(file("a.csv", titles + A + ";A;Et, To, Tre;Husk;Formål"));
        folder.edit("kk.app." + A, Application.class, each -> {
            each.getUsedBy().removeIf(unit -> unit.getName().equals("Et"));
            each.getProperties().removeIf(property -> property.getKey().equals("Noter"));
            each.setDescription("Vores");
        });
        ImportReport report = run(file("a.csv", titles + A + ";A;Et, Tre, Fire;Husk;"));
        assertEquals(List.of("Fire", "Tre"), app(A).getUsedBy().stream().map(OrgUnit::getName).sorted().toList());
        assertEquals("", property(app(A), "Noter"));
        assertEquals("Vores", app(A).getDescription());
        assertEquals(List.of("Description of A was changed here, and KITOS says nothing of it any more. What is here "
                + "stayed: 'Vores'."), said(report, Kind.NOTE));
    }
}
