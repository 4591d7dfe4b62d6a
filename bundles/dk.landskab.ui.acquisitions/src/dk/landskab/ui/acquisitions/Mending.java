// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import dk.landskab.ui.acquisitions.work.Fix;

/** A fix, offered at the caret. */
record Mending(Fix fix, CaseText text, Image image) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        text.mend(fix);
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public String getDisplayString() {
        return fix.title();
    }

    @Override
    public Image getImage() {
        return image;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
