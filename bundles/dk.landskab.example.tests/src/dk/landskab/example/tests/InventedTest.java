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
        assertEquals(List.of(), REAL.stream().filter(real -> example.name().contains(real)).toList());
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
                .filter(each -> !each.getDescription().startsWith("Opfunde")).map(Organisation::getName).toList();
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
            if (!subject.getName().equals(real.get(subject.getNumber()))) {
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
