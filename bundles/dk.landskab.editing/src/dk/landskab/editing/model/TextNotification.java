// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.NotificationImpl;

/** That a range of the text of a file was replaced. */
final class TextNotification extends NotificationImpl {

    private final OpenPart part;
    private final TextChange change;

    TextNotification(OpenPart part, TextChange change) {
        super(Notification.SET, false, true);
        this.part = part;
        this.change = change;
    }

    TextChange change() {
        return change;
    }

    @Override
    public Object getNotifier() {
        return part;
    }
}
