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
            Map.entry("V-ACQ-13", "phase one entered 2026-01-02 { }")));

    private static final Map<String, String> PROCESSES = Map.of(
            "V-PD-1", "process p \"P\" { category x \"X\" phase a \"A\" { gate g \"G\" approval { criterion \"C\" } } }",
            "V-PD-2", "process p \"P\" { category x \"X\" body b \"B\" assessment r \"R\" : risk by b phase a \"A\" { gate g \"G\" "
                    + "approval { requires r decided by b } } }",
            "V-PD-4", "process p \"P\" { category x \"X\" phase a \"A\" { task \"T\" when risk = huge } }");

    private static String says(String rule, Language language) {
        Probe probe = Probe.of(rule).with("Application k.app \"App\" kind=SELF_SERVICE lifecycle.activeFrom=2026-01-01");
        Landscape landscape = CASES.containsKey(rule) ? probe.landscape(CASES.get(rule))
                : probe.in(PROCESSES.get(rule)).written("");
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
            V-ACQ-5 | “DPIA” regnes for påkrævet ved “Start”, fordi det er ukendt, om personalData >= sensitive: det er ikke angivet, om der er personoplysninger. Angiv det, om så kun med “personal none”.
            V-ACQ-6 | “Consolidation” siger, at intet eksisterende dækker behovet, men sagen nævner ingen kandidat. Nævn, hvad der er set på, og hvorfor det er afvist.
            V-ACQ-7 | “Kø” har intet udgangspunkt, så ingen vil kunne sige, om den blev nået. Mål den, og angiv “from VÆRDI on DATO”.
            V-ACQ-8 | Piloten sluttede 2026-06-01, og App er stadig i drift, men ingen ny sag handler om det. Rejs en, eller tag systemet ud af drift.
            V-ACQ-9 | Sagen går i udbud, og intet krav nævner de generelle it-vilkår. Tilføj et.
            V-ACQ-10 | App udskiftes, men hverken dobbelt drift af det eller en migrering er med i sagens penge. Angiv “double operation of … until DATO” eller en linje “migration”.
            V-ACQ-12 | Folk skal betjene sig selv med denne løsning, men intet krav beder om, at brugere inddrages eller afprøver den. Tilføj et.
            V-ACQ-13 | Intet er registreret i 179 dage, og “Start” giver 30. Den venter på: IT office (IT). Afgør, eskalér, eller registrér, hvad der er gjort.
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
            V-ACQ-5 | “DPIA” räknas som krävd vid “Start”, eftersom det är okänt om personalData >= sensitive: det är inte angivet om det finns personuppgifter. Ange det, om så bara med “personal none”.
            V-ACQ-6 | “Consolidation” säger att inget befintligt täcker behovet, men ärendet nämner ingen kandidat. Nämn vad som har prövats, och varför det avvisades.
            V-ACQ-7 | “Kø” har inget nolläge, så ingen kommer att kunna säga om den nåddes. Mät den och ange “from VÄRDE on DATUM”.
            V-ACQ-8 | Piloten slutade 2026-06-01 och App är fortfarande i drift, men inget nytt ärende handlar om det. Skicka in ett, eller ta systemet ur drift.
            V-ACQ-9 | Ärendet går till upphandling, och inget krav nämner de allmänna it-villkoren. Lägg till ett.
            V-ACQ-10 | App byts ut, men varken dubbel drift av det eller en migrering finns med i ärendets pengar. Ange “double operation of … until DATUM” eller en rad “migration”.
            V-ACQ-12 | Människor ska betjäna sig själva med denna lösning, men inget krav ber om att användare deltar eller prövar den. Lägg till ett.
            V-ACQ-13 | Inget har registrerats på 179 dagar, och “Start” ger 30. Det väntar på: IT office (IT). Avgör, eskalera, eller registrera vad som har gjorts.
            V-PD-1 | Ingen avgör vid “G”. Ange “decided by …”.
            V-PD-2 | B gör ensam “R” och avgör ensam vid “G”, som kräver den. Låt någon annan bedöma med, eller avgöra.
            V-PD-4 | risk kan inte vara “huge”. Det kan vara: low, medium, high, critical.
            """)
    void inSwedish(String rule, String expected) {
        assertEquals(expected, says(rule, Language.SV));
    }
}
