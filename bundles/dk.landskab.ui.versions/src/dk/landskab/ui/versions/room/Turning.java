// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.room;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

/** Parts with a sash between them, which stand beside each other, or below each other where it is narrow. */
public final class Turning {

    private final SashForm sash;
    private final int abreast;
    private final int[] beside;
    private final int[] below;

    /**
     * Parts that are put into {@link #control}.
     *
     * @param abreast from which width on they stand beside each other
     * @param beside their shares then
     * @param below their shares where they stand below each other
     */
    public Turning(Composite parent, int abreast, int[] beside, int[] below) {
        sash = new SashForm(parent, SWT.HORIZONTAL);
        this.abreast = abreast;
        this.beside = beside.clone();
        this.below = below.clone();
    }

    /** What holds the parts. */
    public SashForm control() {
        return sash;
    }

    /** All parts are there. */
    public void filled() {
        sash.setWeights(beside);
    }

    /** Stands as it can in a width; says whether the parts are beside each other. Shares stay while it needs not turn. */
    public boolean turn(int width) {
        boolean is = sash.getOrientation() == SWT.HORIZONTAL;
        boolean next = width >= abreast;
        if (is != next) {
            sash.setOrientation(next ? SWT.HORIZONTAL : SWT.VERTICAL);
            sash.setWeights(next ? beside : below);
        }
        return next;
    }

    /** How high it has to be for a part to be as high as it must, where they stand below each other. */
    public int below(int part, int height) {
        int all = 0;
        for (int each : below) {
            all += each;
        }
        return height * all / below[part];
    }
}
