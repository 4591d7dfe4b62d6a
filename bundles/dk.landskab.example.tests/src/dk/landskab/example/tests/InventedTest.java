// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.example.Example;
import dk.landskab.example.Examples;
import dk.landskab.model.application.Licence;
import dk.landskab.model.application.Product;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.business.OrganisationKind;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.business.Subject;
import dk.landskab.model.business.SubjectScheme;

/** What is invented is, and what is real is. */
class InventedTest {

    private static final List<String> REAL = List.of("Albertslund", "Allerød", "Assens", "Ballerup", "Billund",
            "Bornholm", "Brøndby", "Brønderslev", "Dragør", "Egedal", "Esbjerg", "Fanø", "Favrskov", "Faxe",
            "Fredensborg", "Fredericia", "Frederiksberg", "Frederikshavn", "Frederikssund", "Furesø",
            "Faaborg-Midtfyn", "Gentofte", "Gladsaxe", "Glostrup", "Greve", "Gribskov", "Guldborgsund", "Haderslev",
            "Halsnæs", "Hedensted", "Helsingør", "Herlev", "Herning", "Hillerød", "Hjørring", "Holbæk", "Holstebro",
            "Horsens", "Hvidovre", "Høje-Taastrup", "Hørsholm", "Ikast-Brande", "Ishøj", "Jammerbugt", "Kalundborg",
            "Kerteminde", "Kolding", "København", "Køge", "Langeland", "Lejre", "Lemvig", "Lolland", "Lyngby-Taarbæk",
            "Læsø", "Mariagerfjord", "Middelfart", "Morsø", "Norddjurs", "Nordfyn", "Nyborg", "Næstved", "Odder",
            "Odense", "Odsherred", "Randers", "Rebild", "Ringkøbing-Skjern", "Ringsted", "Roskilde", "Rudersdal",
            "Rødovre", "Samsø", "Silkeborg", "Skanderborg", "Skive", "Slagelse", "Solrød", "Sorø", "Stevns", "Struer",
            "Svendborg", "Syddjurs", "Sønderborg", "Thisted", "Tønder", "Tårnby", "Vallensbæk", "Varde", "Vejen",
            "Vejle", "Vesthimmerland", "Viborg", "Vordingborg", "Ærø", "Aabenraa", "Aalborg", "Aarhus");
    private static final List<String> SWEDISH = List.of(
            "Ale", "Alingsås", "Alvesta", "Aneby", "Arboga", "Arjeplog", "Arvidsjaur", "Arvika", "Askersund",
            "Avesta", "Bengtsfors", "Berg", "Bjurholm", "Bjuv", "Boden", "Bollebygd", "Bollnäs", "Borgholm",
            "Borlänge", "Borås", "Botkyrka", "Boxholm", "Bromölla", "Bräcke", "Burlöv", "Båstad", "Dals-Ed",
            "Danderyd", "Degerfors", "Dorotea", "Eda", "Ekerö", "Eksjö", "Emmaboda", "Enköping", "Eskilstuna",
            "Eslöv", "Essunga", "Fagersta", "Falkenberg", "Falköping", "Falun", "Filipstad", "Finspång", "Flen",
            "Forshaga", "Färgelanda", "Gagnef", "Gislaved", "Gnesta", "Gnosjö", "Gotland", "Grums", "Grästorp",
            "Gullspång", "Gällivare", "Gävle", "Göteborg", "Götene", "Habo", "Hagfors", "Hallsberg", "Hallstahammar",
            "Halmstad", "Hammarö", "Haninge", "Haparanda", "Heby", "Hedemora", "Helsingborg", "Herrljunga", "Hjo",
            "Hofors", "Huddinge", "Hudiksvall", "Hultsfred", "Hylte", "Håbo", "Hällefors", "Härjedalen", "Härnösand",
            "Härryda", "Hässleholm", "Höganäs", "Högsby", "Hörby", "Höör", "Jokkmokk", "Järfälla", "Jönköping",
            "Kalix", "Kalmar", "Karlsborg", "Karlshamn", "Karlskoga", "Karlskrona", "Karlstad", "Katrineholm", "Kil",
            "Kinda", "Kiruna", "Klippan", "Knivsta", "Kramfors", "Kristianstad", "Kristinehamn", "Krokom", "Kumla",
            "Kungsbacka", "Kungsör", "Kungälv", "Kävlinge", "Köping", "Laholm", "Landskrona", "Laxå", "Lekeberg",
            "Leksand", "Lerum", "Lessebo", "Lidingö", "Lidköping", "Lilla Edet", "Lindesberg", "Linköping", "Ljungby",
            "Ljusdal", "Ljusnarsberg", "Lomma", "Ludvika", "Luleå", "Lund", "Lycksele", "Lysekil", "Malmö",
            "Malung-Sälen", "Malå", "Mariestad", "Mark", "Markaryd", "Mellerud", "Mjölby", "Mora", "Motala",
            "Mullsjö", "Munkedal", "Munkfors", "Mölndal", "Mönsterås", "Mörbylånga", "Nacka", "Nora", "Norberg",
            "Nordanstig", "Nordmaling", "Norrköping", "Norrtälje", "Norsjö", "Nybro", "Nykvarn", "Nyköping",
            "Nynäshamn", "Nässjö", "Ockelbo", "Olofström", "Orsa", "Orust", "Osby", "Oskarshamn", "Ovanåker",
            "Oxelösund", "Pajala", "Partille", "Perstorp", "Piteå", "Ragunda", "Robertsfors", "Ronneby", "Rättvik",
            "Sala", "Salem", "Sandviken", "Sigtuna", "Simrishamn", "Sjöbo", "Skara", "Skellefteå", "Skinnskatteberg",
            "Skurup", "Skövde", "Smedjebacken", "Sollefteå", "Sollentuna", "Solna", "Sorsele", "Sotenäs",
            "Staffanstorp", "Stenungsund", "Stockholm", "Storfors", "Storuman", "Strängnäs", "Strömstad", "Strömsund",
            "Sundbyberg", "Sundsvall", "Sunne", "Surahammar", "Svalöv", "Svedala", "Svenljunga", "Säffle", "Säter",
            "Sävsjö", "Söderhamn", "Söderköping", "Södertälje", "Sölvesborg", "Tanum", "Tibro", "Tidaholm", "Tierp",
            "Timrå", "Tingsryd", "Tjörn", "Tomelilla", "Torsby", "Torsås", "Tranemo", "Tranås", "Trelleborg",
            "Trollhättan", "Trosa", "Tyresö", "Täby", "Töreboda", "Uddevalla", "Ulricehamn", "Umeå", "Upplands-Bro",
            "Upplands Väsby", "Uppsala", "Uppvidinge", "Vadstena", "Vaggeryd", "Valdemarsvik", "Vallentuna",
            "Vansbro", "Vara", "Varberg", "Vaxholm", "Vellinge", "Vetlanda", "Vilhelmina", "Vimmerby", "Vindeln",
            "Vingåker", "Vårgårda", "Vänersborg", "Vännäs", "Värmdö", "Värnamo", "Västervik", "Västerås", "Växjö",
            "Ydre", "Ystad", "Åmål", "Ånge", "Åre", "Årjäng", "Åsele", "Åstorp", "Åtvidaberg", "Älmhult", "Älvdalen",
            "Älvkarleby", "Älvsbyn", "Ängelholm", "Öckerö", "Ödeshög", "Örebro", "Örkelljunga", "Örnsköldsvik",
            "Östersund", "Österåker", "Östhammar", "Östra Göinge", "Överkalix", "Övertorneå");
    private static final Pattern INVENTED = Pattern.compile("Opfunde|Påhittad");
    private static final Pattern LIKE_A_CPR_NUMBER = Pattern.compile("(?<!\\d)\\d{6}-?\\d{4}(?!\\d)");
    private static final Pattern KLE_ENTRY =
            Pattern.compile("\"kleNumber\":\\s*\"([\\d.]+)\",\\s*\"description\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    static List<Example> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theMunicipalityDoesNotExist(Example example) {
        assertEquals(98, REAL.size());
        assertEquals(290, Set.copyOf(SWEDISH).size());
        assertEquals(List.of(), Stream.concat(REAL.stream(), SWEDISH.stream())
                .filter(real -> example.name().contains(real)).toList());
        assertTrue(example.author().address().endsWith(".example"));
    }

