// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dk.landskab.design.Design;
import dk.landskab.design.sirius.Registration;

class RegistrationTest {

    private final ViewpointRegistry registry = ViewpointRegistry.getInstance();

    @BeforeEach
    void forgetWhatWasTold() {
        registry.told.clear();
        registry.refusal = null;
    }

    @Test
    void withSiriusTheViewpointIsRegisteredAndDisposed() throws Exception {
        Registration registration = new Registration();
        start(registration, ViewpointRegistry.class.getClassLoader());
        assertEquals(List.of("registered " + Registration.SPECIFICATION), registry.told);
        registration.stop(null);
        assertEquals(List.of("registered " + Registration.SPECIFICATION,
                "disposed viewpoint of " + Registration.SPECIFICATION), registry.told);
    }

    @Test
    void withoutSiriusStartingAndStoppingDoNothing() throws Exception {
        Registration registration = new Registration();
        start(registration, new WithoutSirius());
        registration.stop(null);
        assertEquals(List.of(), registry.told);
    }

    @Test
    void stoppingTwiceDisposesOnce() throws Exception {
        Registration registration = new Registration();
        start(registration, ViewpointRegistry.class.getClassLoader());
        registration.stop(null);
        registration.stop(null);
        assertEquals(2, registry.told.size());
    }

    @Test
    void anInstanceThatIsNeverStartedRegistersNothing() {
        assertDoesNotThrow(() -> new Registration().stop(null));
        assertEquals(List.of(), registry.told);
    }

    @Test
    void whatSiriusRefusesIsToldWithTheSpecification() {
        registry.refusal = new IllegalArgumentException("from a more recent release");
        InvocationTargetException thrown = assertThrows(InvocationTargetException.class,
                () -> start(new Registration(), ViewpointRegistry.class.getClassLoader()));
        assertTrue(thrown.getCause().getMessage().contains(Registration.SPECIFICATION), thrown.getCause().getMessage());
    }

    @Test
    void thePathNamesTheSpecificationInTheBundleOfTheServices() {
        assertEquals("dk.landskab.design/description/" + Design.FILE, Registration.SPECIFICATION);
        assertNotNull(Design.class.getResource("/description/" + Design.FILE));
    }

    @Test
    void theManifestAndTheExtensionSayWhatSiriusLooksFor() throws IOException {
        String extension = BundleFile.of(Registration.class, "plugin.xml");
        String manifest = BundleFile.of(Registration.class, "META-INF/MANIFEST.MF").replace("\n ", "");
        assertAll(
                () -> assertTrue(extension.contains("point=\"org.eclipse.sirius.componentization\"")),
                () -> assertTrue(extension.contains("class=\"" + Registration.class.getName() + "\"")),
                () -> assertTrue(manifest.contains("Bundle-Activator: " + Registration.class.getName())),
                () -> assertTrue(manifest.contains("Bundle-ActivationPolicy: lazy")),
                () -> assertTrue(manifest.contains("singleton:=true")),
                () -> assertTrue(manifest.contains("org.eclipse.sirius;resolution:=optional")));
    }

    /** As OSGi would, with the class loader that its bundle has. */
    private static void start(Registration registration, ClassLoader loader) throws Exception {
        Method start = Registration.class.getDeclaredMethod("start", ClassLoader.class);
        start.setAccessible(true);
        start.invoke(registration, loader);
    }

    /** Sees what is of Java only. */
    private static final class WithoutSirius extends ClassLoader {
        WithoutSirius() {
            super(ClassLoader.getPlatformClassLoader());
        }
    }
}
