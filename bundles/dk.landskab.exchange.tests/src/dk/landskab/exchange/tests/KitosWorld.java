// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one municipality has in KITOS, and the three ways in which it comes out: overviews, the REST API, OData. All
 * three say the same as far as they say anything.
 */
final class KitosWorld {

    /** A way out. */
    enum Way { SHEET, REST, ODATA }

    /** What comes out in one file. */
    enum Grid { SYSTEMS, CATALOGUE, CONTRACTS, AGREEMENTS, INTERFACES }

    /** One thing in three words: of the overviews, of the REST API, of OData. */
    private record Word(String danish, String english, String odata) {

        Word(String danish, String english) {
            this(danish, english, english);
        }
    }

    private record Use(int number, String name, String local, String version, String unit, LocalDate from, Word life,
            Word hosting, Word ai, Word risk, String purpose, int users, Word data, List<Integer> uses) {
    }

    private record Deal(int number, String name, LocalDate to, String supplier, String type, int acquisition,
            int operation, int notice, List<Integer> covers) {
    }

    private static final List<Word> LIVES = List.of(new Word("I drift", "Operational"),
            new Word("Under indfasning", "PhasingIn"), new Word("Under udfasning", "PhasingOut"),
            new Word("Ikke i drift", "NotInUse"), new Word("Under afprøvning", "Pilot"),
            new Word("Ikke besluttet", "Undecided"));
    private static final List<Word> HOSTS = List.of(new Word("On-premise", "OnPremise"),
            new Word("Eksternt", "External"), new Word("Hybrid", "Hybrid"));
    private static final List<Word> ANSWERS = List.of(new Word("Ja", "Yes"), new Word("Nej", "No"),
            new Word("Ved ikke", "DontKnow"), new Word("Ikke besluttet", "Undecided"),
            new Word("Ikke relevant", "Irrelevant"));
    private static final List<Word> DATA = List.of(new Word("Ingen personoplysninger", "None"),
            new Word("Almindelige personoplysninger", "PersonData"),
            new Word("Følsomme personoplysninger", "SensitiveData"),
            new Word("Straffedomme og lovovertrædelser", "LegalData"));
    private static final List<Word> INTERVALS = List.of(
            new Word("Halvårligt", "BiYearly", "Half_yearly"), new Word("Årligt", "Yearly"),
            new Word("Hver andet år", "EveryOtherYear", "Every_second_year"));
    private static final List<String> SPELLED = List.of("BELOWTEN", "TENTOFORTYNINE", "FIFTYTONINETYNINE");
    private static final int[][] USERS = {{0, 9}, {10, 49}, {50, 99}};

    private final Random random;
    private final List<Use> uses;
    private final List<Deal> deals;

    KitosWorld(long seed, int systems, int contracts) {
        this.random = new Random(seed);
        this.uses = IntStream.range(0, systems).mapToObj(each -> use(each, systems)).toList();
        this.deals = IntStream.range(0, contracts).mapToObj(each -> deal(each, systems)).toList();
    }

    private Use use(int number, int systems) {
        Set<Integer> others = new LinkedHashSet<>(List.of(random.nextInt(systems), random.nextInt(systems)));
        others.remove(number);
        return new Use(number, "System " + number, random.nextBoolean() ? "Lokal " + number : "",
                random.nextInt(9) + ".0", "Enhed " + random.nextInt(4), LocalDate.of(2015, 1, 1).plusDays(number),
                pick(LIVES), pick(HOSTS), pick(ANSWERS), pick(ANSWERS), "Formål " + random.nextInt(5),
                random.nextInt(USERS.length), pick(DATA), List.copyOf(others));
    }

