// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.edit.Language;
import dk.landskab.rules.Check;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.store.Landscape;

/** What the rules say in Danish and Swedish, one finding of each. */
class TranslatedFindingsTest {

    private static final Map<String, String> CASES = new TreeMap<>(Map.ofEntries(
            Map.entry("V-ACQ-1", "money { acquisition 100 DKK once in 2026-03 contracted }"),
            Map.entry("V-ACQ-2", "information { personal none } phase one entered 2026-01-02 { result look = go on 2026-01-03 "
                    + "gate start = go on 2026-06-01 }"),
            Map.entry("V-ACQ-3", "target k.app new"),
            Map.entry("V-ACQ-4", "phase one entered 2026-01-02 left 2026-02-01 { }"),
            Map.entry("V-ACQ-5", "phase one entered 2026-01-02 { }"),
            Map.entry("V-ACQ-6", "phase one entered 2026-01-02 { result look = go on 2026-01-03 }"),
            Map.entry("V-ACQ-7", "effect \"Kø\" unit \"minutter\" to 4 by 2027-12-31"),
            Map.entry("V-ACQ-8", "target k.app new pilot from 2026-03-01 to 2026-06-01"),
            Map.entry("V-ACQ-9", "procurement tender"),
            Map.entry("V-ACQ-10", "replaces k.app"),
            Map.entry("V-ACQ-11", "target k.app new connects k.app via api"),
            Map.entry("V-ACQ-12", "target k.app new"),
            Map.entry("V-ACQ-14", "money { pool k.pool operation 5 EUR yearly from 2026 }"),
            Map.entry("V-ACQ-15", "phase one entered 2026-07-01 { }"),
            Map.entry("V-ACQ-16", "phase one { result look = go on 2025-12-31 }"),
            Map.entry("V-ACQ-17", "money { licence 5 DKK once in 2025-12 }"),
            Map.entry("V-ACQ-18", "candidates { existing k.app covers 140 % open }"),
            Map.entry("V-ACQ-21", "phase one { result look = go-with-conditions on 2026-02-01 }"),
            Map.entry("V-ACQ-22", "phase one { result look = no-go on 2026-02-01 }"),
            Map.entry("V-ACQ-23", "candidates { existing k.app chosen product k.p chosen }"),
            Map.entry("V-ACQ-24", ""),
            Map.entry("V-ACQ-13", "phase one entered 2026-01-02 { }")));

    private static final Map<String, String> PROCESSES = Map.of(
            "V-PD-1", "process p \"P\" { category x \"X\" phase a \"A\" { gate g \"G\" approval { criterion \"C\" } } }",
            "V-PD-2", "process p \"P\" { category x \"X\" body b \"B\" assessment r \"R\" : risk by b phase a \"A\" { gate g \"G\" "
                    + "approval { requires r decided by b } } }",
            "V-PD-4", "process p \"P\" { category x \"X\" phase a \"A\" { task \"T\" when risk = huge } }");

    private static final Map<String, String> WRITTEN = Map.of("V-ACQ-19", "acquisition k.a \"A\" { process p }",
            "V-ACQ-20", "acquisition k.a \"A\" { requested by k.unit }");

