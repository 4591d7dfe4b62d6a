// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.NotificationImpl;

/** That the text of a file changed. */
final class TextNotification extends NotificationImpl {

    private final OpenPart part;

    TextNotification(OpenPart part) {
        super(Notification.SET, false, true);
        this.part = part;
    }

    @Override
    public Object getNotifier() {
        return part;
    }
}