    private Deal deal(int number, int systems) {
        return new Deal(number, "Kontrakt " + number, LocalDate.of(2027, 12, 31).plusDays(number),
                "Leverandør " + random.nextInt(4) + " A/S", random.nextBoolean() ? "Hovedkontrakt" : "Timer",
                1 + random.nextInt(100_000), 1 + random.nextInt(50_000), 1 + random.nextInt(12),
                List.copyOf(new LinkedHashSet<>(List.of(random.nextInt(systems), random.nextInt(systems)))));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String uuid(String kind, int number) {
        return "%s-0000-4000-8000-%012x".formatted(kind.repeat(8), number);
    }

    private static String system(int number) {
        return uuid("a", number);
    }

    private static String usage(int number) {
        return uuid("b", number);
    }

    private static Map<String, Object> object(Object... said) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < said.length; i += 2) {
            object.put((String) said[i], said[i + 1]);
        }
        return object;
    }

    private static Map<String, Object> named(String uuid, String name) {
        return object("uuid", uuid, "name", name);
    }

    private static String date(LocalDate date) {
        return date + "T00:00:00Z";
    }

    /** Writes what comes out of one grid in one way; columns and rows in an order of their own. */
    String write(Path folder, Grid grid, Way way, Random order) {
        Path file = folder.resolve(grid + "-" + way + (way == Way.SHEET ? ".xlsx" : ".json"));
        List<Map<String, Object>> rows = new ArrayList<>(rows(grid, way));
        Collections.shuffle(rows, order);
        if (way == Way.SHEET) {
            List<String> titles = new ArrayList<>(rows.getFirst().keySet());
            Collections.shuffle(titles, order);
            SheetSketch sheet = new SheetSketch("Overblik", titles.toArray(String[]::new));
            rows.forEach(sheet::row);
            return sheet.write(file);
        }
        try {
            return Files.writeString(file, Json.of(way == Way.REST ? rows : object("value", rows))).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Map<String, Object>> rows(Grid grid, Way way) {
        return switch (grid) {
            case SYSTEMS -> uses.stream().map(each -> switch (way) {
                case SHEET -> useRow(each);
                case REST -> useRest(each);
                case ODATA -> useOdata(each);
            }).toList();
            case CATALOGUE -> uses.stream().map(each -> catalogue(each, way)).toList();
            case CONTRACTS -> deals.stream().map(each -> contract(each, way)).toList();
            case AGREEMENTS -> uses.stream().limit(3).map(each -> agreement(each, way)).toList();
            case INTERFACES -> uses.stream().limit(4).map(each -> offered(each, way)).toList();
        };
    }

    private static Map<String, Object> useRow(Use use) {
        return object("IT-System (UUID)", system(use.number), "IT System", use.name, "Lokal kaldenavn", use.local,
                "Version", use.version, "Ansv. organisationsenhed", use.unit, "Ibrugtagningsdato", use.from,
                "Livscyklus", use.life.danish, "IT systemet driftes", use.hosting.danish, "Indeholder AI-teknologi",
                use.ai.danish, "Foretaget risikovurdering", use.risk.danish, "Systemets overordnede formål",
                use.purpose, "Antal brugere", use.users == 0 ? "<10" : USERS[use.users][0] + "-"
                        + USERS[use.users][1], "DataType", use.data.danish, "Anvendte systemer",
                use.uses.stream().map(each -> "System " + each).collect(Collectors.joining(", ")));
    }

    private static Map<String, Object> useRest(Use use) {
        return object("uuid", usage(use.number), "systemContext", named(system(use.number), use.name),
                "general", object("localCallName", use.local, "systemVersion", use.version, "hostedAt",
                        use.hosting.english, "containsAITechnology", use.ai.english, "numberOfExpectedUsers",
                        object("lowerBound", USERS[use.users][0], "upperBound", USERS[use.users][1]),
                        "validity", object("validFrom", date(use.from), "lifeCycleStatus", use.life.english)),
                "organizationUsage", object("responsibleOrganizationUnit", named(uuid("d", 1), use.unit)),
                "gdpr", object("purpose", use.purpose, "riskAssessmentConducted", use.risk.english,
                        "dataSensitivityLevels", List.of(use.data.english)),
                "outgoingSystemRelations", use.uses.stream().map(each -> object("uuid",
                        "eeeeeeee-0000-4000-8000-%06x%06x".formatted(use.number, each),
                        "toSystemUsage", named(usage(each), "System " + each))).toList());
    }

    private static Map<String, Object> useOdata(Use use) {
        return object("SourceEntityUuid", usage(use.number), "ItSystemUuid", system(use.number), "SystemName",
                use.name, "LocalCallName", use.local, "Version", use.version, "ResponsibleOrganizationUnitUuid",
                uuid("d", 1), "ResponsibleOrganizationUnitName", use.unit, "Concluded", date(use.from),
                "LifeCycleStatus", use.life.english, "HostedAt", use.hosting.english.toUpperCase(Locale.ROOT),
                "ContainsAITechnology", use.ai.english, "RiskAssessmentConducted",
                use.risk.english.toUpperCase(Locale.ROOT), "GeneralPurpose", use.purpose,
                "UserCount", SPELLED.get(use.users),
                "SensitiveDataLevelsAsCsv", use.data.danish, "OutgoingRelatedItSystemUsages",
                use.uses.stream().map(each -> object("ItSystemUsageUuid", usage(each), "ItSystemUsageName",
                        "System " + each)).toList());
    }

    private static Map<String, Object> catalogue(Use use, Way way) {
        String owner = "Leverandør " + use.number % 4 + " A/S";
        String about = "Om " + use.name;
        return switch (way) {
            case SHEET -> object("UUID", system(use.number), "IT systemnavn", use.name, "Beskrivelse", about,
                    "Forretningstype", "Fagsystem", "KLE ID", "27.36.04", "Rettighedshaver", owner);
            case REST -> object("uuid", system(use.number), "name", use.name, "description", about, "businessType",
                    named(uuid("d", 2), "Fagsystem"), "kle", List.of(named(uuid("d", 3), "27.36.04")),
                    "rightsHolder", named(uuid("d", 4), owner), "formerName", null, "deactivated", false);
            case ODATA -> object("Uuid", system(use.number), "Name", use.name, "Description", about, "BusinessType",
                    object("Name", "Fagsystem"), "TaskRefs", List.of(object("TaskKey", "27.36.04")), "BelongsTo",
                    object("Name", owner), "PreviousName", null);
        };
    }

    private static Map<String, Object> contract(Deal deal, Way way) {
        String number = "K-" + deal.number;
        return switch (way) {
            case SHEET -> object("Kontrakt ID", number, "IT Kontrakt", deal.name, "Gyldig til", deal.to,
                    "Leverandør", deal.supplier, "Kontrakttype", deal.type, "Anskaffelse",
                    new BigDecimal(deal.acquisition), "Drift/år", new BigDecimal(deal.operation),
                    "Opsigelse (måneder)", String.valueOf(deal.notice), "IT Systemer", text(deal.covers, false),
                    "IT Systemer (UUID)", text(deal.covers, true));
            case REST -> object("uuid", uuid("c", deal.number), "name", deal.name, "general", object("contractId",
                    number, "contractType", named(uuid("d", 5), deal.type), "validity", object("validTo",
                            date(deal.to))), "supplier", object("organization", named(uuid("d", 6), deal.supplier)),
                    "agreementPeriod", object("isContinuous", null), "payments", object("external",
                            List.of(object("acquisition", deal.acquisition, "operation", deal.operation))),
                    "termination", object("terms", object("noticePeriodMonths", named(uuid("d", 7),
                            String.valueOf(deal.notice)))),
                    "systemUsages", deal.covers.stream().map(each -> named(usage(each), "System " + each)).toList());
            case ODATA -> object("SourceEntityUuid", uuid("c", deal.number), "ContractId", number, "Name", deal.name,
                    "ExpirationDate", date(deal.to), "SupplierName", deal.supplier, "ContractTypeName", deal.type,
                    "AccumulatedAcquisitionCost", deal.acquisition, "AccumulatedOperationCost", deal.operation,
                    "TerminationDeadlineName", String.valueOf(deal.notice), "ItSystemUsagesCsv",
                    text(deal.covers, false), "ItSystemUsagesSystemUuidCsv", text(deal.covers, true));
        };
    }

    private static String text(List<Integer> systems, boolean uuids) {
        return systems.stream().map(each -> uuids ? system(each) : "System " + each)
                .collect(Collectors.joining(", "));
    }

    private Map<String, Object> agreement(Use use, Way way) {
        String name = "Databehandling " + use.number;
        Word interval = INTERVALS.get(use.number % INTERVALS.size());
        Word concluded = ANSWERS.get(use.number % ANSWERS.size());
        Word abroad = ANSWERS.get((use.number + 1) % ANSWERS.size());
        LocalDate on = LocalDate.of(2021, 5, 1).plusDays(use.number);
        String processor = "Leverandør " + use.number % 4 + " A/S";
        return switch (way) {
            case SHEET -> object("Databehandling", name, "IT Systemer (UUID)", system(use.number), "Databehandlere",
                    processor, "Databehandleraftale er indgået", concluded.danish, "Dato for indgåelse", on,
                    "Tilsynsinterval", interval.danish, "Overførsel til usikkert 3. land", abroad.danish);
            case REST -> object("uuid", uuid("f", use.number), "name", name, "systemUsages",
                    List.of(named(usage(use.number), use.name)), "general", object("dataProcessors",
                            List.of(named(uuid("d", 8), processor)), "isAgreementConcluded", concluded.english,
                            "agreementConcludedAt", date(on), "transferToInsecureThirdCountries", abroad.english),
                    "oversight", object("oversightInterval", interval.english));
            case ODATA -> object("SourceEntityUuid", uuid("f", use.number), "Name", name, "SystemUuidsAsCsv",
                    system(use.number), "DataProcessorNamesAsCsv", processor, "IsAgreementConcluded",
                    concluded.english, "AgreementConcludedAt", date(on), "OversightInterval", interval.odata,
                    "TransferToInsecureThirdCountries", abroad.english);
        };
    }

    private static Map<String, Object> offered(Use use, Way way) {
        String id = "S-" + use.number;
        String name = "Snitflade " + use.number;
        return switch (way) {
            case SHEET -> object("Snitflade ID", id, "Snitflade", name, "Version", "v1", "Udstillersystem", use.name,
                    "Grænseflade", "WS SOAP");
            case REST -> object("uuid", uuid("9", use.number), "interfaceId", id, "name", name, "version", "v1",
                    "exposedBySystem", named(system(use.number), use.name), "itInterfaceType",
                    named(uuid("d", 9), "WS SOAP"));
            case ODATA -> object("Uuid", uuid("9", use.number), "ItInterfaceId", id, "Name", name, "Version", "v1",
                    "ExhibitedBy", object("ItSystem", object("Uuid", system(use.number), "Name", use.name)),
                    "Interface", object("Name", "WS SOAP"));
        };
    }
}
