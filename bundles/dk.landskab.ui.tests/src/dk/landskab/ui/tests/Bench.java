// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import dk.landskab.ui.LandskabWorkbench;

/** Starts the real workbench once for all tests, on a thread of its own, and closes it after the last. */
final class Bench implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(Bench.class, key -> new Running());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Driver.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Driver();
    }

    /** The workbench as it runs. */
    private static final class Running implements AutoCloseable {

        private static final long PATIENCE_SECONDS = 120;

        private final CountDownLatch ended = new CountDownLatch(1);
        private final CountDownLatch up = new CountDownLatch(1);

        Running() {
            Thread.ofPlatform().name("workbench").daemon().start(() -> {
                try {
                    LandskabWorkbench.run(up::countDown);
                } finally {
                    ended.countDown();
                    up.countDown();
                }
            });
            await(up);
        }

        private static void await(CountDownLatch latch) {
            try {
                if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError("the workbench does not come up, or does not end");
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError(stopped);
            }
        }

        @Override
        public void close() {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
            await(ended);
        }
    }
}
