// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.Metamodel;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.PropertyGroup;
import dk.landskab.ui.forms.plan.Field;
import dk.landskab.ui.forms.plan.FormPlan;
import dk.landskab.ui.forms.plan.Help;
import dk.landskab.ui.forms.plan.Kind;
import dk.landskab.ui.forms.plan.FieldGroup;

class FormPlanTest {

    static Stream<EClass> concreteClasses() {
        return Metamodel.classes().filter(each -> !each.isAbstract());
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyFeatureIsAskedExactlyOnce(EClass type) {
        List<EStructuralFeature> own = new ArrayList<>();
        Set<EReference> unfolded = new HashSet<>();
        List<EStructuralFeature> within = new ArrayList<>();
        fields(type).forEach(field -> field.within().ifPresentOrElse(reference -> {
            unfolded.add(reference);
            within.add(field.feature());
        }, () -> own.add(field.feature())));
        own.addAll(unfolded);

        assertEquals(own.size(), Set.copyOf(own).size(), () -> "asked twice: " + own);
        assertEquals(Set.copyOf(type.getEAllStructuralFeatures()), Set.copyOf(own));
        assertEquals(within.size(), Set.copyOf(within).size(), () -> "asked twice: " + within);
        assertEquals(unfolded.stream().flatMap(each -> each.getEReferenceType().getEAllStructuralFeatures().stream())
                .collect(Collectors.toSet()), Set.copyOf(within));
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyQuestionHasALabelAndHelpInThreeLanguages(EClass type) {
        assertAll(fields(type).flatMap(field -> Stream.of(Language.values()).map(language -> () -> {
            Labels labels = Labels.in(language);
            String help = Help.of(type, field, language);
            assertFalse(field.label(labels).isBlank());
            assertTrue(help.startsWith(labels.of(field.feature())), help);
            assertTrue(help.lines().count() >= 2, help);
            assertFalse(help.contains("{"), help);
            if (language != Language.EN) {
                String english = Help.of(type, field, Language.EN);
                assertFalse(english.lines().skip(1).toList().equals(help.lines().skip(1).toList()), help);
            }
        })));
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void noTwoQuestionsOfAGroupAreCalledTheSame(EClass type) {
        for (FieldGroup section : FormPlan.of(type).sections()) {
            for (Language language : Language.values()) {
                List<String> labels = section.fields().stream().map(each -> each.label(Labels.in(language))).toList();
                assertEquals(labels.size(), Set.copyOf(labels).size(), () -> section.group() + " of " + labels);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void whatIsRequiredIsUnfolded(EClass type) {
        FormPlan.of(type).sections().stream().filter(each -> each.fields().stream().anyMatch(Field::isRequired))
                .forEach(each -> assertTrue(each.isUnfolded(), each.group().name()));
    }

    @Test
    void theGroupsStandInTheOrderOfAForm() {
        concreteClasses().forEach(type -> {
            List<PropertyGroup> groups = FormPlan.of(type).sections().stream().map(FieldGroup::group).toList();
            assertEquals(groups.stream().sorted().distinct().toList(), groups);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Application  | IDENTITY  | name,kind,version,description,aliases,kindText,id",
        "Application  | LIFECYCLE | plannedFrom,phaseInFrom,activeFrom,phaseOutFrom,endOfLife,declared",
        "Cost         | COSTS     | amount,currency,period,priceYear,certainty,pool",
        "Integration  | RELATIONS | from,to,through,platform,carries,replaces,governedBy,follows",
        "RoleAssignment | OWNERSHIP | role,functionTitle,unit,owner,holderName",
    })
    void theMostAskedStandsFirst(String type, PropertyGroup group, String features) {
        FieldGroup section = FormPlan.of(Metamodel.classNamed(type).orElseThrow()).sections().stream()
                .filter(each -> each.group() == group).findFirst().orElseThrow();
        assertEquals(features, section.fields().stream().map(each -> each.feature().getName())
                .collect(Collectors.joining(",")));
    }

    @ParameterizedTest
    @CsvSource({"Application,id,ID", "Application,name,TEXT", "Application,description,LINES",
        "Application,aliases,TEXTS", "Application,usersTo,NUMBER", "Application,containsAI,TRI",
        "Application,hosting,CHOICE", "Application,product,REFERENCE", "Application,supports,REFERENCES",
        "Application,data,CHILDREN", "Contract,from,DATE", "OperationalEvent,from,MOMENT", "DataObject,personal,CHOICES",
        "TaskDef,when,CHILD", "Cost,amount,NUMBER", "Cost,currency,TEXT"})
    void aFeatureIsAskedAsItsTypeSuggests(String type, String feature, Kind kind) {
        assertEquals(kind, Kind.of(Metamodel.classNamed(type).orElseThrow().getEStructuralFeature(feature)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Contract    | noticeMonths              | DA | Opsigelsesvarsel | måneder",
        "Application | maxTolerableOutageMinutes | EN | Longest tolerable outage | minutes",
        "Dependency  | fallbackCapacity          | SV | Reservrutinens kapacitet | %",
        "Application | usersTo                   | EN | Users, at most | ''",
    })
    void aNumberHasItsUnitBehindTheField(String type, String feature, Language language, String label, String unit) {
        EClass owner = Metamodel.classNamed(type).orElseThrow();
        Field field = fields(owner).filter(each -> each.feature().getName().equals(feature)).findFirst().orElseThrow();
        Labels labels = Labels.in(language);
        assertEquals(unit, field.unit(labels, owner.getEPackage().getEFactoryInstance().create(owner)));
        assertEquals(label, field.label(labels));
    }

    @Test
    void onlyTheNameOfAPersonIsPersonal() {
        assertEquals(List.of("holderName"), concreteClasses().flatMap(FormPlanTest::fields).filter(Field::isPersonal)
                .map(each -> each.feature().getName()).distinct().toList());
    }

    private static Stream<Field> fields(EClass type) {
        return FormPlan.of(type).sections().stream().flatMap(each -> each.fields().stream());
    }
}
