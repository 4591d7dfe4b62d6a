// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

import dk.landskab.model.Metamodel;

/**
 * Item providers for every class of the metamodel: texts, icons, property descriptors and the children that can be
 * created, in the language that was chosen for the factory. It serves no other metamodel, so that it can be composed
 * with the factories of others.
 */
public final class LandskabItemProviderAdapterFactory extends ReflectiveItemProviderAdapterFactory {

    /** A factory whose providers speak a language. */
    public LandskabItemProviderAdapterFactory(Language language) {
        reflectiveItemProviderAdapter = new ElementItemProvider(this, Labels.in(language));
    }

    @Override
    public boolean isFactoryForType(Object type) {
        return type instanceof EPackage metamodel ? Metamodel.packages().contains(metamodel)
                : super.isFactoryForType(type);
    }
}
