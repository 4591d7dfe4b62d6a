// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.tests;

import java.util.concurrent.CountDownLatch;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.analyses.question.Course;

/** A course that is held up at one of its stages, until it may go on as the other course does. */
final class Held implements Course {

    private final Course other;
    private final int at;
    private final CountDownLatch there;
    private final CountDownLatch goOn;
    private int stages;

    Held(Course other, int at, CountDownLatch there, CountDownLatch goOn) {
        this.other = other;
        this.at = at;
        this.there = there;
        this.goOn = goOn;
    }

    @Override
    public boolean isCancelled() {
        return other.isCancelled();
    }

    @Override
    public void at(Message what) {
        if (++stages == at) {
            there.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new AssertionError(stopped);
            }
        }
        other.at(what);
    }

    @Override
    public void last() {
        other.last();
    }
}