    @Test
    void noMunicipalityButTheExamplesIsNamed() {
        Set<String> municipalities = Examples.all().stream()
                .flatMap(each -> Loaded.last(each).all(Organisation.class).stream())
                .filter(each -> each.getKind() == OrganisationKind.MUNICIPALITY).map(Organisation::getName)
                .collect(Collectors.toSet());
        assertEquals(Examples.all().stream().map(Example::name).collect(Collectors.toSet()), municipalities);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyVendorSaysThatItIsInvented(Example example) {
        List<String> others = Loaded.last(example).all(Organisation.class).stream()
                .filter(each -> each.getKind() == OrganisationKind.VENDOR
                        || each.getKind() == OrganisationKind.SHARED_OPERATION)
                .filter(each -> !INVENTED.matcher(each.getDescription()).lookingAt()).map(Organisation::getName)
                .toList();
        assertEquals(List.of(), others);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyCommercialProductIsOfAnInventedVendor(Example example) {
        List<String> others = Loaded.last(example).all(Product.class).stream()
                .filter(each -> each.getLicence() == Licence.COMMERCIAL)
                .filter(each -> each.getVendor().getKind() != OrganisationKind.VENDOR).map(Product::getName).toList();
        assertEquals(List.of(), others);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noPersonIsNamed(Example example) {
        assertTrue(Loaded.last(example).all(RoleAssignment.class).stream()
                .allMatch(each -> each.getHolderName() == null && each.getFunctionTitle() != null));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noTextLooksLikeANumberOfAPerson(Example example) {
        List<String> found = Loaded.last(example).objects().flatMap(each -> each.eClass().getEAllAttributes().stream()
                .map(attribute -> text(each, attribute)))
                .filter(text -> LIKE_A_CPR_NUMBER.matcher(text).find()).toList();
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everySubjectIsOneOfKleWithItsTitle(Example example) throws IOException {
        String shared = System.getProperty("landskab.shared", "");
        assumeTrue(!shared.isEmpty(), "no shared data: the property landskab.shared is not set");
        Path plan = Path.of(shared, "data", "kle", "kles-2022-05-01.json");
        assumeTrue(Files.exists(plan), "no shared data: the KLE plan is not there");
        Map<String, String> real = KLE_ENTRY.matcher(Files.readString(plan)).results()
                .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2).strip(), (a, b) -> a));
        Set<String> wrong = new TreeSet<>();
        for (Subject subject : Loaded.last(example).all(Subject.class)) {
            if (subject.getScheme() == SubjectScheme.KLE
                    && !subject.getName().equals(real.get(subject.getNumber()))) {
                wrong.add(subject.getNumber() + " " + subject.getName());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private static String text(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        return value instanceof String || value instanceof List<?> ? value.toString() : "";
    }
}
