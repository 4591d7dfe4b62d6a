// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.StatusAt;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Lifecycle;
import dk.landskab.model.core.LifecycleStatus;

class StatusAtTest {

    /** The years in which an element is planned, phased in, active, phased out and gone; what is declared; a date. */
    @ParameterizedTest
    @CsvSource({
        // all borders known
        "2020, 2021, 2022, 2024, 2025, UNDECIDED,     2019-12-31, NOT_YET",
        "2020, 2021, 2022, 2024, 2025, UNDECIDED,     2020-01-01, IDEA",
        "2020, 2021, 2022, 2024, 2025, SPECIFICATION, 2020-12-31, SPECIFICATION",
        "2020, 2021, 2022, 2024, 2025, OPERATIONAL,   2020-12-31, IDEA",
        "2020, 2021, 2022, 2024, 2025, UNDECIDED,     2021-01-01, PHASE_IN",
        "2020, 2021, 2022, 2024, 2025, UNDECIDED,     2021-12-31, PHASE_IN",
        "2020, 2021, 2022, 2024, 2025, UNDECIDED,     2022-01-01, OPERATIONAL",
        "2020, 2021, 2022, 2024, 2025, UNDECIDED,     2023-12-31, OPERATIONAL",
        "2020, 2021, 2022, 2024, 2025, UNDECIDED,     2024-01-01, PHASE_OUT",
        "2020, 2021, 2022, 2024, 2025, UNDECIDED,     2024-12-31, PHASE_OUT",
        "2020, 2021, 2022, 2024, 2025, OPERATIONAL,   2025-01-01, NOT_IN_USE",
        "2020, 2021, 2022, 2024, 2025, UNDECIDED,     2099-01-01, NOT_IN_USE",
        // no phase-in: what is planned is planned until it is active
        "2020,     , 2022, 2024, 2025, SPECIFICATION, 2021-12-31, SPECIFICATION",
        "2020,     , 2022, 2024, 2025, UNDECIDED,     2022-01-01, OPERATIONAL",
        // no active date: phased in until phased out
        "2020, 2021,     , 2024, 2025, UNDECIDED,     2023-12-31, PHASE_IN",
        "2020, 2021,     , 2024, 2025, UNDECIDED,     2024-01-01, PHASE_OUT",
        // no phase-out: operational until the end
        "    ,     , 2022,     , 2025, UNDECIDED,     2024-12-31, OPERATIONAL",
        "    ,     , 2022,     , 2025, UNDECIDED,     2025-01-01, NOT_IN_USE",
        // no end: phased out for ever
        "    ,     , 2022, 2024,     , UNDECIDED,     2099-01-01, PHASE_OUT",
        // only a beginning
        "    ,     , 2022,     ,     , UNDECIDED,     2021-12-31, NOT_YET",
        "    ,     , 2022,     ,     , SPECIFICATION, 2021-12-31, SPECIFICATION",
        "    ,     , 2022,     ,     , PHASE_OUT,     2022-01-01, OPERATIONAL",
        "2020,     ,     ,     ,     , IDEA,          2099-01-01, IDEA",
        // only an end: it was there before
        "    ,     ,     ,     , 2025, UNDECIDED,     2024-12-31, OPERATIONAL",
        "    ,     ,     ,     , 2025, PHASE_OUT,     2024-12-31, PHASE_OUT",
        "    ,     ,     , 2024, 2025, UNDECIDED,     2023-12-31, OPERATIONAL",
        "    ,     ,     ,     , 2025, OPERATIONAL,   2025-01-01, NOT_IN_USE",
        // no date: what is declared
        "    ,     ,     ,     ,     , UNDECIDED,     2024-01-01, UNDECIDED",
        "    ,     ,     ,     ,     , PHASE_IN,      2024-01-01, PHASE_IN",
        "    ,     ,     ,     ,     , NOT_IN_USE,    2024-01-01, NOT_IN_USE"})
    void theStatusFollowsFromTheDatesThatAreKnown(String planned, String phaseIn, String active, String phaseOut,
            String end, LifecycleStatus declared, LocalDate date, LifecycleStatus status) {
        Lifecycle lifecycle = CoreFactory.eINSTANCE.createLifecycle();
        lifecycle.setPlannedFrom(firstOf(planned));
        lifecycle.setPhaseInFrom(firstOf(phaseIn));
        lifecycle.setActiveFrom(firstOf(active));
        lifecycle.setPhaseOutFrom(firstOf(phaseOut));
        lifecycle.setEndOfLife(firstOf(end));
        lifecycle.setDeclared(declared);
        assertEquals(status, StatusAt.of(lifecycle, date));
        assertEquals(status, lifecycle.status(date));
    }

    @ParameterizedTest
    @CsvSource({"UNDECIDED, true", "NOT_YET, false", "IDEA, false", "SPECIFICATION, false", "PHASE_IN, true",
        "OPERATIONAL, true", "PHASE_OUT, true", "NOT_IN_USE, false"})
    void whatIsPhasedInOrOutIsThereAndSoIsWhatNothingIsKnownOf(LifecycleStatus declared, boolean live) {
        Application application = ApplicationFactory.eINSTANCE.createApplication();
        application.setLifecycle(CoreFactory.eINSTANCE.createLifecycle());
        application.getLifecycle().setDeclared(declared);
        assertEquals(live, StatusAt.isLive(application, LocalDate.of(2024, 1, 1)));
    }

    @Test
    void anElementWithoutALifecycleIsUndecidedAndLive() {
        Application application = ApplicationFactory.eINSTANCE.createApplication();
        assertEquals(LifecycleStatus.UNDECIDED, StatusAt.of(application, LocalDate.of(2024, 1, 1)));
        assertEquals(true, StatusAt.isLive(application, LocalDate.of(2024, 1, 1)));
    }

    private static LocalDate firstOf(String year) {
        return year == null ? null : LocalDate.of(Integer.parseInt(year), 1, 1);
    }
}
