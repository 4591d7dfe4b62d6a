// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What a municipality exports from KITOS in a month: two overviews in their layout, with what a test changes in them.
 */
final class KitosMonth {

    /** The titles of the overview of systems, as its grid has them, with three roles of the municipality. */
    private static final String[] SYSTEM_TITLES = ("Status;"
            + "Status (Datofelter);Status (Livscyklus);Status (Markeret kontrakt);Lokal System ID;"
            + "IT-System (UUID);IT-System (Beskrivelse);IT-System (Externt UUID);Overordnet IT System;IT System;"
            + "Version;Lokal kaldenavn;Ansv. organisationsenhed;Relevante organisationsenheder;"
            + "Tidligere systemnavn;Forretningstype;KLE ID;KLE navn;Lokale KLE ID;Lokale KLE navn;"
            + "Lokal Reference;Dokument ID / Sagsnr.;DataType;Leverandør;Rettighedshaver;Taget i anvendelse af;"
            + "Sidst redigeret: Bruger;Sidst redigeret: Dato;Ibrugtagningsdato;Slutdato for anvendelse;"
            + "Livscyklus;Arkiveringspligt;Er dokumentbærende;Journalperiode slutdato;Link til risikovurdering;"
            + "Fortegnelse;IT systemet driftes;Systemets overordnede formål;Behandlingsformål;"
            + "Databehandleraftale er indgået;Databehandling;Anvendte systemer;Anvendte snitflader;"
            + "Systemer der anvender systemet;Snitflade ID'er;Snitflade versioner;IT Kontrakter;"
            + "Hvad viste den seneste risikovurdering;Dato for seneste risikovurdering;"
            + "Dato for planlagt risikovurdering;Foretaget risikovurdering;Noter;Antal brugere;"
            + "Klassifikation af data i systemet;DPIA gennemført;Forretningskritisk IT-system;"
            + "Indeholder AI-teknologi;Rigsarkivets vejledning til arkivering;Bemærkning fra Rigsarkivet;"
            + "Webtilgængelighed;Seneste webtilgængelighedskontrol;Noter om webtilgængelighed;Kritikalitet;"
            + "Teknisk systemtyper;Samfundskritisk IT-system;Systemkritikalitet sidst opdateret;"
            + "Kræver system databehandleraftale;Licens- og kodegrundlag;Systemets farve;Systemejer;"
            + "Systemejer (e-mail);Dataejer")
            .split(";");
    private static final String[] CONTRACT_TITLES = ("Status;"
            + "Kontrakt ID;Overordnet kontrakt;IT Kontrakt;Gyldig fra;Gyldig til;Kritikalitet;"
            + "Ansvarlig org. enhed;Leverandør;Kontraktunderskriver;Kontrakttype;Kontraktskabelon;Indkøbsform;"
            + "Genanskaffelsesstrategi;Genanskaffelsesplan;Genanskaffelse igangsat;Databehandleraftaler;"
            + "IT Systemer;IT Systemer (UUID);Organisationsenheder med eksterne betalinger;Antal relationer;"
            + "Reference;Dokument ID/Sagsnr.;Anskaffelse;Drift/år;Andet;Driftsvederlag begyndt;Betalingsmodel;"
            + "Betalingsfrekvens;Audit dato;Audit status;Varighed;Option;Opsigelse (måneder);Uopsigelig til;"
            + "Opsagt;Sidst redigeret: Bruger;Sidst redigeret: Dato")
            .split(";");
    private static final List<String> LIVES = List.of("I drift", "Under indfasning", "Under udfasning", "Ikke i drift",
            "Ikke besluttet");
    private static final List<String> ANSWERS = List.of("Ja", "Nej", "Ved ikke", "Ikke besluttet");

    private final Random random = new Random(8);
    private final List<Map<String, Object>> systems = new ArrayList<>();
    private final List<Map<String, Object>> contracts = new ArrayList<>();

