// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

import dk.landskab.design.sirius.Registration;

/** In a running OSGi framework, which has no Sirius: the product's own. */
class InstalledTest {

    @Test
    void theBundleResolvesStartsAndStopsWithoutSirius() throws BundleException {
        Bundle bundle = FrameworkUtil.getBundle(Registration.class);
        assumeTrue(bundle != null, "not within OSGi");
        bundle.start(Bundle.START_TRANSIENT);
        assertEquals(Bundle.ACTIVE, bundle.getState());
        bundle.stop(Bundle.STOP_TRANSIENT);
        assertEquals(Bundle.RESOLVED, bundle.getState());
    }
}
