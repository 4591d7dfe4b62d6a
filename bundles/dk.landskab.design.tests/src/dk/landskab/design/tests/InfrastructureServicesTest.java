// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static dk.landskab.design.tests.kit.Drawn.ids;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dk.landskab.design.services.InfrastructureServices;
import dk.landskab.design.tests.kit.Drawn;

class InfrastructureServicesTest {

    private final InfrastructureServices services = new InfrastructureServices();
    private final Drawn town = Drawn.of(
            "Organisation k \"Kommune\"",
            "  OrgUnit k.it \"IT\"",
            "Organisation dk.state \"State\"",
            "Component dk.login \"Login\" scope=STATE provider=dk.state",
            "Component dk.mail \"Mail\" scope=STATE provider=dk.state",
            "Component dk.unused \"Unused\" scope=STATE provider=dk.state",
            "Component k.server \"Server\" scope=OWN",
            "Application k.a \"A\"", "Application k.b \"B\"", "Application k.c \"C\"", "Application x.other \"Other\"",
            "Organisation x \"X\"",
            "Dependency k.d1 dependent=k.a on=dk.login strength=HARD",
            "Dependency k.d2 dependent=k.b on=dk.login strength=HARD",
            "Dependency k.d3 dependent=k.c on=dk.login",
            "Dependency k.d4 dependent=k.c on=dk.mail strength=HARD fallback=\"By letter\" fallbackHours=8",
            "Dependency k.d5 dependent=k.a on=k.server strength=SOFT",
            "Dependency k.d6 dependent=dk.mail on=dk.login strength=SOFT",
            "Dependency x.d dependent=x.other on=dk.unused",
            "Dependency k.broken dependent=k.a on=nowhere",
            "Dependency k.half dependent=k.a");

    @Test
    void whoDependsIsWhatBelongsToTheSubjectAndIsNoComponent() {
        assertEquals(List.of("k.a", "k.b", "k.c"), ids(services.dependents(town.get("k"), town.about("k"))));
    }

    @Test
    void whatNobodyOfTheSubjectNeedsIsNotShown() {
        assertEquals(List.of("dk.login", "dk.mail"),
                ids(services.sharedComponents(town.get("dk.state"), town.about("k"))));
    }

    @Test
    void sharedComponentsStandByProviderAndOwnOnesWithTheSubject() {
        assertAll(
                () -> assertEquals(List.of("dk.state"), ids(services.sharedProviders(town.get("k"), town.about("k")))),
                () -> assertEquals(List.of("k"), ids(services.ownProviders(town.get("k"), town.about("k")))),
                () -> assertEquals(List.of("k.server"), ids(services.ownComponents(town.get("k"), town.about("k")))));
    }

    @Test
    void aDependencyWithoutBothEndsIsNoLine() {
        List<String> lines = ids(services.dependencies(town.get("k")));
        assertEquals(List.of("k.d1", "k.d2", "k.d3", "k.d4", "k.d5", "k.d6"), lines);
    }

    @Test
    void aDependencyThatIsNotSaidToBeSoftStopsAtOnceUnlessThereIsAFallback() {
        assertAll(
                () -> assertTrue(services.isSoft(town.get("k.d5"))),
                () -> assertFalse(services.isSoft(town.get("k.d3"))),
                () -> assertTrue(services.isWithFallback(town.get("k.d4"))),
                () -> assertFalse(services.isWithFallback(town.get("k.d1"))));
    }

    @Test
    void aComponentTellsHowManyDependOnItAndHowManyWithoutFallback() {
        assertAll(
                () -> assertEquals("Login\n4 depend, 3 without fallback",
                        services.componentCaption(town.get("dk.login"), town.about("k"))),
                () -> assertEquals("Mail\n1 depend on it", services.componentCaption(town.get("dk.mail"), town.about("k"))));
    }

    @Test
    void threeThatStopAtOnceMakeAComponentWeak() {
        assertAll(
                () -> assertTrue(services.isWeak(town.get("dk.login"))),
                () -> assertFalse(services.isWeak(town.get("dk.mail"))));
    }

    @Test
    void aFallbackTellsItsHoursWhereTheyAreKnown() {
        assertAll(
                () -> assertEquals("fallback 8 h", services.fallbackCaption(town.get("k.d4"), town.about("k"))),
                () -> assertEquals("", services.fallbackCaption(town.get("k.d1"), town.about("k"))));
    }

    @Test
    void withoutDependentsThereIsNoBoxForThem() {
        Drawn empty = Drawn.of("Organisation k \"K\"", "Component k.c \"C\"");
        assertTrue(services.dependentsBox(empty.get("k")).isEmpty());
        assertTrue(services.sharedProviders(empty.get("k"), empty.about("k")).isEmpty());
    }
}