    KitosMonth(int systemCount, int contractCount) {
        for (int i = 0; i < systemCount; i++) {
            systems.add(newSystem(i, i + 1 < systemCount));
        }
        for (int i = 0; i < contractCount; i++) {
            contracts.add(newContract(i));
        }
    }

    static String uuid(int system) {
        return "%08x-0000-4000-8000-%012x".formatted(system, system * 7919L);
    }

    List<Map<String, Object>> systems() {
        return systems;
    }

    Map<String, Object> system(int number) {
        return systems.get(number);
    }

    Map<String, Object> contract(int number) {
        return contracts.get(number);
    }

    List<Map<String, Object>> contracts() {
        return contracts;
    }

    /** Writes both overviews. */
    String[] write(Path folder) {
        SheetSketch one = new SheetSketch("IT Systemer Overblik", SYSTEM_TITLES);
        systems.forEach(one::row);
        SheetSketch other = new SheetSketch("IT Kontrakter Overblik", CONTRACT_TITLES);
        contracts.forEach(other::row);
        return new String[] {one.write(folder.resolve("systemer.xlsx")),
                other.write(folder.resolve("kontrakter.xlsx"))};
    }

    private Map<String, Object> newSystem(int i, boolean hasNext) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("Status", "Aktivt");
        row.put("IT-System (UUID)", uuid(i));
        row.put("IT System", "System " + i);
        row.put("Version", (i % 7) + ".0");
        row.put("Ansv. organisationsenhed", "Enhed " + i % 12);
        row.put("Relevante organisationsenheder", "Enhed " + i % 12 + ", Enhed " + i % 5);
        row.put("KLE ID", "27.36.04");
        row.put("KLE navn", "Hjælpemidler");
        row.put("Rettighedshaver", "Leverandør " + i % 30 + " A/S");
        row.put("Taget i anvendelse af", "Jens Jensen");
        row.put("Sidst redigeret: Bruger", "Hanne Hansen");
        row.put("Ibrugtagningsdato", LocalDate.of(2015, 1, 1).plusDays(i));
        row.put("Livscyklus", LIVES.get(i % LIVES.size()));
        row.put("Indeholder AI-teknologi", ANSWERS.get(i % ANSWERS.size()));
        row.put("Foretaget risikovurdering", ANSWERS.get((i + 1) % ANSWERS.size()));
        row.put("DataType", i % 3 == 0 ? "Almindelige personoplysninger, Følsomme personoplysninger" : null);
        row.put("Antal brugere", "10-50");
        row.put("IT systemet driftes", "Eksternt");
        row.put("Teknisk systemtyper", "Fagsystem");
        row.put("Systemets farve", "blå");
        row.put("Systemejer", "Peter Petersen");
        row.put("Systemejer (e-mail)", "peter@kommune.dk");
        row.put("Anvendte systemer", hasNext && i % 4 == 0 ? "System " + (i + 1) : null);
        return row;
    }

    private Map<String, Object> newContract(int i) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("Kontrakt ID", "K-" + i);
        row.put("IT Kontrakt", "Kontrakt " + i);
        row.put("Gyldig fra", LocalDate.of(2020, 1, 1).plusDays(i));
        row.put("Gyldig til", LocalDate.of(2027, 12, 31));
        row.put("Ansvarlig org. enhed", "Enhed " + i % 12);
        row.put("Leverandør", "Leverandør " + i % 30 + " A/S");
        row.put("Kontraktunderskriver", "Peter Petersen");
        row.put("Kontrakttype", i % 2 == 0 ? "Hovedkontrakt" : "Rammeaftale om timer");
        row.put("Indkøbsform", "SKI 02.19");
        row.put("IT Systemer", "System " + i);
        row.put("IT Systemer (UUID)", uuid(i));
        row.put("Anskaffelse", new BigDecimal(1000 + random.nextInt(100_000)));
        row.put("Drift/år", new BigDecimal(50_000 + i));
        row.put("Andet", 0);
        row.put("Opsigelse (måneder)", "6");
        return row;
    }
}
