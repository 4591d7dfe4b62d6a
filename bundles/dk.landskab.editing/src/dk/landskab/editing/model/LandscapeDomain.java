// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

import dk.landskab.model.edit.LandskabItemProviderAdapterFactory;
import dk.landskab.model.edit.Language;

/** EMF's editing domain over an open landscape: files that must not be edited are read only. */
public final class LandscapeDomain extends AdapterFactoryEditingDomain {

    /** A domain whose item providers speak a language. */
    public LandscapeDomain(CommandStack stack, OpenParts parts, Language language) {
        super(new LandskabItemProviderAdapterFactory(language), stack, parts);
    }

    /** EMF's item providers remember what they find out, and are made for one thread; gestures are prepared by several. */
    @Override
    public synchronized Command createCommand(Class<? extends Command> type, CommandParameter parameter) {
        return super.createCommand(type, parameter);
    }

    @Override
    public boolean isReadOnly(Resource resource) {
        return !(resource instanceof OpenPart part) || !part.isWritable();
    }
}
