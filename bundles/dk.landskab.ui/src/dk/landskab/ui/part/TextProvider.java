// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;

import dk.landskab.ui.acquisitions.CaseDocument;
import dk.landskab.ui.acquisitions.CaseText;

/**
 * The documents of the open landscape's texts: the editors of one text share one, which is one with the landscape, and
 * with which it is saved.
 */
public final class TextProvider extends AbstractDocumentProvider {

    @Override
    protected IDocument createDocument(Object element) {
        TextInput input = (TextInput) element;
        return new CaseText(input.desk(), input.desk().workroom(), input.path(), input.desk()::openText,
                Display.getCurrent()).document();
    }

    @Override
    protected ElementInfo createElementInfo(Object element) {
        CaseDocument document = (CaseDocument) createDocument(element);
        return new ElementInfo(document, document.text().annotations());
    }

    @Override
    protected void disposeElementInfo(Object element, ElementInfo info) {
        ((CaseDocument) info.fDocument).text().close();
    }

    @Override
    protected IAnnotationModel createAnnotationModel(Object element) {
        return ((CaseDocument) getDocument(element)).text().annotations();
    }

    @Override
    protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite) {
        ((TextInput) element).desk().workplace().save();
    }

    @Override
    protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
        return null;
    }

    @Override
    public boolean canSaveDocument(Object element) {
        return false;
    }

    @Override
    public boolean isModifiable(Object element) {
        return true;
    }

    @Override
    public boolean isReadOnly(Object element) {
        return false;
    }
}
