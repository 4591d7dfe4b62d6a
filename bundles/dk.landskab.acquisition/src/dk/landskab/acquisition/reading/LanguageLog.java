// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.reading;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.LogManager;
import org.apache.log4j.spi.LoggingEvent;
import org.apache.log4j.spi.ThrowableInformation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what Xtext logs to where everything else is logged; without it log4j complains on the screen. */
final class LanguageLog extends AppenderSkeleton {

    private LanguageLog() {
    }

    /** Takes effect unless somebody has set log4j up already. */
    static synchronized void install() {
        if (!LogManager.getRootLogger().getAllAppenders().hasMoreElements()) {
            LogManager.getRootLogger().setLevel(Level.WARN);
            LogManager.getRootLogger().addAppender(new LanguageLog());
        }
    }

    @Override
    protected void append(LoggingEvent event) {
        Logger log = LoggerFactory.getLogger(event.getLoggerName());
        ThrowableInformation thrown = event.getThrowableInformation();
        Throwable cause = thrown == null ? null : thrown.getThrowable();
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            log.error(event.getRenderedMessage(), cause);
        } else {
            log.warn(event.getRenderedMessage(), cause);
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
