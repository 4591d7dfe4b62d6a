// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.FileLocator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

import dk.landskab.model.Metamodel;

/** The first use of the metamodel, in a framework of its own, where nothing has used it yet. */
class MetamodelInTwoThreadsTest {

    /** Far longer than it takes to make all packages; threads that wait for each other wait for ever. */
    private static final int PATIENCE = 60;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({"core.CorePackage, application.ApplicationPackage", "business.BusinessPackage, strategy.StrategyPackage",
        "application.ApplicationFactory, application.ApplicationPackage", "diagram.DiagramPackage, change.ChangeFactory",
        "infrastructure.InfrastructurePackage, information.InformationPackage",
        "procurement.ProcurementPackage$Literals, governance.impl.GovernancePackageImpl"})
    void whateverTwoThreadsBeginWithBothHaveIt(String one, String other) throws Exception {
        Framework framework = framework();
        framework.start();
        try {
            Bundle model = install(framework.getBundleContext());
            assertTrue(framework.adapt(FrameworkWiring.class).resolveBundles(null));
            bothInitialize(model.adapt(BundleWiring.class).getClassLoader(), List.of(one, other));
            assertEquals(Bundle.ACTIVE, model.getState());
        } finally {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(PATIENCE));
        }
    }

    private static void bothInitialize(ClassLoader model, List<String> names) throws Exception {
        CountDownLatch begin = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(names.size(), Thread.ofPlatform().daemon().factory());
        List<Future<?>> both = names.stream().<Future<?>>map(name -> threads.submit(() -> {
            begin.await();
            return Class.forName("dk.landskab.model." + name, true, model);
        })).toList();
        begin.countDown();
        for (Future<?> each : both) {
            assertNotNull(each.get(PATIENCE, TimeUnit.SECONDS));
        }
        threads.shutdown();
    }

    private Framework framework() {
        return ServiceLoader.load(FrameworkFactory.class, FrameworkFactory.class.getClassLoader()).findFirst()
                .orElseThrow().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, temporary.toString(),
                        "osgi.framework.useSystemProperties", "false"));
    }

    /** Installs the model and what it needs, from where they are installed for the tests. */
    private static Bundle install(BundleContext into) throws BundleException {
        Bundle model = FrameworkUtil.getBundle(Metamodel.class);
        Set<Bundle> needed = new LinkedHashSet<>();
        addProviders(model, needed);
        for (Bundle each : needed) {
            if (each.getBundleId() != Constants.SYSTEM_BUNDLE_ID) {
                into.installBundle(location(each));
            }
        }
        return into.installBundle(location(model));
    }

    private static String location(Bundle bundle) {
        return "reference:" + FileLocator.getBundleFileLocation(bundle).orElseThrow().toURI();
    }

    private static void addProviders(Bundle bundle, Set<Bundle> found) {
        for (BundleWire wire : bundle.adapt(BundleWiring.class).getRequiredWires(null)) {
            Bundle provider = wire.getProvider().getBundle();
            if (found.add(provider)) {
                addProviders(provider, found);
            }
        }
    }
}
