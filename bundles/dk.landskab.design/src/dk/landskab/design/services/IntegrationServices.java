// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import dk.landskab.model.application.Integration;
import dk.landskab.model.application.IntegrationMethod;

/** How an integration moves its data. */
public final class IntegrationServices {

    /** By files. */
    public boolean isByFile(Integration integration) {
        return integration.getMethod() == IntegrationMethod.FILE;
    }

    /** By a queue of messages. */
    public boolean isByQueue(Integration integration) {
        return integration.getMethod() == IntegrationMethod.QUEUE;
    }

    /** By a robot that works on the screens of the systems. */
    public boolean isByRobot(Integration integration) {
        return integration.getMethod() == IntegrationMethod.RPA;
    }

    /** By one system reaching into the other's database. */
    public boolean isByDatabase(Integration integration) {
        return integration.getMethod() == IntegrationMethod.DATABASE;
    }

    /** By a person who types what another system shows. */
    public boolean isByHand(Integration integration) {
        return integration.getMethod() == IntegrationMethod.MANUAL_COPY;
    }

    /** By a way that nobody has stated. */
    public boolean isByUnknownMethod(Integration integration) {
        return integration.getMethod() == IntegrationMethod.UNSPECIFIED;
    }
}
