// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.util.concurrent.CountDownLatch;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;
import dk.landskab.ui.LandskabWorkbench;
import dk.landskab.ui.landscape.OpenDesk;

/**
 * The real workbench in a process of its own, which edits and saves until it is killed, and says on its standard output what
 * it has done: {@code edited N} when the name is N, {@code saving N}, {@code saved N}.
 */
public final class EditingLoop implements IApplication {

    private static final int SAVED_EVERY = 3;

    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        CountDownLatch up = new CountDownLatch(1);
        Thread editing = Thread.ofPlatform().daemon().unstarted(() -> edit(up));
        // Whoever waits for what is said here must not wait for ever.
        editing.setUncaughtExceptionHandler((thread, failure) -> {
            System.err.println(failure);
            Runtime.getRuntime().halt(1);
        });
        editing.start();
        LandskabWorkbench.run(up::countDown, arguments);
        return EXIT_OK;
    }

    private static void edit(CountDownLatch up) {
        try {
            up.await();
            Driver driver = new Driver();
            OpenDesk desk = driver.opened();
            for (int i = 1; true; i++) {
                int number = i;
                say("editing", number);
                done(driver, () -> new ChangeFeature(desk.landscape()).set(
                        desk.landscape().find("town.app.pay").orElseThrow(), CorePackage.Literals.ELEMENT__NAME,
                        String.valueOf(number)).call());
                say("edited", number);
                if (i % SAVED_EVERY == 0) {
                    say("saving", number);
                    done(driver, desk.workplace()::save);
                    say("saved", number);
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void done(Driver driver, Runnable what) {
        driver.on(() -> {
            what.run();
            return null;
        });
    }

    private static void say(String what, int number) {
        System.out.println(what + " " + number);
        System.out.flush();
    }

    @Override
    public void stop() {
        // Whoever started it kills it.
    }
}
