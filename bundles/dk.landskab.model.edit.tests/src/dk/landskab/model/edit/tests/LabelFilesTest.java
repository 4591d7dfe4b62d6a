// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.Metamodel;
import dk.landskab.model.edit.Language;

class LabelFilesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** Words that Danish has taken over from English or from the same source, and names that are never translated. */
    private static final Set<String> LOANWORDS = Set.of("api", "big bang", "budget", "business case", "data",
            "database", "definition", "diagram", "digital post", "disposition", "dmz", "e-mail", "element", "finland",
            "form", "forum", "gap", "hardware", "id", "information", "integration", "kle", "ldap", "open source",
            "operator", "organisation", "plateau", "platform", "problem", "region", "rest", "robot (rpa)", "router",
            "server", "soap", "software", "standard", "storm", "team", "under revision", "use case", "version",
            "vision");

    static Stream<LabelFile> files() {
        return LabelFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyClassFeatureAndLiteralHasALabelInEveryLanguage(LabelFile file) {
        Set<String> missing = new TreeSet<>(file.needed());
        missing.removeIf(key -> !file.texts().getOrDefault(key, "").isBlank());
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noKeyIsLeftThatNobodyUses(LabelFile file) {
        Set<String> unused = new TreeSet<>(file.texts().keySet());
        unused.removeAll(file.needed());
        Metamodel.classes().forEach(type -> unused.remove("name." + type.getName()));
        assertEquals(Set.of(), unused);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLanguageLabelsTheSameThings(LabelFile file) {
        assertEquals(LabelFile.read(Language.EN).texts().keySet(), file.texts().keySet());
    }

    @Test
    void danishIsNotEnglishOutsideTrueLoanwords() {
        LabelFile english = LabelFile.read(Language.EN);
        List<String> same = LabelFile.read(Language.DA).texts().entrySet().stream()
                .filter(label -> !label.getKey().startsWith("name."))
                .filter(label -> label.getValue().equalsIgnoreCase(english.texts().get(label.getKey())))
                .filter(label -> !LOANWORDS.contains(label.getValue().toLowerCase(Locale.ROOT)))
                .map(Object::toString).toList();
        assertEquals(List.of(), same);
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesAreBuiltOfFeaturesThatTheClassHas(LabelFile file) {
        List<String> unknown = Metamodel.classes()
                .flatMap(type -> PLACE.matcher(file.texts().getOrDefault("name." + type.getName(), "")).results()
                        .map(MatchResult::group).map(place -> place.substring(1, place.length() - 1))
                        .filter(feature -> type.getEStructuralFeature(feature) == null)
                        .map(feature -> type.getName() + "." + feature))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @ParameterizedTest
    @MethodSource("files")
    void classesAndFeaturesBeginWithACapitalLetter(LabelFile file) {
        List<String> small = file.texts().entrySet().stream()
                .filter(label -> label.getKey().matches("(class|feature|type)\\..*"))
                .filter(label -> !Character.isUpperCase(label.getValue().charAt(0)))
                .map(Object::toString).toList();
        assertEquals(List.of(), small);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTwoClassesHaveTheSameName(LabelFile file) {
        List<String> names = Metamodel.classes().map(type -> file.texts().get("class." + type.getName())).toList();
        List<String> twice = names.stream().filter(name -> names.indexOf(name) != names.lastIndexOf(name)).toList();
        assertEquals(List.of(), twice);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTwoFeaturesOfAClassHaveTheSameName(LabelFile file) {
        List<String> twice = Metamodel.classes().filter(type -> !type.isAbstract())
                .flatMap(type -> sameLabels(file, type)).toList();
        assertEquals(List.of(), twice);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTwoLiteralsOfAnEnumerationHaveTheSameName(LabelFile file) {
        List<String> twice = file.texts().entrySet().stream()
                .filter(label -> label.getKey().startsWith("literal."))
                .collect(Collectors.groupingBy(label -> enumeration(label.getKey()) + "=" + label.getValue()))
                .entrySet().stream().filter(group -> group.getValue().size() > 1)
                .map(group -> group.getKey()).toList();
        assertEquals(List.of(), twice);
    }

    @Test
    void everyNameOfAClassifierIsUnique() {
        List<String> names = Metamodel.packages().stream().flatMap(each -> each.getEClassifiers().stream())
                .map(EClassifier::getName).toList();
        assertTrue(names.size() > 150);
        assertEquals(names.size(), Set.copyOf(names).size());
    }

    private static Stream<String> sameLabels(LabelFile file, EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .collect(Collectors.groupingBy(feature -> file.texts().get(
                        file.keyOfFeature(feature.getEContainingClass().getName(), feature.getName()))))
                .entrySet().stream().filter(group -> group.getValue().size() > 1)
                .map(group -> type.getName() + ": " + group.getKey());
    }

    private static String enumeration(String key) {
        return key.substring("literal.".length(), key.lastIndexOf('.'));
    }
}
