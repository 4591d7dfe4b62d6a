// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.design.services.IntegrationServices;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.application.Integration;
import dk.landskab.model.application.IntegrationMethod;

class IntegrationServicesTest {

    private static final IntegrationServices SERVICES = new IntegrationServices();
    private static final Map<IntegrationMethod, Predicate<Integration>> STYLES = new LinkedHashMap<>(Map.of(
            IntegrationMethod.FILE, SERVICES::isByFile, IntegrationMethod.QUEUE, SERVICES::isByQueue,
            IntegrationMethod.RPA, SERVICES::isByRobot, IntegrationMethod.DATABASE, SERVICES::isByDatabase,
            IntegrationMethod.MANUAL_COPY, SERVICES::isByHand, IntegrationMethod.UNSPECIFIED,
            SERVICES::isByUnknownMethod));

    @ParameterizedTest
    @EnumSource(IntegrationMethod.class)
    void everyMethodHasALineOfItsOwnAndAnApiThePlainOne(IntegrationMethod method) {
        Integration integration = ApplicationFactory.eINSTANCE.createIntegration();
        integration.setMethod(method);
        List<IntegrationMethod> matching = STYLES.entrySet().stream().filter(each -> each.getValue().test(integration))
                .map(Map.Entry::getKey).toList();
        assertEquals(method == IntegrationMethod.API ? List.of() : List.of(method), matching);
    }
}
