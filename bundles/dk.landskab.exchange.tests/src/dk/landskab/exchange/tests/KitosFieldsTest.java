// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Integration;
import dk.landskab.model.application.Interface;
import dk.landskab.model.application.Product;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Property;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.ProcessingActivity;

/** Each field in each way out becomes the feature that it should, or a property where there is none. */
class KitosFieldsTest {

    private static final String A = "aaaaaaaa-0000-4000-8000-000000000001";
    private static final String OTHER = "bbbbbbbb-0000-4000-8000-000000000002";
    private static final Map<String, Class<? extends Element>> TYPES = Map.of("app", Application.class, "product",
            Product.class, "contract", Contract.class, "activity", ProcessingActivity.class, "interface",
            Interface.class, "integration", Integration.class, "data", DataObject.class, "assessment",
            Assessment.class, "holder", Contract.class);

    @TempDir
    private Path temporary;
    private ImportFolder folder;

    @BeforeEach
    void begin() {
        folder = new ImportFolder(temporary, "kk");
    }

    private ImportReport run(String name, String text) {
        try {
            return folder.run("kitos", Files.writeString(temporary.resolve(name), text).toString()).report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object that says something under a path, beside what it needs to be known. */
    private static Map<String, Object> object(Map<String, Object> needed, String path, Object said) {
        Map<String, Object> object = new LinkedHashMap<>(needed);
        put(object, List.of(path.split("\\.")), said);
        return object;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> object, List<String> path, Object said) {
        if (path.size() == 1) {
            object.put(path.getFirst(), said);
        } else {
            Map<String, Object> inner = new LinkedHashMap<>((Map<String, Object>) object.getOrDefault(path.getFirst(),
                    Map.of()));
            object.put(path.getFirst(), inner);
            put(inner, path.subList(1, path.size()), said);
        }
    }

    /** Words of the tables: {@code name:X} is a thing with a name, {@code [X]} a list, digits a number. */
    private static Object value(String text) {
        if (text.startsWith("[")) {
            return List.of(value(text.substring(1, text.length() - 1)));
        }
        if (text.startsWith("name:")) {
            return Map.of("uuid", OTHER, "name", text.substring(5));
        }
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : text.equals("true") ? Boolean.TRUE : text;
    }

    private String found(String what) {
        String[] path = what.split("\\.");
        Element element = folder.landscape().all(TYPES.get(path[0])).stream()
                .filter(each -> !path[0].equals("holder") || each.getId().endsWith(".contract")).findFirst()
                .orElseThrow(() -> new AssertionError("no " + what));
        if (path[1].startsWith("p:")) {
            return element.getProperties().stream().filter(each -> each.getKey().equals(path[1].substring(2)))
                    .map(Property::getValue).findFirst().orElse("");
        }
        Object found = element;
        for (String feature : List.of(path).subList(1, path.length)) {
            EObject holder = (EObject) found;
            found = holder.eGet(holder.eClass().getEStructuralFeature(feature));
            found = found instanceof List<?> many && many.size() == 1 ? many.getFirst() : found;
        }
        return found instanceof Element named ? named.getName() : String.valueOf(found);
    }

    private void assertFound(ImportReport report, String what, String expected) {
        assertEquals(expected, found(what));
        assertEquals(List.of(), report.entries(Kind.FALLBACK).stream().map(each -> each.what().in(Language.EN))
                .toList());
        assertEquals(List.of(), folder.landscape().problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            general.localCallName                | Sagen               | app.aliases                | Sagen
            general.systemVersion                | 2                   | app.version                | 2
            general.localSystemId                | L7                  | app.p:Lokal System ID      | L7
            general.notes                        | Husk                | app.p:Noter                | Husk
            general.hostedAt                     | OnPremise           | app.hosting                | ON_PREMISE
            gdpr.hostedAt                        | External            | app.hosting                | VENDOR
            general.containsAITechnology         | No                  | app.containsAI             | NO
            general.webAccessibilityCompliance   | Partially           | app.accessible             | PARTLY
            general.isBusinessCritical           | Yes                 | app.criticality            | CRITICAL
            general.isBusinessCritical           | DontKnow            | app.p:Forretningskritisk IT-system | Ved ikke
            general.isBusinessCritical           | 3                   | app.p:Forretningskritisk IT-system | Ikke besluttet
            gdpr.businessCritical                | Yes                 | app.criticality            | CRITICAL
            general.isSociallyCritical           | Yes                 | app.criticality            | SOCIETAL
            general.systemUsageCriticalityLevel  | name:Høj            | app.criticality            | HIGH
            general.purpose                      | Sager               | app.description            | Sager
            gdpr.purpose                         | Sager               | app.description            | Sager
            gdpr.processingPurpose               | Løn                 | app.p:Behandlingsformål    | Løn
            general.validity.validFrom           | 2024-02-01T00:00:00Z | app.lifecycle.activeFrom  | 2024-02-01
            general.validity.validTo             | 2029-02-01T00:00:00Z | app.lifecycle.endOfLife   | 2029-02-01
            general.validity.lifeCycleStatus     | PhasingOut          | app.lifecycle.declared     | PHASE_OUT
            general.numberOfExpectedUsers.lowerBound | 500             | app.usersFrom              | 500
            general.dataClassification           | name:Fortrolige data | data.confidentiality      | 3
            organizationUsage.responsibleOrganizationUnit | name:Skole | app.owner                  | Skole
            organizationUsage.usingOrganizationUnits | [name:Skole]    | app.usedBy                 | Skole
            localKLEDeviations.addedKLE          | [name:27.36.04]     | app.subjects               | 27.36.04
            localKLEDeviations.removedKLE        | [name:27.36.04]     | app.excludedSubjects       | 27.36.04
            gdpr.dataSensitivityLevels           | [SensitiveData]     | data.personal              | SENSITIVE
            gdpr.specificPersonalData            | [CprNumber]         | data.personal              | CPR
            gdpr.riskAssessmentConducted         | Yes                 | assessment.kind            | RISK
            gdpr.dpiaConducted                   | Yes                 | assessment.kind            | DPIA
            archiving.archiveDuty                | K                   | app.p:Arkiveringspligt     | K
            """)
    void aFieldOfASystemInUseByRest(String path, String said, String what, String expected) {
        Map<String, Object> needed = Map.of("uuid", OTHER, "systemContext", Map.of("uuid", A, "name", "Sag"));
        assertFound(run("a.json", Json.of(List.of(object(needed, path, value(said))))), what, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            general.contractId                 | K-9                  | contract.number         | K-9
            general.contractType               | name:Tillægskontrakt | contract.kind           | ADDENDUM
            general.contractType               | name:Rammeaftale     | contract.kindText       | Rammeaftale
            general.contractTemplate           | name:K02             | contract.p:Kontraktskabelon | K02
            general.notes                      | Husk                 | contract.description    | Husk
            general.criticality                | name:Høj             | contract.p:Kritikalitet | Høj
            general.validity.validFrom         | 2024-02-01T00:00:00Z | contract.from           | 2024-02-01
            general.validity.validTo           | 2029-02-01T00:00:00Z | contract.to             | 2029-02-01
            supplier.organization              | name:KMD A/S         | contract.supplier       | KMD A/S
            supplier.signedAt                  | 2024-01-15T00:00:00Z | contract.signedOn       | 2024-01-15
            responsible.organizationUnit       | name:IT              | contract.owner          | IT
            procurement.purchaseType           | name:EU udbud        | contract.procurement    | EU_TENDER
            agreementPeriod.isContinuous       | true                 | contract.ongoing        | YES
            agreementPeriod.extensionOptions   | name:2 x 12 måneder  | contract.options        | 2 x 12 måneder
            agreementPeriod.irrevocableUntil   | 2026-02-01T00:00:00Z | contract.irrevocableTo  | 2026-02-01
            termination.terminatedAt           | 2028-02-01T00:00:00Z | contract.terminatedOn   | 2028-02-01
            termination.terms.noticePeriodMonths | name:6             | contract.noticeMonths   | 6
            termination.terms.noticeByEndOf    | EndOfQuarter         | contract.noticeAt       | QUARTER_END
            payments.external.acquisition      | 1200                 | contract.costs.amount   | 1200
            payments.external.operation        | 900                  | contract.costs.kind     | OPERATION
            payments.external.other            | 80                   | contract.costs.amount   | 80
            """)
    void aFieldOfAContractByRest(String path, String said, String what, String expected) {
        Map<String, Object> needed = new LinkedHashMap<>(Map.of("uuid", A, "name", "Aftale"));
        needed.put("parentContract", null);
        assertFound(run("k.json", Json.of(List.of(object(needed, path, value(said))))), what, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            general.isAgreementConcluded              | Yes                  | holder.agreements.concluded     | YES
            general.agreementConcludedAt | 2024-02-01T00:00:00Z | holder.agreements.concludedOn | 2024-02-01
            general.transferToInsecureThirdCountries  | No                   | activity.thirdCountry           | NO
            general.hasSubDataProcessors              | Yes                  | activity.subProcessors          | YES
            general.dataProcessors                    | [name:KMD A/S]       | holder.supplier                 | KMD A/S
            general.dataResponsible | name:Kommunen | activity.p:Dataansvarlig | Kommunen
            general.basisForTransfer                  | name:BCR             | activity.p:Overførselsgrundlag  | BCR
            general.responsibleOrganizationUnit       | name:Løn             | activity.owner                  | Løn
            oversight.oversightInterval               | EveryOtherYear       | holder.agreements.oversightMonths | 24
            oversight.oversightScheduledInspectionDate | 2027-02-01 | holder.agreements.nextOversight | 2027-02-01
            oversight.isOversightCompleted            | Yes                  | activity.p:Gennemført tilsyn    | Ja
            """)
    void aFieldOfARegistrationOfDataProcessingByRest(String path, String said, String what, String expected) {
        Map<String, Object> needed = Map.of("uuid", A, "name", "Løn", "oversight", Map.of());
        assertFound(run("d.json", Json.of(List.of(object(needed, path, value(said))))), what, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            formerName             | Gammel            | product.aliases                | Gammel
            description            | Om                | product.description            | Om
            businessType           | name:Fagsystem    | product.kindText               | Fagsystem
            kle                    | [name:27.36.04]   | product.subjects               | 27.36.04
            rightsHolder           | name:KMD A/S      | product.vendor                 | KMD A/S
            legalName              | Sagssystem        | product.p:DBS Navn             | Sagssystem
            recommendedArchiveDuty.id | K              | product.p:Rigsarkivets vejledning til arkivering | K
            """)
    void aFieldOfASystemOfTheCatalogueByRest(String path, String said, String what, String expected) {
        Map<String, Object> needed = new LinkedHashMap<>(Map.of("uuid", A, "name", "Sag", "deactivated", false));
        assertFound(run("c.json", Json.of(List.of(object(needed, path, value(said))))), what, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            version                | 2                 | interface.version        | 2
            description            | Om                | interface.description    | Om
            urlReference           | http://x          | interface.documentation  | http://x
            itInterfaceType        | name:CSV          | interface.kind           | FILE
            itInterfaceType        | name:Telex        | interface.kindText       | Telex
            notes                  | Husk              | interface.p:Noter        | Husk
            """)
    void aFieldOfAnInterfaceByRest(String path, String said, String what, String expected) {
        Map<String, Object> needed = Map.of("uuid", A, "interfaceId", "S1", "name", "Løn");
        assertFound(run("i.json", Json.of(List.of(object(needed, path, value(said))))), what, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Version                          | 2                    | app.version              | 2
            LocalCallName                    | Sagen                | app.aliases              | Sagen
            Note                             | Husk                 | app.p:Noter              | Husk
            ResponsibleOrganizationUnitName  | Skole                | app.owner                | Skole
            RelevantOrganizationUnitNamesAsCsv | Skole              | app.usedBy               | Skole
            Concluded                        | 2024-02-01T00:00:00Z | app.lifecycle.activeFrom | 2024-02-01
            ExpirationDate                   | 2029-02-01T00:00:00Z | app.lifecycle.endOfLife  | 2029-02-01
            LifeCycleStatus                  | NotInUse             | app.lifecycle.declared   | NOT_IN_USE
            HostedAt                         | ONPREMISE            | app.hosting              | ON_PREMISE
            UserCount                        | FIFTYTOHUNDRED       | app.usersTo              | 100
            GeneralPurpose                   | Sager                | app.description          | Sager
            ProcessingPurpose                | Løn                  | app.p:Behandlingsformål  | Løn
            SensitiveDataLevelsAsCsv         | Følsomme persondata  | data.personal            | SENSITIVE
            ItSystemCategoriesName           | Interne data         | data.confidentiality     | 2
            RiskAssessmentConducted          | YES                  | assessment.kind          | RISK
            DPIAConducted                    | YES                  | assessment.kind          | DPIA
            IsBusinessCritical               | YES                  | app.criticality          | CRITICAL
            SystemUsageCriticalityLevelName  | Lav                  | app.criticality          | LOW
            WebAccessibilityCompliance       | Partially            | app.accessible           | PARTLY
            TechnicalSystemTypeNamesAsCsv    | Fagsystem            | app.p:Teknisk systemtyper | Fagsystem
            SystemPreviousName               | Gammel               | product.aliases          | Gammel
            ItSystemRightsHolderName         | KMD A/S              | product.vendor           | KMD A/S
            ItSystemKLEIdsAsCsv              | 27.36.04             | product.subjects         | 27.36.04
            ItSystemBusinessTypeName         | Fagsystem            | product.kindText         | Fagsystem
            """)
    void aFieldOfASystemInUseByOdata(String name, String said, String what, String expected) {
        Map<String, Object> object = object(Map.of("ItSystemUuid", A, "SystemName", "Sag", "SourceEntityUuid", OTHER),
                name, said);
        assertFound(run("a.json", Json.of(Map.of("value", List.of(object)))), what, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gyldig fra           | 01-02-2024          | contract.from           | 2024-02-01
            Gyldig til           | 01-02-2029          | contract.to             | 2029-02-01
            Ansvarlig org. enhed | IT                  | contract.owner          | IT
            Leverandør           | KMD A/S (26911745)  | contract.supplier       | KMD A/S
            Kontrakttype         | Hovedkontrakt       | contract.kind           | MAIN
            Kontraktskabelon     | K01                 | contract.p:Kontraktskabelon | K01
            Indkøbsform          | SKI 02.19           | contract.procurement    | FRAMEWORK_SKI
            Genanskaffelsesplan  | Q4 2027             | contract.p:Genanskaffelsesplan | Q4 2027
            Anskaffelse          | 1200                | contract.costs.period   | ONCE
            Drift/år             | 900                 | contract.costs.period   | YEAR
            Driftsvederlag begyndt | 01-02-2024        | contract.costs          | []
            Opsigelse (måneder)  | 6                   | contract.noticeMonths   | 6
            Uopsigelig til       | 01-02-2026          | contract.irrevocableTo  | 2026-02-01
            Opsagt               | 01-02-2028          | contract.terminatedOn   | 2028-02-01
            Option               | 2 x 12              | contract.options        | 2 x 12
            Betalingsmodel       | Fast pris           | contract.p:Betalingsmodel | Fast pris
            Audit status         | Grøn                | contract.p:Audit status | Grøn
            """)
    void aColumnOfAContract(String title, String said, String what, String expected) {
        assertFound(run("k.csv", "Kontrakt ID;IT Kontrakt;" + title + "\n1;Aftale;" + said), what, expected);
    }

    @ParameterizedTest
    @CsvSource({"Dagligt, DAILY", "Ugentligt, WEEKLY", "Månedligt, MONTHLY", "Kvartalsvis, QUARTERLY",
        "Årligt, YEARLY"})
    void aRelationSaysHowOftenSomethingGoes(String said, String frequency) {
        String usage = """
                {"uuid": "%s", "systemContext": {"uuid": "%s", "name": "%s"}, "outgoingSystemRelations": [%s]}""";
        String relation = """
                {"uuid": "cccccccc-0000-4000-8000-000000000003", "description": "Breve",
                 "toSystemUsage": {"uuid": "%s", "name": "B"}, "relationFrequency": {"uuid": "x", "name": "%s"}}"""
                .formatted(OTHER, said);
        run("r.json", "[" + usage.formatted(A, A, "A", relation) + "," + usage.formatted(OTHER, OTHER, "B", "") + "]");
        assertEquals(List.of(frequency, "Breve", "A", "B"), List.of(found("integration.frequency"),
                found("integration.description"), found("integration.from"), found("integration.to")));
    }
}