    private static String says(String rule, Language language) {
        Probe probe = Probe.of(rule).with("Application k.app \"App\" kind=SELF_SERVICE lifecycle.activeFrom=2026-01-01", "Product k.p \"Product\"",
                "BudgetPool k.pool \"Pool\" year=2026 amount=10 currency=DKK");
        Landscape landscape = CASES.containsKey(rule) ? probe.landscape(CASES.get(rule))
                : WRITTEN.containsKey(rule) ? probe.written(WRITTEN.get(rule)) : probe.in(PROCESSES.get(rule)).written("");
        List<Rule> asked = AcquisitionRules.ALL.stream().filter(each -> each.id().equals(rule)).toList();
        Finding finding = Check.run(landscape, probe.date(), asked).findings().getFirst();
        return finding.message().in(language);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            V-ACQ-1 | anskaffelse: 100 DKK er bundet af kontrakt eller faktura, selv om sagen ikke havde passeret: Start, Plan. Tag bindingen tilbage, eller få beslutningspunktet afgjort og registrér det.
            V-ACQ-2 | “Start” blev passeret 2026-06-01 uden “Risk profile”, som den altid kræver. Registrér resultatet, eller afgør beslutningspunktet på ny.
            V-ACQ-3 | App er i drift, og “Permit to use” er ikke givet ved “Use”. Få beslutningspunktet afgjort, eller ret, hvornår systemet går i drift.
            V-ACQ-4 | “One” blev forladt 2026-02-01, før “Start” var passeret. Registrér, hvad der blev afgjort der, eller tag tilbage, at fasen blev forladt.
            V-ACQ-5 | “DPIA” regnes for påkrævet ved “Start”, fordi det er ukendt, om personoplysninger er mindst følsomme personoplysninger: det er ikke angivet, om der er personoplysninger. Angiv det, om så kun med “personal none”.
            V-ACQ-6 | “Consolidation” siger, at intet eksisterende dækker behovet, men sagen nævner ingen kandidat. Nævn, hvad der er set på, og hvorfor det er afvist.
            V-ACQ-7 | “Kø” har intet udgangspunkt, så ingen vil kunne sige, om den blev nået. Mål den, og angiv “from VÆRDI on DATO”.
            V-ACQ-8 | Piloten sluttede 2026-06-01, og App er stadig i drift, men ingen ny sag handler om det. Rejs en, eller tag systemet ud af drift.
            V-ACQ-9 | Sagen går i udbud, og intet krav nævner de generelle it-vilkår. Tilføj et, der siger det, f.eks. “Kommunens almindelige it-vilkår indgår i kontrakten”; det kendes på “it” fulgt af “vilkår” (eller “betingelser”, “villkor”, “terms”).
            V-ACQ-10 | Udskiftes, men uden dobbelt drift eller migrering i sagens penge: App. Angiv for hvert “double operation of k.app until DATO”, eller én linje “migration”.
            V-ACQ-12 | Folk skal betjene sig selv med denne løsning, men intet krav beder om, at brugere inddrages eller afprøver den. Tilføj et.
            V-ACQ-13 | Intet er registreret i 179 dage, og “Start” giver 30. Den venter på: IT office (IT). Afgør, eskalér, eller registrér, hvad der er gjort.
            V-ACQ-14 | drift: 5 EUR er i EUR og trækker på Pool, som er i DKK; linjen er ikke med i puljens sum. Angiv den i DKK til den aftalte kurs.
            V-ACQ-15 | “One” er påbegyndt 2026-07-01, som ikke er kommet 2026-06-30; det tæller ikke endnu. Ret datoen.
            V-ACQ-16 | Consolidation: 2025-12-31 er før 2026-01-01, da sagen blev rejst. Ret en af datoerne.
            V-ACQ-17 | licens: 5 DKK er planlagt til en tid før 2026-01-01, da sagen blev rejst. Ret, hvornår det betales, eller dagen, sagen blev rejst.
            V-ACQ-18 | En kandidat kan ikke dække 140 % af behovet. Angiv en andel fra 0 % til 100 %.
            V-ACQ-19 | Sagen siger ikke, hvad den skal bruges til. Angiv det: need “…”.
            V-ACQ-20 | Sagen nævner ingen proces, så intet beslutningspunkt og ingen vurdering kræves af den. Angiv en: process ID. Der er: p.
            V-ACQ-21 | “Consolidation” blev godkendt på betingelser, og ingen er angivet. Angiv dem i tuborgklammer, eller godkend uden.
            V-ACQ-22 | Nejet til “Consolidation” har ingen begrundelse. Angiv den i anførselstegn.
            V-ACQ-23 | Product er valgt, og det er App også. Vælg den ene og afvis den anden, eller gør det til to sager.
            V-ACQ-24 | Id’et a begynder ikke med organisationens, k. Kald sagen k.a.
            V-PD-1 | Ingen afgør ved “G”. Angiv “decided by …”.
            V-PD-2 | B laver alene “R” og afgør alene ved “G”, som kræver den. Lad en anden vurdere med, eller afgøre.
            V-PD-4 | risk kan ikke være “huge”. Det kan være: low, medium, high, critical.
            """)
    void inDanish(String rule, String expected) {
        assertEquals(expected, says(rule, Language.DA));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            V-ACQ-1 | anskaffning: 100 DKK är bunden av avtal eller faktura, fast ärendet inte hade passerat: Start, Plan. Ta tillbaka bindningen, eller få beslutspunkten avgjord och registrera det.
            V-ACQ-2 | “Start” passerades 2026-06-01 utan “Risk profile”, som den alltid kräver. Registrera resultatet, eller avgör beslutspunkten på nytt.
            V-ACQ-3 | App är i drift och “Permit to use” har inte getts vid “Use”. Få beslutspunkten avgjord, eller rätta när systemet tas i drift.
            V-ACQ-4 | “One” lämnades 2026-02-01 innan “Start” hade passerats. Registrera vad som avgjordes där, eller ta tillbaka att fasen lämnades.
            V-ACQ-5 | “DPIA” räknas som krävd vid “Start”, eftersom det är okänt om personuppgifter är minst känsliga personuppgifter: det är inte angivet om det finns personuppgifter. Ange det, om så bara med “personal none”.
            V-ACQ-6 | “Consolidation” säger att inget befintligt täcker behovet, men ärendet nämner ingen kandidat. Nämn vad som har prövats, och varför det avvisades.
            V-ACQ-7 | “Kø” har inget nolläge, så ingen kommer att kunna säga om den nåddes. Mät den och ange “from VÄRDE on DATUM”.
            V-ACQ-8 | Piloten slutade 2026-06-01 och App är fortfarande i drift, men inget nytt ärende handlar om det. Skicka in ett, eller ta systemet ur drift.
            V-ACQ-9 | Ärendet går till upphandling, och inget krav nämner de allmänna it-villkoren. Lägg till ett som säger det, till exempel “Kommunens allmänna it-villkor ingår i avtalet”; det känns igen på “it” följt av “villkor” (eller “vilkår”, “betingelser”, “terms”).
            V-ACQ-10 | Byts ut, men utan dubbel drift eller migrering i ärendets pengar: App. Ange för varje “double operation of k.app until DATUM”, eller en rad “migration”.
            V-ACQ-12 | Människor ska betjäna sig själva med denna lösning, men inget krav ber om att användare deltar eller prövar den. Lägg till ett.
            V-ACQ-13 | Inget har registrerats på 179 dagar, och “Start” ger 30. Det väntar på: IT office (IT). Avgör, eskalera, eller registrera vad som har gjorts.
            V-ACQ-14 | drift: 5 EUR är i EUR och belastar Pool, som är i DKK; raden finns inte med i ramens summa. Ange den i DKK till den överenskomna kursen.
            V-ACQ-15 | “One” påbörjades 2026-07-01, som inte har kommit 2026-06-30; det räknas inte än. Rätta datumet.
            V-ACQ-16 | Consolidation: 2025-12-31 är före 2026-01-01, då ärendet begärdes. Rätta ett av datumen.
            V-ACQ-17 | licens: 5 DKK är planerad till en tid före 2026-01-01, då ärendet begärdes. Rätta när det betalas, eller dagen för begäran.
            V-ACQ-18 | En kandidat kan inte täcka 140 % av behovet. Ange en andel från 0 % till 100 %.
            V-ACQ-19 | Ärendet säger inte vad det behövs till. Ange det: need “…”.
            V-ACQ-20 | Ärendet nämner ingen process, så ingen beslutspunkt och ingen bedömning krävs av det. Ange en: process ID. Det finns: p.
            V-ACQ-21 | “Consolidation” godkändes med villkor, och inga är angivna. Ange dem inom klammer, eller godkänn utan.
            V-ACQ-22 | Nejet till “Consolidation” har inget skäl. Ange det inom citattecken.
            V-ACQ-23 | Product är vald, och det är App också. Välj den ena och avvisa den andra, eller gör två ärenden av det.
            V-ACQ-24 | Id:t a börjar inte med organisationens, k. Kalla ärendet k.a.
            V-PD-1 | Ingen avgör vid “G”. Ange “decided by …”.
            V-PD-2 | B gör ensam “R” och avgör ensam vid “G”, som kräver den. Låt någon annan bedöma med, eller avgöra.
            V-PD-4 | risk kan inte vara “huge”. Det kan vara: low, medium, high, critical.
            """)
    void inSwedish(String rule, String expected) {
        assertEquals(expected, says(rule, Language.SV));
    }
}
